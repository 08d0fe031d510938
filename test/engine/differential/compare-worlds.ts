import { describeDisagreement } from './describe-disagreement.ts';
import { generateSequence, START_OF_TIME } from './generate-sequence.ts';
import type { Operation } from './operations.ts';
import { type Pair, runSequence } from './run-sequence.ts';
import type { Profile } from './sequence-model.ts';
import { shrinkSequence } from './shrink-sequence.ts';

export interface ComparisonReport {
  readonly sequences: number;
  readonly operations: number;
  /** The seed, the shortest sequence and both answers of the first disagreement. */
  readonly failure?: string;
  /** Sequences run until the first disagreement, itself included. */
  readonly failedAfter?: number;
  readonly met: ReadonlyMap<string, number>;
}

/** Sequences that share one pair of worlds, so that a world is never empty for long. */
const BATCH = 2;
/** Time between two sequences of a batch (ms): longer than any `retryAfter`. */
const GAP = 86_400_000;

/**
 * Compares two worlds on `sequences` random sequences, from seed `seed` on.
 *
 * @returns what was run; the first disagreement, shrunken unless `shrink` is false, ends it.
 */
export async function compareWorlds(options: {
  pair: Pair;
  seed: number;
  sequences: number;
  profile: Profile;
  shrink?: boolean;
  onBatch?: (done: number) => void;
}): Promise<ComparisonReport> {
  const { pair, seed, sequences, profile, shrink = true } = options;
  const met = new Map<string, number>();
  let operations = 0;
  for (let done = 0; done < sequences; done += BATCH) {
    const seeds = Array.from(
      { length: Math.min(BATCH, sequences - done) },
      (_, index) => seed + done + index,
    );
    const batch = seeds.map((one, index) =>
      generateSequence({ seed: one, start: START_OF_TIME + index * GAP, profile }),
    );
    const result = await runSequence(pair, batch.flat());
    for (const [name, times] of result.met) met.set(name, (met.get(name) ?? 0) + times);
    operations += result.disagreement ? result.disagreement.index + 1 : batch.flat().length;
    if (result.disagreement) {
      const nth = nthSequence(batch, result.disagreement.index);
      const suspects = batch.slice(0, nth + 1);
      const shrunken = shrink ? await shrinkBatch(pair, suspects) : undefined;
      const failure = describeDisagreement({
        pair,
        seed: seed + done + nth,
        operations: shrunken?.operations ?? suspects.flat().slice(0, result.disagreement.index + 1),
        disagreement: shrunken?.disagreement ?? result.disagreement,
        again: shrink && shrunken === undefined ? 'It did not happen again.' : '',
      });
      return { sequences: done + nth + 1, operations, failure, failedAfter: done + nth + 1, met };
    }
    options.onBatch?.(done + seeds.length);
  }
  return { sequences, operations, met };
}

function nthSequence(batch: readonly (readonly Operation[])[], index: number): number {
  let end = 0;
  return batch.findIndex((sequence) => {
    end += sequence.length;
    return index < end;
  });
}

/** The failing sequence alone, if it fails alone; else with those before it on the same worlds. */
async function shrinkBatch(pair: Pair, suspects: readonly (readonly Operation[])[]) {
  const alone = await shrinkSequence(pair, suspects.at(-1) ?? []);
  return alone ?? shrinkSequence(pair, suspects.flat());
}
