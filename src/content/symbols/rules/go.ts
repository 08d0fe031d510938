import { declare, nameOf, plainFound } from '../declare.ts';
import { attachComments } from '../docs/attach-comments.ts';
import { flatText, isShort, signatureText, textOf, typeText } from '../read-text.ts';
import type { Found, LanguageRules, Scope } from '../scope.ts';
import type { SymbolParameter } from '../source-outline.ts';
import { childOf, fieldOf, type SyntaxNode } from '../syntax-node.ts';
import { enter, visitNodes } from '../visit-nodes.ts';
import { attachToOwners } from './attach-to-owners.ts';
import { goDocs } from './doc-rules.ts';
import { parameter, readList } from './parameters.ts';

const isPublic = (_node: SyntaxNode, _scope: Scope, name: string) => /^\p{Lu}/u.test(name);

/** `a, b int` are two parameters of one type; a type alone is a parameter without a name. */
function readParameters(node: SyntaxNode, scope: Scope): SymbolParameter[] {
  return readList(fieldOf(node, 'parameters'), (each) => {
    const dots = each.type === 'variadic_parameter_declaration' ? '...' : '';
    const type = flatText(scope, fieldOf(each, 'type'));
    const names = each.children.filter(({ field }) => field === 'name');
    if (type === undefined) return undefined;
    if (names.length === 0) return parameter({ name: '_', type: `${dots}${type}` });
    return names.map((name) => parameter({ name: textOf(scope, name), type: `${dots}${type}` }));
  });
}

/** The type that a method belongs to: `(s *Shelf[T])`. */
function receiver(node: SyntaxNode, scope: Scope): string | undefined {
  const text = flatText(scope, fieldOf(node, 'receiver')) ?? '';
  return /^\(\s*(?:\w+\s+)?\*?\s*(\w+)/.exec(text)?.[1];
}

/** `const`, `var` and `type`, alone or in parentheses: the keyword belongs to each of them. */
function group(keyword: string, read: (node: SyntaxNode, scope: Scope, prefix: string) => Found[]) {
  return (node: SyntaxNode, scope: Scope): Found[] => {
    const list = childOf(node, `${keyword}_spec_list`) ?? node;
    const specs = list.children.filter(({ named, type }) => named && type !== 'comment');
    const isGroup = list.children.some(({ type }) => type === '(');
    const outer = isGroup ? scope.outer : node;
    return specs.flatMap((spec) => read(spec, { ...scope, outer }, isGroup ? `${keyword} ` : ''));
  };
}

function readValues(kind: 'constant' | 'variable') {
  return (node: SyntaxNode, scope: Scope, prefix: string): Found[] => {
    const outer = scope.outer ?? node;
    const value = fieldOf(node, 'value');
    const short = value === undefined || isShort(scope, value);
    const text = signatureText(scope, outer.start, short ? node.end : value.start);
    const untold = !short && fieldOf(node, 'type') === undefined ? ' = …' : '';
    const names = node.children.filter(({ field, type }) => field === 'name' && type === 'identifier');
    return names.flatMap((each) => {
      const name = textOf(scope, each);
      if (name === '_') return [];
      const base = { kind, name, exported: isPublic(node, scope, name), start: outer.start, end: outer.end };
      return [plainFound({ ...base, signature: `${prefix}${text}${untold}` })];
    });
  };
}

function readType(node: SyntaxNode, scope: Scope, prefix: string): Found[] {
  const outer = scope.outer ?? node;
  const name = nameOf(node, scope);
  const type = fieldOf(node, 'type');
  if (name === undefined) return [];
  const kind =
    type?.type === 'struct_type' ? 'struct' : type?.type === 'interface_type' ? 'interface' : 'type';
  const fields = type === undefined ? undefined : childOf(type, 'field_declaration_list');
  const body = kind === 'struct' ? fields : type?.children.find(({ type: each }) => each === '{');
  const members =
    kind === 'struct' ? (fields?.children ?? []) : kind === 'interface' ? (type?.children ?? []) : [];
  const signature = signatureText(scope, outer.start, body?.start ?? node.end);
  return [
    plainFound({
      kind,
      name,
      exported: isPublic(node, scope, name),
      start: outer.start,
      end: outer.end,
      signature: `${prefix}${signature}`,
      members: visitNodes(members, enter(scope, { kind, name })),
    }),
  ];
}

/** The fields of one line; an embedded type is a field of its name. */
function readFields(node: SyntaxNode, scope: Scope): Found[] {
  const names = node.children.filter(({ field }) => field === 'name').map((name) => textOf(scope, name));
  const type = fieldOf(node, 'type');
  const embedded = /(\w+)(?:\[.*\])?$/.exec(flatText(scope, type) ?? '')?.[1];
  const end =
    (fieldOf(node, 'tag') ?? node).start === node.start
      ? node.end
      : (fieldOf(node, 'tag')?.start ?? node.end);
  return (names.length === 0 ? [embedded ?? ''] : names).filter(Boolean).map((name) =>
    plainFound({
      kind: 'property',
      name,
      exported: isPublic(node, scope, name),
      start: node.start,
      end: node.end,
      signature:
        names.length === 0 ? signatureText(scope, node.start, end) : `${name} ${typeText(scope, type) ?? ''}`,
    }),
  );
}

const returns = 'result';

export const go: LanguageRules = {
  declarations: {
    const_declaration: group('const', readValues('constant')),
    var_declaration: group('var', readValues('variable')),
    type_declaration: group('type', readType),
    function_declaration: declare({
      kind: 'function',
      parameters: readParameters,
      returns,
      exported: isPublic,
    }),
    method_declaration: declare({
      kind: 'method',
      parameters: readParameters,
      returns,
      exported: isPublic,
      owner: receiver,
    }),
    method_elem: declare({ kind: 'method', parameters: readParameters, returns, exported: isPublic }),
    method_spec: declare({ kind: 'method', parameters: readParameters, returns, exported: isPublic }),
    field_declaration: readFields,
  },
  through: [],
  comments: ['comment'],
  attributes: [],
  docs: goDocs,
  finish: attachToOwners,
  fileDoc: (root, scope) => {
    const clause = childOf(root, 'package_clause');
    return clause === undefined ? '' : attachComments(scope, clause.start, 0).comment;
  },
};
