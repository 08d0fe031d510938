import { GlossError } from '../errors.ts';
import type { SettingPath } from './setting-path.ts';

/** Something about the file that a person has to mend. */
export interface ConfigProblem {
  /** Where it is: index of the character in the text. */
  offset: number;
  /** Whole sentences: the setting, its rule, what to write. On one line. */
  message: string;
}

/** The same by the name of a setting: of its key or its value, or of a place in a value that is text. */
export interface SettingProblem {
  path: SettingPath;
  /** `value` unless told. */
  about?: 'key' | 'value';
  /** Line and column from 1 in a text that is the value. */
  within?: { text: string; line: number; column: number };
  message: string;
}

/** A file that is wrong all over is told about this many places at once. */
const MAX_SHOWN = 20;

/** The problems in the order of the file, one a line of `details`: `.github/gloss.yml:14:7: docs.group must be …`. */
export function createConfigError(options: {
  file: string;
  text: string;
  problems: ConfigProblem[];
}): GlossError {
  const { file, text } = options;
  const problems = [...options.problems].sort((a, b) => a.offset - b.offset);
  const details = problems
    .slice(0, MAX_SHOWN)
    .map(({ offset, message }) => `${file}:${describePosition(text, offset)}: ${message}`);
  if (problems.length > MAX_SHOWN) details.push(`… and ${problems.length - MAX_SHOWN} more.`);
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return new GlossError({ code: 'usage', message: `${file} has ${count}:`, details });
}

/** Line and column from 1, in characters as editors count them. */
export function describePosition(text: string, offset: number): string {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return `${line}:${offset - before.lastIndexOf('\n')}`;
}
