import { flatText, textOf, valueText } from '../read-text.ts';
import type { Scope } from '../scope.ts';
import type { SymbolParameter } from '../source-outline.ts';
import { childOf, fieldOf, type SyntaxNode } from '../syntax-node.ts';
import { parameter } from './parameters.ts';

/** What a declarator declares: `*(*name)(int)[3]` is read from the inside. */
export interface Declarator {
  /** The node of the name: an identifier, an operator, a destructor, a qualified name. */
  name: SyntaxNode;
  /** The function declarator around the name, when it declares a function and no pointer to one. */
  function: SyntaxNode | undefined;
}

const NAMES = new Set(
  (
    'identifier field_identifier type_identifier qualified_identifier destructor_name operator_name operator_cast template_function ' +
    'primitive_type template_method'
  ).split(' '),
);

/** Follows declarators to the name. Undefined where there is none. */
export function readDeclarator(node: SyntaxNode | undefined): Declarator | undefined {
  let inner: SyntaxNode | undefined;
  for (let at = node; at !== undefined; ) {
    if (NAMES.has(at.type)) return { name: at, function: at.type === 'operator_cast' ? at : inner };
    // What is in parentheses behind a star points to a function.
    if (at.type === 'function_declarator') inner = at;
    else if (at.type === 'parenthesized_declarator' && childOf(at, 'pointer_declarator') !== undefined)
      inner = undefined;
    at = fieldOf(at, 'declarator') ?? at.children.find(({ type, named }) => named && isDeclarator(type));
  }
  return undefined;
}

function isDeclarator(type: string): boolean {
  return type.endsWith('_declarator') || NAMES.has(type);
}

/** The parts of a name: `library::Shelf<T>::grow` belongs to `Shelf`. */
export function splitName(name: SyntaxNode, scope: Scope): { name: string; owner: string | undefined } {
  if (name.type === 'operator_cast') {
    return { name: `operator ${flatText(scope, fieldOf(name, 'type')) ?? ''}`.trim(), owner: undefined };
  }
  const text = textOf(scope, name).replaceAll(/\s+/g, ' ');
  if (name.type !== 'qualified_identifier') return { name: text, owner: undefined };
  const parts = text.replaceAll(/<[^<>]*>/g, '').split(/\s*::\s*/);
  const last = parts.pop() ?? text;
  return { name: last.replace(/^(operator\b.*?)\s*\(.*$/, '$1'), owner: parts.at(-1) || undefined };
}

/** The parameters of a function declarator. `(void)` has none. */
export function cParameters(node: SyntaxNode | undefined, scope: Scope): SymbolParameter[] {
  const list = node === undefined ? undefined : findList(node);
  return (list?.children ?? []).flatMap((each) => {
    if (each.type === '...' || each.type === 'variadic_parameter') return parameter({ name: '...' });
    if (!/^(?:parameter|optional_parameter|variadic_parameter)_declaration$/.test(each.type)) return [];
    return readParameter(each, scope) ?? [];
  });
}

function findList(node: SyntaxNode): SyntaxNode | undefined {
  return (
    fieldOf(node, 'parameters') ?? node.children.map((child) => fieldOf(child, 'parameters')).find(Boolean)
  );
}

function readParameter(node: SyntaxNode, scope: Scope): SymbolParameter | undefined {
  const name = readDeclarator(fieldOf(node, 'declarator') ?? childOf(node, 'variadic_declarator'))?.name;
  const value = fieldOf(node, 'default_value');
  const equals = node.children.find(({ type }) => type === '=');
  const end = equals?.start ?? value?.start ?? node.end;
  if (name === undefined || name.type === 'primitive_type') {
    const type = flatText(scope, { ...node, end });
    return type === 'void' || type === undefined ? undefined : parameter({ name: '_', type });
  }
  const before = flatText(scope, { ...node, end: name.start }) ?? '';
  const after = flatText(scope, { ...node, start: name.end, end }) ?? '';
  const type = `${before}${after === '' || /[(*&]$/.test(before) ? '' : ' '}${after}`.trim();
  return parameter({ name: textOf(scope, name), type, default: valueText(scope, value) });
}

/** What a function returns: the type with the stars that stand before the name; or the type behind the arrow. */
export function cReturns(node: SyntaxNode, declarator: SyntaxNode, scope: Scope): string | undefined {
  const trailing = childOf(declarator, 'trailing_return_type');
  if (trailing !== undefined) return flatText(scope, trailing)?.replace(/^->\s*/, '');
  const first = node.children.find(({ type, field }) => field === 'type' || type === 'type_qualifier');
  if (first === undefined || first.start >= declarator.start) return undefined;
  const text = flatText(scope, { ...node, start: first.start, end: declarator.start }) ?? '';
  return (
    text.replaceAll(/\b(?:static|inline|constexpr|consteval|virtual|extern|explicit)\b\s*/g, '').trim() ||
    undefined
  );
}
