import { ModelError } from '../../models/model-error.ts';
import { modelIdentity, OFFLINE_MODEL } from '../../models/parse-model-id.ts';
import type { AnsweredItem, Overview, Pipeline } from '../../pipelines/pipeline.ts';
import type { Json } from '../../results/canonical-json.ts';
import { resultKey } from '../../results/result-key.ts';
import type { CombineOutcome } from '../../run.ts';
import { clearFailedCalls, countFailedCalls } from '../failed-calls.ts';
import { retryLater } from '../retry-later.ts';
import type { Rooms } from '../rooms.ts';

/** Faults that a combining call may have before the fallback takes its place. */
const MAX_RETRIES = 5;

/** An overview as it is stored, with what it cost and who paid. */
export interface StoredOverview {
  overview: Overview;
  lineage: string;
  calls: number;
  tokensIn: number;
  tokensOut: number;
}

/**
 * Gets one overview into the result store: from there if it is known, else from the model, else by extraction,
 * since a combining call that fails must not cost the answers it was to combine.
 */
export async function askOverview(options: {
  rooms: Rooms;
  pipeline: Pipeline;
  model: string;
  lineage: string;
  stepId: string;
  items: AnsweredItem[];
  parts: Overview[];
}): Promise<CombineOutcome> {
  const { rooms, pipeline, model, lineage, stepId, items, parts } = options;
  const identity = { stage: pipeline.combine.stage, identity: pipeline.combine.identity as Json };
  const notes = items.map(({ item, area, answer }) => ({ ...noteOf(item), area, answer }));
  const content = { notes, parts } as unknown as Json;
  const key = resultKey({ ...identity, model: modelIdentity(model), content });
  if (rooms.results.get(key)) return { resultKey: key, failedCalls: 0 };
  const call = pipeline.combine.call({ items, parts });
  const keep = (under: string, generated: Awaited<ReturnType<typeof generate>>) => {
    const value: StoredOverview = {
      overview: generated.value,
      lineage,
      calls: generated.calls,
      tokensIn: generated.usage.tokensIn,
      tokensOut: generated.usage.tokensOut,
    };
    rooms.results.put({ key: under, kind: 'combine', value: value as unknown as Json });
  };
  const generate = (from: string) =>
    rooms.models.generateObject({
      model: from,
      idempotencyKey: `${stepId}-${rooms.results.failures(stepId)}`,
      ...call,
    });

  try {
    keep(key, await generate(model));
    const failedCalls = countFailedCalls({ rooms, stepId, calls: 0 });
    forgetFaults({ rooms, stepId });
    return { resultKey: key, failedCalls };
  } catch (error) {
    if (!(error instanceof ModelError)) throw error;
    const failedCalls = countFailedCalls({ rooms, stepId, calls: error.calls });
    if (error.kind === 'unauthorised') {
      rooms.fatal = error.message;
      return { resultKey: '', failedCalls, fatal: error.message };
    }
    const fallbackReason =
      error.kind === 'throttled' || error.kind === 'transient'
        ? retryOrGoOn({ rooms, stepId, error })
        : error.reason;
    const fallbackKey = resultKey({ ...identity, model: modelIdentity(OFFLINE_MODEL), content });
    // Nobody is paid for an extraction, so it counts as no call.
    keep(fallbackKey, { ...(await generate(OFFLINE_MODEL)), calls: 0 });
    forgetFaults({ rooms, stepId });
    return { resultKey: fallbackKey, failedCalls, fallbackReason };
  }
}

export function loadOverview(rooms: Rooms, key: string): StoredOverview | undefined {
  return rooms.results.get(key)?.value as StoredOverview | undefined;
}

/** Throws for another attempt while there are any left; else returns the reason to go on without the model. */
function retryOrGoOn(options: { rooms: Rooms; stepId: string; error: ModelError }): string {
  const { rooms, stepId, error } = options;
  const count = rooms.results.noteFailure(stepId);
  if (count <= MAX_RETRIES) throw retryLater({ rooms, error, fault: count });
  return `${error.reason} (${count} attempts)`;
}

function forgetFaults(step: { rooms: Rooms; stepId: string }): void {
  step.rooms.results.clearFailures(step.stepId);
  clearFailedCalls(step);
}

function noteOf(item: AnsweredItem['item']) {
  const { key, path, part, parts, hunks, additions, deletions } = item;
  return { key, path, part, parts, hunks, additions, deletions };
}
