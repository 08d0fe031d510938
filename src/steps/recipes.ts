import { GlossError } from '../errors.ts';
import type { PipelineRequest } from '../request.ts';
import { askRecipe } from './ask/ask-recipe.ts';
import { customRecipe } from './custom/custom-recipe.ts';
import { docsRecipe } from './docs/docs-recipe.ts';
import type { Recipe } from './recipe.ts';
import { reviewRecipe } from './review/review-recipe.ts';
import { summaryRecipe } from './summary/summary-recipe.ts';

const RECIPES: Record<string, Recipe> = {
  summary: summaryRecipe,
  review: reviewRecipe,
  ask: askRecipe,
  docs: docsRecipe,
};

/** @throws GlossError `internal` for a pipeline that the registry knows and nobody has written steps for. */
export function findRecipe({ pipeline, options }: PipelineRequest): Recipe {
  if (options.definition !== undefined) return customRecipe;
  const found = Object.hasOwn(RECIPES, pipeline) ? RECIPES[pipeline] : undefined;
  if (found) return found;
  throw new GlossError({ code: 'internal', message: `There are no steps for the pipeline '${pipeline}'.` });
}
