import type { PageAnswer } from './page.ts';
import type { PageProse } from './page-prose.ts';
import type { ShownSymbol } from './shown-symbols.ts';

/** What a page says of a symbol, all of it clean Markdown: the model's words, the doc comment's where it has none. */
export interface SymbolWords {
  description: string;
  parameters: { name: string; type: string; default: string; optional: boolean; description: string }[];
  /** Empty when there is nothing to say that the signature does not. */
  returns: string;
  throws: { type: string; description: string }[];
  deprecated: string | undefined;
  /** Code. */
  example: string;
}

/** Gathers the words for a symbol of the file at `path`. `given` is the clean answer about it. */
export function gatherWords(options: {
  path: string;
  symbol: ShownSymbol;
  given: PageAnswer['symbols'][number] | undefined;
  prose: PageProse;
}): SymbolWords {
  const { path, symbol, given, prose } = options;
  const line = (doc: string | undefined) => (doc ? prose.lineFromDoc(path, doc) : '');
  const said = new Map(given?.parameters.map(({ name, description }) => [name, description]));
  return {
    description: given?.description || prose.fromDoc(path, symbol.doc),
    parameters: symbol.parameters.map((parameter) => ({
      name: parameter.name,
      type: parameter.type ?? '',
      default: parameter.default ?? '',
      optional: parameter.optional ?? false,
      description: said.get(parameter.name) || line(parameter.description),
    })),
    returns: given?.returns || line(symbol.returns?.description),
    throws: symbol.throws.map(({ type, description }) => ({
      type: type ?? '',
      description: line(description),
    })),
    deprecated: symbol.deprecated === undefined ? undefined : line(symbol.deprecated),
    example: given?.example ?? '',
  };
}
