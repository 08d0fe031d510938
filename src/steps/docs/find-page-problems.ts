import { resolveRelative } from '../../content/relative-path.ts';
import type { SourceSymbol } from '../../content/symbols/source-outline.ts';
import { findSyntaxError } from '../../parsers/find-syntax-error.ts';
import { parseMermaid } from '../../parsers/parse-mermaid.ts';
import { checkPage } from '../../pipelines/docs/check-page.ts';
import type { PageContent, PageProblem } from '../../pipelines/docs/page.ts';
import { showBrokenDiagrams } from './show-broken-diagrams.ts';

/** What only a model can have got wrong: in an extracted page these words are the sources' own. */
const WORDS = new Set<PageProblem['rule']>(['path', 'symbol', 'placeholder', 'code', 'mermaid']);

/**
 * Checks a rendered page against the repository as it will be after the run. A page that was extracted, not written,
 * repeats what the sources say: there, links that lead nowhere become plain text, and nothing else is a problem. On no page
 * a diagram is left that cannot be drawn, though the sources have it.
 */
export async function findPageProblems(options: {
  content: PageContent;
  /** Of the repository after the run. */
  files: ReadonlySet<string>;
  text: string;
  extracted: boolean;
  /** The fragments of other pages, as far as those can be read. */
  readAnchors: (paths: string[]) => Promise<ReadonlyMap<string, ReadonlySet<string>>>;
}): Promise<{ problems: PageProblem[]; text: string }> {
  const { content, files, extracted } = options;
  const lines = new Map(content.sources.map(({ path, text }) => [path, text.split('\n').length]));
  const knows = createVocabulary(content);
  const sourceTexts = content.sources.map(({ text }) => text);
  const anchors = await options.readAnchors(listLinkedPages(content.spec.path, options.text));
  const check = (text: string) =>
    checkPage({
      path: content.spec.path,
      text,
      files,
      anchorsOf: (path) => anchors.get(path),
      linesOf: (path) => lines.get(path),
      knows,
      sourceTexts,
      isGenerated: findGeneratedLines(text, content),
      findSyntaxError,
      parseMermaid,
    });
  const counts = ({ rule }: PageProblem) => !extracted || !WORDS.has(rule);
  const first = (await check(options.text)).filter(counts);
  const isMended = extracted && first.length > 0;
  const text = isMended ? unlink(options.text, new Set(first.map(({ line }) => line))) : options.text;
  const problems = isMended ? (await check(text)).filter(counts) : first;
  if (problems.length > 0) return { problems, text };
  return { problems, text: await showBrokenDiagrams({ text, parseMermaid }) };
}

/** Markdown files that a page links to by a fragment. */
function listLinkedPages(from: string, text: string): string[] {
  const targets = [...text.matchAll(/\]\(([^()\s#]+\.md)#[^()\s]+\)/g)].map(([, target]) => target ?? '');
  return [...new Set(targets.flatMap((link) => resolveRelative({ from, link })?.path ?? []))];
}

/** Names and words that a page about these sources may use. */
function createVocabulary({ spec, sources }: PageContent): (name: string) => boolean {
  const words = new Set<string>();
  const add = (text: string) => {
    for (const [word] of text.matchAll(/[\p{L}\p{N}_$]+(?:-[\p{L}\p{N}_$]+)*/gu)) words.add(word);
    for (const [word] of text.matchAll(/[\p{L}\p{N}_$]+/gu)) words.add(word);
  };
  const addSymbols = (symbols: SourceSymbol[]) => {
    for (const { id, name, members } of symbols) {
      words.add(id).add(name);
      addSymbols(members);
    }
  };
  for (const { path, text, outline } of sources) {
    add(path);
    add(text);
    addSymbols(outline?.symbols ?? []);
  }
  add(`${spec.title} ${spec.instructions} ${spec.audience}`);
  return (name) => words.has(name);
}

/** Lines of fences that hold a signature, which the parser gave. */
function findGeneratedLines(text: string, { sources }: PageContent): (line: number) => boolean {
  const signatures = new Set<string>();
  const add = (symbols: SourceSymbol[]) => {
    for (const { signature, members } of symbols) {
      signatures.add(signature.trim());
      add(members);
    }
  };
  for (const { outline } of sources) add(outline?.symbols ?? []);
  const generated = new Set<number>();
  const lines = text.split('\n');
  for (let start = 0; start < lines.length; start += 1) {
    const mark = /^(`{3,})\S*$/.exec(lines[start] ?? '')?.[1];
    if (mark === undefined) continue;
    const end = lines.indexOf(mark, start + 1);
    if (end === -1) break;
    if (
      signatures.has(
        lines
          .slice(start + 1, end)
          .join('\n')
          .trim(),
      )
    ) {
      for (let line = start; line <= end; line += 1) generated.add(line + 1);
    }
    start = end;
  }
  return (line) => generated.has(line);
}

/** Takes the links out of these lines (from 1) and leaves their text. */
function unlink(text: string, lines: ReadonlySet<number>): string {
  return text
    .split('\n')
    .map((line, index) => (lines.has(index + 1) ? line.replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, '$1') : line))
    .join('\n');
}
