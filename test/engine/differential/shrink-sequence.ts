import type { Operation } from './operations.ts';
import { type Disagreement, type Pair, runSequence } from './run-sequence.ts';
import { summarise } from './summarise.ts';

export interface Shrunken {
  readonly operations: readonly Operation[];
  readonly disagreement: Disagreement;
}

/** Runs of a pair of worlds that shrinking may take. */
const MOST_RUNS = 400;

/**
 * Leaves out operations as long as the worlds still disagree: half of them, a quarter..., one by one.
 *
 * @returns the shortest sequence found and its disagreement; undefined when it does not fail again.
 */
export async function shrinkSequence(
  pair: Pair,
  operations: readonly Operation[],
): Promise<Shrunken | undefined> {
  let best: Shrunken | undefined = await tryOut(pair, operations);
  let runs = 1;
  if (!best) return undefined;
  for (let size = Math.ceil(best.operations.length / 2); size >= 1; ) {
    let removed = false;
    for (let start = 0; start < best.operations.length && runs < MOST_RUNS; ) {
      const without: readonly Operation[] = best.operations.toSpliced(start, size);
      runs += 1;
      const shorter: Shrunken | undefined =
        without.length === 0 ? undefined : await tryOut(pair, without, best.disagreement);
      if (shorter) {
        best = shorter;
        removed = true;
      } else start += size;
    }
    if (size === 1 && !removed) break;
    size = size === 1 ? 1 : Math.ceil(size / 2);
    if (runs >= MOST_RUNS) break;
  }
  return best;
}

async function tryOut(
  pair: Pair,
  operations: readonly Operation[],
  like?: Disagreement,
): Promise<Shrunken | undefined> {
  const { disagreement } = await runSequence(pair, operations);
  if (!disagreement) return undefined;
  // Another disagreement, of what was only made possible by leaving out, is not the one to explain.
  if (like && (like.operation !== disagreement.operation || summarise(like) !== summarise(disagreement))) {
    return undefined;
  }
  // What comes after the disagreement has no part in it.
  return { operations: operations.slice(0, disagreement.index + 1), disagreement };
}
