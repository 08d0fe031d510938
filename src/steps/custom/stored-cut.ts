import { resultKey } from '../../results/result-key.ts';
import type { ResultStore } from '../../results/result-store.ts';
import type { CombineInput, CombineOutcome } from '../../run.ts';

/** What decides how results are cut into groups. */
type CutInput = Pick<CombineInput, 'planKey' | 'stage' | 'level' | 'failures'> & { groups: CombineOutcome[] };

/** Numbers of the entries that each group reads. */
type Cut = number[][];

/** Keeps how a level was cut: a group would have to read all items to find its own. */
export function saveCut({ results, input, cut }: { results: ResultStore; input: CutInput; cut: Cut }): void {
  results.put({ key: cutKey(input), kind: 'cut', value: cut });
}

/** Undefined when the store forgot it. */
export function loadCut({ results, input }: { results: ResultStore; input: CutInput }): Cut | undefined {
  return results.get(cutKey(input))?.value as Cut | undefined;
}

function cutKey({ planKey, stage, level, failures, groups }: CutInput): string {
  const failed = failures.map(({ key }) => key);
  const read = groups.map((group) => group.resultKey);
  return resultKey({ kind: 'custom-cut', planKey, stage, level, failed, read });
}
