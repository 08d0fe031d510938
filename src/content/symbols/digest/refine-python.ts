import { cleanDocstring } from '../docs/read-docstring.ts';
import type { SyntaxNode } from '../syntax-node.ts';
import type { Item, Items } from './refine.ts';
import { collapse, isNumber, isTrailingComma, unquote } from './tokens.ts';

/** The same thing, with and without parentheses. */
const TUPLES = new Set(['tuple', 'expression_list', 'pattern_list', 'tuple_pattern']);
const BRACKETS = new Set(['(', ')']);
/** Statements whose parentheses only hold lines together. */
const LOOSE = new Set(['import_from_statement', 'future_import_statement', 'with_clause']);

/** What Black changes in Python does not count; blocks are nodes of the tree, so indentation that means something does. */
export function refinePython(node: SyntaxNode, children: SyntaxNode[], text: string): Items {
  if (node.type === 'parenthesized_expression')
    return { list: children.filter(({ named }) => named), bare: true };
  if (TUPLES.has(node.type)) {
    const list = refineChildren(node, children, text).filter(
      (item) => typeof item === 'string' || !BRACKETS.has(item.type),
    );
    return { list: ['\u0001tuple', ...list, '\u0002'], bare: true };
  }
  if (node.type === 'string') return { list: refineString(children, text) };
  return { list: refineChildren(node, children, text) };
}

function refineChildren(node: SyntaxNode, children: SyntaxNode[], text: string): Item[] {
  return children.flatMap((child, at): Item[] => {
    if (child.type === ';' || child.type === 'line_continuation') return [];
    if (child.type === ',' && isTrailingComma(children, at) && node.type !== 'subscript') return [];
    if (LOOSE.has(node.type) && BRACKETS.has(child.type)) return [];
    // `class A():`
    if (child.field === 'superclasses' && !child.children.some(({ named }) => named)) return [];
    if (isNumber(child)) return [text.slice(child.start, child.end).toLowerCase()];
    if (at === 0 && isDocstring(node, child, text))
      return [`doc ${collapse(cleanDocstring(text.slice(child.start, child.end)))}`];
    return [child];
  });
}

/** A string that is the first statement of a file or of a body. */
function isDocstring(node: SyntaxNode, child: SyntaxNode, text: string): boolean {
  const [only] = child.children;
  return (
    (node.type === 'module' || node.type === 'block') &&
    child.type === 'expression_statement' &&
    child.children.length === 1 &&
    only?.type === 'string' &&
    !/^[bf]/i.test(text.slice(only.start, only.start + 2))
  );
}

/** Prefix (in any case, `u` says nothing) and content, whichever quotes stand around it. */
function refineString(children: SyntaxNode[], text: string): Item[] {
  const [start] = children;
  const prefix = (start === undefined ? '' : text.slice(start.start, start.end))
    .replaceAll(/['"u]/gi, '')
    .toLowerCase();
  const raw = prefix.includes('r');
  return [
    `prefix ${prefix}`,
    ...children.flatMap((child): Item[] => {
      if (child.type === 'string_start' || child.type === 'string_end') return [];
      if (child.type !== 'string_content') return [child];
      const content = text.slice(child.start, child.end);
      return [raw ? content : unquote(content)];
    }),
  ];
}
