import { namedStages } from '../named-stages.ts';
import type { Recipe } from '../recipe.ts';
import { analysePack } from '../summary/analyse-pack.ts';
import { countReview, planReview } from './plan-review.ts';
import { publishReview } from './publish-review.ts';
import { verifyFindings } from './verify-findings.ts';

const NO_COMBINING = { resultKey: '', failedCalls: 0 };

/** `review`: items of changed files, packed into calls; what was found is checked once more; one review and one comment. */
export const reviewRecipe: Recipe = {
  plan: planReview,
  stage: namedStages({ review: analysePack, verify: verifyFindings }),
  countGroups: async () => 0,
  combineGroup: async () => NO_COMBINING,
  combine: async () => NO_COMBINING,
  publish: publishReview,
  count: countReview,
};
