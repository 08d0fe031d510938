import { plainFound } from '../declare.ts';
import { signatureText, textOf } from '../read-text.ts';
import type { Found, Scope } from '../scope.ts';
import { childOf, fieldOf, hasToken, type SyntaxNode } from '../syntax-node.ts';
import { attachToOwners } from './attach-to-owners.ts';

/** `export { a, b as c } from './x.ts'` and `export * from './x.ts'`: one symbol for each name. */
export function readReExports(node: SyntaxNode, scope: Scope): Found[] {
  const source = fieldOf(node, 'source');
  if (source === undefined) return [];
  const from = textOf(scope, source);
  const type = hasToken(node, 'type') ? 'type ' : '';
  const base = { exported: true, start: node.start, end: node.end };
  const clause = childOf(node, 'export_clause');
  if (clause === undefined) {
    const alias = childOf(node, 'namespace_export')?.children.find(({ named }) => named);
    const name = alias === undefined ? from.replaceAll(/['"]/g, '') : stringless(textOf(scope, alias));
    return [
      plainFound({ ...base, kind: 'namespace', name, signature: signatureText(scope, node.start, node.end) }),
    ];
  }
  return specifiers(clause, scope).map(({ name, words, isType }) => {
    const kind = type !== '' || isType ? 'type' : 'constant';
    return plainFound({ ...base, kind, name, signature: `export ${type}{ ${words} } from ${from}` });
  });
}

function specifiers(
  clause: SyntaxNode,
  scope: Scope,
): { local: string; name: string; words: string; isType: boolean }[] {
  return clause.children.flatMap((each) => {
    const local = fieldOf(each, 'name');
    if (each.type !== 'export_specifier' || local === undefined) return [];
    const alias = fieldOf(each, 'alias') ?? local;
    return {
      local: textOf(scope, local),
      name: stringless(textOf(scope, alias)),
      words: textOf(scope, each).replaceAll(/\s+/g, ' '),
      isType: hasToken(each, 'type'),
    };
  });
}

const stringless = (text: string) => text.replace(/^(['"])(.*)\1$/, '$2');

/** Marks what lists of exports name, gives methods to their types, and opens up scripts that are no modules. */
export function finishScript(found: Found[], root: SyntaxNode, scope: Scope): Found[] {
  const names = new Set(root.children.flatMap((node) => exportedNames(node, scope)));
  const isModule =
    names.size > 0 ||
    root.children.some(({ type }) => type === 'import_statement' || type === 'export_statement') ||
    /\brequire\(|\bexports\b/.test(scope.text);
  return attachToOwners(
    found.map((each) => (!isModule || names.has(each.name) ? { ...each, exported: true } : each)),
  ).filter(({ owner }) => owner === undefined);
}

/** The local names that a statement exports without declaring them. */
function exportedNames(node: SyntaxNode, scope: Scope): string[] {
  if (node.type === 'expression_statement') return commonJsNames(node, scope);
  if (node.type !== 'export_statement' || fieldOf(node, 'source') !== undefined) return [];
  const clause = childOf(node, 'export_clause');
  if (clause !== undefined) return specifiers(clause, scope).map(({ local }) => local);
  const value = fieldOf(node, 'value') ?? childOf(node, 'identifier');
  return value?.type === 'identifier' ? [textOf(scope, value)] : [];
}

/** `module.exports = { a, b: c }`, `module.exports = a`, `exports.a = b`. */
function commonJsNames(node: SyntaxNode, scope: Scope): string[] {
  const assignment = childOf(node, 'assignment_expression');
  const left = assignment === undefined ? undefined : fieldOf(assignment, 'left');
  const right = assignment === undefined ? undefined : fieldOf(assignment, 'right');
  if (left === undefined || right === undefined) return [];
  if (!/^(?:module\.)?exports\b/.test(textOf(scope, left).slice(0, 200))) return [];
  if (right.type === 'identifier') return [textOf(scope, right)];
  if (right.type !== 'object') return [];
  return right.children.flatMap((each) => {
    if (each.type === 'shorthand_property_identifier') return textOf(scope, each);
    const value = each.type === 'pair' ? fieldOf(each, 'value') : undefined;
    return value?.type === 'identifier' ? textOf(scope, value) : [];
  });
}
