import { declare, declareEach } from '../declare.ts';
import { flatText } from '../read-text.ts';
import type { LanguageRules, Scope } from '../scope.ts';
import type { SymbolParameter } from '../source-outline.ts';
import { childOf, fieldOf, hasToken, type SyntaxNode } from '../syntax-node.ts';
import { javadoc } from './doc-rules.ts';
import { parameter, parameterOf, readList } from './parameters.ts';

function modifies(node: SyntaxNode, modifier: string): boolean {
  const modifiers = childOf(node, 'modifiers');
  return modifiers !== undefined && hasToken(modifiers, modifier);
}

/** Outside of its package: public and protected; what an interface declares is public, and so are the constants of an enum. */
function isPublic(node: SyntaxNode, scope: Scope): boolean {
  if (modifies(node, 'private')) return false;
  return scope.inside?.kind === 'interface' || modifies(node, 'public') || modifies(node, 'protected');
}

function readParameters(node: SyntaxNode, scope: Scope): SymbolParameter[] {
  return readList(fieldOf(node, 'parameters'), (each) => {
    if (each.type === 'formal_parameter') {
      const name = flatText(scope, fieldOf(each, 'name'));
      return parameterOf(scope, { name, type: fieldOf(each, 'type') });
    }
    if (each.type !== 'spread_parameter') return undefined;
    const name = flatText(scope, childOf(each, 'variable_declarator'));
    const type = each.children.find((child) => child.named && child.type !== 'modifiers');
    return name === undefined ? undefined : parameter({ name, type: `${flatText(scope, type) ?? ''}...` });
  });
}

const isConstant = (node: SyntaxNode, scope: Scope) =>
  scope.inside?.kind === 'interface' || (modifies(node, 'static') && modifies(node, 'final'));

const type = { members: ['body'], exported: isPublic };
const construction = declare({ kind: 'constructor', parameters: readParameters, exported: isPublic });
const fields = declareEach({
  kind: (node, scope) => (isConstant(node, scope) ? 'constant' : 'property'),
  each: 'variable_declarator',
  value: 'value',
  exported: isPublic,
});

export const java: LanguageRules = {
  declarations: {
    class_declaration: declare({ kind: 'class', ...type }),
    record_declaration: declare({ kind: 'class', ...type, parameters: readParameters }),
    interface_declaration: declare({ kind: 'interface', ...type }),
    annotation_type_declaration: declare({ kind: 'interface', ...type }),
    enum_declaration: declare({ kind: 'enum', ...type }),
    enum_constant: declare({
      kind: 'constant',
      name: (node, scope) => flatText(scope, fieldOf(node, 'name')),
    }),
    method_declaration: declare({
      kind: 'method',
      parameters: readParameters,
      returns: 'type',
      exported: isPublic,
    }),
    annotation_type_element_declaration: declare({ kind: 'method', returns: 'type', exported: isPublic }),
    constructor_declaration: construction,
    compact_constructor_declaration: construction,
    field_declaration: fields,
    constant_declaration: fields,
  },
  through: ['enum_body_declarations'],
  comments: ['line_comment', 'block_comment'],
  attributes: ['annotation', 'marker_annotation'],
  docs: javadoc,
};
