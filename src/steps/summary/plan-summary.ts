import type { PlanSummary, RunInput } from '../../run.ts';
import { cutShards } from '../cut-shards.ts';
import type { StepContext } from '../guarded.ts';
import { openChangeRoom, type Rooms } from '../rooms.ts';
import { askRanking } from './ask-ranking.ts';
import { draftPlan } from './draft-plan.ts';
import { loadPlan, savePlan } from './stored-plan.ts';

/** The one stage over all results. */
export const OVERVIEW = 'overview';

/** Plans a summary: the changed files as items, those without an answer packed into calls. */
export async function planSummary({ rooms }: StepContext, input: RunInput): Promise<PlanSummary> {
  const { request, lineage } = input;
  const { results } = rooms;
  const { source } = openChangeRoom(rooms);
  const draft = await draftPlan({
    ...{ request, source, results },
    startedAt: rooms.now().toISOString(),
    rank: (call) => askRanking({ rooms, request }, call),
  });
  return {
    planKey: savePlan({ results, lineage, plan: draft.plan, packs: draft.packs }),
    stages: ['summarise'],
    shards: cutShards({ packs: draft.packs.length, stages: 1 }),
    overall: [OVERVIEW],
    ...(draft.plan.files === 0 ? { nothing: 'There are no changed files.' } : {}),
  };
}

export function countSummary(rooms: Rooms, planKey: string) {
  const plan = loadPlan({ results: rooms.results, planKey });
  const reused = rooms.results.has(plan.items.map(({ resultKey }) => resultKey)).size;
  return { items: plan.items.length, reused, files: plan.files };
}
