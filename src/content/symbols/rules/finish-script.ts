import { plainFound } from '../declare.ts';
import { textOf } from '../read-text.ts';
import type { Found, Scope } from '../scope.ts';
import { childOf, fieldOf, hasToken, type SyntaxNode } from '../syntax-node.ts';
import { attachToOwners } from './attach-to-owners.ts';
import { specifiers } from './script-exports.ts';
import { listImports } from './script-imports.ts';

/** A name of this file that a list of exports gives away, and the name that it gets. */
interface Export {
  local: string;
  name: string;
  isType: boolean;
  node: SyntaxNode;
}

/** Marks what lists of exports name, gives methods to their types, and opens up scripts that are no modules. */
export function finishScript(found: Found[], root: SyntaxNode, scope: Scope): Found[] {
  const exports = root.children.flatMap((node) => listExports(node, scope));
  const names = Map.groupBy(exports, ({ local }) => local);
  const isModule =
    names.size > 0 ||
    root.children.some(({ type }) => type === 'import_statement' || type === 'export_statement') ||
    /\brequire\(|\bexports\b/.test(scope.text);
  const marked = found.map((each) => {
    const given = names.get(each.name);
    if (given === undefined) return isModule ? each : { ...each, exported: true };
    const all = new Set([...(each.exported ? [each.name] : []), ...given.map(({ name }) => name)]);
    const isRenamed = all.size > 1 || !all.has(each.name);
    return { ...each, exported: true, ...(isRenamed ? { exportedAs: [...all] } : {}) };
  });
  return [
    ...attachToOwners(marked).filter(({ owner }) => owner === undefined),
    ...passOn({ exports, found, root, scope }),
  ];
}

/** What is imported and given away: as `export … from` would write it. Its statement has no words about one of its names. */
function passOn(file: { exports: Export[]; found: Found[]; root: SyntaxNode; scope: Scope }): Found[] {
  const { exports, found, root, scope } = file;
  const own = new Set(found.map(({ name }) => name));
  const imports = listImports(root, scope);
  return exports.flatMap(({ local, name, isType, node }) => {
    const imported = own.has(local) ? undefined : imports.get(local);
    if (imported === undefined) return [];
    const { original, from } = imported;
    const type = isType || imported.isType;
    const words = original === name ? name : `${original} as ${name}`;
    const list = original === '*' ? words : `{ ${words} }`;
    const { start, end } = node;
    const signature = `export ${type ? 'type ' : ''}${list} from ${from}`;
    const kind = type ? 'type' : original === '*' ? 'namespace' : 'constant';
    return [plainFound({ kind, name, exported: true, start, end, signature, inner: '' })];
  });
}

/** The local names that a statement exports without declaring them. */
function listExports(node: SyntaxNode, scope: Scope): Export[] {
  if (node.type === 'expression_statement') return listCommonJs(node, scope);
  if (node.type !== 'export_statement' || fieldOf(node, 'source') !== undefined) return [];
  const clause = childOf(node, 'export_clause');
  const isType = hasToken(node, 'type');
  if (clause !== undefined)
    return specifiers(clause, scope).map((each) => ({ ...each, isType: isType || each.isType, node }));
  const assigned = childOf(node, 'identifier');
  const value = fieldOf(node, 'value') ?? assigned;
  if (value?.type !== 'identifier') return [];
  const local = textOf(scope, value);
  return [{ local, name: hasToken(node, 'default') ? 'default' : local, isType, node }];
}

/** `module.exports = { a, b: c }`, `module.exports = a`, `exports.a = b`. */
function listCommonJs(node: SyntaxNode, scope: Scope): Export[] {
  const assignment = childOf(node, 'assignment_expression');
  const left = assignment === undefined ? undefined : fieldOf(assignment, 'left');
  const right = assignment === undefined ? undefined : fieldOf(assignment, 'right');
  if (left === undefined || right === undefined) return [];
  const target = /^(?:module\.)?exports\b(?:\.([\w$]+)$)?/.exec(textOf(scope, left).slice(0, 200));
  if (target === null) return [];
  const one = (local: string, name = local): Export => ({ local, name, isType: false, node });
  if (right.type === 'identifier') return [one(textOf(scope, right), target[1])];
  if (right.type !== 'object') return [];
  return right.children.flatMap((each) => {
    if (each.type === 'shorthand_property_identifier') return one(textOf(scope, each));
    const key = each.type === 'pair' ? fieldOf(each, 'key') : undefined;
    const value = each.type === 'pair' ? fieldOf(each, 'value') : undefined;
    if (key === undefined || value?.type !== 'identifier') return [];
    return one(textOf(scope, value), textOf(scope, key).replace(/^(['"])(.*)\1$/, '$2'));
  });
}
