import type { SyntaxNode } from '../syntax-node.ts';
import type { Item, Items } from './refine.ts';
import { isTrailingComma, unquote } from './tokens.ts';

/** Nodes in which an empty statement is only a semicolon too many. */
const BLOCKS = new Set(['program', 'statement_block', 'class_body', 'switch_case', 'switch_default']);
/** Members of types stand apart by semicolons, commas or lines. */
const MEMBERS = new Set(['object_type', 'interface_body']);
const SIMPLE_NAME = /^[A-Za-z_$][\w$]*$/;

/** What Prettier changes in TypeScript and JavaScript does not count. */
export function refineScript(node: SyntaxNode, children: SyntaxNode[], text: string): Items {
  switch (node.type) {
    case 'string':
      return { list: [`'${unquote(text.slice(node.start + 1, node.end - 1))}`], bare: true };
    case 'parenthesized_expression':
    case 'parenthesized_type':
      return { list: children.filter(({ named }) => named), bare: true };
    case 'required_parameter':
      // A plain name is a node more in TypeScript, and none where it stands alone before an arrow.
      return { list: refineChildren(node, children, text), bare: children.length === 1 };
    case 'jsx_element':
      return { list: refineJsx(children, text) };
    case 'union_type':
    case 'intersection_type':
      return { list: flattenType(node, children) };
    default:
      return { list: refineChildren(node, children, text) };
  }
}

function refineChildren(node: SyntaxNode, children: SyntaxNode[], text: string): Item[] {
  const list: Item[] = [];
  for (let at = 0; at < children.length; at += 1) {
    const child = children[at];
    if (child === undefined) continue;
    if (child.named) list.push(...refineNamed(node, child, text));
    else if (child.type === ';') continue;
    else if (child.type === ',' && (MEMBERS.has(node.type) || isTrailingComma(children, at))) continue;
    else list.push(child);
  }
  return list;
}

function refineNamed(node: SyntaxNode, child: SyntaxNode, text: string): Item[] {
  switch (child.type) {
    case 'number':
      return [normaliseNumber(text.slice(child.start, child.end))];
    case 'empty_statement':
      return BLOCKS.has(node.type) ? [] : [child];
    case 'string':
      return [refineKey(child, text)];
    case 'parenthesized_expression':
      return isChainEnd(node, child, text) ? ['(', child, ')'] : [child];
    default:
      // `a => a` is `(a) => a`.
      if (child.field !== 'parameter' || node.type !== 'arrow_function') return [child];
      return [
        {
          ...child,
          type: 'formal_parameters',
          field: 'parameters',
          children: [bracket('(', child), child, bracket(')', child)],
        },
      ];
  }
}

function bracket(type: string, { start }: SyntaxNode): SyntaxNode {
  return { type, named: false, field: undefined, start, end: start, missing: false, children: [] };
}

/** A property's name in quotes that it does not need. */
function refineKey(child: SyntaxNode, text: string): Item {
  if (child.field !== 'key' && child.field !== 'name') return child;
  const name = text.slice(child.start + 1, child.end - 1);
  return SIMPLE_NAME.test(name) ? name : child;
}

/** `(a?.b).c` is not `a?.b.c`: there the parentheses mean something. */
function isChainEnd(node: SyntaxNode, child: SyntaxNode, text: string): boolean {
  if (!/^(?:member|subscript|call|non_null)_?expression$/.test(node.type)) return false;
  return text.slice(child.start, child.end).includes('?.');
}

function normaliseNumber(text: string): string {
  const lower = text.toLowerCase();
  const digits = lower.replaceAll(/\D/g, '').length;
  return /^(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/.test(lower) && digits <= 15 ? String(Number(lower)) : lower;
}

/** `| A | (B | C)`, which the grammar nests to the left, without its first bar. */
function flattenType(node: SyntaxNode, children: SyntaxNode[]): Item[] {
  const list: SyntaxNode[] = [];
  const stack = [...children].reverse();
  for (let child = stack.pop(); child !== undefined; child = stack.pop()) {
    if (child.type === node.type) stack.push(...[...child.children].reverse());
    else if (child.named && child.type !== 'comment') list.push(child);
  }
  return list;
}

/** Words between elements, however their lines are broken; `{" "}` is a space. */
function refineJsx(children: SyntaxNode[], text: string): Item[] {
  const list: Item[] = [];
  let words = '';
  const flush = () => {
    const collapsed = words.replaceAll(/[ \t\n]+/g, ' ');
    if (collapsed !== '') list.push(`text ${collapsed}`);
    words = '';
  };
  for (const child of children) {
    const source = text.slice(child.start, child.end);
    if (child.type === 'jsx_text') words += jsxWords(source);
    else if (child.type === 'jsx_expression' && /^\{\s*(?:" +"|' +')\s*\}$/.test(source.slice(0, 200)))
      words += ' ';
    else {
      flush();
      list.push(child);
    }
  }
  flush();
  return list;
}

/** JSX drops white space around line ends. */
function jsxWords(text: string): string {
  const lines = text.split('\n');
  const last = lines.length - 1;
  return lines
    .map((line, at) => (at > 0 ? line.trimStart() : line))
    .map((line, at) => (at < last ? line.trimEnd() : line))
    .filter((line) => line !== '')
    .join(' ');
}
