import { Lexer } from 'yaml';
import type { ConfigProblem } from './problem.ts';
import { showText } from './show-value.ts';

/** What the lexer puts between tokens: a document begins, a plain or block scalar follows (yaml, parse/cst.ts). */
const DOCUMENT = '\u0002';
const SCALAR = '\u001f';
const FLOW_END = '\u0018';

/** YAML 1.2, 5.1: these are not printable. A carriage return is fine in front of a line feed. */
const CONTROL = /[[\p{Cc}\ufffe\uffff]--[\t\n\r\x85]]|\r(?!\n)/gv;

/** Bytes that are no UTF-8 are read as this character, which nobody writes into settings. */
const UNDECODED = /\ufffd+/g;

export interface YamlScan {
  problems: ConfigProblem[];
  /** The text that may be composed; undefined when it may not. As long as the original, line by line. */
  text: string | undefined;
}

/** Deeper brackets (schemas nest) and more tokens than any settings have; composing is quadratic in both. */
const MAX_FLOW_DEPTH = 24;
const MAX_TOKENS = 8_000;
/** More are not worth mending one by one. */
const MAX_PROBLEMS = 200;

/**
 * Refuses by its tokens what this file has no use for and what makes composing expensive: aliases and anchors (yaml
 * 2.9.1 is quadratic in aliases even when it rejects them), explicit keys (32 KiB of `? ` take minutes), deep brackets,
 * tags, directives, merge keys, several documents. Aliases and local tags are nearly always a pattern without its
 * quotes, so they become text and the rest of the file can still be judged.
 */
export function scanYaml(text: string): YamlScan {
  const problems: ConfigProblem[] = [...text.matchAll(CONTROL)].map(({ index, 0: character }) => ({
    offset: index,
    message: `${showText(character)} is a control character. Remove it.`,
  }));
  for (const { index } of text.matchAll(UNDECODED)) {
    problems.push({
      offset: index,
      message: 'This is not UTF-8. Write the character again, and save the file as UTF-8.',
    });
  }
  if (problems.length > 0) return { problems, text: undefined };
  let composable = true;
  let mended = text;
  for (const token of listTokens(text)) {
    const problem = judgeToken(token, text);
    if (!problem) continue;
    problems.push({ offset: token.offset, message: problem.message });
    if (problem.verdict === 'text')
      mended = `${mended.slice(0, token.offset)}_${mended.slice(token.offset + 1)}`;
    else composable = false;
    if (problem.verdict === 'stop' || problems.length > MAX_PROBLEMS) break;
  }
  return { problems, text: composable && problems.length <= MAX_PROBLEMS ? mended : undefined };
}

interface YamlToken {
  source: string;
  offset: number;
  /** True for the text of a plain or block scalar, whatever it begins with. */
  isText: boolean;
  /** True for what begins a document after another one. */
  isSecond: boolean;
  /** How many brackets are open. */
  depth: number;
  /** How many tokens have come, without spaces, line ends and comments. */
  count: number;
}

function* listTokens(text: string): Generator<YamlToken> {
  let [offset, documents, depth, count] = [0, 0, 0, 0];
  let [isText, hasBegun] = [false, false];
  for (const source of new Lexer().lex(text)) {
    if (source === DOCUMENT) documents += 1;
    else if (source === SCALAR) isText = true;
    else if (source === FLOW_END) depth = 0;
    else {
      const isTrivia = !isText && /^(?:\s|#|\.\.\.$|$)/.test(source);
      if (!isTrivia) {
        if (!isText && /^[[{]$/.test(source)) depth += 1;
        if (!isText && /^[\]}]$/.test(source)) depth -= 1;
        const isSecond = documents > 1 || (source === '---' && !isText && hasBegun);
        hasBegun ||= isText || !source.startsWith('%');
        count += 1;
        yield { source, offset, isText, isSecond, depth, count };
      }
      offset += source.length;
      isText = false;
    }
  }
}

/** `text`: may be composed as text; `refused`: no composing; `stop`: nothing after it matters. */
interface Judgement {
  message: string;
  verdict: 'text' | 'refused' | 'stop';
}

function judgeToken(token: YamlToken, text: string): Judgement | undefined {
  const { source, offset } = token;
  const excess = describeExcess(token);
  if (excess !== undefined) return { message: excess, verdict: 'stop' };
  if (token.isText) return source === '<<' ? judgeMerge(text, offset) : undefined;
  const word = showText(/^(?:\{[^}\s]*\}|[^\s,\]}])+/.exec(text.slice(offset, offset + 300))?.[0] ?? source);
  const quote = `Put a pattern in quotes: ${word}.`;
  switch (source[0]) {
    case '*':
      return {
        message: `${word} begins with '*', which YAML takes for an alias, and aliases are refused. ${quote}`,
        verdict: 'text',
      };
    case '!':
      return {
        message: `${word} begins with '!', which YAML takes for a tag, and tags are refused. ${quote}`,
        verdict: 'text',
      };
    case '&':
      return {
        message: `${word} is an anchor, and anchors are refused. Remove it and write values out.`,
        verdict: 'refused',
      };
    case '%':
      return {
        message: `${word} is a directive, and directives are refused. Remove the line.`,
        verdict: 'refused',
      };
    case '?':
      return { message: "'?' begins an explicit key. Write 'key: value'.", verdict: 'refused' };
    default:
      return undefined;
  }
}

function describeExcess({ isSecond, depth, count }: YamlToken): string | undefined {
  if (isSecond) return 'A second document begins here. Write one document.';
  if (depth < 0) return 'This bracket closes nothing. Remove it, or put the text in quotes.';
  if (depth > MAX_FLOW_DEPTH)
    return `This is nested too deeply: more than ${MAX_FLOW_DEPTH} brackets are open. Write it with fewer levels.`;
  if (count > MAX_TOKENS)
    return 'The file has too many parts. Shorten its lists: one pattern can stand for many files, and a table for many prompts.';
  return undefined;
}

function judgeMerge(text: string, offset: number): Judgement | undefined {
  if (!/^<<[ \t]*:/.test(text.slice(offset, offset + 100))) return undefined;
  return {
    message: "'<<' is a merge key, and merge keys are refused. Write the settings out.",
    verdict: 'refused',
  };
}
