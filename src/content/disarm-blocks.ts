import type { Code, List, RootContent, Table } from 'mdast';
import { COMMENT_RULES, collectText, type DisarmRules, disarmInline, MAX_DEPTH } from './disarm-inline.ts';
import type { SafeBlock } from './safe-markdown.ts';
import { stripInvisible } from './strip-invisible.ts';

/**
 * Code fences that GitHub draws instead of showing, or offers to commit in the place of lines that nobody compared with them;
 * only a plain Mermaid diagram stays one.
 */
const DRAWN = /^(?:mermaid|geojson|topojson|stl|math|suggestion)$/i;
const ACTIVE_DIAGRAM = /\bclick\b|\bhref\b|:\/\/|<|url\(|%%\{|^---/im;

/**
 * Turns blocks of Markdown into what cannot act (see disarmInline). HTML blocks become paragraphs of their source, definitions
 * vanish, footnotes become paragraphs. Code stays as it is, but for fences that GitHub would draw from data, or from a Mermaid
 * diagram with links, HTML or settings, and for suggestions: they are shown as text.
 */
export function disarmBlocks(
  nodes: RootContent[],
  depth = 0,
  rules: DisarmRules = COMMENT_RULES,
): SafeBlock[] {
  return nodes.flatMap((node) =>
    depth > MAX_DEPTH ? paragraphs(collectText(node)) : disarmBlock(node, depth, rules),
  );
}

function disarmBlock(node: RootContent, depth: number, rules: DisarmRules): SafeBlock[] {
  switch (node.type) {
    case 'paragraph':
      return [{ type: 'paragraph', children: disarmInline(node.children, 0, rules) }];
    case 'heading':
      return [{ type: 'heading', depth: node.depth, children: disarmInline(node.children, 0, rules) }];
    case 'blockquote':
      return [{ type: 'quote', children: disarmBlocks(node.children, depth + 1, rules) }];
    case 'list':
      return [disarmList(node, depth, rules)];
    case 'code':
      return [disarmCode(node)];
    case 'thematicBreak':
      return [{ type: 'rule' }];
    case 'table':
      return [disarmTable(node, rules)];
    case 'html':
      return paragraphs(rules.html(node.value));
    case 'footnoteDefinition':
      return disarmBlocks(node.children, depth + 1, rules);
    case 'definition':
      return [];
    default:
      return paragraphs(collectText(node));
  }
}

function disarmList(node: List, depth: number, rules: DisarmRules): SafeBlock {
  const items = node.children.map((item) => ({
    checked: item.checked ?? undefined,
    children: disarmBlocks(item.children, depth + 1, rules),
  }));
  const loose = Boolean(node.spread) || node.children.some((item) => item.spread);
  return { type: 'list', start: node.ordered ? (node.start ?? 1) : undefined, loose, items };
}

function disarmCode(node: Code): SafeBlock {
  const language = /^[\w+#.-]{1,30}/.exec(node.lang ?? '')?.[0] ?? '';
  const drawn = DRAWN.test(language) && !(/mermaid/i.test(language) && !ACTIVE_DIAGRAM.test(node.value));
  return { type: 'code', language: drawn ? 'text' : language, value: node.value };
}

function disarmTable(node: Table, rules: DisarmRules): SafeBlock {
  const rows = node.children.map((row) => row.children.map((cell) => disarmInline(cell.children, 0, rules)));
  return { type: 'table', align: node.align ?? [], rows };
}

function paragraphs(text: string): SafeBlock[] {
  return stripInvisible(text)
    .split(/\n[ \t]*\n/)
    .map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] }));
}
