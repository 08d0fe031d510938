import { typeText, valueText } from '../read-text.ts';
import type { Scope } from '../scope.ts';
import type { SymbolParameter } from '../source-outline.ts';
import type { SyntaxNode } from '../syntax-node.ts';

/** A parameter without the fields that are not known. */
export function parameter(options: {
  name: string;
  type?: string | undefined;
  default?: string | undefined;
  optional?: boolean;
}): SymbolParameter {
  const { name, type, optional } = options;
  return {
    name,
    ...(type === undefined ? {} : { type }),
    ...(options.default === undefined ? {} : { default: options.default }),
    ...(optional === true || options.default !== undefined ? { optional: true } : {}),
  };
}

/** Reads the named children of a list of parameters, as far as they are parameters. */
export function readList(
  list: SyntaxNode | undefined,
  read: (node: SyntaxNode) => SymbolParameter | SymbolParameter[] | undefined,
): SymbolParameter[] {
  return (list?.children ?? []).filter(({ named }) => named).flatMap((node) => read(node) ?? []);
}

/** Name, type and default from nodes. */
export function parameterOf(
  scope: Scope,
  nodes: {
    name: string | undefined;
    type?: SyntaxNode | undefined;
    value?: SyntaxNode | undefined;
    optional?: boolean;
  },
): SymbolParameter | undefined {
  if (nodes.name === undefined || nodes.name === '') return undefined;
  return parameter({
    name: nodes.name,
    type: typeText(scope, nodes.type),
    default: valueText(scope, nodes.value),
    ...(nodes.optional === undefined ? {} : { optional: nodes.optional }),
  });
}
