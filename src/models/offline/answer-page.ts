import type { PromptItem } from '../../content/prompt-items.ts';
import { type OutlineLine, readOutline } from '../../content/symbols/outline-lines.ts';
import { isPassedOn, nameList, nameOf, sayExports, sayName } from './say-exports.ts';
import { splitSentences } from './split-sentences.ts';

const MAX_SENTENCE = 300;

interface File {
  path: string;
  doc: string;
  /** What code outside can use, without members; what there is inside where nothing can be used. */
  symbols: OutlineLine[];
  exportsNothing: boolean;
  language: string;
  /** Every line with something said about it. */
  described: OutlineLine[];
}

export interface OfflinePage {
  description: string;
  overview: string;
  symbols: {
    id: string;
    description: string;
    parameters: { name: string; description: string }[];
    returns: string;
    example: string;
  }[];
  sections: { heading: string; body: string }[];
}

/**
 * The answer to `doc_page` from the outlines in the prompt: what the doc comments say, word for word, and where they say nothing
 * of the whole, one sentence that names what the sources export. Nothing is invented.
 */
export function answerPage(items: PromptItem[]): OfflinePage {
  const page = items.find(({ attributes }) => attributes.holds === 'page');
  const files = items.filter(({ attributes }) => attributes.holds === 'outline').flatMap(readFile);
  const paths = items.filter(({ attributes }) => attributes.holds === 'text').map(pathOf);
  const isGuide = page?.attributes.kind === 'guide';
  const { description, rest } = describe(files, paths);
  return {
    description,
    overview: rest,
    symbols: isGuide ? [] : files.flatMap(({ described }) => described.map(answerSymbol)),
    sections: isGuide
      ? items.filter(({ attributes }) => attributes.holds === 'text').flatMap((item) => section(item, files))
      : [],
  };
}

function pathOf({ attributes }: PromptItem): string {
  return attributes.path ?? '';
}

function readFile(item: PromptItem): File[] {
  const outline = readOutline(item.body);
  if (!outline) return [];
  const exported = outline.symbols.filter(({ internal }) => !internal);
  const all = new Set(outline.symbols.map(({ id }) => id));
  const usable = exported.length > 0 ? exported : outline.symbols;
  return [
    {
      path: pathOf(item),
      doc: textOf(outline.head.doc),
      symbols: usable.filter((line) => isPassedOn(line) || (!/#\d+$/.test(line.id) && isOwn(line, all))),
      exportsNothing: exported.length === 0,
      language: outline.head.language,
      described: exported.filter(({ doc, returns, parameters }) => doc ?? returns ?? parameters),
    },
  ];
}

/** Whether it is no member of something that the file declares; methods of other files' types count. */
function isOwn({ id, kind }: OutlineLine, all: ReadonlySet<string>): boolean {
  if (!nameOf(id).includes('.')) return true;
  return kind === 'method' && !all.has(id.slice(0, id.lastIndexOf('.')));
}

/** What the sources say of themselves; else what the one thing they export is; else what they export. */
function describe(files: File[], paths: string[]): { description: string; rest: string } {
  const [only, ...others] = files;
  if (!only) return { description: `About ${nameList(paths.map((path) => `\`${path}\``))}.`, rest: '' };
  if (others.length > 0) return { description: sayExports(files), rest: '' };
  const own = splitDoc(only.doc);
  if (own) return own;
  const main = mainSymbol(only);
  const said = main && splitDoc(textOf(main.doc));
  return { description: said?.description ?? sayExports(files), rest: '' };
}

/** The only function or class of a file, or the one that the file is named for. */
function mainSymbol({ path, symbols, exportsNothing }: File): OutlineLine | undefined {
  if (exportsNothing) return undefined;
  const fileName = path.slice(path.lastIndexOf('/') + 1).replace(/\..*$/, '');
  // Words above several statements may be about one of them only.
  if (symbols.every(isPassedOn))
    return symbols.every(({ doc }) => doc === symbols[0]?.doc) ? symbols[0] : undefined;
  const called = symbols.filter(({ kind }) => kind === 'function' || kind === 'class');
  const named = symbols.find(({ id }) => fold(nameOf(id)) === fold(fileName));
  const [first, ...others] = called.length > 0 ? called : symbols;
  return named ?? (others.length === 0 ? first : undefined);
}

function fold(name: string): string {
  return name.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}

/** The first sentence of a doc comment and the rest of it; undefined when it does not begin with prose. */
function splitDoc(doc: string): { description: string; rest: string } | undefined {
  const text = doc.replace(/^(?:#{1,6} [^\n]*\n+)+/, '').trim();
  const [paragraph = '', ...others] = text.split(/\n[ \t]*\n/);
  if (paragraph === '' || /^(?:[-*+>|]|\d+[.)]\s|```|~~~|<|\*\*Example)/.test(paragraph)) return undefined;
  const [lead = '', list] = paragraph.split(/\n(?=[ \t]*(?:[-*+]|\d+[.)]) )/, 2);
  const [sentence = '', ...sentences] = splitSentences(lead);
  if (sentence.length > MAX_SENTENCE) return undefined;
  const inner = list === undefined ? '' : paragraph.slice(lead.length + 1);
  const rest = [[sentences.join(' '), inner].filter(Boolean).join('\n'), ...others]
    .filter(Boolean)
    .join('\n\n');
  return { description: sentence, rest };
}

function answerSymbol(line: OutlineLine): OfflinePage['symbols'][number] {
  return {
    id: line.id,
    description: textOf(line.doc),
    parameters: Object.entries(line.parameters ?? {}).map(([name, description]) => ({
      name,
      description: textOf(description),
    })),
    returns: textOf(line.returns),
    example: '',
  };
}

/** What a guide can say of a source without a model: its own words, and the first words of what it exports. */
function section(item: PromptItem, files: File[]): OfflinePage['sections'] {
  const path = pathOf(item);
  const file = files.find((each) => each.path === path);
  const lines = (file?.exportsNothing ? [] : (file?.symbols ?? [])).map((symbol) => {
    const said = splitDoc(textOf(symbol.doc))?.description;
    return `- ${sayName(symbol)}${said === undefined ? '' : `: ${said}`}`;
  });
  const own = file ? file.doc : firstParagraph(path, item.body);
  const body = [own, lines.join('\n')].filter(Boolean).join('\n\n');
  return body === '' ? [] : [{ heading: `\`${path}\``, body }];
}

/** Of a file that is Markdown itself; other texts have no words that are meant for readers. */
function firstParagraph(path: string, text: string): string {
  if (!/\.(?:md|markdown)$/i.test(path)) return '';
  const paragraphs = text.replace(/^---\n[\s\S]*?\n---\n/, '').split(/\n[ \t]*\n/);
  return paragraphs.find((paragraph) => /^[\p{L}"“`*]/u.test(paragraph.trim()))?.trim() ?? '';
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
