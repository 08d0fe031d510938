import { createHash } from 'node:crypto';
import { rulesOf } from '../rules/rules-of.ts';
import type { Language } from '../source-outline.ts';
import type { SyntaxNode, SyntaxTree } from '../syntax-node.ts';
import { type Item, refinerOf } from './refine.ts';

/** Goes up when equal code gets other digests than before. */
const VERSION = 'symbols/1';

/**
 * SHA-256 (hex) of a file's code and of its doc comments: of the leaves of its tree and of how they are nested, without comments
 * and without what formatters change (layout, trailing commas, quotes, redundant parentheses). `docs` are the words of the doc
 * comments; how their lines are broken does not count.
 */
export function digestTree(options: { language: Language; tree: SyntaxTree; docs: string[] }): string {
  const { language, tree, docs } = options;
  const hash = createHash('sha256').update(`${VERSION}\0${language}\0`);
  hash.update(printTree(language, tree));
  for (const doc of docs) hash.update(`\0\0${doc.replaceAll(/\s+/g, ' ').trim()}`);
  return hash.digest('hex');
}

/** Marks that no source has: where a node opens and closes. */
const OPEN = '\u0001';
const CLOSE = '\u0002';

/** The tree as a text: where nodes of which type open and close, and their leaves. */
export function printTree(language: Language, tree: SyntaxTree): string {
  const comments = new Set(rulesOf(language).comments);
  const { text, root } = tree;
  const refine = refinerOf(language);
  const parts: string[] = [];
  // Explicit, since code can be nested more deeply than a stack is.
  const stack: Item[] = [root];
  for (let item = stack.pop(); item !== undefined; item = stack.pop()) {
    if (typeof item === 'string') {
      parts.push(item);
    } else if (item.children.length === 0) {
      parts.push(printLeaf(item, text));
    } else {
      const { list, bare } = refine(item, withoutComments(item.children, comments), text);
      if (bare !== true) {
        parts.push(`${OPEN}${item.type}`);
        stack.push(CLOSE);
      }
      for (let at = list.length - 1; at >= 0; at -= 1) {
        const next = list[at];
        if (next !== undefined) stack.push(next);
      }
    }
  }
  return parts.join('\0');
}

/** Keywords and punctuation are their own type; other leaves are their text. */
function printLeaf(node: SyntaxNode, text: string): string {
  if (node.missing) return `${OPEN}missing ${node.type}`;
  if (!node.named) return node.type;
  const words = text.slice(node.start, node.end);
  return node.type === 'hidden' ? words.replaceAll(/\s+/g, ' ').trim() : words;
}

function withoutComments(children: SyntaxNode[], comments: Set<string>): SyntaxNode[] {
  for (const child of children) {
    if (child.named && comments.has(child.type)) return children.filter(({ type }) => !comments.has(type));
  }
  return children;
}
