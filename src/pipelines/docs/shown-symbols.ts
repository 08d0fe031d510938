import { isReexport } from '../../content/symbols/read-reexport.ts';
import type { SourceOutline, SourceSymbol } from '../../content/symbols/source-outline.ts';

/** A symbol as a page shows it: overloads and declarations of one name and kind are one. */
export interface ShownSymbol extends Omit<SourceSymbol, 'members'> {
  /** Ids of all that were joined. */
  ids: string[];
  /** What its heading says. */
  label: string;
  /** All places, in order. */
  places: { startLine: number; endLine: number }[];
  members: ShownSymbol[];
}

/** What a page shows of a file. */
export interface ShownFile {
  symbols: ShownSymbol[];
  /** What passes on what another file declares: statements with what is said of them. */
  reexports: { doc: string; statements: string[] }[];
  /** True when the file exports nothing, so that the symbols are what it has inside. */
  internal: boolean;
}

/**
 * The exported symbols of a file with their public members. Namespaces are opened: what is in them stands beside them under its full
 * name. A file that exports nothing shows what it declares.
 */
export function listShown(outline: SourceOutline): ShownFile {
  const exported = outline.symbols.filter((symbol) => symbol.exported);
  const internal = exported.length === 0;
  const symbols = internal ? outline.symbols.map((symbol) => ({ ...symbol, members: [] })) : exported;
  const opened = openNamespaces(symbols, 0);
  const own = opened.filter(({ signature }) => !isReexport(signature));
  const passed = Map.groupBy(
    opened.filter(({ signature }) => isReexport(signature)),
    ({ doc }) => doc,
  );
  const hidesLast = outline.language === 'typescript' || outline.language === 'tsx';
  return {
    symbols: joinOverloads(own, { depth: 0, hidesLast }),
    reexports: [...passed].map(([doc, all]) => ({
      doc,
      statements: [...new Set(all.map(({ signature }) => signature))],
    })),
    internal,
  };
}

/** A namespace without words of its own says nothing. */
function openNamespaces(symbols: SourceSymbol[], depth: number): SourceSymbol[] {
  return symbols.flatMap((symbol) => {
    if (symbol.kind !== 'namespace') return [depth === 0 ? symbol : { ...symbol, name: bare(symbol.id) }];
    const inner = symbol.members.filter(({ exported }) => exported);
    const self = symbol.doc === '' && inner.length > 0 ? [] : [{ ...symbol, members: [] }];
    return [...self, ...openNamespaces(inner, depth + 1)];
  });
}

interface Joining {
  depth: number;
  /** Of several declarations of a function the last is the implementation, which callers do not see (TypeScript). */
  hidesLast: boolean;
}

function joinOverloads(symbols: SourceSymbol[], joining: Joining): ShownSymbol[] {
  const groups = Map.groupBy(symbols, ({ kind, name }) => `${kind}\0${name}`);
  return [...groups.values()].flatMap(([first, ...others]) => (first ? [join(first, others, joining)] : []));
}

function join(first: SourceSymbol, others: SourceSymbol[], joining: Joining): ShownSymbol {
  const all = [first, ...others];
  const isOverloaded = joining.hidesLast && others.length > 0 && CALLED.has(first.kind);
  const seen = isOverloaded ? all.slice(0, -1) : all;
  const best = all.find(({ doc }) => doc !== '') ?? first;
  const docs = [...new Set(all.map(({ doc }) => doc).filter((doc) => doc !== ''))];
  const returns = (all.find((symbol) => symbol.returns?.description) ?? best).returns;
  const deprecated = seen.every((symbol) => symbol.deprecated !== undefined) ? first.deprecated : undefined;
  const { deprecated: _, returns: __, ...rest } = best;
  return {
    ...rest,
    ids: all.map(({ id }) => id),
    id: first.id,
    label: joining.depth === 0 ? first.name : bare(first.id),
    signature: [...new Set(seen.map(({ signature }) => signature))].join('\n'),
    parameters: joinParameters(seen),
    ...(returns ? { returns } : {}),
    throws: all.flatMap(({ throws }) => throws),
    doc: docs.join('\n\n'),
    ...(deprecated === undefined ? {} : { deprecated }),
    places: joinPlaces(all),
    members: joinOverloads(
      all.flatMap(({ members }) => members).filter(({ exported }) => exported),
      { ...joining, depth: joining.depth + 1 },
    ),
  };
}

const CALLED = new Set(['function', 'method', 'constructor']);

/** Places in order; those that touch are one. */
function joinPlaces(all: SourceSymbol[]): ShownSymbol['places'] {
  const places: ShownSymbol['places'] = [];
  for (const { startLine, endLine } of all.toSorted((one, other) => one.startLine - other.startLine)) {
    const last = places.at(-1);
    if (last && startLine <= last.endLine + 1) last.endLine = Math.max(last.endLine, endLine);
    else places.push({ startLine, endLine });
  }
  return places;
}

/** The parameters of all overloads by name; what is said of one counts for all. */
function joinParameters(all: SourceSymbol[]): SourceSymbol['parameters'] {
  const byName = Map.groupBy(
    all.flatMap(({ parameters }) => parameters),
    ({ name }) => name,
  );
  return [...byName.values()].flatMap((same) => same.find(({ description }) => description) ?? same[0] ?? []);
}

/** An id without the number that makes it unique. */
function bare(id: string): string {
  return id.replace(/#\d+$/, '');
}
