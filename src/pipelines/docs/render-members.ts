import type { PageProse } from './page-prose.ts';
import type { ShownSymbol } from './shown-symbols.ts';
import type { SymbolWords } from './symbol-words.ts';

/** A longer signature or description is no row of a table. */
const MAX_ROW_SIGNATURE = 90;
const MAX_ROW_WORDS = 320;
const CALLED = new Set(['method', 'constructor', 'function', 'macro']);

/** The members of a symbol: those that make one table or list, and those that need a section of their own. */
export function splitMembers(
  members: ShownSymbol[],
  wordsOf: (symbol: ShownSymbol) => SymbolWords,
): { rows: ShownSymbol[]; sections: ShownSymbol[] } {
  const called = members.filter(({ kind }) => CALLED.has(kind));
  const areBrief = called.every((member) => isBrief(member, wordsOf(member)));
  const isSection = (member: ShownSymbol) =>
    member.members.length > 0 || (CALLED.has(member.kind) && !areBrief);
  return {
    rows: members.filter((member) => !isSection(member)),
    sections: members.filter(isSection),
  };
}

function isBrief(member: ShownSymbol, words: SymbolWords): boolean {
  const isSimple =
    words.parameters.every(({ description }) => description === '') &&
    words.returns === '' &&
    words.throws.length === 0 &&
    words.example === '';
  return (
    isSimple &&
    flat(member.signature).length <= MAX_ROW_SIGNATURE &&
    words.description.length <= MAX_ROW_WORDS &&
    !/\n\n|^[-*>|]|```/m.test(words.description)
  );
}

/** Members as a table of what is written and what is said of it. */
export function renderRows(options: {
  rows: ShownSymbol[];
  wordsOf: (symbol: ShownSymbol) => SymbolWords;
  prose: PageProse;
}): string[] {
  const { rows, wordsOf, prose } = options;
  if (rows.length === 0) return [];
  const lines = rows.map((member) => {
    const words = describe(member, wordsOf(member), prose);
    return `| ${prose.code(flat(member.signature), 'cell')} | ${words} |`;
  });
  return [['| Member | Description |', '| --- | --- |', ...lines].join('\n')];
}

/** Nothing is said of any of these: their signatures are all there is. */
export function areSilent(rows: ShownSymbol[], wordsOf: (symbol: ShownSymbol) => SymbolWords): boolean {
  return rows.every((member) => {
    const { description, returns, deprecated } = wordsOf(member);
    return description === '' && returns === '' && deprecated === undefined;
  });
}

const BRACED = new Set(['ts', 'tsx', 'js', 'go', 'rust', 'java', 'csharp', 'c', 'cpp', 'php']);

/** A declaration with members of which nothing is said, as it might stand in the source. */
export function declareWith(signature: string, rows: ShownSymbol[], language: string): string {
  if (rows.length === 0) return signature;
  const members = rows.map((row) => row.signature.replace(/^/gm, '  '));
  const [open, close] = BRACED.has(language) ? [' {', '\n}'] : ['', ''];
  return `${signature}${open}\n${members.join('\n')}${close}`;
}

function describe(member: ShownSymbol, words: SymbolWords, prose: PageProse): string {
  const deprecated =
    words.deprecated === undefined ? [] : [`**Deprecated.** ${prose.cell(words.deprecated)}`];
  const own = words.description === '' ? words.returns : words.description;
  return [...deprecated, prose.cell(own, member.label)].join(' ').trim();
}

/** A signature on one line, without what ends a declaration. */
export function flat(signature: string): string {
  return signature
    .replace(/\s+/g, ' ')
    .replace(/([([<]) /g, '$1')
    .replace(/,? ([)\]>])/g, '$1')
    .replace(/[;,] \}/g, ' }')
    .replace(/[;,]$/, '')
    .trim();
}
