import { convertInline } from './convert-inline.ts';
import { joinWords, type ParsedDoc, thrown, typed } from './parsed-doc.ts';

type Parameter = ParsedDoc['parameters'][number];

/**
 * Reads the text of `@param`, as any of these: `{type} name - words`, `{type} [name=default] words`, `type $name words`,
 * `name [type] words`, `[type] name words`. Undefined when it names nothing.
 */
export function readParameter(text: string, language: string): Parameter | undefined {
  const { type, rest } = takeType(text, language);
  const typeFirst = type === undefined && language === 'php' ? /^([^\s$]+)\s+(?=[&.]*\$)/.exec(rest) : null;
  const { name, rest: after } = takeName(rest.slice(typeFirst?.[0].length ?? 0));
  if (name === undefined) return undefined;
  const late = type === undefined && language === 'ruby' ? takeType(after, language) : { rest: after };
  const description = convertInline(joinWords(late.rest.replace(/^(?:--?|:)\s+/, '')), language);
  return { name, ...typed(type?.replace(/^\.{3}/, '') ?? typeFirst?.[1] ?? late.type, description) };
}

/** A name, alone or in brackets with its default. */
function takeName(text: string): { name: string | undefined; rest: string } {
  const optional = takeBracketed(text, '[', ']');
  if (optional !== undefined) return { name: /^[\w$.]+/.exec(optional.inner)?.[0], rest: optional.rest };
  const [found = ''] = /^(?:[&*.$]*[\w$][\w$.[\]-]*|\.\.\.)[:,]?/.exec(text) ?? [];
  return { name: found.replace(/[:,]$/, '') || undefined, rest: text.slice(found.length).trimStart() };
}

/** A type in braces (or in brackets, as YARD has it) at the start. `{@link …}` is a sentence's beginning. */
function takeType(text: string, language: string): { type?: string; rest: string } {
  const [open, close] = language === 'ruby' ? (['[', ']'] as const) : (['{', '}'] as const);
  const found = takeBracketed(text, open, close);
  if (found === undefined || found.inner.startsWith('@')) return { rest: text };
  return { type: found.inner.replaceAll(/\s+/g, ' ').trim(), rest: found.rest };
}

function takeBracketed(
  text: string,
  open: string,
  close: string,
): { inner: string; rest: string } | undefined {
  if (!text.startsWith(open)) return undefined;
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === open) depth += 1;
    else if (text[at] === close) depth -= 1;
    if (depth === 0) return { inner: text.slice(1, at).trim(), rest: text.slice(at + 1).trimStart() };
  }
  return undefined;
}

/** Reads the text of `@returns`. */
export function readReturns(text: string, language: string): { type?: string; description: string } {
  const words = (value: string) => convertInline(joinWords(value.replace(/^(?:--?|:)\s+/, '')), language);
  // PHPDoc has no braces: the first word is the type.
  const first = language === 'php' ? /^([^\s{]\S*)(?:\s+|$)/.exec(text) : null;
  if (first !== null) return typed(first[1], words(text.slice(first[0].length)));
  const { type, rest } = takeType(text, language);
  return typed(type, words(rest));
}

/** Languages whose doc comments name the error first; TSDoc writes a sentence. */
const ERROR_FIRST = ['java', 'php', 'c', 'cpp'];

/** Reads the text of `@throws`. */
export function readThrown(text: string, language: string): { type?: string; description?: string } {
  const { type, description } = readReturns(text, language === 'php' ? '' : language);
  if (type !== undefined) return thrown(type, description);
  const pattern = ERROR_FIRST.includes(language)
    ? /^([\w\\.:|<>]+)\s*/
    : /^(?:([A-Z]\w*(?:Error|Exception))\b|\{@link(?:code)?\s+([\w.#:]+)\})\s*(?:[-:]\s*)?/;
  const named = pattern.exec(text);
  const rest = convertInline(joinWords(text.slice(named?.[0].length ?? 0)), language);
  return thrown(named?.[1] ?? named?.[2], rest);
}
