import type { Language } from '../content/symbols/source-outline.ts';
import type { SyntaxTree } from '../content/symbols/syntax-node.ts';
import { type LoadedGrammar, loadGrammar } from './load-grammar.ts';
import { mendText } from './mend-text.ts';
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
  return parseAs(await loadGrammar(language), text, text);
}

/** Like `parseText`; what the grammar does not know of its language is mended first, if that leaves less that it cannot read. */
export async function parseMended(language: Language, text: string): Promise<SyntaxTree | undefined> {
  const tree = await parseText(language, text);
  if (tree?.broken !== true) return tree;
  const source = mendText(language, text);
  const mended = source === undefined ? undefined : parseAs(await loadGrammar(language), source, text);
  return mended !== undefined && measureErrors(mended) < measureErrors(tree) ? mended : tree;
}

/** Parses one text, and reads its tree as that of another of the same length. */
function parseAs({ parser, names }: LoadedGrammar, source: string, text: string): SyntaxTree | undefined {
  let reports = REPORTS.always + source.length * REPORTS.perUnit;
  const progressCallback = () => {
    reports -= 1;
    return reports < 0;
  };
  const tree = parser.parse(source, null, { progressCallback });
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

/** How much of a text is not of the language: a point for each error, and one for each unit of text in it. */
function measureErrors(tree: SyntaxTree): number {
  let errors = 0;
  const stack = [tree.root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.missing) errors += 1;
    if (node.type === 'ERROR') errors += 1 + node.end - node.start;
    else for (const child of node.children) stack.push(child);
  }
  return errors;
}

/** A text as it is parsed: every line ends with `\n`, the last one too, and no byte order mark stands before them. */
export function normaliseText(text: string): string {
  const bare = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const lines = bare.includes('\r') ? bare.replaceAll(/\r\n?/g, '\n') : bare;
  return lines === '' || lines.endsWith('\n') ? lines : `${lines}\n`;
}
