import { applyOperation, createSession, type Session } from './apply-operation.ts';
import { type Clock, installClock, realClock, shiftFrom } from './clock.ts';
import { compareAnswers } from './compare-answers.ts';
import { createFacts, noteOperation, noteRequest } from './facts.ts';
import type { KnownDifference } from './known-differences.ts';
import { createNames, isFailure, type Plain } from './normalise.ts';
import type { Operation } from './operations.ts';
import type { OpenWorld, WorldKind } from './worlds.ts';

/** The first operation that two worlds answered differently. */
export interface Disagreement {
  readonly index: number;
  readonly operation: Operation;
  readonly tested: Plain;
  readonly stock: Plain;
}

/** The worlds to compare and what may differ. */
export interface Pair {
  readonly tested: WorldKind;
  readonly stock: WorldKind;
  readonly known: readonly KnownDifference[];
  /** `owned`: one standing clock for both, so that times are compared exactly; `real` where a server has its own. */
  readonly clock: 'owned' | 'real';
  /** Whether bytes are overwritten after use: only for worlds that copy what they are given and give. */
  readonly spoils: boolean;
}

export interface SequenceResult {
  readonly disagreement?: Disagreement;
  /** How often each known difference was met. */
  readonly met: ReadonlyMap<string, number>;
}

/** Applies the operations to a fresh pair of worlds until they disagree. */
export async function runSequence(pair: Pair, operations: readonly Operation[]): Promise<SequenceResult> {
  const start = operations[0]?.at ?? 0;
  const shift = pair.clock === 'owned' ? shiftFrom(start) : 0;
  const clock = pair.clock === 'owned' ? installClock(start + shift) : realClock();
  const opened: OpenWorld[] = [];
  try {
    for (const kind of [pair.tested, pair.stock]) opened.push(await kind.open(clock.now));
    const [tested, stock] = opened;
    if (!tested || !stock) throw new Error('Two worlds are needed.');
    return await compareSequence({ pair, clock, shift, operations, tested, stock });
  } finally {
    for (const { close } of opened) await close();
    clock.restore();
  }
}

async function compareSequence(options: {
  pair: Pair;
  clock: Clock;
  shift: number;
  operations: readonly Operation[];
  tested: OpenWorld;
  stock: OpenWorld;
}): Promise<SequenceResult> {
  const { pair, clock, shift, operations } = options;
  const timeZero = pair.clock === 'owned' ? clock.now() : undefined;
  const common = { spoils: pair.spoils, now: clock.now };
  const tested = createSession({ ...common, world: options.tested.world, names: createNames(timeZero) });
  const stock = createSession({ ...common, world: options.stock.world, names: createNames(timeZero) });
  const facts = createFacts();
  const met = new Map<string, number>();
  try {
    for (const [index, operation] of operations.entries()) {
      await clock.moveTo(operation.at + shift);
      noteRequest(facts, operation);
      const answers = await answerBoth(tested, stock, operation);
      const { same, used } = compareAnswers({ operation, ...answers, facts, known: pair.known });
      for (const name of used) met.set(name, (met.get(name) ?? 0) + 1);
      if (!same) return { disagreement: { index, operation, ...answers }, met };
      noteOperation(facts, operation, answers.stock);
    }
    return { met };
  } finally {
    await cancelReaders(tested);
    await cancelReaders(stock);
  }
}

async function answerBoth(
  tested: Session,
  stock: Session,
  operation: Operation,
): Promise<{ tested: Plain; stock: Plain }> {
  const [one, other] = await Promise.all([
    applyOperation(tested, operation),
    applyOperation(stock, operation),
  ]);
  if (FAULTS.has(kindOf(one)) && kindOf(one) === kindOf(other)) {
    throw new Error(`A fault of the test itself: ${kindOf(one)} in ${operation.type}.`);
  }
  return { tested: one, stock: other };
}

/** What no world throws: from both of them it comes from here. */
const FAULTS = new Set(['ReferenceError', 'SyntaxError', 'TypeError']);

const kindOf = (answer: Plain): string =>
  isFailure(answer) ? String((answer as { error: Plain }).error) : '';

async function cancelReaders({ readers }: Session): Promise<void> {
  for (const { reader } of readers.values()) await reader.cancel().catch(() => {});
  readers.clear();
}
