import type { PublishInput, RunInput, RunOutcome, ShardOutcome } from '../run.ts';
import { declineRun } from '../steps/decline-run.ts';
import { planRun } from '../steps/plan-run.ts';
import { previewRun } from '../steps/preview-run.ts';
import { publishRun } from '../steps/publish-run.ts';
import { startShard } from '../steps/start-shard.ts';
import { awaitDecision } from './await-decision.ts';
import { combineAll } from './combine-all.ts';

/**
 * The parent run: plan, generate in shards, combine, publish. It only sequences; every list it walks comes
 * from the stored plan, so a replay walks the same one.
 */
export async function runPipeline(input: RunInput): Promise<RunOutcome> {
  'use workflow';
  const plan = await planRun(input);
  if (plan.nothing !== undefined) return { status: 'skipped', publications: [], error: plan.nothing };

  // All shards are handed over at once; the engine decides how many are in flight.
  const shards = await Promise.all(
    plan.shards.map((packs, shard) =>
      startShard({ ...input, planKey: plan.planKey, stages: plan.stages, shard, packs }),
    ),
  );
  const fatal = shards.find((shard) => shard.fatal !== undefined)?.fatal;
  if (fatal !== undefined) return failed(fatal);
  const failures = shards.flatMap((shard) => shard.failures);
  const results = { ...input, planKey: plan.planKey, failures };

  const overall = await combineAll(results, plan.overall);
  if (overall.fatal !== undefined) return failed(overall.fatal);
  const { combined, groupKeys } = overall;
  const failedCalls = countFailed(shards) + overall.failedCalls;
  return await publishApproved({ ...results, combined, groupKeys, failedCalls });
}

/** Publishes, where people have to be asked only after they were: the run then waits for as long as it takes. */
async function publishApproved(input: PublishInput): Promise<RunOutcome> {
  if (input.request.options.approval === undefined) return await publishRun(input);
  const preview = await previewRun(input);
  if (preview === undefined) return await publishRun(input);
  const decision = await awaitDecision(preview);
  if (decision.kind === 'approved') return await publishRun({ ...input, approved: decision });
  return await declineRun({ ...input, decision });
}

function failed(error: string): RunOutcome {
  return { status: 'failed', publications: [], error };
}

function countFailed(shards: ShardOutcome[]): number {
  return shards.reduce((sum, shard) => sum + shard.failedCalls, 0);
}
