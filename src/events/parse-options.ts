import { suggestWord } from '../config/suggest-word.ts';
import { assertPattern } from '../content/path-globs.ts';
import { GlossError } from '../errors.ts';
import { type CommandOptions, type Flag, flagsOf, NO_OPTIONS } from './flags.ts';
import { showChoices, showPiece } from './show-piece.ts';
import type { Verb } from './verbs.ts';

/** Why a command is not followed, and what to write instead: a line of Markdown each. */
export interface Refusal {
  reason: string;
  hint: string;
}

/** In all, over all flags. */
export const MAX_PATTERNS = 30;
/** What phones and word processors make of `--`, and what only looks like it. */
const ODD_DASH = /^[\p{Dash}\u2500\u30fc]/u;

interface Argument {
  flag: Flag;
  values: string[];
}

/** The words behind the verb, checked from left to right; the first that is wrong decides. Pure. */
export function parseOptions(options: {
  words: readonly string[];
  verb: Verb;
  allowedModels: readonly string[];
}): CommandOptions | Refusal {
  const { verb, allowedModels } = options;
  const flags = flagsOf(verb, allowedModels);
  const hint = describeFlags(verb, flags);
  const found: Argument[] = [];
  for (const word of options.words) {
    const current = found.at(-1);
    if (!ODD_DASH.test(word)) {
      if (current === undefined || !wantsMore(current)) {
        return { reason: `${showPiece(word)} is one word too many.`, hint };
      }
      current.values.push(word);
      continue;
    }
    const next = readFlag({ word, flags, verb, hint });
    if ('reason' in next) return next;
    found.push(next);
  }
  return applyArguments({ found, allowedModels, hint });
}

function wantsMore({ flag, values }: Argument): boolean {
  return flag.takes === 'patterns' || (flag.takes === 'model' && values.length === 0);
}

/** `--flag` or `--flag=value`. The value is never shown: it may be a key in the wrong place. */
function readFlag(options: { word: string; flags: Flag[]; verb: Verb; hint: string }): Argument | Refusal {
  const { word, flags, verb, hint } = options;
  const equals = word.indexOf('=');
  const name = equals === -1 ? word : word.slice(0, equals);
  const flag = flags.find((each) => each.name === name);
  if (flag === undefined) {
    if (!name.startsWith('-'))
      return { reason: `${showPiece(name)} does not begin with two plain hyphens.`, hint };
    const meant = suggestWord({ word: name, choices: flags.map((each) => each.name) });
    const suggestion = meant === undefined ? '' : ` Did you mean \`${meant}\`?`;
    return { reason: `\`${verb.name}\` takes no flag ${showPiece(name)}.${suggestion}`, hint };
  }
  if (equals === -1) return { flag, values: [] };
  if (flag.takes === 'nothing') return { reason: `\`${name}\` takes no value.`, hint };
  return { flag, values: [word.slice(equals + 1)] };
}

function applyArguments(options: {
  found: Argument[];
  allowedModels: readonly string[];
  hint: string;
}): CommandOptions | Refusal {
  const { found, allowedModels, hint } = options;
  let result = NO_OPTIONS;
  for (const [index, { flag, values }] of found.entries()) {
    const repeated = found.slice(0, index).some((earlier) => earlier.flag === flag);
    if (repeated && flag.takes !== 'patterns') return { reason: `\`${flag.name}\` stands twice.`, hint };
    const problem = checkValues({ flag, values, allowedModels });
    if (problem !== undefined) return { reason: problem, hint };
    result = flag.set(result, values);
  }
  if (result.paths.length + result.ignore.length > MAX_PATTERNS) {
    return { reason: `A command has at most ${MAX_PATTERNS} patterns.`, hint };
  }
  return result;
}

function checkValues(options: {
  flag: Flag;
  values: string[];
  allowedModels: readonly string[];
}): string | undefined {
  const { flag, values, allowedModels } = options;
  if (flag.takes === 'nothing') return undefined;
  const what = flag.takes === 'model' ? 'a model' : 'a pattern';
  if (values.length === 0 || values.includes('')) return `\`${flag.name}\` needs ${what}.`;
  if (flag.takes === 'patterns') return values.map((value) => checkPattern(flag, value)).find(Boolean);
  const known = values.every((value) => allowedModels.includes(value));
  return known ? undefined : `That model is not one of those allowed here: ${showChoices(allowedModels)}.`;
}

/** The rule's own message shows the pattern as it is, which is for terminals. */
function checkPattern(flag: Flag, pattern: string): string | undefined {
  try {
    assertPattern({ pattern, source: flag.name });
    return undefined;
  } catch (error) {
    if (!(error instanceof GlossError)) throw error;
    return `The pattern ${showPiece(pattern)} is too long or stands for too many; write several shorter ones.`;
  }
}

function describeFlags(verb: Verb, flags: Flag[]): string {
  if (flags.length === 0) return `Write \`/gloss ${verb.name}\` and nothing behind it.`;
  const values = { nothing: '', patterns: ' GLOB…', model: ' ID' };
  const shown = flags.map(({ name, takes }) => `\`${name}${values[takes]}\``);
  return `\`/gloss ${verb.name}\` takes ${shown.join(', ')}.`;
}
