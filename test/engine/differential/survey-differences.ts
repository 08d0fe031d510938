import { generateSequence, START_OF_TIME } from './generate-sequence.ts';
import { type Pair, runSequence } from './run-sequence.ts';
import type { Profile } from './sequence-model.ts';
import { summarise } from './summarise.ts';

export interface DifferenceKind {
  readonly times: number;
  /** The first sequence that showed it. */
  readonly seed: number;
}

/** The first disagreement of every sequence, counted by kind, the most frequent first. */
export async function surveyDifferences(options: {
  pair: Pair;
  seed: number;
  sequences: number;
  profile: Profile;
}): Promise<readonly (readonly [string, DifferenceKind])[]> {
  const kinds = new Map<string, DifferenceKind>();
  for (let seed = options.seed; seed < options.seed + options.sequences; seed += 1) {
    const sequence = generateSequence({ seed, start: START_OF_TIME, profile: options.profile });
    const { disagreement } = await runSequence(options.pair, sequence);
    if (!disagreement) continue;
    const kind = summarise(disagreement);
    const known = kinds.get(kind);
    kinds.set(kind, { times: (known?.times ?? 0) + 1, seed: known?.seed ?? seed });
  }
  return [...kinds].toSorted(([, one], [, other]) => other.times - one.times);
}
