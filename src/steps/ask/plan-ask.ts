import type { PlanSummary, RunInput } from '../../run.ts';
import { cutShards } from '../cut-shards.ts';
import type { StepContext } from '../guarded.ts';
import { openChangeRoom } from '../rooms.ts';
import { draftPlan } from '../summary/draft-plan.ts';
import { savePlan } from '../summary/stored-plan.ts';

/** The one stage over all notes. */
export const ANSWER = 'answer';

/** Plans an answer: what is to be read as items, those that were not asked this question yet packed into calls. */
export async function planAsk({ rooms }: StepContext, input: RunInput): Promise<PlanSummary> {
  const { request, lineage } = input;
  const { results } = rooms;
  const { source } = openChangeRoom(rooms);
  const { plan, packs } = await draftPlan({ request, source, results, startedAt: rooms.now().toISOString() });
  return {
    planKey: savePlan({ results, lineage, plan, packs }),
    stages: ['ask'],
    shards: cutShards({ packs: packs.length, stages: 1 }),
    overall: [ANSWER],
    ...(plan.files === 0 ? { nothing: 'There is nothing to read.' } : {}),
  };
}
