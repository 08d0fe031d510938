import { declare, nameOf, plainFound } from '../declare.ts';
import { isShort, signatureText, textOf } from '../read-text.ts';
import type { Found, LanguageRules, Scope } from '../scope.ts';
import type { SymbolParameter } from '../source-outline.ts';
import { childOf, fieldOf, type SyntaxNode } from '../syntax-node.ts';
import { visitNode } from '../visit-nodes.ts';
import { pythonDocs } from './doc-rules.ts';
import { parameterOf, readList } from './parameters.ts';

/** One leading underscore makes a name private; two on both sides do not. */
function isPublic(_node: SyntaxNode, _scope: Scope, name: string): boolean {
  return !name.startsWith('_') || /^__\w+__$/.test(name);
}

/** The string that stands first in a body. */
function docstring(body: SyntaxNode | undefined, scope: Scope): string | undefined {
  const first = body?.children.find(({ type }) => type !== 'comment');
  const text = first === undefined ? undefined : stringIn(first, scope);
  return text;
}

function stringIn(statement: SyntaxNode, scope: Scope): string | undefined {
  const string = statement.type === 'expression_statement' ? statement.children[0] : undefined;
  if (string?.type !== 'string' || statement.children.length > 1) return undefined;
  const text = textOf(scope, string);
  return /^[bf]/i.test(text) ? undefined : text;
}

const inner = (node: SyntaxNode, scope: Scope) => docstring(fieldOf(node, 'body'), scope);

const definition = declare({
  kind: (node, scope) => {
    if (scope.inside?.kind !== 'class' || nameOf(node, scope) === undefined) return 'function';
    if (nameOf(node, scope) === '__init__') return 'constructor';
    return decorators(scope).some((text) => PROPERTY.test(text)) ? 'property' : 'method';
  },
  parameters: readParameters,
  returns: 'return_type',
  exported: isPublic,
  inner,
});

const PROPERTY = /^@(?:[\w.]*\.)?(?:property|cached_property|setter|getter|deleter)\b/;

function decorators(scope: Scope): string[] {
  const children = scope.outer?.children ?? [];
  return children.filter(({ type }) => type === 'decorator').map((node) => textOf(scope, node));
}

function readParameters(node: SyntaxNode, scope: Scope): SymbolParameter[] {
  const parameters = readList(fieldOf(node, 'parameters'), (each) => readParameter(each, scope));
  const isBound = scope.inside?.kind === 'class' && !decorators(scope).includes('@staticmethod');
  return isBound && /^(?:self|cls|mcs|_cls)$/.test(parameters[0]?.name ?? '')
    ? parameters.slice(1)
    : parameters;
}

function readParameter(node: SyntaxNode, scope: Scope): SymbolParameter | undefined {
  if (['keyword_separator', 'positional_separator', 'comment'].includes(node.type)) return undefined;
  const name = fieldOf(node, 'name') ?? (node.type === 'typed_parameter' ? node.children[0] : node);
  return parameterOf(scope, {
    name: name === undefined ? undefined : textOf(scope, name),
    type: fieldOf(node, 'type'),
    value: fieldOf(node, 'value'),
  });
}

/** Decorators belong to what they decorate, and stay in its signature: `@property` says how it is used. */
function decorated(node: SyntaxNode, scope: Scope): Found[] {
  const definition = fieldOf(node, 'definition');
  return definition === undefined ? [] : visitNode(definition, { ...scope, outer: node });
}

/** `name = value` and `name: type = value` at the top of a file or class. */
function assignment(node: SyntaxNode, scope: Scope): Found[] {
  const target = childOf(node, 'assignment');
  const left = target === undefined ? undefined : fieldOf(target, 'left');
  if (target === undefined || left?.type !== 'identifier') return [];
  const name = textOf(scope, left);
  const value = fieldOf(target, 'right');
  if (name === '__all__' || name === '_') return [];
  const isConstant = /^_*[A-Z][A-Z0-9_]*$/.test(name);
  const kind =
    isConstant || scope.inside?.kind === 'enum' ? 'constant' : scope.inside ? 'property' : 'variable';
  const short = value === undefined || isShort(scope, value);
  const signature = signatureText(scope, node.start, short ? node.end : value.start);
  const untold = !short && fieldOf(target, 'type') === undefined ? ' = …' : '';
  const base = {
    kind,
    name,
    exported: isPublic(node, scope, name),
    start: node.start,
    end: node.end,
  } as const;
  return [plainFound({ ...base, signature: `${signature}${untold}` })];
}

/** A string behind an assignment documents it. */
function visitPython(
  nodes: SyntaxNode[],
  scope: Scope,
  visit: (node: SyntaxNode, scope: Scope) => Found[],
): Found[] {
  let last: Found[] = [];
  return nodes.flatMap((node) => {
    const text = stringIn(node, scope);
    const [only] = last;
    if (text !== undefined && only !== undefined && last.length === 1) only.inner ??= text;
    if (node.type === 'comment') return [];
    const found = visit(node, scope);
    last = node.type === 'expression_statement' ? found : [];
    return found;
  });
}

/** `__all__` decides what a module exports, where there is one. */
function finishPython(found: Found[], root: SyntaxNode, scope: Scope): Found[] {
  const all = root.children
    .map((node) => childOf(node, 'assignment', 'augmented_assignment'))
    .filter((node) => node !== undefined)
    .filter((node) => textOf(scope, node).startsWith('__all__'));
  if (all.length === 0) return found;
  const text = all.map((node) => textOf(scope, node)).join('\n');
  const names = new Set([...text.matchAll(/['"](\w+)['"]/g)].map(([, name]) => name));
  return found.map((each) => ({ ...each, exported: names.has(each.name) }));
}

const classes = declare({
  kind: (node, scope) => {
    const bases = fieldOf(node, 'superclasses');
    return bases !== undefined && /\b(?:Str|Int)?(?:Enum|Flag)\b/.test(textOf(scope, bases))
      ? 'enum'
      : 'class';
  },
  members: ['body'],
  exported: isPublic,
  inner,
});

export const python: LanguageRules = {
  declarations: {
    decorated_definition: decorated,
    function_definition: definition,
    class_definition: classes,
    expression_statement: assignment,
    type_alias_statement: declare({
      kind: 'type',
      name: (node, scope) => /^\w+/.exec(textOf(scope, fieldOf(node, 'left') ?? node))?.[0],
      exported: isPublic,
    }),
  },
  through: [
    'if_statement',
    'try_statement',
    'except_clause',
    'else_clause',
    'elif_clause',
    'with_statement',
    'block',
  ],
  comments: ['comment'],
  attributes: [],
  docs: pythonDocs,
  visit: visitPython,
  finish: finishPython,
  fileDoc: (root, scope) => docstring(root, scope) ?? '',
};
