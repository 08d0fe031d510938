import { joinWords } from './join-words.ts';
import type { PipelineConfig } from './pipeline-schema.ts';
import type { SettingProblem } from './problem.ts';
import { SOURCE_KINDS } from './template-names.ts';

const CHUNKED = ['files', 'thread', 'pull-request'];
const KEYED = ['table', 'prompts'];

/** What is wrong with a source beyond the form of each setting: it names one kind, and what belongs to that kind. */
export function checkSource({
  pipeline,
  at,
}: {
  pipeline: PipelineConfig;
  at: readonly PropertyKey[];
}): SettingProblem[] {
  const { source } = pipeline;
  const given = SOURCE_KINDS.filter((kind) => source[kind] !== undefined);
  const path = [...at, 'source'];
  const name = path.join('.');
  const [kind, second] = given;
  if (kind === undefined)
    return [{ path, message: `${name} must name one of ${SOURCE_KINDS.join(', ')}, got none.` }];
  if (second !== undefined) {
    const message = `${name} must name one of ${SOURCE_KINDS.join(', ')}, got ${given.join(' and ')}. Make a pipeline of each.`;
    return [{ path: [...path, second], about: 'key', message }];
  }
  const problems: SettingProblem[] = [];
  const refuse = (key: 'chunk' | 'key', kinds: string[]) => {
    if (source[key] === undefined || kinds.includes(kind)) return;
    problems.push({
      path: [...path, key],
      about: 'key',
      message: `${name}.${key} is only for sources of kind ${joinWords(kinds, 'and')}, got ${kind}. Remove it.`,
    });
  };
  refuse('chunk', CHUNKED);
  refuse('key', KEYED);
  return problems;
}
