import { declare, declareEach, plainFound } from '../declare.ts';
import { flatText, signatureText, textOf } from '../read-text.ts';
import type { Found, LanguageRules, Scope } from '../scope.ts';
import type { SymbolParameter } from '../source-outline.ts';
import { childOf, fieldOf, type SyntaxNode } from '../syntax-node.ts';
import { visitNodes } from '../visit-nodes.ts';
import { cleanTagged } from './doc-rules.ts';
import { parameter, parameterOf, readList } from './parameters.ts';

function isOpen(node: SyntaxNode, scope: Scope): boolean {
  const modifier = childOf(node, 'visibility_modifier');
  return modifier === undefined || textOf(scope, modifier) !== 'private';
}

function readParameters(node: SyntaxNode, scope: Scope): SymbolParameter[] {
  return readList(fieldOf(node, 'parameters'), (each) => {
    const name = flatText(scope, fieldOf(each, 'name'));
    if (name === undefined) return undefined;
    const type = fieldOf(each, 'type');
    if (each.type === 'variadic_parameter')
      return parameter({ name: `...${name}`, type: flatText(scope, type) });
    return parameterOf(scope, { name, type, value: fieldOf(each, 'default_value') });
  });
}

const callable = { parameters: readParameters, returns: 'return_type' };
const type = { members: ['body'] };
const constName = (node: SyntaxNode, scope: Scope) => flatText(scope, childOf(node, 'name'));

const constants = declareEach({ kind: 'constant', each: 'const_element', name: constName, exported: isOpen });
const properties = declareEach({
  kind: 'property',
  each: 'property_element',
  value: 'default_value',
  exported: isOpen,
});

/** `define('NAME', value)`. */
function readDefine(node: SyntaxNode, scope: Scope): Found[] {
  const call = childOf(node, 'function_call_expression');
  const text = call === undefined ? '' : textOf(scope, call).slice(0, 200);
  const name = /^\\?define\(\s*['"](\w+)['"]/.exec(text)?.[1];
  if (name === undefined || call === undefined) return [];
  const signature = signatureText(scope, call.start, call.end);
  return [
    plainFound({ kind: 'constant', name, exported: true, start: node.start, end: node.end, signature }),
  ];
}

/** `namespace X { … }`; without braces its declarations stand beside it. */
function readNamespace(node: SyntaxNode, scope: Scope): Found[] {
  return visitNodes(fieldOf(node, 'body')?.children ?? [], { ...scope, depth: scope.depth + 1 });
}

export const php: LanguageRules = {
  declarations: {
    namespace_definition: readNamespace,
    function_definition: declare({ kind: 'function', ...callable }),
    class_declaration: declare({ kind: 'class', ...type }),
    interface_declaration: declare({ kind: 'interface', ...type }),
    trait_declaration: declare({ kind: 'trait', ...type }),
    enum_declaration: declare({ kind: 'enum', ...type }),
    enum_case: declare({ kind: 'constant' }),
    method_declaration: declare({
      kind: (node, scope) =>
        flatText(scope, fieldOf(node, 'name')) === '__construct' ? 'constructor' : 'method',
      ...callable,
      exported: isOpen,
    }),
    const_declaration: constants,
    property_declaration: properties,
    expression_statement: readDefine,
  },
  through: ['if_statement', 'compound_statement', 'colon_block'],
  comments: ['comment'],
  attributes: ['attribute_list'],
  docs: cleanTagged,
};
