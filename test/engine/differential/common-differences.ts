import type { Facts } from './facts.ts';
import type { KnownDifference } from './known-differences.ts';
import { isFailure, type Plain } from './normalise.ts';
import type { Operation, RunName } from './operations.ts';
import { asFields, errorOf, mapItems, omit } from './plain-lists.ts';

/** Where the embedded world differs from both stock worlds on purpose. */
export const COMMON_DIFFERENCES: readonly KnownDifference[] = [
  {
    name: 'starting a running run hands over its log',
    reason:
      'EventResult.events exists to save the runtime the call that lists them, and a second start needs them just as much; the stock worlds call their omission a rare path.',
    applies: isStart,
    rewrite: (answer, { other }) =>
      hasNoEvent(answer) && hasNoEvent(other) ? omit(answer, ['events', 'cursor', 'hasMore']) : answer,
  },
  {
    name: 'cancelling a cancelled run stores nothing',
    reason: 'Nothing happened, so nothing is logged; the answer is the cancelled run in every world.',
    applies: (operation) =>
      isEventList(operation) ||
      (operation.type === 'create' && operation.event.eventType === 'run_cancelled'),
    rewrite: (answer, { operation, other }) =>
      operation.type === 'create'
        ? dropSecondCancel(answer, other)
        : mapItems(answer, (items) => items.filter((item) => !isSecondCancel(item))),
  },
  {
    name: 'an event of a run that does not exist is refused',
    reason:
      'The stock worlds check the run only when they find one and store events of nobody; Postgres refuses the end of a run with this error, and ours every event.',
    applies: (operation, { runs }) =>
      operation.type === 'create' &&
      operation.event.eventType !== 'run_created' &&
      !runs.has(operation.run ?? ''),
    rewrite: (answer, { side, other }) =>
      errorOf(side === 'tested' ? answer : other) === 'WorkflowRunNotFoundError'
        ? { error: 'no such run' }
        : answer,
  },
  {
    name: 'streams of ended runs are closed',
    rare: true,
    reason:
      'Nothing in the SDK closes a stream whose writer never did, so a reader of the stock worlds waits for ever; ours closes them shortly after the end of their run.',
    applies: (operation, facts) => facts.ended.has(streamOwner(operation, facts) ?? ''),
    rewrite: (answer, { side, other }) => forgetEnd(answer, side === 'tested' ? answer : other),
  },
];

export function isStart(operation: Operation): boolean {
  return operation.type === 'create' && operation.event.eventType === 'run_started';
}

export function isEventList(operation: Operation): boolean {
  return operation.type === 'list' && operation.listing.of === 'events' && operation.mode === 'walk';
}

const hasNoEvent = (answer: Plain): boolean => !isFailure(answer) && asFields(answer).event === undefined;

const isSecondCancel = (item: Plain): boolean => {
  const { eventType, eventId } = asFields(item);
  return eventType === 'run_cancelled' && typeof eventId === 'string' && !eventId.includes('#1 ');
};

function dropSecondCancel(answer: Plain, other: Plain): Plain {
  const event = asFields(answer).event ?? asFields(other).event ?? null;
  return isSecondCancel(event) ? omit(answer, ['event']) : answer;
}

/** The run whose stream an operation reads. */
function streamOwner(operation: Operation, facts: Facts): RunName | undefined {
  switch (operation.type) {
    case 'stream-info':
    case 'stream-chunks':
    case 'stream-read':
      return operation.run;
    case 'stream-drain':
      return facts.readers.get(operation.slot)?.run;
    default:
      return undefined;
  }
}

/** Leaves out whether a stream has ended, if the tested world says that it has. */
function forgetEnd(answer: Plain, tested: Plain): Plain {
  const pages = asFields(tested).pages;
  const last = asFields(Array.isArray(pages) ? pages.at(-1) : tested);
  if (last.done !== true && last.ended !== true) return answer;
  const own = asFields(answer).pages;
  if (!Array.isArray(own)) return omit(answer, ['done', 'ended']);
  return { pages: own.map((page) => omit(page, ['done'])) };
}
