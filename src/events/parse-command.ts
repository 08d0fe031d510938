import { PIPELINE_NAME } from '../config/pipeline-schema.ts';
import { suggestWord } from '../config/suggest-word.ts';
import { splitWords } from '../content/split-words.ts';
import { stripInvisible } from '../content/strip-invisible.ts';
import { GlossError } from '../errors.ts';
import { findCommandLine } from './command-line.ts';
import { type CommandOptions, NO_OPTIONS } from './flags.ts';
import { parseOptions, type Refusal } from './parse-options.ts';
import { findQuestion, readQuestion } from './read-question.ts';
import { showPiece } from './show-piece.ts';
import { type CommandDoor, findVerb, isPlannedVerb, listVerbs, type Verb } from './verbs.ts';

/** What the first line of a comment asks for. `refused`: it is meant for us and not followed; both texts are Markdown. */
export type ParsedCommand =
  | { kind: 'none' }
  | { kind: 'command'; verb: string; options: CommandOptions; argument?: string }
  | ({ kind: 'refused'; verb?: string } & Refusal);

/** Characters of the line; 30 patterns have room. */
export const MAX_COMMAND_LENGTH = 2000;
const MAX_REASON = 300;
/** Enough digits to tell two previews apart, up to all of them. */
const DIGEST = /^[0-9a-f]{7,40}$/;
const SEE_HELP = 'Write `/gloss help` to see what works here.';

/**
 * Reads a command: `/gloss <verb> [flags]` in the first line of a comment, words and quotation marks as in a shell, of which
 * nothing is run. Pure; never throws. That the comment is new, and who wrote it, is for readDelivery and authoriseActor.
 *
 * @param options.on Where the comment stands: a change exists only on a pull request.
 * @param options.door Who would follow it; without one every verb counts.
 * @param options.allowedModels What `--model` may name, as the operator says; nothing by default.
 */
export function parseCommand(options: {
  body: string;
  on: 'pull-request' | 'issue';
  door?: CommandDoor;
  allowedModels?: readonly string[];
}): ParsedCommand {
  const line = findCommandLine(options.body);
  if (line === undefined) return { kind: 'none' };
  const unreadable = findUnreadable(line);
  if (unreadable !== undefined) return { kind: 'refused', reason: unreadable, hint: SEE_HELP };
  const asked = findQuestion(line);
  if (asked !== undefined) return readQuestion({ ...asked, ...options });
  const words = split(line);
  if (words === undefined) {
    return {
      kind: 'refused',
      reason: 'A quotation mark is not closed.',
      hint: 'Close it, or put a backslash before it.',
    };
  }
  const [name = 'help', ...rest] = words.slice(1);
  const verb = findVerb(name);
  if (verb === undefined) return { kind: 'refused', ...refuseVerb(name, options.door) };
  if (verb.door !== undefined && options.door !== undefined && verb.door !== options.door) {
    const reason = `\`${name}\` needs the App: a job of the Action does not know of others.`;
    return { kind: 'refused', verb: name, reason, hint: SEE_HELP };
  }
  if (verb.looksAt === 'change' && options.on === 'issue')
    return { kind: 'refused', verb: name, ...needsChange(name) };
  if (verb.on !== undefined && verb.on !== options.on) {
    const reason = 'Nothing runs by itself on an issue.';
    return { kind: 'refused', verb: name, reason, hint: 'Write it on a pull request.' };
  }
  if (verb.takes === 'pipeline') return readNamedPipeline({ ...options, verb, words: rest });
  if (verb.takes !== undefined) return readArgument({ verb, words: rest });
  const parsed = parseOptions({ words: rest, verb, allowedModels: options.allowedModels ?? [] });
  return 'reason' in parsed
    ? { kind: 'refused', verb: name, ...parsed }
    : { kind: 'command', verb: name, options: parsed };
}

/** `run NAME [flags]`: what a name of a repository's own stands for is in the configuration, which is read when it runs. */
function readNamedPipeline(options: {
  verb: Verb;
  words: string[];
  on: 'pull-request' | 'issue';
  allowedModels?: readonly string[];
}): ParsedCommand {
  const { verb, words, on, allowedModels = [] } = options;
  const [name, ...rest] = words;
  if (name === undefined || !PIPELINE_NAME.test(name)) {
    const reason = name === undefined ? 'Which pipeline?' : `${showPiece(name)} is no name of a pipeline.`;
    const hint = `Write \`/gloss ${verb.name} NAME\`, with a name of \`.github/gloss.yml\`${verb.name === 'run' ? '' : ' or of a built-in one'}.`;
    return { kind: 'refused', verb: verb.name, reason, hint };
  }
  const built = findVerb(name);
  const named = built?.looksAt === undefined || built.takes !== undefined ? verb : built;
  if (named.looksAt === 'change' && on === 'issue')
    return { kind: 'refused', verb: verb.name, ...needsChange(name) };
  const parsed = parseOptions({ words: rest, verb: named, allowedModels });
  if ('reason' in parsed) return { kind: 'refused', verb: verb.name, ...parsed };
  return {
    kind: 'command',
    verb: name,
    options: verb.name === 'estimate' ? { ...parsed, dryRun: true } : parsed,
  };
}

function needsChange(name: string): Refusal {
  const reason = `\`${name}\` looks at a change, and an issue has none.`;
  return { reason, hint: 'Write it on a pull request.' };
}

/** The one argument of a fixed verb: digits of a digest, or a reason in words. */
function readArgument({ verb, words }: { verb: Verb; words: string[] }): ParsedCommand {
  const argument = words.join(' ').trim();
  const command = { kind: 'command', verb: verb.name, options: NO_OPTIONS } as const;
  if (argument === '') return command;
  if (verb.takes === 'reason') {
    if (argument.length <= MAX_REASON) return { ...command, argument };
    const reason = `The reason is too long: at most ${MAX_REASON} characters.`;
    return { kind: 'refused', verb: verb.name, reason, hint: 'Say it in a sentence.' };
  }
  if (DIGEST.test(argument)) return { ...command, argument };
  return {
    kind: 'refused',
    verb: verb.name,
    reason: `${showPiece(argument)} is no digest.`,
    hint: `Write \`/gloss ${verb.name}\`, or the digest of the preview behind it.`,
  };
}

/** A command that people cannot read as it is may not be what they agreed to. */
function findUnreadable(line: string): string | undefined {
  if (line.length > MAX_COMMAND_LENGTH) {
    return `The command is too long: at most ${MAX_COMMAND_LENGTH} characters.`;
  }
  if (/[^\S \t]/.test(line) || stripInvisible(line) !== line) {
    return 'The command contains control or invisible characters, or unusual spaces.';
  }
  return undefined;
}

function refuseVerb(name: string, door: CommandDoor | undefined): Refusal & { verb?: string } {
  if (isPlannedVerb(name)) {
    return { verb: name, reason: `\`${name}\` does not work here yet.`, hint: SEE_HELP };
  }
  const meant = suggestWord({ word: name, choices: listVerbs(door).map((verb) => verb.name) });
  const suggestion = meant === undefined ? '' : ` Did you mean \`${meant}\`?`;
  return { reason: `There is no command ${showPiece(name)}.${suggestion}`, hint: SEE_HELP };
}

function split(line: string): string[] | undefined {
  try {
    return splitWords(line);
  } catch (error) {
    if (error instanceof GlossError) return undefined;
    throw error;
  }
}
