import { generateHookEvent } from './generate-hook.ts';
import { generateOrphan } from './generate-orphan.ts';
import { generatePaging, generateRead, sharedIds } from './generate-read.ts';
import { generateResilientStart, generateRunCreated, generateRunEvent } from './generate-run.ts';
import { generateStepEvent } from './generate-step.ts';
import { generateStream } from './generate-stream.ts';
import { generateTogether } from './generate-together.ts';
import { generateLateWait, generateWaitEvent } from './generate-wait.ts';
import type { ListOperation, Operation } from './operations.ts';
import { createRandom } from './random.ts';
import type { Profile, RunModel, SequenceModel } from './sequence-model.ts';

/** 2026-01-01: the time at which every sequence begins, where the test owns the clock. */
export const START_OF_TIME = 1_767_225_600_000;
const MOST_RUNS = 3;

type Untimed = Operation extends infer O ? (O extends { at: number } ? Omit<O, 'at'> : never) : never;

/**
 * A random sequence of operations with a walk over everything at its end.
 *
 * @param seed decides everything; sequences of different seeds share no ids.
 * @param start the time of its first operation (ms since 1970).
 */
export function generateSequence(options: { seed: number; start: number; profile: Profile }): Operation[] {
  const { seed, start, profile } = options;
  const random = createRandom(seed);
  const salt = `s${seed.toString(36)}x`;
  const model: SequenceModel = {
    random,
    profile,
    salt,
    ties: profile.ties && random.chance(0.25),
    now: start,
    runs: [],
    tokens: [`${salt}:a`, `${salt}:b`, `${salt}:ключ/步骤 \u{1F511}?#`],
    issued: 0,
    events: [],
    pages: new Map(),
    readers: [],
  };
  const operations: Operation[] = [];
  const length = random.between(5, 18);
  while (operations.length < length || model.runs.length === 0) {
    model.now += generatePause(model);
    const next = model.runs.length === 0 ? generateRunCreated(model) : generateNext(model);
    // An id that the world makes up sorts anywhere within its millisecond, so that one is kept for it alone.
    const alone = next.type === 'create' && next.run === null;
    if (alone) model.now += 1;
    operations.push(timed(model, next));
    if (alone) model.now += 1;
  }
  return [...operations, ...generateFinalWalk(model)];
}

function timed(model: SequenceModel, operation: Untimed): Operation {
  return { at: model.now, ...operation } as Operation;
}

function generatePause({ random, ties }: SequenceModel): number {
  if (ties) return random.chance(0.7) ? 0 : 1;
  return random.chance(0.9) ? random.between(1, 9) : random.between(1000, 3_700_000);
}

function generateNext(model: SequenceModel): Untimed {
  const { random } = model;
  const run = random.pick(model.runs);
  const more = model.runs.length < MOST_RUNS ? 8 : 0;
  const kind = random.weighted({
    newRun: more,
    resilient: more / 4,
    orphan: 2,
    run: 10,
    step: 30,
    hook: 13,
    wait: 9,
    lateWait: 2,
    together: 8,
    stream: 15,
    read: 22,
    next: evenPages(model).length > 0 ? 8 : 0,
  });
  switch (kind) {
    case 'newRun':
      return random.chance(0.1) ? createAgain(run) : generateRunCreated(model);
    case 'resilient':
      return generateResilientStart(model);
    case 'orphan':
      return generateOrphan(model);
    case 'run':
      return generateRunEvent(model, run);
    case 'step':
      return generateStepEvent(model, run);
    case 'hook':
      return generateHookEvent(model, run);
    case 'wait':
      return generateWaitEvent(model, run);
    case 'lateWait':
      return generateLateWait(model) ?? generateWaitEvent(model, run);
    case 'together':
      return generateTogether(model, run) ?? generateStepEvent(model, run);
    case 'stream':
      return generateStream(model, run);
    case 'read':
      return generateRead(model);
    case 'next':
      return nextPage(model);
  }
}

/** The same run once more, which must be refused. */
function createAgain(run: RunModel): Untimed {
  const eventData = { deploymentId: 'gloss', workflowName: run.workflowName, input: new Uint8Array([1]) };
  const named = run.name.startsWith('?') ? { names: run.name } : {};
  return { type: 'create', run: run.name, ...named, event: { eventType: 'run_created', eventData } };
}

/** The page after one that was read before, with whatever was written in between. */
function nextPage(model: SequenceModel): Untimed {
  return { ...model.random.pick(evenPages(model)), mode: 'next' };
}

function evenPages({ pages, runs }: SequenceModel): ListOperation[] {
  const uneven = new Set(runs.filter((run) => run.uneven).map((run) => run.name));
  return [...pages.values()].filter(
    ({ listing }) => (listing.of !== 'events' && listing.of !== 'steps') || !uneven.has(listing.run),
  );
}

/** Reads every list, entity and stream of every run of the sequence. */
function generateFinalWalk(model: SequenceModel): Operation[] {
  const walk = { type: 'list', mode: 'walk' } as const;
  const reads: Untimed[] = model.runs.flatMap((run): Untimed[] => [
    { type: 'run-get', run: run.name },
    { ...walk, listing: { of: 'events', run: run.name }, ...generatePaging(model) },
    { ...walk, listing: { of: 'steps', run: run.name }, ...generatePaging(model) },
    { type: 'stream-names', run: run.name },
    ...[...run.streams.keys()].flatMap((name): Untimed[] => [
      { type: 'stream-chunks', run: run.name, name, limit: 3 },
      { type: 'stream-info', run: run.name, name },
      ...(model.random.chance(0.3)
        ? [{ type: 'stream-read', run: run.name, name, startIndex: -model.random.between(1, 3) } as const]
        : []),
    ]),
    ...sharedIds(model, run).map((correlationId): Untimed => {
      return { ...walk, listing: { of: 'correlation', correlationId, run: run.name } };
    }),
  ]);
  reads.push({ ...walk, listing: { of: 'runs' }, ...generatePaging(model) });
  reads.push({ ...walk, listing: { of: 'hooks' }, ...generatePaging(model) });
  reads.push({ type: 'hook-by-token', token: model.random.pick(model.tokens) });
  reads.push(...model.readers.map((slot): Untimed => ({ type: 'stream-drain', slot })));
  model.now += 1;
  return reads.map((read) => timed(model, read));
}
