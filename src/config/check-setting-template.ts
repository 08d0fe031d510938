import { checkTemplate, type TemplateNames } from '../content/templates/check-template.ts';
import { hintName, type StagesOfParts } from './hint-name.ts';
import type { SettingProblem } from './problem.ts';

/** What is wrong with a setting that is a template, each with its place in the text. */
export function checkSettingTemplate(options: {
  text: string;
  /** What the setting is called in messages. */
  name: string;
  path: readonly PropertyKey[];
  part: 'each' | 'all';
  names: TemplateNames;
  stages: StagesOfParts;
}): SettingProblem[] {
  const { text, name, path, part, names, stages } = options;
  const hint = (wanted: readonly string[], choices: readonly string[]) =>
    hintName({ wanted, choices, part, stages });
  return checkTemplate({ text, names, hint }).map(({ what, line, column }) => ({
    path,
    message: `${name}: ${what}${what.endsWith('?') ? '' : '.'}`,
    ...(line !== undefined && column !== undefined && { within: { text, line, column } }),
  }));
}
