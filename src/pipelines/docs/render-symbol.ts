import { fenceCode } from './fence-code.ts';
import type { PageProse } from './page-prose.ts';
import type { ShownSymbol } from './shown-symbols.ts';
import type { SymbolWords } from './symbol-words.ts';

/** What stands under the heading of a symbol, but for its members: blocks of Markdown. */
export function renderSymbol(options: {
  symbol: ShownSymbol;
  words: SymbolWords;
  /** Code: what is declared. */
  signature: string;
  language: string;
  prose: PageProse;
  /** Markdown: where it is in its source. */
  place: string;
  /** What stands between the words and the place. */
  inner: string[];
}): string[] {
  const { symbol, words, signature, language, prose, place, inner } = options;
  const self = symbol.label;
  return [
    ...(signature === '' ? [] : [fenceCode(signature, language)]),
    ...renderExportedAs(symbol, prose),
    ...renderDeprecated(words, prose),
    ...(words.description === '' ? [] : [prose.blocks(words.description, self)]),
    ...renderParameters(words, prose),
    ...renderReturns(symbol, words, prose),
    ...renderThrows(words, prose),
    ...(words.example === '' ? [] : ['**Example**', fenceCode(words.example, language)]),
    ...inner,
    place,
  ];
}

/** Only where users do not know it by the name in its heading. */
function renderExportedAs({ exportedAs = [] }: ShownSymbol, prose: PageProse): string[] {
  const names = exportedAs.map((name) => prose.code(name, 'line', name));
  if (names.length === 0) return [];
  const list = names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
  return [exportedAs.join() === 'default' ? 'The default export.' : `Exported as ${list}.`];
}

function renderDeprecated({ deprecated }: SymbolWords, prose: PageProse): string[] {
  if (deprecated === undefined) return [];
  return [`> **Deprecated.**${deprecated === '' ? '' : ` ${prose.line(deprecated)}`}`];
}

/** Only where something is said: names and types alone are in the signature. */
function renderParameters({ parameters }: SymbolWords, prose: PageProse): string[] {
  if (parameters.every(({ description }) => description === '')) return [];
  const hasTypes = parameters.some(({ type }) => type !== '');
  const rows = parameters.map((parameter) => {
    const notes = [
      ...(parameter.description === '' ? [] : [prose.cell(parameter.description)]),
      ...(parameter.default === '' ? [] : [`Default: ${prose.code(parameter.default, 'cell')}.`]),
      ...(parameter.optional && parameter.default === '' ? ['Optional.'] : []),
    ];
    const type = parameter.type === '' ? '' : prose.code(parameter.type, 'cell');
    return [codeName(parameter.name, prose), ...(hasTypes ? [type] : []), notes.join(' ')];
  });
  const head = ['Parameter', ...(hasTypes ? ['Type'] : []), 'Description'];
  return [[head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')];
}

/** A parameter is not the symbol of the same name. */
function codeName(name: string, prose: PageProse): string {
  return prose.code(name, 'cell', name);
}

function renderReturns(symbol: ShownSymbol, { returns }: SymbolWords, prose: PageProse): string[] {
  if (returns === '') return [];
  const type = symbol.returns?.type ? ` ${prose.code(symbol.returns.type, 'line')}` : '';
  return [`**Returns**${type}: ${prose.line(returns)}`];
}

function renderThrows({ throws }: SymbolWords, prose: PageProse): string[] {
  const lines = throws.flatMap(({ type, description }) => {
    const name = type === '' ? '' : prose.code(type, 'line');
    const said = description === '' ? '' : prose.line(description);
    const text = [name, said].filter((part) => part !== '').join(': ');
    return text === '' ? [] : [text];
  });
  if (lines.length === 0) return [];
  if (lines.length === 1) return [`**Throws** ${lines[0]}`];
  return ['**Throws**', lines.map((line) => `- ${line}`).join('\n')];
}
