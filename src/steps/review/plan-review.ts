import type { PlanSummary, RunInput } from '../../run.ts';
import { cutShards } from '../cut-shards.ts';
import type { StepContext } from '../guarded.ts';
import { openChangeRoom, type Rooms } from '../rooms.ts';
import { askRanking } from '../summary/ask-ranking.ts';
import { draftPlan } from '../summary/draft-plan.ts';
import { loadPlan, type PackedItem, savePlan } from '../summary/stored-plan.ts';
import { loadFindings, loadVerdict } from './stored-verdict.ts';

/** Each pack is read, then what was found in it is checked. */
const STAGES = ['review', 'verify'];

/** Plans a review: as a summary, with what was found before and never checked. */
export async function planReview({ rooms }: StepContext, input: RunInput): Promise<PlanSummary> {
  const { request, lineage } = input;
  const { results } = rooms;
  const { source } = openChangeRoom(rooms);
  const { plan, packs, contents } = await draftPlan({
    ...{ request, source, results },
    startedAt: rooms.now().toISOString(),
    rank: (call) => askRanking({ rooms, request }, call),
  });
  const isOpen = (content: PackedItem) => {
    const found = loadFindings({ results, request, content });
    return found !== undefined && found.findings.length > 0 && !loadVerdict(results, found.verdictKey);
  };
  const all = [...packs, ...contents.filter(isOpen).map((content) => [content])];
  return {
    planKey: savePlan({ results, lineage, plan, packs: all }),
    stages: STAGES,
    shards: cutShards({ packs: all.length, stages: STAGES.length }),
    overall: [],
    ...(plan.files === 0 ? { nothing: 'There are no changed files.' } : {}),
  };
}

export function countReview(rooms: Rooms, planKey: string) {
  const plan = loadPlan({ results: rooms.results, planKey });
  const reused = rooms.results.has(plan.items.map(({ resultKey }) => resultKey)).size;
  return { items: plan.items.length, reused, files: plan.files };
}
