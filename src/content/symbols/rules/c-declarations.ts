import { cutValue, plainFound } from '../declare.ts';
import { isShort, signatureText, textOf } from '../read-text.ts';
import type { Found, Scope } from '../scope.ts';
import type { SymbolKind } from '../source-outline.ts';
import { childOf, fieldOf, type SyntaxNode } from '../syntax-node.ts';
import { visitNode } from '../visit-nodes.ts';
import { cParameters, cReturns, type Declarator, readDeclarator, splitName } from './c-declarators.ts';

const isInType = (scope: Scope) => scope.inside?.kind === 'class' || scope.inside?.kind === 'struct';

function specifies(node: SyntaxNode, scope: Scope, word: string): boolean {
  return node.children.some(
    (child) =>
      /^(?:storage_class_specifier|type_qualifier)$/.test(child.type) && textOf(scope, child) === word,
  );
}

/** At the top: what is not `static`. In a type its sections decide. */
function isExported(node: SyntaxNode, scope: Scope): boolean {
  return isInType(scope) || !specifies(node, scope, 'static');
}

/** A function with a body (or `= default`). */
export function functionDefinition(node: SyntaxNode, scope: Scope): Found[] {
  const read = readDeclarator(fieldOf(node, 'declarator'));
  if (read?.function === undefined) return [];
  const end = fieldOf(node, 'body')?.start ?? childOf(node, 'field_initializer_list')?.start ?? node.end;
  const initialised = childOf(node, 'field_initializer_list')?.start ?? end;
  return [readFunction({ node, read, scope, end: Math.min(end, initialised), prototype: false })];
}

function readFunction(options: {
  node: SyntaxNode;
  read: Declarator;
  scope: Scope;
  end: number;
  prototype: boolean;
}): Found {
  const { node, read, scope, end, prototype } = options;
  const { name, owner } = splitName(read.name, scope);
  const declarator = read.function ?? read.name;
  const outer = scope.outer ?? node;
  const bare = name.replace(/^~/, '');
  const isType = isInType(scope) || owner !== undefined;
  const isConstructor = name === (owner ?? scope.inside?.name) && isType;
  return plainFound({
    kind: isConstructor ? 'constructor' : isType ? 'method' : 'function',
    name: bare === name ? name : `~${bare}`,
    exported: scope.exported && isExported(node, scope),
    start: outer.start,
    end: outer.end,
    headEnd: end,
    signature: signatureText(scope, outer.start, end),
    parameters: cParameters(declarator, scope),
    returns: read.name.type === 'operator_cast' ? undefined : cReturns(node, declarator, scope),
    owner,
    prototype,
  });
}

/** Variables, prototypes and fields; and the type that is defined along the way. */
export function declaration(node: SyntaxNode, scope: Scope): Found[] {
  const declarators = node.children.filter(({ field }) => field === 'declarator');
  const type = fieldOf(node, 'type');
  const defined = type !== undefined && fieldOf(type, 'body') !== undefined ? visitNode(type, scope) : [];
  const [first] = declarators;
  if (first === undefined) return defined;
  const start = scope.outer?.start ?? node.start;
  const common = signatureText(scope, start, first.start);
  // Text that is not of the language can make a declaration of half a file.
  if (common.includes('{') && defined.length === 0) return [];
  return [
    ...defined,
    ...declarators.flatMap((declarator) => {
      const read = readDeclarator(declarator);
      if (read === undefined) return [];
      if (read.function !== undefined)
        return readFunction({ node, read, scope, end: node.end, prototype: true });
      const value = fieldOf(declarator, 'value') ?? valueBehind(node, declarator);
      const short = value === undefined || isShort(scope, value);
      const end = value?.end ?? declarator.end;
      const own =
        short || value === undefined
          ? signatureText(scope, declarator.start, end)
          : cutValue(scope, declarator.start, value);
      return readVariable({
        node,
        scope,
        name: read.name,
        signature: defined.length > 0 ? own : `${common} ${own}`,
      });
    }),
  ];
}

/** The value of a field stands beside its declarator. */
function valueBehind(node: SyntaxNode, declarator: SyntaxNode): SyntaxNode | undefined {
  const next = node.children.slice(node.children.indexOf(declarator) + 1);
  const comma = next.findIndex(({ type }) => type === ',');
  return next.slice(0, comma === -1 ? next.length : comma).find(({ field }) => field === 'default_value');
}

function readVariable(options: {
  node: SyntaxNode;
  scope: Scope;
  name: SyntaxNode;
  signature: string;
}): Found[] {
  const { node, scope, signature } = options;
  const { name, owner } = splitName(options.name, scope);
  const outer = scope.outer ?? node;
  // A static member that is defined outside of its class is known from there.
  if (owner !== undefined) return [];
  const isConstant =
    specifies(node, scope, 'constexpr') || (specifies(node, scope, 'const') && !signature.includes('*'));
  const isConstantPointer = /\*\s*const\b/.test(signature);
  const constant = isInType(scope)
    ? specifies(node, scope, 'static') && isConstant
    : isConstant || isConstantPointer;
  const kind: SymbolKind = constant ? 'constant' : isInType(scope) ? 'property' : 'variable';
  const exported = scope.exported && isExported(node, scope);
  return [plainFound({ kind, name, exported, start: outer.start, end: outer.end, signature })];
}
