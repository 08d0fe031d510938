import { declare, plainFound } from '../declare.ts';
import { attachComments } from '../docs/attach-comments.ts';
import { flatText, signatureText, textOf } from '../read-text.ts';
import type { Found, LanguageRules, Scope } from '../scope.ts';
import type { SymbolParameter } from '../source-outline.ts';
import { childOf, fieldOf, type SyntaxNode } from '../syntax-node.ts';
import { enter, visitNodes } from '../visit-nodes.ts';
import { attachToOwners } from './attach-to-owners.ts';
import { rustDocs } from './doc-rules.ts';
import { parameterOf, readList } from './parameters.ts';

/** `pub`, but not `pub(crate)`; the items of a trait and the variants of an enum are as visible as it is. */
function isPublic(node: SyntaxNode, scope: Scope): boolean {
  if (scope.ambient || scope.inside?.kind === 'trait' || scope.inside?.kind === 'enum') return true;
  const modifier = childOf(node, 'visibility_modifier');
  return modifier !== undefined && textOf(scope, modifier) === 'pub';
}

function readParameters(node: SyntaxNode, scope: Scope): SymbolParameter[] {
  return readList(fieldOf(node, 'parameters'), (each) => {
    if (each.type !== 'parameter') return undefined;
    return parameterOf(scope, {
      name: flatText(scope, fieldOf(each, 'pattern')),
      type: fieldOf(each, 'type'),
    });
  });
}

const functions = declare({
  kind: (_, scope) =>
    scope.inside === undefined || scope.inside.kind === 'namespace' ? 'function' : 'method',
  parameters: readParameters,
  returns: 'return_type',
  exported: isPublic,
});

/** The methods of an implementation belong to the type; those of a trait are as visible as the type. */
function implementation(node: SyntaxNode, scope: Scope): Found[] {
  const type = fieldOf(node, 'type');
  const body = fieldOf(node, 'body');
  const text = flatText(scope, type) ?? '';
  const owner = /(\w+)\s*(?:<.*)?$/.exec(text.replace(/<.*$/, ''))?.[1];
  if (owner === undefined || body === undefined) return [];
  const ofTrait = fieldOf(node, 'trait') !== undefined;
  const inner = { ...enter(scope, { kind: 'struct', name: owner }), ambient: ofTrait };
  return visitNodes(body.children, inner).map((found) => ({ ...found, owner }));
}

const variant = declare({ kind: 'constant', body: 'no body' });
const properties = declare({ kind: 'property', exported: isPublic });
const container = { members: ['body'], exported: isPublic };

/** The fields of a struct; those of a variant are in its signature. */
function readVariant(node: SyntaxNode, scope: Scope): Found[] {
  return variant(node, scope).map((found) => ({ ...found, members: [] }));
}

/** `struct Pair(pub u32, String);` has its fields in its signature. */
function struct(node: SyntaxNode, scope: Scope): Found[] {
  const isTuple = childOf(node, 'ordered_field_declaration_list') !== undefined;
  return declare({ kind: 'struct', ...(isTuple ? { exported: isPublic, body: 'no body' } : container) })(
    node,
    scope,
  );
}

function foreign(node: SyntaxNode, scope: Scope): Found[] {
  const body = fieldOf(node, 'body');
  return visitNodes(body?.children ?? [], { ...scope, depth: scope.depth + 1 });
}

/** `#[macro_export]` makes a macro public. */
function macro(node: SyntaxNode, scope: Scope): Found[] {
  const name = fieldOf(node, 'name');
  if (name === undefined) return [];
  const before = scope.text.slice(Math.max(0, node.start - 200), node.start);
  return [
    plainFound({
      kind: 'macro',
      name: textOf(scope, name),
      exported: /#\[macro_export[^\]]*\]\s*(?:#\[[^\]]*\]\s*)*$/.test(before),
      start: node.start,
      end: node.end,
      signature: signatureText(scope, node.start, name.end),
    }),
  ];
}

/** `//!` at the top. */
function innerDoc(root: SyntaxNode, scope: Scope): string {
  const lines: string[] = [];
  for (const child of root.children) {
    const text = textOf(scope, child).trimEnd();
    if (/^(?:\/\/!|\/\*!)/.test(text)) lines.push(text);
    else if (lines.length > 0 || !/comment|inner_attribute_item|shebang/.test(child.type)) break;
    if (text.startsWith('/*!')) break;
  }
  return lines.join('\n');
}

function module(node: SyntaxNode, scope: Scope): Found[] {
  const body = fieldOf(node, 'body');
  const rule = declare({ kind: 'namespace', ...container });
  return rule(node, scope).map((found) => {
    const inner = body === undefined ? '' : innerDoc({ ...body, children: body.children.slice(1) }, scope);
    const { comment } = attachComments(scope, node.start, 0);
    const both = comment === '' ? inner : `${comment}\n///\n${inner}`;
    return { ...found, inner: inner === '' ? undefined : both, members: attachToOwners(found.members) };
  });
}

export const rust: LanguageRules = {
  declarations: {
    function_item: functions,
    function_signature_item: functions,
    struct_item: struct,
    union_item: declare({ kind: 'struct', ...container }),
    enum_item: declare({ kind: 'enum', ...container }),
    enum_variant: readVariant,
    field_declaration: properties,
    trait_item: declare({ kind: 'trait', ...container }),
    associated_type: declare({ kind: 'type' }),
    impl_item: implementation,
    type_item: declare({ kind: 'type', exported: isPublic }),
    const_item: declare({ kind: 'constant', value: 'value', exported: isPublic }),
    static_item: declare({ kind: 'variable', value: 'value', exported: isPublic }),
    mod_item: module,
    macro_definition: macro,
    foreign_mod_item: foreign,
  },
  through: [],
  comments: ['line_comment', 'block_comment'],
  attributes: ['attribute_item', 'inner_attribute_item'],
  docs: rustDocs,
  finish: (found) => attachToOwners(found),
  fileDoc: innerDoc,
};
