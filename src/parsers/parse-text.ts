import type { Language } from '../content/symbols/source-outline.ts';
import type { SyntaxTree } from '../content/symbols/syntax-node.ts';
import { loadGrammar } from './load-grammar.ts';
import { readTree } from './read-tree.ts';

/** Longer texts (in UTF-16 units) are not parsed. */
export const MAX_PARSED = 2 * 1024 * 1024;
/**
 * How often the parser may report before it is stopped: on text that is not of the language it can try for minutes. It reports
 * every 100 operations, whatever the clock says, so that equal texts always have equal results.
 */
const REPORTS = { always: 20_000, perUnit: 0.5 };

/**
 * The syntax tree of a text as plain data. Undefined when the text is too long, when it takes the parser too many steps, or when its
 * tree is too large. Throws `GlossError` when the grammar is missing.
 */
export async function parseText(language: Language, text: string): Promise<SyntaxTree | undefined> {
  if (text.length > MAX_PARSED) return undefined;
  const { parser, names } = await loadGrammar(language);
  let reports = REPORTS.always + text.length * REPORTS.perUnit;
  const progressCallback = () => {
    reports -= 1;
    return reports < 0;
  };
  const tree = parser.parse(text, null, { progressCallback });
  if (tree === null) {
    parser.reset();
    return undefined;
  }
  try {
    return readTree(tree, text, names);
  } finally {
    tree.delete();
  }
}

/** A text as it is parsed: lines end with `\n`, and no byte order mark stands before them. */
export function normaliseText(text: string): string {
  const bare = text.startsWith('\uFEFF') ? text.slice(1) : text;
  return bare.includes('\r') ? bare.replaceAll(/\r\n?/g, '\n') : bare;
}
