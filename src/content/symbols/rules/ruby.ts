import { declare, plainFound } from '../declare.ts';
import { flatText, isShort, signatureText, textOf } from '../read-text.ts';
import type { Found, LanguageRules, Scope } from '../scope.ts';
import type { SymbolParameter } from '../source-outline.ts';
import { childOf, fieldOf, type SyntaxNode } from '../syntax-node.ts';
import { visitNodes } from '../visit-nodes.ts';
import { rubyDocs } from './doc-rules.ts';
import { parameter, parameterOf, readList } from './parameters.ts';
import { visitRuby } from './ruby-visibility.ts';

const SIGILS: Record<string, string> = {
  splat_parameter: '*',
  hash_splat_parameter: '**',
  block_parameter: '&',
};

function readParameters(node: SyntaxNode, scope: Scope): SymbolParameter[] {
  return readList(fieldOf(node, 'parameters'), (each) => {
    const sigil = SIGILS[each.type];
    const name = flatText(scope, fieldOf(each, 'name'));
    if (sigil !== undefined) return parameter({ name: `${sigil}${name ?? ''}` });
    if (
      each.type === 'identifier' ||
      each.type === 'destructured_parameter' ||
      each.type === 'forward_parameter'
    ) {
      return parameter({ name: textOf(scope, each) });
    }
    return parameterOf(scope, { name, value: fieldOf(each, 'value') });
  });
}

/** A method's signature ends with its parameters: what follows is its body, with or without a node. */
function method(node: SyntaxNode, scope: Scope): Found[] {
  const last = fieldOf(node, 'parameters') ?? fieldOf(node, 'name');
  const rule = declare({
    kind: (each, { inside }) => {
      if (flatText(scope, fieldOf(each, 'name')) === 'initialize') return 'constructor';
      return inside === undefined ? 'function' : 'method';
    },
    body: 'no body',
    parameters: readParameters,
  });
  const { start } = scope.outer ?? node;
  return rule(node, scope).map((found) => ({
    ...found,
    headEnd: last?.end ?? found.end,
    signature: last === undefined ? found.signature : signatureText(scope, start, last.end),
  }));
}

/** `class A < B`: to the end of the name or of the superclass. */
function container(kind: 'class' | 'namespace') {
  return (node: SyntaxNode, scope: Scope): Found[] => {
    const last = fieldOf(node, 'superclass') ?? fieldOf(node, 'name');
    const rule = declare({ kind, members: ['body'], body: 'no body' });
    return rule(node, scope).map((found) => ({
      ...found,
      signature: last === undefined ? found.signature : signatureText(scope, node.start, last.end),
    }));
  };
}

/** Constants; and classes that a call makes: `Point = Struct.new(:x) do … end`. */
function assignment(node: SyntaxNode, scope: Scope): Found[] {
  const left = fieldOf(node, 'left');
  const right = fieldOf(node, 'right');
  if (left === undefined || right === undefined || !/^(?:constant|global_variable)$/.test(left.type))
    return [];
  const name = textOf(scope, left);
  const block = fieldOf(right, 'block');
  const base = { name, exported: true, start: node.start, end: node.end };
  if (/^(?:Struct|Class|Module|Data)\.(?:new|define)\b/.test(textOf(scope, right).slice(0, 40))) {
    const body = block === undefined ? undefined : fieldOf(block, 'body');
    const inner = { ...scope, inside: { kind: 'class' as const, name }, depth: scope.depth + 1 };
    const signature = signatureText(scope, node.start, block?.start ?? node.end);
    return [
      plainFound({ ...base, kind: 'class', signature, members: visitNodes(body?.children ?? [], inner) }),
    ];
  }
  const kind = left.type === 'constant' ? 'constant' : 'variable';
  const short = isShort(scope, right);
  const signature = signatureText(scope, node.start, short ? node.end : right.start);
  return [plainFound({ ...base, kind, signature: short ? signature : `${signature} = …` })];
}

/** `attr_accessor :a, :b`: a property each. */
function call(node: SyntaxNode, scope: Scope): Found[] {
  const name = flatText(scope, fieldOf(node, 'method')) ?? '';
  const list = childOf(node, 'argument_list');
  if (/^attr_(?:accessor|reader|writer)$/.test(name)) {
    const symbols = list?.children.filter(({ type }) => type === 'simple_symbol') ?? [];
    return symbols.map((symbol) => {
      const text = textOf(scope, symbol);
      const base = {
        kind: 'property',
        name: text.slice(1),
        exported: true,
        start: node.start,
        end: node.end,
      } as const;
      return plainFound({ ...base, signature: `${name} ${text}` });
    });
  }
  // `private def …`, `memoize def …`.
  return (list?.children ?? [])
    .filter(({ type }) => type === 'method' || type === 'singleton_method')
    .flatMap((each) => method(each, { ...scope, outer: node }));
}

export const ruby: LanguageRules = {
  declarations: {
    module: container('namespace'),
    class: container('class'),
    method,
    singleton_method: method,
    assignment,
    call,
  },
  through: ['singleton_class', 'body_statement', 'begin', 'if', 'unless', 'then'],
  comments: ['comment'],
  attributes: [],
  docs: rubyDocs,
  visit: visitRuby,
};
