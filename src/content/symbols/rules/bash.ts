import { declare, plainFound } from '../declare.ts';
import { isShort, signatureText, textOf } from '../read-text.ts';
import type { Found, LanguageRules, Scope } from '../scope.ts';
import { fieldOf, type SyntaxNode } from '../syntax-node.ts';
import { bashDocs } from './doc-rules.ts';

/** Who sources a script sees all of it; an underscore asks not to look. */
const isPublic = (_node: SyntaxNode, _scope: Scope, name: string) => !name.startsWith('_');

/** `NAME=value` at the top, with or without `readonly`, `declare`, `export`. */
function assignment(node: SyntaxNode, scope: Scope): Found[] {
  const isAlone = node.type === 'variable_assignment';
  const assigned = isAlone ? [node] : node.children.filter(({ type }) => type === 'variable_assignment');
  const words = isAlone ? '' : scope.text.slice(node.start, assigned[0]?.start ?? node.end);
  if (/^local\b/.test(words)) return [];
  const isConstant = /^readonly\b|\s-\w*r/.test(words);
  return assigned.flatMap((each) => {
    const variable = fieldOf(each, 'name');
    const value = fieldOf(each, 'value');
    if (variable === undefined || variable.type !== 'variable_name') return [];
    const name = textOf(scope, variable);
    const short = value === undefined || isShort(scope, value);
    const own = short ? signatureText(scope, each.start, each.end) : `${name}=…`;
    return [
      plainFound({
        kind: isConstant ? 'constant' : 'variable',
        name,
        exported: isPublic(node, scope, name),
        start: node.start,
        end: node.end,
        signature: `${words}${own}`,
      }),
    ];
  });
}

/** Only its first assignment declares a variable. */
function finish(found: Found[]): Found[] {
  const seen = new Set<string>();
  return found.filter(({ kind, name }) => {
    const known = kind !== 'function' && seen.has(name);
    seen.add(name);
    return !known;
  });
}

export const bash: LanguageRules = {
  declarations: {
    function_definition: declare({ kind: 'function', exported: isPublic }),
    declaration_command: assignment,
    variable_assignment: assignment,
    variable_assignments: (node, scope) => node.children.flatMap((child) => assignment(child, scope)),
  },
  through: ['if_statement', 'else_clause', 'elif_clause'],
  comments: ['comment'],
  attributes: [],
  docs: bashDocs,
  finish,
};
