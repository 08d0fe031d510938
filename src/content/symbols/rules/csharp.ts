import { declare, declareEach } from '../declare.ts';
import { flatText, textOf } from '../read-text.ts';
import type { LanguageRules, Scope } from '../scope.ts';
import type { SymbolParameter } from '../source-outline.ts';
import { childOf, fieldOf, type SyntaxNode } from '../syntax-node.ts';
import { xmlDocs } from './doc-rules.ts';
import { parameter, parameterOf, readList } from './parameters.ts';

function modifies(node: SyntaxNode, scope: Scope, modifier: string): boolean {
  return node.children.some((child) => child.type === 'modifier' && textOf(scope, child) === modifier);
}

/** Outside of its assembly: public and protected; what an interface declares is public, and so are the members of an enum. */
function isPublic(node: SyntaxNode, scope: Scope): boolean {
  if (modifies(node, scope, 'private')) return false;
  if (scope.inside?.kind === 'interface' || scope.inside?.kind === 'enum') return true;
  return modifies(node, scope, 'public') || modifies(node, scope, 'protected');
}

/** What stands behind `=`. */
function assignedTo(node: SyntaxNode): SyntaxNode | undefined {
  const equals = node.children.findIndex(({ type }) => type === '=');
  return equals === -1 ? undefined : node.children[equals + 1];
}

/** The grammar gives `params int[] sizes` no node of its own: its words stand in the list. */
function readParameters(node: SyntaxNode, scope: Scope): SymbolParameter[] {
  const list = fieldOf(node, 'parameters') ?? childOf(node, 'parameter_list');
  const read = readList(list, (each) => {
    if (each.type !== 'parameter') return undefined;
    const name = flatText(scope, fieldOf(each, 'name'));
    return parameterOf(scope, { name, type: fieldOf(each, 'type'), value: assignedTo(each) });
  });
  const rest = list === undefined ? undefined : fieldOf(list, 'name');
  if (list === undefined || rest === undefined) return read;
  const type = flatText(scope, fieldOf(list, 'type'));
  return [...read, parameter({ name: textOf(scope, rest), type: `params ${type ?? ''}` })];
}

const type = { members: ['body'], exported: isPublic };
const callable = { parameters: readParameters, exported: isPublic };

const fields = declareEach({
  kind: (node, scope) => (modifies(node, scope, 'const') ? 'constant' : 'property'),
  list: 'variable_declaration',
  each: 'variable_declarator',
  value: assignedTo,
  exported: isPublic,
});

/** A property's signature has its accessors where they are short: they say who may write it. */
const property = declare({
  kind: 'property',
  body: 'property body',
  name: (node, scope) => flatText(scope, fieldOf(node, 'name')) ?? 'this[]',
  parameters: readParameters,
  exported: isPublic,
});

function readProperty(node: SyntaxNode, scope: Scope) {
  const accessors = childOf(node, 'accessor_list');
  const plain =
    accessors?.children.every((each) => !each.named || fieldOf(each, 'body') === undefined) ?? false;
  const end = plain ? accessors?.end : (accessors?.start ?? fieldOf(node, 'value')?.start);
  const cut: SyntaxNode = end === undefined ? node : { ...node, end };
  return property(cut, { ...scope, outer: undefined }).map((found) => ({
    ...found,
    signature: found.signature.replace(/\s*=>?$/, ''),
    end: node.end,
  }));
}

function operatorName(node: SyntaxNode): string {
  const at = node.children.findIndex((child) => child.type === 'operator');
  return `operator ${node.children[at + 1]?.type ?? ''}`.trim();
}

/** What it passes on to another constructor is no part of its signature. */
function readConstructor(node: SyntaxNode, scope: Scope) {
  const body = childOf(node, 'constructor_initializer') === undefined ? 'body' : 'constructor_initializer';
  return declare({ kind: 'constructor', ...callable, body })(node, scope);
}

export const csharp: LanguageRules = {
  declarations: {
    class_declaration: declare({ kind: 'class', ...type, parameters: readParameters }),
    record_declaration: declare({ kind: 'class', ...type, parameters: readParameters }),
    struct_declaration: declare({ kind: 'struct', ...type, parameters: readParameters }),
    record_struct_declaration: declare({ kind: 'struct', ...type, parameters: readParameters }),
    interface_declaration: declare({ kind: 'interface', ...type }),
    enum_declaration: declare({ kind: 'enum', ...type }),
    enum_member_declaration: declare({ kind: 'constant', exported: isPublic }),
    delegate_declaration: declare({ kind: 'type', ...callable, returns: 'type' }),
    method_declaration: declare({ kind: 'method', ...callable, returns: 'returns' }),
    constructor_declaration: readConstructor,
    operator_declaration: declare({
      kind: 'method',
      ...callable,
      returns: 'type',
      name: operatorName,
    }),
    conversion_operator_declaration: declare({
      kind: 'method',
      ...callable,
      name: (node, scope) => `operator ${flatText(scope, fieldOf(node, 'type')) ?? ''}`.trim(),
    }),
    property_declaration: readProperty,
    indexer_declaration: readProperty,
    event_declaration: readProperty,
    event_field_declaration: fields,
    field_declaration: fields,
  },
  through: [
    'namespace_declaration',
    'file_scoped_namespace_declaration',
    'declaration_list',
    'preproc_if',
    'preproc_else',
  ],
  comments: ['comment'],
  attributes: ['attribute_list'],
  docs: xmlDocs,
};
