import type { SafeInline } from './safe-markdown.ts';

/** How far back a cut may look for the end of a word. */
const WORD = /\s\S{0,40}$/u;

/**
 * Keeps the first `characters` of what inline content shows, ended with `…`, at the end of a word where one is near.
 * Marks around the cut stay closed. Content that is shorter comes back unchanged.
 */
export function cutInline(nodes: SafeInline[], characters: number): SafeInline[] {
  const kept: SafeInline[] = [];
  let left = characters;
  for (const node of nodes) {
    const length = lengthOf(node);
    if (length <= left) {
      kept.push(node);
      left -= length;
      continue;
    }
    return [...kept, cutNode(node, left), ...('children' in node ? [] : [ELLIPSIS])];
  }
  return kept;
}

const ELLIPSIS: SafeInline = { type: 'text', value: '…' };

function cutNode(node: SafeInline, characters: number): SafeInline {
  if (node.type === 'break') return ELLIPSIS;
  if ('children' in node) return { ...node, children: cutInline(node.children, characters) };
  const start = node.value
    .slice(0, characters)
    .toWellFormed()
    .replace(/\ufffd$/, '');
  const insideWord = /\S/.test(node.value[characters] ?? ' ');
  return { ...node, value: node.type === 'text' && insideWord ? start.replace(WORD, '') : start.trimEnd() };
}

function lengthOf(node: SafeInline): number {
  if (node.type === 'break') return 1;
  return 'children' in node
    ? node.children.reduce((sum, child) => sum + lengthOf(child), 0)
    : node.value.length;
}
