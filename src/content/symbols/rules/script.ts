import { declare } from '../declare.ts';
import { textOf } from '../read-text.ts';
import type { Found, LanguageRules, Scope } from '../scope.ts';
import { fieldOf, hasToken, type SyntaxNode } from '../syntax-node.ts';
import { enter, visitNode, visitNodes } from '../visit-nodes.ts';
import { cleanTagged } from './doc-rules.ts';
import { finishScript } from './finish-script.ts';
import { readAssignment } from './script-assignments.ts';
import { readReExports } from './script-exports.ts';
import { scriptParameters } from './script-parameters.ts';
import { readDefault, readVariables } from './script-values.ts';

/** At the top and in namespaces: what is exported. */
function isExported(_node: SyntaxNode, scope: Scope): boolean {
  return scope.ambient || scope.outer?.type === 'export_statement';
}

/** In classes: what is not private. */
function isOpen(node: SyntaxNode, scope: Scope, name: string): boolean {
  if (name.startsWith('#')) return false;
  const modifier = node.children.find(({ type }) => type === 'accessibility_modifier');
  return modifier === undefined || textOf(scope, modifier) !== 'private';
}

function memberName(node: SyntaxNode, scope: Scope): string | undefined {
  const name = fieldOf(node, 'name') ?? fieldOf(node, 'property');
  return name === undefined ? undefined : textOf(scope, name).replace(/^(['"])(.*)\1$/, '$2');
}

const method = declare({
  kind: (node, scope) => {
    if (hasToken(node, 'get') || hasToken(node, 'set')) return 'property';
    return memberName(node, scope) === 'constructor' ? 'constructor' : 'method';
  },
  name: memberName,
  parameters: scriptParameters,
  returns: 'return_type',
  exported: isOpen,
});

const property = declare({ kind: 'property', name: memberName, value: 'value', exported: isOpen });
const methodValue = declare({
  kind: 'method',
  name: memberName,
  body: 'value/body',
  parameters: (node, scope) => scriptParameters(fieldOf(node, 'value') ?? node, scope),
  returns: 'value/return_type',
  exported: isOpen,
});

function field(node: SyntaxNode, scope: Scope): Found[] {
  const value = fieldOf(node, 'value');
  const isFunction = value?.type === 'arrow_function' || value?.type === 'function_expression';
  if (!isFunction) return property(node, scope);
  const arrow = value.type === 'arrow_function' ? ' …' : '';
  return methodValue(node, scope).map((found) => ({ ...found, signature: `${found.signature}${arrow}` }));
}

const functions = declare({
  kind: 'function',
  parameters: scriptParameters,
  returns: 'return_type',
  exported: isExported,
});

const classes = declare({ kind: 'class', members: ['body'], exported: isExported });
const enumMember = declare({
  kind: (_, scope) => (scope.inside?.kind === 'enum' ? 'constant' : undefined),
  name: (node, scope) => memberName(node, scope) ?? textOf(scope, node).replace(/^(['"])(.*)\1$/, '$2'),
  value: 'value',
});

const module = declare({
  kind: 'namespace',
  name: (node, scope) => memberName(node, scope),
  members: ['body'],
  exported: (node, scope) => isExported(node, scope) || fieldOf(node, 'name')?.type === 'string',
});

function exportStatement(node: SyntaxNode, scope: Scope): Found[] {
  const declaration = fieldOf(node, 'declaration');
  if (declaration !== undefined) return visitNode(declaration, { ...scope, outer: node });
  const value = fieldOf(node, 'value');
  if (value !== undefined) return readDefault(node, value, scope);
  return readReExports(node, scope);
}

/** `declare …`: what it declares exists elsewhere. */
function ambient(node: SyntaxNode, scope: Scope): Found[] {
  const block = node.children.find(({ type }) => type === 'statement_block');
  if (block !== undefined)
    return visitNodes(block.children, { ...scope, ambient: true, depth: scope.depth + 1 });
  const isNamespace = node.children.some(({ type }) => type === 'module' || type === 'internal_module');
  const outer = scope.outer ?? node;
  return node.children.flatMap((child) => {
    if (!child.named || child.type === 'comment') return [];
    if (!isNamespace) return visitNode(child, { ...scope, outer });
    return module(child, { ...scope, outer }).map((found) => ({
      ...found,
      members: ambientMembers(child, scope, found),
    }));
  });
}

function ambientMembers(node: SyntaxNode, scope: Scope, found: Found): Found[] {
  const inner = enter(scope, { kind: 'namespace', name: found.name });
  return visitNodes(fieldOf(node, 'body')?.children ?? [], { ...inner, ambient: true });
}

/** TypeScript and JavaScript, with and without JSX. */
export const script: LanguageRules = {
  declarations: {
    export_statement: exportStatement,
    ambient_declaration: ambient,
    expression_statement: readAssignment,
    lexical_declaration: readVariables,
    variable_declaration: readVariables,
    function_declaration: functions,
    generator_function_declaration: functions,
    function_signature: functions,
    class_declaration: classes,
    abstract_class_declaration: classes,
    interface_declaration: declare({ kind: 'interface', members: ['body'], exported: isExported }),
    type_alias_declaration: declare({ kind: 'type', exported: isExported }),
    enum_declaration: declare({ kind: 'enum', members: ['body'], exported: isExported }),
    internal_module: module,
    module,
    method_definition: method,
    method_signature: method,
    abstract_method_signature: method,
    public_field_definition: field,
    field_definition: field,
    property_signature: property,
    enum_assignment: enumMember,
    property_identifier: enumMember,
  },
  through: [],
  comments: ['comment'],
  attributes: ['decorator'],
  docs: cleanTagged,
  finish: finishScript,
};
