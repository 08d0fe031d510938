import { declare, nameOf, plainFound } from '../declare.ts';
import { flatText, signatureText, textOf } from '../read-text.ts';
import type { Found, LanguageRules, Scope } from '../scope.ts';
import type { SymbolKind } from '../source-outline.ts';
import { fieldOf, type SyntaxNode } from '../syntax-node.ts';
import { enter, visitNode, visitNodes } from '../visit-nodes.ts';
import { declaration, functionDefinition } from './c-declarations.ts';
import { readDeclarator } from './c-declarators.ts';
import { mergeDeclarations } from './c-merge.ts';
import { doxygen } from './doc-rules.ts';

/** A struct, class, union or enum with a body; without one it is only mentioned. */
function typeSpecifier(kind: SymbolKind) {
  return (node: SyntaxNode, scope: Scope): Found[] => {
    const name = shorten(flatText(scope, fieldOf(node, 'name')));
    const body = fieldOf(node, 'body');
    if (body === undefined) return [];
    // The members of an anonymous one belong to what is around it.
    if (name === undefined) return scope.inside === undefined ? [] : visitNodes(body.children, scope);
    const outer = scope.outer ?? node;
    return [
      plainFound({
        kind,
        name,
        exported: scope.exported,
        start: outer.start,
        end: outer.end,
        headEnd: body.start,
        signature: signatureText(scope, outer.start, body.start),
        members: visitNodes(body.children, enter(scope, { kind, name })),
      }),
    ];
  };
}

/** A specialisation is known by its arguments, if they are short. */
function shorten(name: string | undefined): string | undefined {
  return name !== undefined && name.length > 40 ? name.replace(/<.*$/, '<…>').slice(0, 60) : name;
}

const typeKinds: Record<string, SymbolKind> = { enum_specifier: 'enum' };

/** `typedef struct book { … } book_t;` defines the struct under its second name. */
function typedef(node: SyntaxNode, scope: Scope): Found[] {
  const type = fieldOf(node, 'type');
  const body = type === undefined ? undefined : fieldOf(type, 'body');
  const declarators = node.children.filter(({ field }) => field === 'declarator');
  return declarators.flatMap((declarator, at) => {
    const read = readDeclarator(declarator);
    if (read === undefined) return [];
    const name = textOf(scope, read.name);
    const base = { name, exported: scope.exported, start: node.start, end: node.end };
    if (type === undefined || body === undefined || at > 0 || declarator.type !== 'type_identifier') {
      return plainFound({ ...base, kind: 'type', signature: signatureText(scope, node.start, node.end) });
    }
    const kind = typeKinds[type.type] ?? 'struct';
    const members = visitNodes(body.children, enter(scope, { kind, name }));
    const head = signatureText(scope, node.start, body.start);
    return plainFound({ ...base, kind, headEnd: body.start, signature: `${head} ${name}`, members });
  });
}

/** What has no name is only for this file. */
function namespace(node: SyntaxNode, scope: Scope): Found[] {
  const body = fieldOf(node, 'body');
  if (fieldOf(node, 'name') === undefined) {
    return visitNodes(body?.children ?? [], { ...scope, exported: false, depth: scope.depth + 1 });
  }
  return declare({ kind: 'namespace', members: ['body'] })(node, scope);
}

function wrapped(node: SyntaxNode, scope: Scope): Found[] {
  const inner = node.children.filter(
    ({ named, field, type }) => named && field !== 'parameters' && type !== 'comment',
  );
  return inner.flatMap((child) =>
    visitNode(child, { ...scope, outer: scope.outer ?? node, depth: scope.depth + 1 }),
  );
}

/** A macro with a value; one without is a guard or a switch. */
function macro(node: SyntaxNode, scope: Scope): Found[] {
  const name = fieldOf(node, 'name');
  const value = fieldOf(node, 'value');
  if (name === undefined || value === undefined) return [];
  const short = value.end - value.start <= 60 && !textOf(scope, value).includes('\n');
  const end = short ? value.end : (fieldOf(node, 'parameters') ?? name).end;
  return [
    plainFound({
      kind: 'macro',
      name: textOf(scope, name),
      exported: true,
      start: node.start,
      end: value.end,
      headEnd: name.end,
      signature: signatureText(scope, node.start, end).replace(/^#\s+/, '#'),
    }),
  ];
}

/** The sections of a class: private until something else is said; of a struct: public. */
function visitSections(
  nodes: SyntaxNode[],
  scope: Scope,
  visit: (node: SyntaxNode, scope: Scope) => Found[],
): Found[] {
  // Without a brace it is no body, but a part of one, in `#if` and the like.
  const isBody = nodes[0]?.type === '{';
  let open = isBody ? scope.inside?.kind !== 'class' : true;
  return nodes.flatMap((node) => {
    if (node.type === 'access_specifier') open = textOf(scope, node) !== 'private';
    return visit(node, open ? scope : { ...scope, exported: false });
  });
}

const concept = declare({ kind: 'type', name: nameOf });

/** C and C++: one grammar reads both. */
export const cFamily: LanguageRules = {
  declarations: {
    function_definition: functionDefinition,
    declaration,
    field_declaration: declaration,
    struct_specifier: typeSpecifier('struct'),
    union_specifier: typeSpecifier('struct'),
    class_specifier: typeSpecifier('class'),
    enum_specifier: typeSpecifier('enum'),
    enumerator: declare({ kind: 'constant', value: 'value' }),
    type_definition: typedef,
    alias_declaration: declare({ kind: 'type' }),
    concept_definition: concept,
    namespace_definition: namespace,
    template_declaration: wrapped,
    preproc_def: macro,
    preproc_function_def: macro,
  },
  through: [
    'linkage_specification',
    'declaration_list',
    'preproc_if',
    'preproc_ifdef',
    'preproc_else',
    'preproc_elif',
    'preproc_elifdef',
  ],
  comments: ['comment'],
  attributes: ['attribute_declaration', 'attribute_specifier', 'ms_declspec_modifier'],
  docs: doxygen,
  visit: visitSections,
  finish: (found, _root, scope) => mergeDeclarations(found, scope),
};
