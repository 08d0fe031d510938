import type { Language } from '../../src/content/symbols/source-outline.ts';
import type { SyntaxNode } from '../../src/content/symbols/syntax-node.ts';
import { parseText } from '../../src/parsers/parse-text.ts';
import type { pseudoRandom } from '../content/pseudo-random.ts';

type Random = ReturnType<typeof pseudoRandom>;

/** Where lines may be broken and indented as one likes. */
const FREE: Language[] = ['typescript', 'tsx', 'javascript', 'rust', 'java', 'csharp', 'php'];
/** Languages in which any comment before a declaration documents it, so that one more there is a change. */
const PLAIN_DOCS: Language[] = ['go', 'c', 'cpp', 'ruby', 'bash'];
const LINE_COMMENT: Partial<Record<Language, string>> = { python: '#', ruby: '#', bash: '#' };
/** Nodes in which white space is text. */
const TEXT = /string|template|heredoc|char_literal|regex|jsx|preproc|comment|shebang|hash_bang/;

/** The same code with other white space, other line breaks and more comments, wherever the language lets them be. */
export async function reformat(options: {
  language: Language;
  text: string;
  random: Random;
}): Promise<string> {
  const { language, text, random } = options;
  const tree = await parseText(language, text);
  if (tree === undefined) return text;
  const leaves = leavesOf(tree.root);
  const parts = [text.slice(0, leaves[0]?.start ?? 0)];
  leaves.forEach((leaf, at) => {
    parts.push(text.slice(leaf.start, leaf.end));
    const next = leaves[at + 1];
    if (next === undefined) return;
    const gap = text.slice(leaf.end, next.start);
    parts.push(isLoose(language, leaf, next, gap) ? loosen({ language, leaf, next, gap, random }) : gap);
  });
  return `${parts.join('')}${text.slice(leaves.at(-1)?.end ?? 0)}`;
}

/** Leaves; comments and strings are one each. */
function leavesOf(root: SyntaxNode): SyntaxNode[] {
  const leaves: SyntaxNode[] = [];
  const stack = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.end === node.start) continue;
    if (node.children.length === 0 || TEXT.test(node.type)) leaves.push(node);
    else stack.push(...[...node.children].reverse());
  }
  return leaves;
}

function isLoose(language: Language, leaf: SyntaxNode, next: SyntaxNode, gap: string): boolean {
  if (/\S/.test(gap) || TEXT.test(leaf.type) || TEXT.test(next.type) || gap.split('\n').length > 2)
    return false;
  if (leaf.type === 'hidden' || next.type === 'hidden' || leaf.type === '\n' || next.type === '\n')
    return false;
  if (language === 'bash') return gap !== '' && !gap.includes('\n');
  if (language === 'ruby') return /^[(,]$/.test(leaf.type) || (gap !== '' && !gap.includes('\n'));
  return gap !== '' || /^[(){},]$/.test(leaf.type) || /^[)}]$/.test(next.type);
}

function loosen(options: {
  language: Language;
  leaf: SyntaxNode;
  next: SyntaxNode;
  gap: string;
  random: Random;
}): string {
  const { language, leaf, gap, random } = options;
  const spaces = ' '.repeat(random.below(4));
  if (gap.includes('\n')) {
    // Python's lines and blocks are made of it; elsewhere only indentation changes.
    if (language === 'python') return `${spaces}${gap}`;
    return `${gap}${spaces}`;
  }
  const comment = canComment(language, leaf) && random.below(6) === 0 ? ' /* note */ ' : '';
  const mayBreak = FREE.includes(language) && /^[({,]$/.test(leaf.type) && !canMeanMore(leaf, options.next);
  const isBreak = mayBreak && random.below(4) === 0;
  const line = isBreak && random.below(2) === 0 ? ` // note\n${spaces}` : '\n';
  return `${gap}${comment}${isBreak ? line : spaces}`;
}

/** `{` of an interpolation, or a line end that ends a statement. */
function canMeanMore(leaf: SyntaxNode, next: SyntaxNode): boolean {
  return leaf.type === '{' && /^(?:comment|\$)/.test(next.type);
}

function canComment(language: Language, leaf: SyntaxNode): boolean {
  if (LINE_COMMENT[language] !== undefined) return false;
  return PLAIN_DOCS.includes(language) ? /^[(]$/.test(leaf.type) : /^[(,{]$/.test(leaf.type);
}
