import type { Facts } from './facts.ts';
import type { KnownDifference } from './known-differences.ts';
import type { Plain } from './normalise.ts';
import type { Operation } from './operations.ts';

/** Which of the two worlds an answer is of. */
export type Side = 'tested' | 'stock';

export interface Comparison {
  readonly same: boolean;
  /** The known differences that it took to see them as the same. */
  readonly used: readonly string[];
}

/**
 * Whether two worlds answered an operation alike: equal as plain data, or made equal by the rewrites of the known
 * differences that apply to it.
 */
export function compareAnswers(options: {
  operation: Operation;
  tested: Plain;
  stock: Plain;
  facts: Facts;
  known: readonly KnownDifference[];
}): Comparison {
  const { operation, tested, stock, facts, known } = options;
  if (areEqual(tested, stock)) return { same: true, used: [] };
  const applicable = known.filter((difference) => difference.applies(operation, facts));
  const forgives = (differences: readonly KnownDifference[]): boolean =>
    areEqual(
      rewrite({ answer: tested, side: 'tested', other: stock, operation, facts, differences }),
      rewrite({ answer: stock, side: 'stock', other: tested, operation, facts, differences }),
    );
  const single = applicable.find((difference) => forgives([difference]));
  if (single) return { same: true, used: [single.name] };
  if (applicable.length > 1 && forgives(applicable)) {
    return { same: true, used: applicable.map((difference) => difference.name) };
  }
  return { same: false, used: [] };
}

function rewrite(options: {
  answer: Plain;
  side: Side;
  other: Plain;
  operation: Operation;
  facts: Facts;
  differences: readonly KnownDifference[];
}): Plain {
  const { answer, differences, ...context } = options;
  return differences.reduce<Plain>((current, difference) => difference.rewrite(current, context), answer);
}

/** Keys are sorted by `normalise`, and rewrites keep their order. */
function areEqual(one: Plain, other: Plain): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
