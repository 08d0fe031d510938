import { isShort, signatureText, typeText } from './read-text.ts';
import type { Found, Rule, Scope } from './scope.ts';
import type { SymbolKind, SymbolParameter } from './source-outline.ts';
import { fieldOf, follow, hasToken, type SyntaxNode } from './syntax-node.ts';
import { enter, visitNodes } from './visit-nodes.ts';

type By<T> = T | ((node: SyntaxNode, scope: Scope) => T);

/** One kind of declaration, as data. Paths are fields or types, see `follow`. */
export interface Declaration {
  kind: By<SymbolKind | undefined>;
  /** Default: the text of the field `name`. */
  name?: (node: SyntaxNode, scope: Scope) => string | undefined;
  /** Where the signature ends. Default: the field `body`. */
  body?: string;
  /** Paths to nodes whose children are members. */
  members?: string[];
  parameters?: (node: SyntaxNode, scope: Scope) => SymbolParameter[];
  /** Path to the type of what it returns. */
  returns?: string;
  /** Whether it can be used from outside, if what is around it can. Default: yes. */
  exported?: (node: SyntaxNode, scope: Scope, name: string) => boolean;
  /** Path to a value that is left out of the signature when it is long. */
  value?: string;
  /** Words before the signature: the keyword of a group. */
  prefix?: string;
  owner?: (node: SyntaxNode, scope: Scope) => string | undefined;
  inner?: (node: SyntaxNode, scope: Scope) => string | undefined;
}

/** A rule for declarations of that kind. */
export function declare(declaration: Declaration): Rule {
  return (node, scope) => {
    const found = declareOne(declaration, node, scope);
    return found === undefined ? [] : [found];
  };
}

function declareOne(declaration: Declaration, node: SyntaxNode, scope: Scope): Found | undefined {
  const kind = typeof declaration.kind === 'function' ? declaration.kind(node, scope) : declaration.kind;
  const name = (declaration.name ?? nameOf)(node, scope);
  if (kind === undefined || name === undefined || name === '') return undefined;
  const outer = scope.outer ?? node;
  const exported = scope.exported && (declaration.exported?.(node, scope, name) ?? true);
  const bodies = (declaration.members ?? []).flatMap((path) => follow(node, path) ?? []);
  const inner = enter(scope, { kind, name });
  return {
    kind,
    name,
    exported,
    start: outer.start,
    end: outer.end,
    headEnd: follow(node, declaration.body ?? 'body')?.start ?? node.end,
    signature: `${declaration.prefix ?? ''}${readSignature(declaration, node, scope)}`,
    parameters: declaration.parameters?.(node, scope) ?? [],
    returns:
      declaration.returns === undefined ? undefined : typeText(scope, follow(node, declaration.returns)),
    members: bodies.flatMap((body) => visitNodes(body.children, inner)),
    owner: declaration.owner?.(node, scope),
    inner: declaration.inner?.(node, scope),
    prototype: fieldOf(node, 'body') === undefined,
  };
}

function readSignature(declaration: Declaration, node: SyntaxNode, scope: Scope): string {
  const start = scope.outer?.start ?? node.start;
  const body = follow(node, declaration.body ?? 'body');
  if (body !== undefined) return signatureText(scope, start, body.start);
  const value = declaration.value === undefined ? undefined : follow(node, declaration.value);
  if (value === undefined || isShort(scope, value)) return signatureText(scope, start, node.end);
  return cutValue(scope, start, value);
}

/** A signature whose value is not shown; that there is one is said only where no type stands for it. */
export function cutValue(scope: Scope, start: number, value: SyntaxNode): string {
  return `${signatureText(scope, start, value.start)} = …`;
}

/** The text of the field `name`. */
export function nameOf(node: SyntaxNode, scope: Scope): string | undefined {
  const name = fieldOf(node, 'name');
  return name === undefined ? undefined : scope.text.slice(name.start, name.end);
}

/** One kind of declaration that names several things: `int a, b = 1`. */
export interface Group {
  kind: By<SymbolKind | undefined>;
  /** Path to the node with the names. Default: the declaration itself. */
  list?: string;
  /** Type of the nodes with a name each. */
  each: string;
  name?: (node: SyntaxNode, scope: Scope) => string | undefined;
  value?: string | ((node: SyntaxNode) => SyntaxNode | undefined);
  exported?: (node: SyntaxNode, scope: Scope, name: string) => boolean;
}

/** A rule for declarations of several things: one symbol each, with what is common to all in its signature. */
export function declareEach(group: Group): Rule {
  return (node, scope) => {
    const list = group.list === undefined ? node : follow(node, group.list);
    const items = list?.children.filter(({ type }) => type === group.each) ?? [];
    const [first] = items;
    const kind = typeof group.kind === 'function' ? group.kind(node, scope) : group.kind;
    if (first === undefined || kind === undefined) return [];
    const start = scope.outer?.start ?? node.start;
    const common = signatureText(scope, start, first.start);
    return items.flatMap((item) => {
      const name = (group.name ?? nameOf)(item, scope);
      if (name === undefined) return [];
      const value = typeof group.value === 'string' ? follow(item, group.value) : group.value?.(item);
      const own =
        value === undefined || isShort(scope, value)
          ? signatureText(scope, item.start, item.end)
          : cutValue(scope, item.start, value);
      return [
        plainFound({
          kind,
          name,
          exported: scope.exported && (group.exported?.(node, scope, name) ?? true),
          start,
          end: scope.outer?.end ?? node.end,
          signature: `${common} ${own}`,
        }),
      ];
    });
  };
}

/** A symbol that is only a name. */
export function plainFound(
  found: Pick<Found, 'kind' | 'name' | 'exported' | 'start' | 'end' | 'signature'> & Partial<Found>,
): Found {
  return {
    parameters: [],
    returns: undefined,
    members: [],
    headEnd: found.end,
    owner: undefined,
    inner: undefined,
    prototype: false,
    ...found,
  };
}

/** Whether a modifier (`public`, `static`) stands in the node itself or in one of its children of those types. */
export function hasModifier(node: SyntaxNode, modifier: string, ...types: string[]): boolean {
  if (hasToken(node, modifier)) return true;
  return node.children.some((child) => types.includes(child.type) && hasToken(child, modifier));
}
