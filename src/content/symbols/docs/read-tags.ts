import { dedent, trimLines } from './clean-comment.ts';
import { convertInline } from './convert-inline.ts';
import { emptyDoc, joinWords, type ParsedDoc, thrown, typed } from './parsed-doc.ts';

/** A line that opens a tag: `@param name`, `\param[in] name`. */
const TAG = /^\s{0,3}[@\\]([a-zA-Z][\w-]*)(?:\[[^\]\n]*\])?(?=\s|\{|$)[ \t]?(.*)$/;
/** Doxygen's own words for code; lines between them are no tags. */
const CODE_START = /^\s*[@\\]code(?:\{(\.?\w+)\})?\s*$/;
const CODE_END = /^\s*[@\\]endcode\s*$/;

/** Tags that say nothing to a reader of documentation. */
const SILENT = new Set(
  (
    'package author access public private protected internal async function func class ' +
    'constructor kind memberof memberOf name namespace static abstract override virtual readonly inheritDoc inheritdoc license ' +
    'copyright ignore hideconstructor export exports type typedef callback var property api param_ in ingroup defgroup addtogroup ' +
    'def fn struct enum union interface category sealed eventProperty overload this template_ suppress lends'
  ).split(' '),
);
/** Tags whose text is part of the description. */
const PLAIN = new Set(
  'description desc summary brief short details remarks remark classdesc overview'.split(' '),
);
const TITLES: Record<string, string> = {
  since: 'Since',
  see: 'See also',
  sa: 'See also',
  note: 'Note',
  warning: 'Warning',
  attention: 'Warning',
  todo: 'To do',
  default: 'Default',
  defaultValue: 'Default',
  version: 'Version',
  pre: 'Precondition',
  post: 'Postcondition',
  invariant: 'Invariant',
  yield: 'Yields',
  yields: 'Yields',
};
/** A file's name says nothing, but some write their description here. */
const ABOUT_FILE = new Set(['file', 'fileoverview', 'module', 'packageDocumentation']);
const EXAMPLES = new Set(['example']);
const THROWS = new Set(['throws', 'throw', 'exception', 'raise', 'raises']);
const RETURNS = new Set(['return', 'returns', 'result']);
const TYPE_PARAMETERS = new Set(['typeparam', 'typeParam', 'template', 'tparam']);

interface Tag {
  name: string;
  lines: string[];
}

/**
 * Reads a cleaned comment with `@tags`: JSDoc, TSDoc, Javadoc, PHPDoc, YARD, Doxygen. Tags that are fields of a symbol become
 * fields, the others stay Markdown.
 */
export function readTags(text: string, language: string): ParsedDoc {
  const { body, tags } = splitTags(text);
  const parsed = emptyDoc();
  const parts = [convertInline(body, language)];
  for (const tag of tags) readTag(tag, parsed, parts, language);
  parsed.doc = trimLines(
    parts
      .filter((part) => part !== '')
      .join('\n\n')
      .split('\n'),
  );
  return parsed;
}

function splitTags(text: string): { body: string; tags: Tag[] } {
  const body: string[] = [];
  const tags: Tag[] = [];
  let fenced = false;
  for (const line of text.split('\n')) {
    const code = CODE_START.exec(line);
    const lines = tags.at(-1)?.lines ?? body;
    if (/^\s*(```|~~~)/.test(line)) fenced = !fenced;
    const tag = fenced || code !== null || CODE_END.test(line) ? null : TAG.exec(line);
    if (code !== null) lines.push(`\`\`\`${(code[1] ?? '').replace('.', '')}`);
    else if (CODE_END.test(line)) lines.push('```');
    else if (tag === null) lines.push(line);
    else tags.push({ name: tag[1] ?? '', lines: [tag[2] ?? ''] });
  }
  return { body: trimLines(body), tags };
}

function readTag(tag: Tag, parsed: ParsedDoc, parts: string[], language: string): void {
  const { name } = tag;
  const [first = '', ...rest] = tag.lines;
  const text = trimLines([first, ...dedent(rest)]);
  const words = (value: string) => convertInline(joinWords(value), language);
  if (name === 'param' && text.startsWith('<')) parts.push(...renderTypeParameter(words(text)));
  else if (/^(?:param|arg|argument|parameter|option)$/.test(name)) readParameter(text, parsed, language);
  else if (RETURNS.has(name)) parsed.returns ??= readTyped(text, words, language);
  else if (name === 'retval') parts.push(`**Returns** ${codeFirst(words(text))}`);
  else if (THROWS.has(name)) parsed.throws.push(readThrown(text, words, language));
  else if (name === 'deprecated') parsed.deprecated = words(text);
  else if (EXAMPLES.has(name)) parts.push(renderExample(first, rest, language));
  else if (PLAIN.has(name)) parts.push(convertInline(text, language));
  else if (ABOUT_FILE.has(name)) parts.push(/\s/.test(text) ? convertInline(text, language) : '');
  else if (TYPE_PARAMETERS.has(name)) parts.push(...renderTypeParameter(words(text)));
  else if (text !== '' && !SILENT.has(name))
    parts.push(`**${TITLES[name] ?? name}:** ${convertInline(text, language)}`);
  else if ((name === 'var' || name === 'type' || name === 'property') && /\s/.test(text)) {
    parts.push(words(text.replace(/^(?:\{[^}]*\}|\S+)\s+/, '')));
  }
}

/** `{type} name - words`, `{type} [name=default] words`, `type $name words`, `name [type] words`, `[type] name words`. */
function readParameter(text: string, parsed: ParsedDoc, language: string): void {
  const { type, rest } = takeType(text, language);
  const typeFirst = type === undefined && language === 'php' ? /^([^\s$]+)\s+(?=[&.]*\$)/.exec(rest) : null;
  const named = /^(?:\[\s*([\w$.]+)[^\]]*\]|([&*.$]*[\w$][\w$.[\]-]*|\.\.\.)),?/.exec(
    rest.slice(typeFirst?.[0].length ?? 0),
  );
  if (named === null) return;
  const after = rest
    .slice((typeFirst?.[0].length ?? 0) + named[0].length)
    .replace(/^>/, '')
    .trimStart();
  const late =
    type === undefined && language === 'ruby' ? takeType(after, language) : { type: undefined, rest: after };
  const description = convertInline(joinWords(late.rest.replace(/^(?:--?|:)\s+/, '')), language);
  const name = (named[1] ?? named[2] ?? '').replace(/:$/, '');
  parsed.parameters.push({ name, ...typed(type?.replace(/^\.{3}/, '') ?? typeFirst?.[1] ?? late.type, description) });
}

