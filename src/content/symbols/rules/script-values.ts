import { plainFound } from '../declare.ts';
import { isShort, signatureText, textOf, typeText } from '../read-text.ts';
import type { Found, Scope } from '../scope.ts';
import type { SymbolKind } from '../source-outline.ts';
import { fieldOf, type SyntaxNode } from '../syntax-node.ts';
import { enter, visitNodes } from '../visit-nodes.ts';
import { boundNames, scriptParameters } from './script-parameters.ts';

const FUNCTIONS = ['arrow_function', 'function_expression', 'generator_function'];

/** `const`, `let` and `var`. What was only required from elsewhere is no declaration. */
export function readVariables(node: SyntaxNode, scope: Scope): Found[] {
  const isConstant = node.children[0]?.type === 'const';
  const declarators = node.children.filter(({ type }) => type === 'variable_declarator');
  const exported = scope.ambient || scope.outer?.type === 'export_statement';
  const [first] = declarators;
  const start = scope.outer?.start ?? node.start;
  return declarators.flatMap((declarator) => {
    const name = fieldOf(declarator, 'name');
    const value = fieldOf(declarator, 'value');
    if (name === undefined || first === undefined || isRequired(scope, value)) return [];
    const common = declarator === first ? undefined : signatureText(scope, start, first.start);
    const kind = isConstant ? 'constant' : 'variable';
    const base = { kind, name: '', exported, start, end: scope.outer?.end ?? node.end } as const;
    if (name.type !== 'identifier') {
      const signature = signatureText(scope, start, name.end);
      return boundNames(name, scope).map((bound) => plainFound({ ...base, name: bound, signature }));
    }
    return readValue({
      scope,
      name: textOf(scope, name),
      from: common === undefined ? start : declarator.start,
      prefix: common === undefined ? '' : `${common} `,
      typed: fieldOf(declarator, 'type') !== undefined,
      value,
      base: { ...base, headEnd: value?.start ?? declarator.end, signatureEnd: declarator.end },
    });
  });
}

function isRequired(scope: Scope, value: SyntaxNode | undefined): boolean {
  if (value === undefined || scope.outer !== undefined) return false;
  return /^(?:await import|require)\(\s*['"`]/.test(scope.text.slice(value.start, value.start + 30));
}

/** What a name and its value declare: a function, a class, or a plain value. */
export function readValue(options: {
  scope: Scope;
  name: string;
  /** Where the signature starts. */
  from: number;
  prefix: string;
  typed: boolean;
  value: SyntaxNode | undefined;
  base: {
    kind: SymbolKind;
    exported: boolean;
    start: number;
    end: number;
    headEnd: number;
    signatureEnd: number;
  };
}): Found[] {
  const { scope, name, from, prefix, value } = options;
  const { signatureEnd, ...base } = options.base;
  const found = (more: Partial<Found>, end: number): Found[] => [
    plainFound({ ...base, name, ...more, signature: `${prefix}${signatureText(scope, from, end)}` }),
  ];
  if (value === undefined) return found({}, signatureEnd);
  const body = fieldOf(value, 'body');
  if (FUNCTIONS.includes(value.type) && body !== undefined) {
    const parameters = scriptParameters(value, scope);
    const returns = typeText(scope, fieldOf(value, 'return_type'));
    const functions = found({ kind: 'function', parameters, returns, headEnd: body.start }, body.start);
    if (value.type !== 'arrow_function') return functions;
    return functions.map((each) => ({ ...each, signature: `${each.signature} …` }));
  }
  if (value.type === 'class' && body !== undefined) {
    const members = visitNodes(body.children, enter(scope, { kind: 'class', name }));
    return found({ kind: 'class', members, headEnd: body.start }, body.start);
  }
  if (isShort(scope, value)) return found({}, signatureEnd);
  return found({}, value.start).map((each) =>
    options.typed ? each : { ...each, signature: `${each.signature} = …` },
  );
}

/** `export default …` of something that has no declaration; a plain name is only marked as exported. */
export function readDefault(node: SyntaxNode, value: SyntaxNode, scope: Scope): Found[] {
  if (value.type === 'identifier') return [];
  const base = { kind: 'constant', exported: true, start: node.start, end: node.end } as const;
  const own = fieldOf(value, 'name');
  const isNamed = own !== undefined && [...FUNCTIONS, 'class'].includes(value.type);
  const found = readValue({
    scope,
    name: isNamed ? textOf(scope, own) : 'default',
    from: node.start,
    prefix: '',
    typed: false,
    value,
    base: { ...base, headEnd: value.start, signatureEnd: node.end },
  });
  return found.map((each) => ({ ...each, signature: each.signature.replace(/ = …$/, ' …') }));
}
