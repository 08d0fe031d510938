import { plainFound } from '../declare.ts';
import { signatureText, textOf } from '../read-text.ts';
import type { Found, Scope } from '../scope.ts';
import { childOf, fieldOf, hasToken, type SyntaxNode } from '../syntax-node.ts';

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

/** What a list of exports names. */
export function specifiers(
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
