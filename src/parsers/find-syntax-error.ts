import { lineTable } from '../content/symbols/line-table.ts';
import type { Language } from '../content/symbols/source-outline.ts';
import type { SyntaxNode, SyntaxTree } from '../content/symbols/syntax-node.ts';
import { fenceLanguage } from './fence-language.ts';
import { lenientReadings } from './lenient-readings.ts';
import { normaliseText, parseMended } from './parse-text.ts';

/** A longer snippet is judged as it stands: no document has fragments of that length. */
const MAX_FRAGMENT = 50_000;
/** How much of the wrong text a message shows. */
const MAX_SHOWN = 40;

/**
 * The first place at which code in a document is not of its language. `language` is the info string of a fence. Undefined when the
 * word is unknown, when the code is right, and when it can be read as a fragment: a member of a class, a signature, a session with
 * prompts, code with `…` in it. `line` counts from 1 within the code.
 */
export async function findSyntaxError(snippet: {
  language: string;
  code: string;
}): Promise<{ line: number; message: string } | undefined> {
  const language = fenceLanguage(snippet.language);
  const code = normaliseText(snippet.code);
  if (language === undefined || code.trim() === '') return undefined;
  let strict: SyntaxTree | undefined;
  for (const reading of lenientReadings(language, code)) {
    const tree = await parseMended(language, reading);
    if (tree?.broken === false) return undefined;
    strict ??= tree;
    if (strict === undefined || code.length > MAX_FRAGMENT) break;
  }
  return strict === undefined || hasMacros(language, code) ? undefined : describe(language, strict);
}

/** C with macros can be anything; only a preprocessor could judge it. */
function hasMacros(language: Language, code: string): boolean {
  return (language === 'c' || language === 'cpp') && /\b[A-Z][A-Z0-9]*_[A-Z0-9_]+\b/.test(code);
}

function describe(language: Language, tree: SyntaxTree): { line: number; message: string } {
  const wrong = findWrong(tree.root) ?? tree.root;
  // What is missing at the end is missing on the last line that has words.
  const line = lineTable(tree.text).lineOf(Math.min(wrong.start, tree.text.trimEnd().length));
  const name = language === 'tsx' ? 'typescript' : language;
  if (wrong.missing) return { line, message: `Not valid ${name}: ${JSON.stringify(wrong.type)} is missing.` };
  const text = tree.text.slice(wrong.start, wrong.end).trim().split('\n')[0] ?? '';
  const shown = text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN - 1).toWellFormed()}…` : text;
  return { line, message: `Not valid ${name} at ${JSON.stringify(shown)}.` };
}

/** The first error in the order of the text; the innermost, where one lies in another. */
function findWrong(root: SyntaxNode): SyntaxNode | undefined {
  const stack = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.missing || (node.type === 'ERROR' && node.named)) return node;
    for (let at = node.children.length - 1; at >= 0; at -= 1) {
      const child = node.children[at];
      if (child !== undefined) stack.push(child);
    }
  }
  return undefined;
}
