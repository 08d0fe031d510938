import type { ModelError } from '../../models/model-error.ts';
import { findChangePipeline } from '../../pipelines/registry.ts';
import type { PackInput, PackOutcome } from '../../run.ts';
import { countFailures } from '../count-failures.ts';
import { clearFailedCalls, countFailedCalls } from '../failed-calls.ts';
import type { StepContext } from '../guarded.ts';
import { retryLater } from '../retry-later.ts';
import type { Rooms } from '../rooms.ts';
import { answerItems } from './answer-items.ts';
import { loadPack } from './stored-plan.ts';

/** Faults that one pack may have before what is missing is reported as failed. */
const MAX_RETRIES = 5;
/** After this many faults its items are asked for one by one: one of them may be what breaks the call. */
const ALONE_AFTER = 2;

/** Gets the answers of one pack's items into the result store. Returns what failed, never what was answered. */
export async function analysePack({ rooms, stepId }: StepContext, input: PackInput): Promise<PackOutcome> {
  const { results } = rooms;
  rooms.progress.stage('read');
  const contents = loadPack({ results, planKey: input.planKey, pack: input.pack });
  const faults = results.failures(stepId);
  const answered = await answerItems({
    rooms,
    pipeline: findChangePipeline(input.request.pipeline),
    model: input.request.options.model,
    lineage: input.lineage,
    contents,
    attemptId: `${stepId}-${faults}`,
    alone: faults >= ALONE_AFTER,
  });
  const { failures, fatal } = answered;
  const failedCalls = countFailedCalls({ rooms, stepId, calls: answered.failedCalls });
  if (fatal !== undefined) return { failures, failedCalls, fatal };
  const [worst] = answered.faults.map(({ error }) => error).sort(byLongestWait);
  if (!worst) return finish({ rooms, stepId, outcome: { failures, failedCalls } });

  const count = results.noteFailure(stepId);
  if (count <= MAX_RETRIES) throw retryLater({ rooms, error: worst, fault: count });
  const given = answered.faults.map(({ key, error }) => ({
    key,
    reason: `${error.reason} (${count} attempts)`,
  }));
  return finish({ rooms, stepId, outcome: { failures: [...failures, ...given], failedCalls } });
}

/** A provider that asked one item's call to wait has asked all of them. */
function byLongestWait(a: ModelError, b: ModelError): number {
  return (b.retryAfterMs ?? 0) - (a.retryAfterMs ?? 0);
}

function finish(options: { rooms: Rooms; stepId: string; outcome: PackOutcome }): PackOutcome {
  const { rooms, stepId, outcome } = options;
  rooms.results.clearFailures(stepId);
  clearFailedCalls({ rooms, stepId });
  rooms.progress.finished({ items: 0, failed: countFailures(outcome.failures).failed });
  return outcome.failures.length > 0 ? { ...outcome, goesOn: true } : outcome;
}
