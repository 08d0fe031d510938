import { textOf } from '../read-text.ts';
import type { Found, Scope } from '../scope.ts';
import { childOf, fieldOf, type SyntaxNode } from '../syntax-node.ts';
import { visitNode } from '../visit-nodes.ts';
import { readValue } from './script-values.ts';

/** CommonJS exports, methods that are put on a prototype, and namespaces, which the grammar takes for expressions. */
export function readAssignment(node: SyntaxNode, scope: Scope): Found[] {
  const namespace = childOf(node, 'internal_module', 'module');
  if (namespace !== undefined) return visitNode(namespace, scope);
  const assignment = childOf(node, 'assignment_expression');
  const left = assignment === undefined ? undefined : fieldOf(assignment, 'left');
  const right = assignment === undefined ? undefined : fieldOf(assignment, 'right');
  if (left === undefined || right === undefined || right.type === 'identifier') return [];
  const target = textOf(scope, left).slice(0, 200);
  if (target === 'module.exports' && right.type === 'object') {
    return right.children.flatMap((each) => readEntry(each, scope));
  }
  const named = /^(?:module\.)?exports(?:\.([\w$]+))?$/.exec(target);
  if (named !== null)
    return readTarget({ node, right, scope, name: named[1] ?? ownName(right, scope), owner: undefined });
  const method = /^([\w$]+)\.(?:prototype\.)?([\w$]+)$/.exec(target);
  if (method === null || !/function/.test(right.type)) return [];
  return readTarget({ node, right, scope, name: method[2] ?? '', owner: method[1] });
}

function ownName(value: SyntaxNode, scope: Scope): string {
  const name = fieldOf(value, 'name');
  return name === undefined ? 'module.exports' : textOf(scope, name);
}

function readTarget(options: {
  node: SyntaxNode;
  right: SyntaxNode;
  scope: Scope;
  name: string;
  owner: string | undefined;
}): Found[] {
  const { node, right, scope, name, owner } = options;
  const { start, end } = node;
  const base = {
    kind: 'constant',
    exported: true,
    start,
    end,
    headEnd: right.start,
    signatureEnd: end,
  } as const;
  return readValue({ scope, name, from: start, prefix: '', typed: false, value: right, base }).map((found) =>
    owner === undefined ? found : { ...found, kind: 'method', owner },
  );
}

/** An entry of `module.exports = { … }` that declares something itself. */
function readEntry(node: SyntaxNode, scope: Scope): Found[] {
  if (node.type === 'method_definition') {
    return visitNode(node, scope).map((found) => ({ ...found, kind: 'function' }));
  }
  const key = fieldOf(node, 'key');
  const value = fieldOf(node, 'value');
  if (node.type !== 'pair' || key === undefined || value === undefined || value.type === 'identifier')
    return [];
  const { start, end } = node;
  const base = {
    kind: 'constant',
    exported: true,
    start,
    end,
    headEnd: value.start,
    signatureEnd: end,
  } as const;
  const name = textOf(scope, key).replace(/^(['"])(.*)\1$/, '$2');
  return readValue({ scope, name, from: start, prefix: '', typed: true, value, base });
}
