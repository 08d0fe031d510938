import { type Hunk, parseHunks } from '../../content/parse-hunks.ts';
import type { SourceSymbol } from '../../content/symbols/source-outline.ts';

const MAX_SIGNATURE = 160;
/** Declarations in declarations: the innermost say most. */
const MAX_LEVELS = 3;

/**
 * For each hunk of a patch the declarations around its first change, the outermost first, as `class Store > put(key: string)`; those
 * whose first line the hunk shows are left out. Empty where there is none. `symbols` are those of the file after the change. Pure.
 */
export function enclosingSymbols(options: { patch: string; symbols: readonly SourceSymbol[] }): string[] {
  return parseHunks({ patch: options.patch }).map((hunk) => {
    const changed = firstChange(hunk);
    const around = chainAt(options.symbols, changed).filter(({ startLine }) => startLine < hunk.newStart);
    return around
      .slice(-MAX_LEVELS)
      .map(({ signature }) => cut(signature.replaceAll(/\s+/g, ' ').trim()))
      .join(' > ');
  });
}

function chainAt(symbols: readonly SourceSymbol[], line: number): SourceSymbol[] {
  const around = symbols.find(({ startLine, endLine }) => startLine <= line && line <= endLine);
  return around === undefined ? [] : [around, ...chainAt(around.members, line)];
}

/** The line after the change at which the first change of a hunk stands. */
function firstChange({ newStart, lines }: Hunk): number {
  const before = lines.findIndex((line) => /^[+-]/.test(line));
  return newStart + Math.max(0, before);
}

const cut = (signature: string): string =>
  signature.length <= MAX_SIGNATURE ? signature : `${signature.slice(0, MAX_SIGNATURE - 1).toWellFormed()}…`;
