import type { ChangedSymbol, SymbolChanges } from './find-symbols.ts';
import type { SymbolKind } from './languages.ts';
import { listNames, plural } from './phrases.ts';

const NOUNS: Record<SymbolKind, string> = {
  function: 'function',
  method: 'method',
  class: 'class',
  type: 'type',
  constant: 'constant',
  table: 'table',
  rule: 'rule',
  target: 'target',
};

/** Half-sentences for the definitions a patch adds, renames, removes and changes: adds function `a`; changes `b`. */
export function describeSymbols(symbols: SymbolChanges): string[] {
  const clauses: string[] = [];
  if (symbols.added.length > 0) clauses.push(`adds ${nameSymbols(symbols.added)}`);
  for (const { from, to } of symbols.renamed.slice(0, 2)) clauses.push(`renames \`${from}\` to \`${to}\``);
  if (symbols.renamed.length > 2) clauses.push(`renames ${symbols.renamed.length - 2} more`);
  if (symbols.removed.length > 0) clauses.push(`removes ${nameSymbols(symbols.removed)}`);
  if (symbols.changed.length > 0) clauses.push(`changes ${listNames(prominent(symbols.changed))}`);
  return clauses;
}

/** The names of definitions, with their noun when they share one: functions `a` and `b`. */
export function nameSymbols(symbols: ChangedSymbol[]): string {
  const names = prominent(symbols);
  const shown = symbols.filter(({ name }) => names.includes(name));
  const kinds = new Set(shown.map(({ kind }) => kind));
  const noun = kinds.size === 1 ? NOUNS[shown[0]?.kind ?? 'function'] : undefined;
  if (!noun) return listNames(names);
  return `${names.length === 1 ? noun : plural(noun)} ${listNames(names)}`;
}

/** Names in order of weight: what others can use first, then outer before inner, constants last; members go without saying. */
export function prominent(symbols: ChangedSymbol[]): string[] {
  const names = new Set(symbols.map(({ name }) => name));
  const isMember = (name: string) => name.includes('.') && names.has(name.slice(0, name.lastIndexOf('.')));
  const weight = ({ exported, kind, indent }: ChangedSymbol) =>
    (exported ? 0 : 4) + (kind === 'constant' ? 5 : 0) + (indent > 0 ? 1 : 0);
  return symbols
    .filter(({ name }) => !isMember(name))
    .map((symbol, place) => ({ symbol, place }))
    .sort((a, b) => weight(a.symbol) - weight(b.symbol) || a.place - b.place)
    .map(({ symbol }) => symbol.name);
}
