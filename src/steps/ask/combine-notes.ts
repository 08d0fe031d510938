import { estimateTokens } from '../../content/estimate-tokens.ts';
import type { Drawn } from '../../pipelines/ask/answer.ts';
import { combineCall } from '../../pipelines/ask/ask.ts';
import type { Note } from '../../pipelines/ask/note.ts';
import { cutRuns } from '../../pipelines/custom/parts.ts';
import type { CombineInput, CombineOutcome } from '../../run.ts';
import { askModel } from '../ask-model.ts';
import type { StepContext } from '../guarded.ts';
import { drawnKey, loadDrawn, loadNotes, saveDrawn } from './stored-notes.ts';

type Numbered = Note & { number: number };
type GroupsInput = CombineInput & { groups: CombineOutcome[] };

/** Into how many groups notes have to be cut; the answers to groups always fit one call. */
export async function countNoteGroups({ rooms }: StepContext, input: GroupsInput): Promise<number> {
  if (input.level > 0 || isOffline(input)) return 0;
  const runs = cutNotes(input, numberNotes(loadNotes({ results: rooms.results, input })));
  return runs.length <= 1 ? 0 : runs.length;
}

/** One group's notes → what they say to the question. */
export async function combineSomeNotes(
  context: StepContext,
  input: GroupsInput & { group: number },
): Promise<CombineOutcome> {
  const notes = numberNotes(loadNotes({ results: context.rooms.results, input }));
  return await draw(context, input, { notes: cutNotes(input, notes)[input.group] ?? [], parts: [] });
}

/** All notes, or what groups of them say → the one answer. No model is asked about nothing. */
export async function combineNotes(context: StepContext, input: GroupsInput): Promise<CombineOutcome> {
  const { results } = context.rooms;
  const lost = input.groups.find(({ fallbackReason }) => fallbackReason !== undefined)?.fallbackReason;
  const notes = numberNotes(loadNotes({ results, input }));
  if (notes.length === 0 || isOffline(input)) return { resultKey: '', failedCalls: 0 };
  const parts = input.groups.flatMap(({ resultKey }) => loadDrawn(results, resultKey)?.drawn ?? []);
  if (input.groups.length > 0 && parts.length === 0)
    return { resultKey: '', failedCalls: 0, fallbackReason: lost ?? 'the model gave no answer' };
  const outcome = await draw(context, input, { notes: parts.length > 0 ? [] : notes, parts });
  return lost === undefined ? outcome : { fallbackReason: lost, ...outcome };
}

/** It understands no question, so it can draw no answer either. */
function isOffline({ request }: GroupsInput): boolean {
  return request.options.model.startsWith('offline:');
}

function numberNotes(notes: readonly Note[]): Numbered[] {
  return notes.map((note, index) => ({ ...note, number: index + 1 }));
}

function cutNotes({ request }: GroupsInput, notes: readonly Numbered[]): Numbered[][] {
  const question = request.options.ask?.question ?? '';
  const tokensOf = (entries: readonly Numbered[]) => {
    const { system, prompt } = combineCall({ question, notes: entries, parts: [] });
    return estimateTokens(`${system}\n${prompt}`);
  };
  return cutRuns({ entries: notes, tokensOf });
}

async function draw(
  context: StepContext,
  { request, lineage }: GroupsInput,
  from: { notes: Numbered[]; parts: Drawn[] },
): Promise<CombineOutcome> {
  const { results, models } = context.rooms;
  const key = drawnKey({ request, ...from });
  if (loadDrawn(results, key)) return { resultKey: key, failedCalls: 0 };
  const question = request.options.ask?.question ?? '';
  const { generated, failure, fatal, failedCalls } = await askModel({
    context,
    ask: (named) =>
      models.generateObject({
        ...{ model: request.options.model, ...named },
        ...combineCall({ question, ...from }),
      }),
  });
  if (fatal !== undefined) return { resultKey: '', failedCalls, fatal };
  if (!generated)
    return { resultKey: '', failedCalls, fallbackReason: failure ?? 'the model gave no answer' };
  const { value: drawn, calls, usage } = generated;
  const { tokensIn, tokensOut } = usage;
  saveDrawn({ results, key, stored: { drawn, lineage, calls, tokensIn, tokensOut } });
  return { resultKey: key, failedCalls };
}
