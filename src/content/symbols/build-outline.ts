import { describeParameters, describeReturns, readDeprecation } from './describe-symbol.ts';
import { digestTree } from './digest/digest-tree.ts';
import { attachComments, attachTrailing } from './docs/attach-comments.ts';
import { indexComments } from './docs/comment-index.ts';
import { findFileDoc } from './docs/find-file-doc.ts';
import { cleanDoc, readDoc } from './docs/read-doc.ts';
import { dropUnreadable } from './drop-unreadable.ts';
import { lineTable } from './line-table.ts';
import { rulesOf } from './rules/rules-of.ts';
import type { Found, Scope } from './scope.ts';
import type { Language, SourceOutline, SourceSymbol } from './source-outline.ts';
import type { SyntaxTree } from './syntax-node.ts';
import { visitNodes } from './visit-nodes.ts';

/** Symbols of one file, members included. More are in no file that people read. */
const MAX_SYMBOLS = 10_000;

/**
 * The outline of a file from its syntax tree: its declarations with signatures, doc comments and lines, and the digest of what a
 * page about it depends on. Pure, and total: whatever the tree, it answers.
 */
export function buildOutline(options: { path: string; language: Language; tree: SyntaxTree }): SourceOutline {
  const { path, language, tree } = options;
  const scope = openScope(language, tree);
  const own = scope.rules.fileDoc?.(tree.root, scope);
  const fileDoc = own === undefined ? findFileDoc(scope, tree.root) : { comment: own, end: 0 };
  const found = dropUnreadable(visitNodes(tree.root.children, scope), tree, language);
  const finished = scope.rules.finish?.(found, tree.root, scope) ?? found;
  const builder: Builder = {
    scope,
    ids: new Map(),
    docs: [cleanDoc(fileDoc.comment)],
    taken: fileDoc.end,
    left: MAX_SYMBOLS,
  };
  const symbols = buildAll(builder, finished, { id: '', exported: true });
  return {
    path,
    language,
    doc: readDoc(scope, withoutSigil(builder.docs[0] ?? '')).doc,
    symbols,
    lines: scope.lines.count,
    broken: tree.broken,
    digest: digestTree({ language, tree, docs: builder.docs }),
  };
}

/** A mark of Ruby's type checker above the words is for no reader; the digest has had it from the start. */
function withoutSigil(words: string): string {
  return words.replace(/^\s*typed: (?:ignore|false|true|strict|strong)[ \t]*(?:\n|$)/, '');
}

interface Builder {
  scope: Scope;
  /** How often each id was wanted. */
  ids: Map<string, number>;
  /** The words of every doc comment that was used, with what it documents. */
  docs: string[];
  /** Comments before this offset belong to the file. */
  taken: number;
  /** How many symbols there may still be. */
  left: number;
}

function openScope(language: Language, tree: SyntaxTree): Scope {
  const rules = rulesOf(language);
  const { text, root } = tree;
  return {
    text,
    language,
    rules,
    lines: lineTable(text),
    comments: indexComments({ root, text, comments: rules.comments, attributes: rules.attributes }),
    inside: undefined,
    exported: true,
    ambient: false,
    outer: undefined,
    depth: 0,
  };
}

function buildAll(
  builder: Builder,
  found: Found[],
  parent: { id: string; exported: boolean },
): SourceSymbol[] {
  const symbols: SourceSymbol[] = [];
  for (const each of found) {
    if (builder.left <= 0) break;
    builder.left -= 1;
    symbols.push(buildSymbol(builder, each, parent));
  }
  return symbols;
}

function buildSymbol(
  builder: Builder,
  found: Found,
  parent: { id: string; exported: boolean },
): SourceSymbol {
  const { scope } = builder;
  const id = takeId(
    builder.ids,
    [parent.id, found.owner ?? '', found.name].filter((part) => part !== '').join('.'),
  );
  const exported = found.exported && parent.exported;
  const { words, attributes } = readWords(builder, found);
  const parsed = readDoc(scope, words);
  if (words !== '') builder.docs.push(`${id}\0${words}`);
  const deprecated = parsed.deprecated ?? readDeprecation(attributes);
  return {
    id,
    name: found.name,
    kind: found.kind,
    exported,
    ...(found.exportedAs === undefined ? {} : { exportedAs: found.exportedAs }),
    signature: found.signature,
    parameters: describeParameters(found.parameters, parsed),
    ...describeReturns(found, parsed),
    throws: parsed.throws,
    doc: parsed.doc,
    ...(deprecated === undefined ? {} : { deprecated }),
    startLine: scope.lines.lineOf(found.start),
    endLine: scope.lines.lineOf(Math.max(found.start, found.end - 1)),
    members: buildAll(builder, found.members, { id: id.replace(/#\d+$/, ''), exported }),
  };
}

function takeId(ids: Map<string, number>, wanted: string): string {
  const count = (ids.get(wanted) ?? 0) + 1;
  ids.set(wanted, count);
  return count === 1 ? wanted : `${wanted}#${count}`;
}

function readWords(builder: Builder, found: Found): { words: string; attributes: string[] } {
  const { scope } = builder;
  const attached = attachComments(scope, found.start, builder.taken);
  const raw = found.inner ?? (attached.comment || attachTrailing(scope, found.end));
  const own = scope.comments.within(found.start, found.headEnd).filter(({ attribute }) => attribute);
  const attributes = [...attached.attributes, ...own.map(({ start, end }) => scope.text.slice(start, end))];
  return { words: cleanDoc(raw), attributes };
}
