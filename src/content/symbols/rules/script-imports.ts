import { textOf } from '../read-text.ts';
import type { Scope } from '../scope.ts';
import { childOf, fieldOf, hasToken, type SyntaxNode } from '../syntax-node.ts';

/** What the file calls something that another file declares. */
export interface Imported {
  /** Its name there; `*` for all that the file exports. */
  original: string;
  /** The other file, in quotes. */
  from: string;
  isType: boolean;
}

/** The names that the statements at the top of a file import. */
export function listImports(root: SyntaxNode, scope: Scope): Map<string, Imported> {
  return new Map(root.children.flatMap((node) => readImport(node, scope)));
}

function readImport(node: SyntaxNode, scope: Scope): [string, Imported][] {
  const source = fieldOf(node, 'source');
  const clause = childOf(node, 'import_clause');
  if (node.type !== 'import_statement' || source === undefined || clause === undefined) return [];
  const from = textOf(scope, source);
  const isType = hasToken(node, 'type');
  return clause.children.flatMap((part): [string, Imported][] => {
    if (part.type === 'identifier') return [[textOf(scope, part), { original: 'default', from, isType }]];
    if (part.type === 'named_imports')
      return part.children.flatMap((each) => readSpecifier(each, scope, { from, isType }));
    const name = part.type === 'namespace_import' ? childOf(part, 'identifier') : undefined;
    return name === undefined ? [] : [[textOf(scope, name), { original: '*', from, isType }]];
  });
}

function readSpecifier(
  node: SyntaxNode,
  scope: Scope,
  statement: { from: string; isType: boolean },
): [string, Imported][] {
  const name = fieldOf(node, 'name');
  if (node.type !== 'import_specifier' || name === undefined) return [];
  const isType = statement.isType || hasToken(node, 'type');
  const imported = { ...statement, isType, original: textOf(scope, name) };
  return [[textOf(scope, fieldOf(node, 'alias') ?? name), imported]];
}
