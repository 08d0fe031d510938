import { flatText, textOf } from '../read-text.ts';
import type { Found, Scope } from '../scope.ts';
import { childOf, fieldOf, type SyntaxNode } from '../syntax-node.ts';

type Visit = (node: SyntaxNode, scope: Scope) => Found[];

/**
 * Visits the body of a class: `private` on a line of its own holds for what follows, with names only for those, before a
 * definition only for it. Class methods are private only by `private_class_method`.
 */
export function visitRuby(nodes: SyntaxNode[], scope: Scope, visit: Visit): Found[] {
  let open = true;
  const hidden = new Set<string>();
  const found = nodes.flatMap((node) => {
    const word = node.type === 'identifier' ? textOf(scope, node) : undefined;
    if (word === 'private' || word === 'module_function') open = word !== 'private';
    if (word === 'public' || word === 'protected') open = true;
    const { isPrivate, names } = readCall(node, scope);
    for (const name of names) hidden.add(name);
    const isOpen = !isPrivate && (open || !/^(?:method|call|identifier)$/.test(node.type));
    return visit(node, scope).map((each) => (isOpen ? each : { ...each, exported: false }));
  });
  return found.map((each) => (hidden.has(each.name) ? { ...each, exported: false } : each));
}

/** `private def …` hides what it defines; `private :a, :b`, `private_constant :A` hide those names. */
function readCall(node: SyntaxNode, scope: Scope): { isPrivate: boolean; names: string[] } {
  const method = node.type === 'call' ? flatText(scope, fieldOf(node, 'method')) : undefined;
  if (method === undefined || !/^private(?:_class_method|_constant)?$/.test(method)) {
    return { isPrivate: false, names: [] };
  }
  const list = childOf(node, 'argument_list')?.children ?? [];
  const symbols = list.filter(({ type }) => type === 'simple_symbol' || type === 'string');
  return { isPrivate: true, names: symbols.map((symbol) => textOf(scope, symbol).replaceAll(/[:'"]/g, '')) };
}
