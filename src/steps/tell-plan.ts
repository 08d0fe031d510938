import { findRecipe } from './recipes.ts';
import type { Rooms } from './rooms.ts';

/**
 * Tells the progress what there is to do, once in a process: a run that is taken up skips the step that planned
 * it, and its progress would not know how many items there are.
 */
export function tellPlan(options: { rooms: Rooms; planKey: string }): void {
  const { rooms, planKey } = options;
  if (rooms.planTold) return;
  rooms.planTold = true;
  rooms.progress.planned(findRecipe(rooms.request).count(rooms, planKey));
}
