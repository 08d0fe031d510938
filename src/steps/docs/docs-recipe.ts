import { namedStages } from '../named-stages.ts';
import type { Recipe } from '../recipe.ts';
import { checkWrittenPage } from './check-written-page.ts';
import { outlinePage } from './outline-page.ts';
import { countDocs, planDocs } from './plan-docs.ts';
import { declineDocs, previewDocs } from './preview-docs.ts';
import { publishDocs } from './publish-docs.ts';
import { writePage } from './write-page.ts';

const NOTHING = { resultKey: '', failedCalls: 0 };

/** `docs`: each page an item with three stages; together they meet people's text when they are published. */
export const docsRecipe: Recipe = {
  plan: planDocs,
  stage: namedStages({ outline: outlinePage, page: writePage, check: checkWrittenPage }),
  countGroups: async () => 0,
  combineGroup: async () => NOTHING,
  combine: async () => NOTHING,
  preview: previewDocs,
  publish: publishDocs,
  decline: declineDocs,
  count: countDocs,
};
