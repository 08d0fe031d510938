import type { Side } from './compare-answers.ts';
import type { Facts } from './facts.ts';
import type { Plain } from './normalise.ts';
import type { Operation } from './operations.ts';

/** A difference between two worlds that is meant to be there. */
export interface KnownDifference {
  readonly name: string;
  /** Why the tested world is right to differ, in one sentence. */
  readonly reason: string;
  /** Too rare, or too dependent on real time, to be met in every run of the test. */
  readonly rare?: boolean;
  /** Whether an operation can show it at all. */
  readonly applies: (operation: Operation, facts: Facts) => boolean;
  /**
   * Takes exactly this difference out of an answer. It is applied to the answers of both worlds, which must be
   * equal afterwards: whatever else differs still fails.
   */
  readonly rewrite: (answer: Plain, context: RewriteContext) => Plain;
}

export interface RewriteContext {
  readonly side: Side;
  /** What the other world answered. */
  readonly other: Plain;
  readonly operation: Operation;
  readonly facts: Facts;
}
