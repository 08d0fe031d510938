import type { PlanSummary, RunInput } from '../run.ts';
import { draftPlan } from './draft-plan.ts';
import { guarded } from './guarded.ts';
import type { Rooms } from './rooms.ts';
import { STEP_RETRIES } from './step-retries.ts';
import { savePlan } from './stored-plan.ts';
import { tellPlan } from './tell-plan.ts';

/** Steps of a child run: replays cost more than linear in their number, so shards stay small. */
const SHARD_STEPS = 25;

/**
 * Lists the items of the request, looks up which are answered already, packs the others, and stores it all.
 * Later steps and replays read what is stored here.
 */
export async function planRun(input: RunInput): Promise<PlanSummary> {
  'use step';
  return guarded(input, ({ rooms }) => plan(rooms, input));
}
planRun.maxRetries = STEP_RETRIES;

async function plan(rooms: Rooms, input: RunInput): Promise<PlanSummary> {
  const { request, lineage } = input;
  const { results, source, progress } = rooms;
  progress.stage('plan');
  const draft = await draftPlan({ request, source, results, startedAt: rooms.now().toISOString() });
  const planKey = savePlan({ results, lineage, plan: draft.plan, packs: draft.packs });
  tellPlan({ rooms, planKey });
  const numbers = draft.packs.map((_, index) => index);
  return {
    planKey,
    shards: chunk(numbers, SHARD_STEPS),
    groups: draft.plan.groups.length,
    ...(draft.plan.files === 0 ? { nothing: 'There are no changed files.' } : {}),
  };
}

function chunk<T>(values: T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(values.length / size) }, (_, index) =>
    values.slice(index * size, (index + 1) * size),
  );
}
