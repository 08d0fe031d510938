import { cleanQuestion } from '../content/clean-question.ts';
import { splitWords } from '../content/split-words.ts';
import { GlossError } from '../errors.ts';
import type { ParsedCommand } from './parse-command.ts';
import { parseOptions } from './parse-options.ts';
import { findVerb, type Verb } from './verbs.ts';

/** `/gloss ask …`, `/gloss estimate ask …`; what stands behind it as it was written. */
const ASKED = /^\/gloss[ \t]+(?:(run|estimate|retry)[ \t]+)?(\S+)[ \t]*(.*)$/s;
/** With its value, so that nothing of the question is taken for one. */
const FLAG = /^--[a-z][\w-]*(?:=\S*)?(?=[ \t]|$)/;

/** A command that asks a question, which is no shell's words: an apostrophe in it opens nothing. Pure. */
export function findQuestion(line: string): { verb: Verb; before?: string; text: string } | undefined {
  const [, before, name = '', text = ''] = ASKED.exec(line) ?? [];
  const verb = findVerb(name);
  if (verb?.takes !== 'question') return undefined;
  return { verb, text, ...(before === undefined ? {} : { before }) };
}

/** Flags, then a question in the asker's own words. Pure. */
export function readQuestion(options: {
  verb: Verb;
  before?: string;
  text: string;
  allowedModels?: readonly string[];
}): ParsedCommand {
  const { verb, before, allowedModels = [] } = options;
  const { name } = verb;
  const { flags, rest } = takeFlags(options.text.trim());
  const parsed = parseOptions({ words: flags, verb, allowedModels });
  if ('reason' in parsed) return { kind: 'refused', verb: name, ...parsed };
  const cleaned = cleanQuestion(unquote(rest));
  if ('problem' in cleaned) {
    const reason = rest === '' ? 'What is the question?' : `The question ${cleaned.problem}.`;
    const hint = `Write \`/gloss ${name} QUESTION\`; flags go before it, as in \`--paths=src/**\`.`;
    return { kind: 'refused', verb: name, reason, hint };
  }
  const { question } = cleaned;
  const dryRun = before === 'estimate' || parsed.dryRun;
  return { kind: 'command', verb: name, options: { ...parsed, dryRun, question } };
}

function takeFlags(text: string): { flags: string[]; rest: string } {
  const flags: string[] = [];
  let rest = text;
  for (let found = FLAG.exec(rest); found; found = FLAG.exec(rest)) {
    flags.push(...splitFlag(found[0]));
    rest = rest.slice(found[0].length).trimStart();
  }
  return { flags, rest };
}

/** Quotation marks around a pattern go, as in every other command. */
function splitFlag(flag: string): string[] {
  try {
    return splitWords(flag);
  } catch (error) {
    if (error instanceof GlossError) return [flag];
    throw error;
  }
}

function unquote(text: string): string {
  return /^"([^"]*)"$|^“([^“”]*)”$/.exec(text)?.slice(1).find(Boolean) ?? text;
}
