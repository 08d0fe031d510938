import { sleep } from 'workflow';
import type { CombineOutcome, ResultsInput, StepInput } from '../run.ts';
import { combineGroup } from '../steps/combine-group.ts';
import { combineResults } from '../steps/combine-results.ts';
import { countGroups } from '../steps/count-groups.ts';

/** What the stages over all results gave. */
export interface Combined {
  combined: Record<string, CombineOutcome>;
  groupKeys: string[];
  failedCalls: number;
  fatal?: string;
}

/** The stages over all results, one after the other: each a tree of calls where one cannot read everything. */
export async function combineAll(results: StepInput<ResultsInput>, stages: string[]): Promise<Combined> {
  const done: Combined = { combined: {}, groupKeys: [], failedCalls: 0 };
  for (const stage of stages) {
    let groups: CombineOutcome[] = [];
    let level = 0;
    for (;;) {
      const input = { ...results, stage, level, groups, combined: done.combined };
      const count = await countGroups(input);
      if (count === 0) break;
      groups = await Promise.all(
        Array.from({ length: count }, (_, group) => combineGroup({ ...input, group })),
      );
      const fatal = groups.find((group) => group.fatal !== undefined)?.fatal;
      if (fatal !== undefined) return { ...done, fatal };
      done.groupKeys.push(...groups.map(({ resultKey }) => resultKey));
      done.failedCalls += groups.reduce((sum, group) => sum + group.failedCalls, 0);
      level += 1;
    }
    const input = { ...results, stage, level, groups, combined: done.combined };
    let outcome = await combineResults(input);
    done.failedCalls += outcome.failedCalls;
    while (outcome.waitMs !== undefined) {
      await sleep(outcome.waitMs);
      outcome = await combineResults(input);
      done.failedCalls += outcome.failedCalls;
    }
    if (outcome.fatal !== undefined) return { ...done, fatal: outcome.fatal };
    done.combined[stage] = outcome;
  }
  return done;
}
