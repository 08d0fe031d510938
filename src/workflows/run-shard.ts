import { sleep } from 'workflow';
import type { PackInput, PackOutcome, ShardInput, ShardOutcome, StepInput } from '../run.ts';
import { runStage } from '../steps/run-stage.ts';

/** A child run: a bounded number of packs, each stage of each one step. Kept small because replay costs grow with width. */
export async function runShard(input: StepInput<ShardInput>): Promise<ShardOutcome> {
  'use workflow';
  const { packs, stages, ...rest } = input;
  const outcomes = await Promise.all(packs.map((pack) => runStages({ ...rest, pack }, stages)));
  const fatal = outcomes.find((outcome) => outcome.fatal !== undefined)?.fatal;
  return {
    shard: input.shard,
    failures: outcomes.flatMap((outcome) => outcome.failures),
    failedCalls: outcomes.reduce((sum, outcome) => sum + outcome.failedCalls, 0),
    ...(fatal === undefined ? {} : { fatal }),
  };
}

/** The stages of one pack in order; one that fails is its last, unless other items of the pack go on. */
async function runStages(input: StepInput<PackInput>, stages: string[]): Promise<PackOutcome> {
  let failedCalls = 0;
  const failures: PackOutcome['failures'] = [];
  for (const stage of stages) {
    let outcome = await runStage({ ...input, stage });
    failedCalls += outcome.failedCalls;
    while (outcome.waitMs !== undefined) {
      // Nothing is held while it waits: a run that is killed meanwhile waits for the rest of it.
      await sleep(outcome.waitMs);
      outcome = await runStage({ ...input, stage });
      failedCalls += outcome.failedCalls;
    }
    failures.push(...outcome.failures);
    const ends = outcome.failures.length > 0 && outcome.goesOn !== true;
    if (outcome.fatal !== undefined || ends) return { ...outcome, failures, failedCalls };
  }
  return { failures, failedCalls };
}
