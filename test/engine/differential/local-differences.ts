import { COMMON_DIFFERENCES, isEventList, isStart } from './common-differences.ts';
import { expectRead, type Facts, type ReaderFacts, readerFacts, streamOf } from './facts.ts';
import type { KnownDifference, RewriteContext } from './known-differences.ts';
import { isFailure, type Plain } from './normalise.ts';
import type { Operation } from './operations.ts';
import { asFields, errorOf, mapItems } from './plain-lists.ts';

/** Where the embedded world differs from the stock local world on purpose. */
export const LOCAL_DIFFERENCES: readonly KnownDifference[] = [
  ...COMMON_DIFFERENCES,
  {
    name: 'a run that brought its own input is created before it is started',
    reason:
      'The local world gives run_started its id before the run_created that it causes, so the log begins with the wrong one; Postgres has them in order, like ours.',
    applies: (operation) => isStart(operation) || isEventList(operation),
    rewrite: (answer) => mapItems(answer, (items) => orderStarts(items)),
  },
  {
    name: 'within one millisecond a list is in the order of creation',
    reason:
      'The local world knows only the time and then sorts by id, so equal times come in an order that nobody chose; ours keeps the order in which things were created.',
    applies: (operation) =>
      operation.type === 'list' && operation.mode === 'walk' && operation.listing.of !== 'events',
    rewrite: (answer) => mapItems(answer, sortTies),
  },
  {
    name: 'a wait of an ended run is gone',
    reason:
      'Every world deletes the waits of a run that ends; the local one forgets its lock on a completed one and calls it completed, Postgres says not found, like ours.',
    applies: (operation, { ended }) =>
      operation.type === 'create' &&
      operation.event.eventType === 'wait_completed' &&
      ended.has(operation.run ?? ''),
    rewrite: (answer, { side }) =>
      (side === 'stock' && errorOf(answer) === 'EntityConflictError') ||
      errorOf(answer) === 'WorkflowWorldError'
        ? { error: 'gone' }
        : answer,
  },
  {
    name: 'a reader that starts past the end waits for the chunk it asked for',
    reason:
      'A positive index skips that many chunks (Streamer.readFromStream); the local world skips only chunks that are already there, and overlooks the end of a stream that is shorter.',
    applies: (operation, facts) => readerOf(operation, facts)?.kind === 'past the end',
    rewrite: seeDocumented,
  },
  {
    name: 'an index from the end counts chunks only',
    reason:
      'What was written after the end of a stream is no part of it; the local world counts it, and a second end, as chunks when it counts backwards.',
    applies: (operation, facts) => {
      const reader = readerOf(operation, facts);
      return reader?.kind === 'from the end' && streamOf(facts, reader.name).touchedAfterEnd;
    },
    rewrite: seeDocumented,
  },
  {
    name: 'an id that no file name could hold is just not there',
    reason:
      'The local world refuses ids with dots and slashes because it makes file names of them; in a database they are values like any other, and reading one that does not exist is a miss.',
    applies: (operation) => readsRefusedId(operation),
    rewrite: (answer) => (isFailure(answer) ? { error: 'refused or missing' } : answer),
  },
];

/** Puts a creation before the start of its run where both happened at once, in either direction of the list. */
function orderStarts(items: readonly Plain[]): readonly Plain[] {
  const sorted = [...items];
  sorted.forEach((item, index) => {
    const [one, other] = [asFields(item), asFields(sorted[index + 1])];
    const types = [one.eventType, other.eventType].toSorted().join();
    if (types !== 'run_created,run_started' || one.createdAt !== other.createdAt) return;
    // One fixed order stands for both.
    if (one.eventType === 'run_started') sorted.splice(index, 2, other, one);
  });
  return sorted;
}

/** Items of the same time by their text: whatever order they came in, it is forgotten. */
function sortTies(items: readonly Plain[]): readonly Plain[] {
  const sorted: Plain[] = [];
  for (let start = 0; start < items.length; ) {
    const time = asFields(items[start]).createdAt;
    let end = start + 1;
    while (end < items.length && asFields(items[end]).createdAt === time) end += 1;
    const tied = items.slice(start, end).map((item) => ({ item, text: JSON.stringify(item) }));
    sorted.push(...tied.toSorted((one, other) => (one.text < other.text ? -1 : 1)).map(({ item }) => item));
    start = end;
  }
  return sorted;
}

/** The reader whose chunks an operation answers. */
function readerOf(operation: Operation, facts: Facts): ReaderFacts | undefined {
  if (operation.type === 'stream-read') return readerFacts(facts, operation);
  return operation.type === 'stream-drain' ? facts.readers.get(operation.slot) : undefined;
}

/** Both answers are seen as the documented one, if that is what the tested world said. */
function seeDocumented(answer: Plain, { side, other, operation, facts }: RewriteContext): Plain {
  const reader = readerOf(operation, facts);
  if (!reader) return answer;
  const expected = expectRead(facts, reader);
  return JSON.stringify(side === 'tested' ? answer : other) === JSON.stringify(expected) ? expected : answer;
}

const REFUSED = /[./\\\0]|^$/;

function readsRefusedId(operation: Operation): boolean {
  switch (operation.type) {
    case 'run-get':
      return REFUSED.test(operation.run);
    case 'step-get':
      return REFUSED.test(operation.stepId);
    case 'hook-get':
      return REFUSED.test(operation.hookId);
    default:
      return false;
  }
}
