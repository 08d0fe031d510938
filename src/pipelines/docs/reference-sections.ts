import { PAGE_STYLE } from '../../content/page-markdown/page-style.ts';
import { fenceCode } from './fence-code.ts';
import type { PageAnswer, PageSource } from './page.ts';
import { pageIds } from './page-ids.ts';
import type { PageProse } from './page-prose.ts';
import type { PageSection } from './page-sections.ts';
import { BROKEN, fenceWord, GROUPS } from './page-words.ts';
import { areSilent, declareWith, renderRows, splitMembers } from './render-members.ts';
import { renderSymbol } from './render-symbol.ts';
import { listShown, type ShownFile, type ShownSymbol } from './shown-symbols.ts';
import { gatherWords, type SymbolWords } from './symbol-words.ts';

export interface ReferenceOptions {
  sources: readonly PageSource[];
  /** Clean. */
  answer: PageAnswer;
  prose: PageProse;
  /** A link to a source, or to lines of it. */
  linkTo: (path: string, lines?: { startLine: number; endLine: number }) => string;
}

interface File extends ReferenceOptions {
  path: string;
  language: string;
  /** Level of the headings of its symbols. */
  level: number;
  wordsOf: (symbol: ShownSymbol) => SymbolWords;
}

/** The sections of a page about one file: its symbols by kind. */
export function fileSections(source: PageSource, options: ReferenceOptions): PageSection[] {
  if (!source.outline) return [];
  const { symbols, reexports, internal } = listShown(source.outline);
  const file = openFile(source, options, 3);
  if (internal) return symbols.length === 0 ? [] : [internalSection(file, symbols, 2)];
  const groups = GROUPS.flatMap(([heading, kinds]) => {
    const inGroup = symbols.filter(({ kind }) => kinds.includes(kind));
    if (inGroup.length === 0) return [];
    return [plainSection(2, heading, () => []), ...inGroup.flatMap((symbol) => symbolSections(file, symbol))];
  });
  return [...groups, ...reexportSection(file, reexports, 2)];
}

function reexportSection(file: File, reexports: ShownFile['reexports'], level: number): PageSection[] {
  if (reexports.length === 0) return [];
  const { language, prose, path } = file;
  const blocks = () =>
    reexports.flatMap(({ doc, statements }) => [
      prose.blocks(prose.fromDoc(path, doc)),
      fenceCode(statements.join('\n'), language),
    ]);
  return [plainSection(level, 'Re-exports', blocks)];
}

/** The sections of a page about several files: each file with its symbols. */
export function directorySections(options: ReferenceOptions): PageSection[] {
  const { prose, linkTo } = options;
  return options.sources.flatMap((source) => {
    const { path, outline } = source;
    const file = openFile(source, options, 3);
    const shown = outline ? listShown(outline) : { symbols: [], reexports: [], internal: false };
    const { symbols, internal } = shown;
    const ordered = GROUPS.flatMap(([, kinds]) => symbols.filter(({ kind }) => kinds.includes(kind)));
    const own: PageSection = {
      level: 2,
      heading: PAGE_STYLE.code(path),
      shown: path,
      blocks: () => [
        prose.blocks(prose.fromDoc(path, outline?.doc ?? '')),
        `Source: [${PAGE_STYLE.code(path)}](${linkTo(path)})`,
        ...(outline?.broken ? [BROKEN] : []),
      ],
    };
    const inner = internal && ordered.length > 0 ? [internalSection(file, ordered, 3)] : [];
    const sections = internal ? inner : ordered.flatMap((symbol) => symbolSections(file, symbol));
    return [own, ...sections, ...reexportSection(file, shown.reexports, 3)];
  });
}

/** The words of every symbol that the page shows of a file, before the page is written. */
export function wordsOfFile(source: PageSource, options: ReferenceOptions): SymbolWords[] {
  if (!source.outline) return [];
  return listShown(source.outline).symbols.map(openFile(source, options, 0).wordsOf);
}

function openFile(source: PageSource, options: ReferenceOptions, level: number): File {
  const { path, outline } = source;
  const idOf = pageIds(options.sources);
  const given = new Map(options.answer.symbols.map((symbol) => [symbol.id, symbol]));
  const known = new Map<ShownSymbol, SymbolWords>();
  const wordsOf = (symbol: ShownSymbol) => {
    const before = known.get(symbol);
    if (before) return before;
    const said = symbol.ids.flatMap((id) => given.get(idOf(path, id)) ?? [])[0];
    const words = gatherWords({ path, symbol, given: said, prose: options.prose });
    known.set(symbol, words);
    return words;
  };
  return { ...options, path, language: fenceWord(outline?.language), level, wordsOf };
}

function symbolSections(file: File, symbol: ShownSymbol, depth = 0): PageSection[] {
  const { wordsOf, prose, language, path } = file;
  const { rows, sections } = splitMembers(symbol.members, wordsOf);
  const isSilent = areSilent(rows, wordsOf);
  const own: PageSection = {
    level: file.level + depth,
    heading: PAGE_STYLE.code(symbol.label),
    shown: symbol.label,
    name: symbol.label,
    path,
    blocks: () =>
      renderSymbol({
        symbol,
        words: wordsOf(symbol),
        language,
        prose,
        place: placeOf(file, symbol),
        signature: declareWith(symbol.signature, isSilent ? rows : [], language),
        inner: isSilent ? [] : renderRows({ rows, wordsOf, prose }),
      }),
  };
  return [own, ...sections.flatMap((member) => symbolSections(file, member, depth + 1))];
}

function placeOf({ path, linkTo }: File, { places }: ShownSymbol): string {
  const links = places.map((lines) => `[${sayLines(lines)}](${linkTo(path, lines)})`);
  return `Source: ${links.join(', ')}`;
}

function sayLines({ startLine, endLine }: { startLine: number; endLine: number }): string {
  return startLine === endLine ? `line ${startLine}` : `lines ${startLine}–${endLine}`;
}

/** A file that exports nothing: what it has, a line each. */
function internalSection(file: File, symbols: ShownSymbol[], level: number): PageSection {
  return plainSection(level, 'Internal', () => [
    // What these pass on by their imports no outline has.
    ['python', 'rust'].includes(file.language)
      ? 'The file declares, and does not export:'
      : 'Nothing here is exported. The file declares:',
    symbols
      .map((symbol) => {
        const { path, prose, linkTo } = file;
        const words = prose.lineFromDoc(path, symbol.doc);
        const [lines] = symbol.places;
        const name = `[${PAGE_STYLE.code(symbol.label)}](${linkTo(path, lines)})`;
        return `- ${name}${words === '' ? '' : `: ${words}`}`;
      })
      .join('\n'),
  ]);
}

function plainSection(level: number, heading: string, blocks: () => string[]): PageSection {
  return { level, heading, shown: heading, blocks };
}
