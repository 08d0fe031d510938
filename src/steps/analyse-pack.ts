import { RetryableError } from 'workflow';
import { backoffMs, type ModelError } from '../models/model-error.ts';
import { findPipeline } from '../pipelines/registry.ts';
import type { PackInput, PackOutcome } from '../run.ts';
import { answerItems } from './answer-items.ts';
import { guarded, type StepContext } from './guarded.ts';
import type { Rooms } from './rooms.ts';
import { STEP_RETRIES } from './step-retries.ts';
import { loadPack } from './stored-plan.ts';

/** Faults that one pack may have before what is missing is reported as failed. */
const MAX_RETRIES = 5;
/** After this many faults its items are asked for one by one: one of them may be what breaks the call. */
const ALONE_AFTER = 2;

/** Gets the answers of one pack's items into the result store. Returns what failed, never what was answered. */
export async function analysePack(input: PackInput): Promise<PackOutcome> {
  'use step';
  return guarded(input, (context) => analyse(context, input));
}
analysePack.maxRetries = STEP_RETRIES;

async function analyse({ rooms, stepId }: StepContext, input: PackInput): Promise<PackOutcome> {
  const { results } = rooms;
  rooms.progress.stage('read');
  const contents = loadPack({ results, planKey: input.planKey, pack: input.pack });
  const faults = results.failures(stepId);
  const answered = await answerItems({
    rooms,
    pipeline: findPipeline(input.request.pipeline),
    model: input.request.options.model,
    lineage: input.lineage,
    contents,
    attemptId: `${stepId}-${faults}`,
    alone: faults >= ALONE_AFTER,
  });
  const { failures, failedCalls, retryable, fatal } = answered;
  if (fatal !== undefined) return { failures, failedCalls, fatal };
  if (!retryable) return finish({ rooms, stepId, outcome: { failures, failedCalls } });

  const count = results.noteFailure(stepId);
  if (count <= MAX_RETRIES) throw retryLater({ error: retryable, count, random: rooms.random });
  const failed = new Set(failures.map(({ key }) => key));
  const unanswered = contents.filter(
    ({ item, resultKey }) => !failed.has(item.key) && results.get(resultKey) === undefined,
  );
  const given = unanswered.map(({ item }) => ({
    key: item.key,
    reason: `${retryable.reason} (${count} attempts)`,
  }));
  return finish({ rooms, stepId, outcome: { failures: [...failures, ...given], failedCalls } });
}

function finish(options: { rooms: Rooms; stepId: string; outcome: PackOutcome }): PackOutcome {
  const { rooms, stepId, outcome } = options;
  rooms.results.clearFailures(stepId);
  rooms.progress.finished({ items: 0, failed: outcome.failures.length });
  return outcome;
}

function retryLater(options: { error: ModelError; count: number; random: () => number }): RetryableError {
  const { error, count, random } = options;
  const retryAfter = error.retryAfterMs ?? backoffMs({ attempt: count, random: random() });
  return new RetryableError(error.reason, { retryAfter });
}
