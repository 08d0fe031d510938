import { buildOutline } from '../content/symbols/build-outline.ts';
import { digestPlainText } from '../content/symbols/digest/digest-plain-text.ts';
import { languageOf } from '../content/symbols/language-of.ts';
import { lineTable } from '../content/symbols/line-table.ts';
import type { Language, SourceOutline } from '../content/symbols/source-outline.ts';
import { normaliseText, parseMended } from './parse-text.ts';

/**
 * The outline of a source file. Undefined when no grammar reads files of its name. Text that is not of the language, too long (see
 * `MAX_PARSED`) or too tangled never throws: the outline is `broken`, with the symbols that could be read, or none. Throws
 * `GlossError` only when a grammar is missing.
 */
export async function parseSource(source: {
  path: string;
  text: string;
}): Promise<SourceOutline | undefined> {
  const language = languageOf(source.path);
  if (language === undefined) return undefined;
  const text = normaliseText(source.text);
  const tree = await parseMended(language, text);
  if (tree === undefined) return withoutSymbols({ path: source.path, language, text });
  return buildOutline({ path: source.path, language, tree });
}

function withoutSymbols(source: { path: string; language: Language; text: string }): SourceOutline {
  const { path, language, text } = source;
  const lines = lineTable(text).count;
  return { path, language, doc: '', symbols: [], lines, broken: true, digest: digestPlainText(text) };
}
