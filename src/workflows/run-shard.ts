import type { ShardInput, ShardOutcome } from '../run.ts';
import { analysePack } from '../steps/analyse-pack.ts';

/** A child run: a bounded number of packs, each one step. Kept small because replay costs grow with width. */
export async function runShard(input: ShardInput): Promise<ShardOutcome> {
  'use workflow';
  const { packs, ...rest } = input;
  const outcomes = await Promise.all(packs.map((pack) => analysePack({ ...rest, pack })));
  const fatal = outcomes.find((outcome) => outcome.fatal !== undefined)?.fatal;
  return {
    shard: input.shard,
    failures: outcomes.flatMap((outcome) => outcome.failures),
    failedCalls: outcomes.reduce((sum, outcome) => sum + outcome.failedCalls, 0),
    ...(fatal === undefined ? {} : { fatal }),
  };
}
