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

/** A problem with its place, for people and for programs. */
export interface PlacedProblem {
  file: string;
  /** From 1, in characters as editors count them. */
  line: number;
  column: number;
  message: string;
}

/** Files that are wrong; what an error says are its first problems, `problems` are all of them. */
export class ConfigError extends GlossError {
  readonly problems: readonly PlacedProblem[];

  constructor({ file, problems }: { file: string; problems: readonly PlacedProblem[] }) {
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
    super({ code: 'usage', message: `${file} has ${count}:`, details: renderProblems(problems) });
    this.problems = problems;
  }
}

/** A file that is wrong all over is told about this many places at once. */
const MAX_SHOWN = 20;

/** A line each, such as `.github/gloss.yml:14:7: docs.group must be …`. */
export function renderProblems(problems: readonly PlacedProblem[]): string[] {
  const lines = problems
    .slice(0, MAX_SHOWN)
    .map(({ file, line, column, message }) => `${file}:${line}:${column}: ${message}`);
  return problems.length > MAX_SHOWN ? [...lines, `… and ${problems.length - MAX_SHOWN} more.`] : lines;
}

/** Problems in the order of the file, by line and column. */
export function placeProblems(options: {
  file: string;
  text: string;
  problems: readonly ConfigProblem[];
}): PlacedProblem[] {
  const { file, text, problems } = options;
  return [...problems]
    .sort((a, b) => a.offset - b.offset)
    .map(({ offset, message }) => ({ file, ...findPosition(text, offset), message }));
}

/** The problems in the order of the file, one a line of `details`. */
export function createConfigError(options: {
  file: string;
  text: string;
  problems: ConfigProblem[];
}): ConfigError {
  return new ConfigError({ file: options.file, problems: placeProblems(options) });
}

function findPosition(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
