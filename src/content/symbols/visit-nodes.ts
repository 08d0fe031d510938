import type { Found, Scope } from './scope.ts';
import type { SymbolKind } from './source-outline.ts';
import type { SyntaxNode } from './syntax-node.ts';

/** Declarations inside of declarations, and wrappers inside of wrappers: deeper ones are no documentation any more. */
const MAX_DEPTH = 48;

/** What the nodes declare, in their order. */
export function visitNodes(nodes: SyntaxNode[], scope: Scope): Found[] {
  if (scope.depth > MAX_DEPTH) return [];
  const { visit } = scope.rules;
  return visit === undefined
    ? nodes.flatMap((node) => visitNode(node, scope))
    : visit(nodes, scope, visitNode);
}

/** What one node declares. Unknown nodes declare nothing; text that is not of the language may hold declarations. */
export function visitNode(node: SyntaxNode, scope: Scope): Found[] {
  const rule = Object.hasOwn(scope.rules.declarations, node.type)
    ? scope.rules.declarations[node.type]
    : undefined;
  if (rule !== undefined) return rule(node, scope);
  if (node.type !== 'ERROR' && !scope.rules.through.includes(node.type)) return [];
  return visitNodes(node.children, { ...scope, depth: scope.depth + 1 });
}

/** The scope of a declaration's body. */
export function enter(scope: Scope, inside: { kind: SymbolKind; name: string }): Scope {
  return { ...scope, inside, exported: true, outer: undefined, depth: scope.depth + 1 };
}
