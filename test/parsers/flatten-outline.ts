import type {
  SourceOutline,
  SourceSymbol,
  SymbolParameter,
} from '../../src/content/symbols/source-outline.ts';

/** One symbol on one line of a list of expectations: what is empty is left out. */
export interface FlatSymbol {
  id: string;
  kind: string;
  exported: boolean;
  signature: string;
  lines: [first: number, last: number];
  /** `name: type = default — description`; `?` behind a name that may be left out. */
  parameters?: string[];
  returns?: string;
  throws?: string[];
  deprecated?: string;
  doc?: string;
}

/** An outline as a list that people can write: symbols in order, members behind what they belong to. */
export function flattenOutline(outline: SourceOutline): {
  doc: string;
  lines: number;
  symbols: FlatSymbol[];
} {
  return { doc: outline.doc, lines: outline.lines, symbols: outline.symbols.flatMap(flattenSymbol) };
}

function flattenSymbol(symbol: SourceSymbol): FlatSymbol[] {
  const { id, kind, exported, signature, parameters, returns, throws, deprecated, doc } = symbol;
  const flat: FlatSymbol = { id, kind, exported, signature, lines: [symbol.startLine, symbol.endLine] };
  if (parameters.length > 0) flat.parameters = parameters.map(flattenParameter);
  if (returns !== undefined) flat.returns = describe(returns.type ?? '', returns.description);
  if (throws.length > 0)
    flat.throws = throws.map(({ type, description }) => describe(type ?? '', description));
  if (deprecated !== undefined) flat.deprecated = deprecated;
  if (doc !== '') flat.doc = doc;
  return [flat, ...symbol.members.flatMap(flattenSymbol)];
}

function flattenParameter(parameter: SymbolParameter): string {
  const { name, type, optional, description } = parameter;
  const typed = `${name}${optional === true ? '?' : ''}${type === undefined ? '' : `: ${type}`}`;
  return describe(parameter.default === undefined ? typed : `${typed} = ${parameter.default}`, description);
}

function describe(what: string, description: string | undefined): string {
  return description === undefined ? what : `${what} — ${description}`.trimStart();
}
