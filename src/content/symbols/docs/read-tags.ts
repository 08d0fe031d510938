import { dedent, trimLines } from './clean-comment.ts';
import { convertInline } from './convert-inline.ts';
import { renderExample } from './fence.ts';
import { emptyDoc, joinWords, type ParsedDoc } from './parsed-doc.ts';
import { readParameter, readReturns, readThrown } from './tag-values.ts';

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
const TITLES = new Map(
  Object.entries({
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
  }),
);
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
    if (/^\s*(```|~~~)/.test(line) || code !== null || CODE_END.test(line)) fenced = !fenced;
    const tag = fenced || CODE_END.test(line) ? null : TAG.exec(line);
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
  else if (/^(?:param|arg|argument|parameter|option)$/.test(name)) addParameter(text, parsed, language);
  else if (RETURNS.has(name)) parsed.returns ??= readReturns(text, language);
  else if (name === 'retval') parts.push(`**Returns** ${codeFirst(words(text))}`);
  else if (THROWS.has(name)) parsed.throws.push(readThrown(text, language));
  else if (name === 'deprecated') parsed.deprecated = words(text);
  else if (EXAMPLES.has(name)) parts.push(renderExample(first, rest, language));
  else if (PLAIN.has(name)) parts.push(convertInline(text, language));
  else if (ABOUT_FILE.has(name)) parts.push(/\s/.test(text) ? convertInline(text, language) : '');
  else if (TYPE_PARAMETERS.has(name)) parts.push(...renderTypeParameter(words(text)));
  else if (text !== '' && !SILENT.has(name))
    parts.push(`**${TITLES.get(name) ?? name}:** ${convertInline(text, language)}`);
  else if ((name === 'var' || name === 'type' || name === 'property') && /\s/.test(text)) {
    parts.push(words(text.replace(/^(?:\{[^}]*\}|\S+)\s+/, '')));
  }
}

function addParameter(text: string, parsed: ParsedDoc, language: string): void {
  const parameter = readParameter(text, language);
  if (parameter !== undefined) parsed.parameters.push(parameter);
}

function renderTypeParameter(text: string): string[] {
  const named = /^(?:\{[^}]*\}\s*)?<?(\w+)>?\s*(?:-\s*)?([\s\S]*)$/.exec(text);
  return named?.[2] ? [`Type parameter \`${named[1]}\`: ${named[2]}`] : [];
}

function codeFirst(text: string): string {
  return text.replace(/^(\S+)\s*/, '`$1`: ').replace(/: $/, '');
}
