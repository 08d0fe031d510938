import type { Rooms } from './rooms.ts';
import { loadPlan } from './stored-plan.ts';

/**
 * Tells the progress what there is to do, once in a process: a run that is taken up skips the step that planned
 * it, and its progress would not know how many items there are.
 */
export function tellPlan(options: { rooms: Rooms; planKey: string }): void {
  const { rooms, planKey } = options;
  if (rooms.planTold) return;
  rooms.planTold = true;
  const plan = loadPlan({ results: rooms.results, planKey });
  const reused = rooms.results.has(plan.items.map(({ resultKey }) => resultKey)).size;
  rooms.progress.planned({ items: plan.items.length, reused, files: plan.files });
}
