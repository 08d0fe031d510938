import type { SourceOutline, SourceSymbol } from './source-outline.ts';

/** One version of a source file. */
export interface OutlinedText {
  text: string;
  outline: SourceOutline;
}

/** What became of one symbol between two versions of its file. */
export interface SymbolChange {
  id: string;
  kind: 'added' | 'removed' | 'changed';
  /** For a changed one: the most telling part of it that differs. */
  what?: 'signature' | 'doc' | 'body';
  /** Lines in the newer version, from 1, both inclusive; in the older one for a removed symbol. */
  startLine: number;
  endLine: number;
}

/**
 * The symbols that differ between two versions of a file, in the order of the newer one, removed ones last. A symbol
 * that only moved, or was formatted, does not differ; of a class only the members that differ are named, unless its
 * own head does.
 */
export function compareOutlines(versions: {
  before: OutlinedText | undefined;
  after: OutlinedText | undefined;
}): SymbolChange[] {
  const before = new Map(versions.before ? listSymbols(versions.before) : []);
  const after = new Map(versions.after ? listSymbols(versions.after) : []);
  const changes: SymbolChange[] = [];
  for (const [id, now] of after) {
    const then = before.get(id);
    const what = then && findDifference(then, now);
    if (!then) changes.push({ ...describe(now.symbol), kind: 'added' });
    else if (what) changes.push({ ...describe(now.symbol), kind: 'changed', what });
  }
  for (const [id, then] of before) {
    if (!after.has(id)) changes.push({ ...describe(then.symbol), kind: 'removed' });
  }
  return withoutMembersOf(changes);
}

interface Entry {
  symbol: SourceSymbol;
  /** Its lines without those of its members, spaces collapsed. */
  body: string;
}

function listSymbols({ text, outline }: OutlinedText): [id: string, Entry][] {
  const lines = text.split('\n');
  const list = (symbols: SourceSymbol[]): [string, Entry][] =>
    symbols.flatMap((symbol) => [
      [symbol.id, { symbol, body: readBody(lines, symbol) }],
      ...list(symbol.members),
    ]);
  return list(outline.symbols);
}

function readBody(lines: string[], { startLine, endLine, members }: SourceSymbol): string {
  const inMembers = (line: number) =>
    members.some((member) => line >= member.startLine && line <= member.endLine);
  const own = lines.slice(startLine - 1, endLine).filter((_, index) => !inMembers(startLine + index));
  return own.join(' ').replaceAll(/\s+/g, ' ').trim();
}

function findDifference(then: Entry, now: Entry): SymbolChange['what'] {
  if (collapse(then.symbol.signature) !== collapse(now.symbol.signature)) return 'signature';
  if (collapse(then.symbol.doc) !== collapse(now.symbol.doc)) return 'doc';
  return then.body === now.body ? undefined : 'body';
}

function collapse(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

function describe({ id, startLine, endLine }: SourceSymbol) {
  return { id, startLine, endLine };
}

/** A class that is new or gone is one fact; its members would only repeat it. */
function withoutMembersOf(changes: SymbolChange[]): SymbolChange[] {
  const whole = new Set(
    changes.filter(({ kind }) => kind !== 'changed').map(({ id, kind }) => `${kind} ${id}`),
  );
  return changes.filter(({ id, kind }) => {
    const owners = [...id.matchAll(/[.#:]+/g)].map(({ index }) => id.slice(0, index));
    return !owners.some((owner) => whole.has(`${kind} ${owner}`));
  });
}
