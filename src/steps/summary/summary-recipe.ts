import { namedStages } from '../named-stages.ts';
import type { Recipe } from '../recipe.ts';
import { analysePack } from './analyse-pack.ts';
import { combineAnswers, combineGroupAnswers, countSummaryGroups } from './combine-answers.ts';
import { countSummary, planSummary } from './plan-summary.ts';
import { publishSummary } from './publish-summary.ts';

/** `summary`: items of changed files, packed into calls; one overview of all answers; one comment. */
export const summaryRecipe: Recipe = {
  plan: planSummary,
  stage: namedStages({ summarise: analysePack }),
  countGroups: countSummaryGroups,
  combineGroup: combineGroupAnswers,
  combine: combineAnswers,
  publish: publishSummary,
  count: countSummary,
};
