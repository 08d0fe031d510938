import type { Recipe } from '../recipe.ts';
import { makeStage } from './make-stage.ts';
import { countCustom, planCustom } from './plan-custom.ts';
import { declineCustom, previewCustom } from './preview-custom.ts';
import { publishCustom } from './publish-custom.ts';
import { combineItems, combineSome, countParts } from './reduce.ts';

/** Every pipeline that is described by stages: items one by one, then stages over all of them, then files and a comment. */
export const customRecipe: Recipe = {
  plan: planCustom,
  stage: makeStage,
  countGroups: countParts,
  combineGroup: combineSome,
  combine: combineItems,
  preview: previewCustom,
  publish: publishCustom,
  decline: declineCustom,
  count: countCustom,
};
