import { buildOutline } from '../content/symbols/build-outline.ts';
import { languageOf } from '../content/symbols/language-of.ts';
import { listImportStatements } from '../content/symbols/list-import-statements.ts';
import type { SourceSymbol } from '../content/symbols/source-outline.ts';
import { normaliseText, parseText } from './parse-text.ts';

/** What stands around any line of a file. */
export interface Surroundings {
  symbols: SourceSymbol[];
  /** Its import statements, each on one line. */
  imports: string[];
}

/** Longer sources were written by a program, and parsing them would hold up everything. In UTF-16 units. */
const MAX_LENGTH = 256 * 1024;

/**
 * Declarations and imports of a source file. Undefined when no grammar reads files of its name, or it is too long. Throws
 * `GlossError` only when a grammar is missing.
 */
export async function parseSurroundings(source: {
  path: string;
  text: string;
}): Promise<Surroundings | undefined> {
  const language = languageOf(source.path);
  if (language === undefined || source.text.length > MAX_LENGTH) return undefined;
  const tree = await parseText(language, normaliseText(source.text));
  if (tree === undefined) return undefined;
  const { symbols } = buildOutline({ path: source.path, language, tree });
  return { symbols, imports: listImportStatements(tree) };
}
