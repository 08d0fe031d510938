import { digestTree } from './digest/digest-tree.ts';
import { attachComments, attachTrailing } from './docs/attach-comments.ts';
import { indexComments } from './docs/comment-index.ts';
import { findFileDoc } from './docs/find-file-doc.ts';
import type { ParsedDoc } from './docs/parsed-doc.ts';
import { cleanDoc, readDoc } from './docs/read-doc.ts';
import { lineTable } from './line-table.ts';
import { rulesOf } from './rules/rules-of.ts';
import type { Found, Scope } from './scope.ts';
import type { Language, SourceOutline, SourceSymbol, SymbolParameter } from './source-outline.ts';
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
  const found = visitNodes(tree.root.children, scope);
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
    doc: readDoc(scope, builder.docs[0] ?? '').doc,
    symbols,
    lines: scope.lines.count,
    broken: tree.broken,
    digest: digestTree({ language, tree, docs: builder.docs }),
  };
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

/** `@Deprecated`, `#[deprecated(note = "…")]`, `[Obsolete("…")]`: the reason, or nothing. */
function readDeprecation(attributes: string[]): string | undefined {
  const attribute = attributes.find((text) => /\b(?:deprecated|obsolete)\b/i.test(text.slice(0, 200)));
  if (attribute === undefined) return undefined;
  const text = attribute.slice(0, 1000);
  return (/note\s*=\s*"([^"]*)"/.exec(text) ?? /\(\s*"([^"]*)"/.exec(text))?.[1] ?? '';
}

const bareName = (name: string) => name.replace(/^[*&$.]+/, '').replace(/[?!]$/, '');

/** Parameters with what the doc comment says of them. One that has no name of its own takes the one that the comment gives it. */
function describeParameters(parameters: SymbolParameter[], parsed: ParsedDoc): SymbolParameter[] {
  const said = new Map(parsed.parameters.map((each) => [bareName(each.name), each]));
  const nameless = parsed.parameters.filter(
    ({ name }) => !name.includes('.') && !parameters.some((each) => bareName(each.name) === bareName(name)),
  );
  return parameters.map((parameter) => {
    const pattern = /^[{[(]/.test(parameter.name);
    const words = said.get(bareName(parameter.name)) ?? (pattern ? nameless.shift() : undefined);
    if (words === undefined) return parameter;
    const inner = parsed.parameters
      .filter(({ name }) => name.startsWith(`${words.name}.`) || name.startsWith(`${words.name}[].`))
      .map(({ name, description }) => `\`${name}\`: ${description}`);
    const description = [words.description, ...inner].filter((each) => each !== '').join('; ');
    return {
      ...parameter,
      name: pattern ? words.name : parameter.name,
      ...(parameter.type === undefined && words.type !== undefined ? { type: words.type } : {}),
      ...(description === '' ? {} : { description }),
    };
  });
}

const NOTHING = new Set(['void', 'None', '()']);

function describeReturns(
  found: Found,
  parsed: ParsedDoc,
): { returns?: { type?: string; description?: string } } {
  const described = parsed.returns?.description ?? '';
  const written = found.returns ?? parsed.returns?.type;
  const type = written === undefined || (NOTHING.has(written) && described === '') ? undefined : written;
  if (type === undefined && described === '') return {};
  return {
    returns: {
      ...(type === undefined ? {} : { type }),
      ...(described === '' ? {} : { description: described }),
    },
  };
}
