import { estimateTokens } from '../../content/estimate-tokens.ts';
import type { StageDefinition } from '../../pipeline-definition.ts';
import { type StageCall, type StageOutput, systemOf } from './stage-call.ts';

/** Tokens that one call over all results may read. Models take more, and find less in it. */
export const REDUCE_TOKENS = 60_000;
/** Characters of a task that stand before the parts of its answer. */
const TASK_LENGTH = 2_000;

/**
 * Cuts a list into runs that each fit one call, by halving. A single entry that does not fit is a run of its own. Pure.
 *
 * @param options.tokensOf Estimated tokens of a call over these entries.
 */
export function cutRuns<T>(options: {
  entries: readonly T[];
  tokensOf: (entries: readonly T[]) => number;
}): T[][] {
  const { entries, tokensOf } = options;
  if (entries.length <= 1 || tokensOf(entries) <= REDUCE_TOKENS) return [[...entries]];
  const middle = Math.ceil(entries.length / 2);
  return [entries.slice(0, middle), entries.slice(middle)].flatMap((half) =>
    cutRuns({ entries: half, tokensOf }),
  );
}

/** What a call is estimated to send. */
export function tokensOfCall({ system, prompt }: Pick<StageCall, 'system' | 'prompt'>): number {
  return estimateTokens(`${system}\n${prompt}`);
}

/** A call that makes one answer of those to parts of a stage's task. Pure. */
export function mergeParts(options: { stage: StageDefinition; parts: readonly StageOutput[] }): StageCall {
  const { stage, parts } = options;
  const task = stage.prompt
    .replaceAll(/\{%[\s\S]*?%\}|\{\{[\s\S]*?\}\}/g, '…')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
  const shown = parts.map(
    (part, index) => `Part ${index + 1}:\n${typeof part === 'string' ? part : JSON.stringify(part)}`,
  );
  const prompt = [
    `The ${parts.length} answers below are to one task, each about another part of the material. Merge them into one answer to the whole task, in the same form; do not say that there were parts.`,
    `The task:\n${task.slice(0, TASK_LENGTH)}`,
    ...shown,
  ].join('\n\n');
  return { stage, system: systemOf(stage), prompt };
}
