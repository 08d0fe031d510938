import { namedStages } from '../named-stages.ts';
import type { Recipe } from '../recipe.ts';
import { analysePack } from '../summary/analyse-pack.ts';
import { countSummary } from '../summary/plan-summary.ts';
import { combineNotes, combineSomeNotes, countNoteGroups } from './combine-notes.ts';
import { planAsk } from './plan-ask.ts';
import { publishAsk } from './publish-ask.ts';

/** `ask`: notes on items of a change, or of files, packed into calls; one answer from all notes; one comment. */
export const askRecipe: Recipe = {
  plan: planAsk,
  stage: namedStages({ ask: analysePack }),
  countGroups: countNoteGroups,
  combineGroup: combineSomeNotes,
  combine: combineNotes,
  publish: publishAsk,
  count: countSummary,
};
