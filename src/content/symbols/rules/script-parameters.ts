import { flatText, textOf } from '../read-text.ts';
import type { Scope } from '../scope.ts';
import type { SymbolParameter } from '../source-outline.ts';
import { childOf, fieldOf, type SyntaxNode } from '../syntax-node.ts';
import { parameterOf, readList } from './parameters.ts';

/** The parameters of a function in TypeScript or JavaScript; `this` is none. */
export function scriptParameters(node: SyntaxNode, scope: Scope): SymbolParameter[] {
  const single = fieldOf(node, 'parameter');
  if (single !== undefined) return [{ name: textOf(scope, single) }];
  return readList(fieldOf(node, 'parameters'), (each) => readParameter(each, scope));
}

function readParameter(node: SyntaxNode, scope: Scope): SymbolParameter | undefined {
  if (node.type === 'required_parameter' || node.type === 'optional_parameter') {
    const pattern = fieldOf(node, 'pattern');
    if (pattern === undefined || pattern.type === 'this') return undefined;
    return parameterOf(scope, {
      name: patternName(pattern, scope),
      type: fieldOf(node, 'type'),
      value: fieldOf(node, 'value'),
      optional: node.type === 'optional_parameter',
    });
  }
  if (node.type === 'assignment_pattern') {
    const left = fieldOf(node, 'left');
    return parameterOf(scope, {
      name: left === undefined ? undefined : patternName(left, scope),
      value: fieldOf(node, 'right'),
    });
  }
  if (!/^(?:identifier|rest_pattern|object_pattern|array_pattern)$/.test(node.type)) return undefined;
  return parameterOf(scope, { name: patternName(node, scope) });
}

/** A pattern by the names it takes out, without their defaults: `{ path, text }`. */
function patternName(pattern: SyntaxNode, scope: Scope): string | undefined {
  if (pattern.type !== 'object_pattern') return flatText(scope, pattern);
  const names = pattern.children.flatMap((child) => {
    if (!child.named || child.type === 'comment') return [];
    return textOf(
      scope,
      fieldOf(child, 'key') ?? childOf(child, 'shorthand_property_identifier_pattern') ?? child,
    );
  });
  const text = `{ ${names.join(', ')} }`;
  return text.length > 60 || text.includes('\n') ? '{ … }' : text;
}

/** Every name that a pattern binds. */
export function boundNames(pattern: SyntaxNode, scope: Scope): string[] {
  const names: string[] = [];
  const stack = [pattern];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type === 'identifier' || node.type === 'shorthand_property_identifier_pattern') {
      names.push(textOf(scope, node));
    } else if (node.type === 'object_assignment_pattern' || node.type === 'assignment_pattern') {
      stack.push(...node.children.slice(0, 1));
    } else {
      stack.push(...node.children.filter(({ field, named }) => named && field !== 'key').reverse());
    }
  }
  return names;
}
