import { checkFences, type FenceParsers } from '../../content/checks/check-fences.ts';
import { checkLinks } from '../../content/checks/check-links.ts';
import { checkPaths } from '../../content/checks/check-paths.ts';
import { checkPlaceholders } from '../../content/checks/check-placeholders.ts';
import { checkSymbols } from '../../content/checks/check-symbols.ts';
import type { Finding } from '../../content/checks/finding.ts';
import { indexFiles } from '../../content/checks/index-files.ts';
import { collectAnchors } from '../../content/checks/page-anchors.ts';
import { parsePage } from '../../content/checks/parse-page.ts';
import { readParts } from '../../content/checks/read-parts.ts';
import type { PageProblem } from './page.ts';

/** A page and what it may refer to. */
export interface PageCheck extends FenceParsers {
  /** Where the page is written, from the root of the repository. */
  path: string;
  text: string;
  /** All paths of the repository as they will be after this run, this page among them. One set for all pages of a run. */
  files: ReadonlySet<string>;
  /** The fragments of another page (see `readAnchors`); `undefined` where they are not known. */
  anchorsOf: (path: string) => ReadonlySet<string> | undefined;
  /** Lines of a file; `undefined` where they are not known. */
  linesOf: (path: string) => number | undefined;
  /**
   * Whether a name is there to be written of: one of the repository's symbols (`Engine.start` and `start`), or a word of the
   * page's sources, words with `-` included.
   */
  knows: (name: string) => boolean;
  /** Texts of the page's sources: what the page repeats from them (paths, code in doc comments, a TODO) is not its own fault. */
  sourceTexts?: readonly string[];
  /** Lines that come from the parser alone (signatures, types): only their links are checked. */
  isGenerated?: (line: number) => boolean;
}

/**
 * What a reader would stumble over: links and fragments that lead nowhere, paths and symbols that are not there, diagrams and
 * code that do not parse, and gaps that were left. Sorted by line, at most `MAX_PROBLEMS`. It does not throw for any text, and
 * takes time in proportion to its length.
 */
export async function checkPage(check: PageCheck): Promise<PageProblem[]> {
  const { path, text, knows, sourceTexts = [], isGenerated = () => false } = check;
  const root = parsePage(text);
  if (root === undefined) {
    const message =
      'The page is too large to be checked, or has too many brackets and emphasis marks in a row.';
    return [{ line: 1, rule: 'link', message }];
  }
  const parts = readParts(root, text);
  const index = indexFiles(check.files);
  const own = collectAnchors(root);
  const anchors = new Map<string, ReadonlySet<string> | undefined>([[path, own]]);
  const anchorsOf = (target: string) => {
    if (!anchors.has(target)) anchors.set(target, check.anchorsOf(target));
    return anchors.get(target);
  };
  const spans = parts.spans.filter(({ line }) => !isGenerated(line));
  const fences = parts.fences.filter(({ line }) => !isGenerated(line));
  const findings: Finding[] = [
    ...checkLinks(parts, { path, index, anchorsOf, linesOf: check.linesOf }),
    ...checkPaths({ spans, index, sourceTexts }),
    ...checkSymbols({ spans, fences: parts.fences, knows }),
    ...checkPlaceholders(parts, sourceTexts).filter(({ line }) => !isGenerated(line)),
    ...(await checkFences({ fences, parsers: check, sourceTexts })),
  ];
  return dropRepeated(findings.sort((a, b) => a.line - b.line)).slice(0, MAX_PROBLEMS);
}

/** More would not help anybody to mend the page. */
const MAX_PROBLEMS = 200;

/** A name or a gap that is met in many places is told once, where it is met first; links are told for each line. */
function dropRepeated(findings: Finding[]): Finding[] {
  const said = new Set<string>();
  return findings.filter(({ line, rule, message }) => {
    const key = `${rule} ${message} ${rule === 'link' || rule === 'anchor' ? line : ''}`;
    return said.has(key) ? false : said.add(key);
  });
}
