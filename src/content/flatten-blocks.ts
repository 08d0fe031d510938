import type { RootContent } from 'mdast';
import { COMMENT_RULES, collectText, type DisarmRules, disarmInline, mergeTexts } from './disarm-inline.ts';
import type { SafeInline } from './safe-markdown.ts';

/** Containers have no recursion limit of their own in the parser. */
const MAX_FLATTENED = 100;
const SPACE: SafeInline = { type: 'text', value: ' ' };

/** Makes one line of blocks: the inline content of all of them, disarmed (see disarmInline), with spaces for line breaks. */
export function flattenBlocks(nodes: RootContent[], rules: DisarmRules = COMMENT_RULES): SafeInline[] {
  return joinLines(flattenAll(nodes, 0, rules).slice(1));
}

function flattenAll(nodes: RootContent[], depth: number, rules: DisarmRules): SafeInline[] {
  return nodes.flatMap((node) => [SPACE, ...flattenBlock(node, depth, rules)]);
}

function flattenBlock(node: RootContent, depth: number, rules: DisarmRules): SafeInline[] {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
    return disarmInline(node.children, 0, rules);
  if (node.type === 'code') return [{ type: 'code', value: node.value.replace(/\s+/g, ' ').trim() }];
  if (node.type === 'html') return disarmInline([node], 0, rules);
  if (!('children' in node)) return [];
  return depth > MAX_FLATTENED
    ? [{ type: 'text', value: collectText(node) }]
    : flattenAll(node.children, depth + 1, rules);
}

function joinLines(nodes: SafeInline[]): SafeInline[] {
  const oneLine = nodes.map((node): SafeInline => {
    if (node.type === 'break') return SPACE;
    return 'children' in node ? { ...node, children: joinLines(node.children) } : node;
  });
  return mergeTexts(oneLine).map((node) =>
    node.type === 'text' ? { type: 'text', value: node.value.replace(/\s+/g, ' ') } : node,
  );
}