/** A type in braces (or in brackets, as YARD has it) at the start. */
function takeType(text: string, language: string): { type: string | undefined; rest: string } {
  const [open, close] = language === 'ruby' ? ['[', ']'] : ['{', '}'];
  if (!text.startsWith(open)) return { type: undefined, rest: text };
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === open) depth += 1;
    else if (text[at] === close) depth -= 1;
    if (depth === 0) {
      const type = text.slice(1, at).replaceAll(/\s+/g, ' ').trim();
      // `{@link …}` is a sentence's beginning.
      if (type.startsWith('@')) break;
      return { type, rest: text.slice(at + 1).trimStart() };
    }
  }
  return { type: undefined, rest: text };
}

function readTyped(
  text: string,
  words: (text: string) => string,
  language = '',
): { type?: string; description: string } {
  const bracketed = /^\[([^\]\n]+)\]\s*/.exec(text);
  if (bracketed !== null) return typed(bracketed[1], words(text.slice(bracketed[0].length)));
  // PHPDoc has no braces: the first word is the type.
  const first = language === 'php' ? /^([^\s{]\S*)(?:\s+|$)/.exec(text) : null;
  if (first !== null) return typed(first[1], words(text.slice(first[0].length)));
  const { type, rest } = takeType(text, '');
  return typed(type, words(rest.replace(/^(?:--?|:)\s+/, '')));
}

function readThrown(
  text: string,
  words: (text: string) => string,
  language: string,
): { type?: string; description?: string } {
  const { type, description } = readTyped(text, words);
  if (type !== undefined) return thrown(type, description);
  // Javadoc, PHPDoc and Doxygen name the type first; TSDoc writes a sentence.
  const link = /^\{@link(?:code)?\s+([\w.#:]+)\}\s*(?:-\s*)?/.exec(text);
  if (link !== null) return thrown(link[1], words(text.slice(link[0].length)));
  const typeFirst = ['java', 'php', 'c', 'cpp'].includes(language);
  const named = (typeFirst ? /^([\w\\.:|<>]+)\s*/ : /^([A-Z]\w*(?:Error|Exception))\b\s*(?:[-:]\s*)?/).exec(
    text,
  );
  return named === null
    ? thrown(undefined, words(text))
    : thrown(named[1], words(text.slice(named[0].length)));
}

function renderTypeParameter(text: string): string[] {
  const named = /^(?:\{[^}]*\}\s*)?<?(\w+)>?\s*(?:-\s*)?([\s\S]*)$/.exec(text);
  return named?.[2] ? [`Type parameter \`${named[1]}\`: ${named[2]}`] : [];
}

function codeFirst(text: string): string {
  return text.replace(/^(\S+)\s*/, '`$1`: ').replace(/: $/, '');
}

/** An example as Markdown: its code in a fence, if it is not in one. */
function renderExample(first: string, rest: string[], language: string): string {
  const caption = /^<caption>(.*?)<\/caption>\s*(.*)$/.exec(first.trim());
  const body = trimLines(dedent(caption === null ? rest : [caption[2] ?? '', ...rest]));
  const title = caption === null ? first.trim() : (caption[1] ?? '').trim();
  if (body === '') return title === '' ? '' : `**Example**\n\n${fence(title, language)}`;
  const heading = title === '' ? '**Example**' : `**Example:** ${title}`;
  return `${heading}\n\n${/^\s*(```|~~~)/m.test(body) ? body : fence(body, language)}`;
}

const FENCE_WORDS: Record<string, string> = { typescript: 'ts', javascript: 'js' };

/** Code in a fence that is longer than any in it. */
export function fence(code: string, language: string): string {
  const longest = [...code.matchAll(/`{3,}/g)].reduce((most, [ticks]) => Math.max(most, ticks.length), 2);
  const ticks = '`'.repeat(longest + 1);
  return `${ticks}${FENCE_WORDS[language] ?? language}\n${code}\n${ticks}`;
}
