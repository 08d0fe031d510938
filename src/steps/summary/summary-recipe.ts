import type { Recipe } from '../recipe.ts';
import { analysePack } from './analyse-pack.ts';
import { combineAnswers, combineGroupAnswers } from './combine-answers.ts';
import { countSummary, planSummary } from './plan-summary.ts';
import { publishSummary } from './publish-summary.ts';

/** `summary`: items of changed files, packed into calls; one overview of all answers; one comment. */
export const summaryRecipe: Recipe = {
  plan: planSummary,
  stages: { summarise: analysePack },
  combineGroup: combineGroupAnswers,
  combine: combineAnswers,
  publish: publishSummary,
  count: countSummary,
};
