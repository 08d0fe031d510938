import type { PublishInput, RunInput, RunOutcome, ShardOutcome, StepInput } from '../run.ts';
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
export async function runPipeline({ request, ...line }: RunInput): Promise<RunOutcome> {
  'use workflow';
  const plan = await planRun(line);
  if (plan.nothing !== undefined) return { status: 'skipped', publications: [], error: plan.nothing };

  // All shards are handed over at once; the engine decides how many are in flight.
  const shards = await Promise.all(
    plan.shards.map((packs, shard) =>
      startShard({ ...line, planKey: plan.planKey, stages: plan.stages, shard, packs }),
    ),
  );
  const fatal = shards.find((shard) => shard.fatal !== undefined)?.fatal;
  if (fatal !== undefined) return failed(fatal);
  const failures = shards.flatMap((shard) => shard.failures);
  const results = { ...line, planKey: plan.planKey, failures };

  const overall = await combineAll(results, plan.overall);
  if (overall.fatal !== undefined) return failed(overall.fatal);
  const { combined, groupKeys } = overall;
  const failedCalls = countFailed(shards) + overall.failedCalls;
  const publish = { ...results, combined, groupKeys, failedCalls };
  return request.options.approval === undefined ? await publishRun(publish) : await publishApproved(publish);
}

/** Publishes after people were asked, where there is anything to ask about: the run waits for as long as it takes. */
async function publishApproved(input: StepInput<PublishInput>): Promise<RunOutcome> {
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
