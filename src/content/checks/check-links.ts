import { type Finding, quote } from './finding.ts';
import { type FileIndex, findNamesake } from './index-files.ts';
import type { PageParts, Piece } from './read-parts.ts';
import { type LinkTarget, resolveLink } from './resolve-link.ts';

/** What is asked about the files that a page links to; `undefined` where it is not known, which is no problem. */
export interface LinkTargets {
  /** The page's own path, from the root of the repository. */
  path: string;
  index: FileIndex;
  anchorsOf: (path: string) => ReadonlySet<string> | undefined;
  linesOf: (path: string) => number | undefined;
}

/** Links, images and definitions that lead nowhere, and fragments that their target does not have. */
export function checkLinks(parts: PageParts, targets: LinkTargets): Finding[] {
  const links = [...parts.links, ...parts.html.flatMap(readHtmlLinks)];
  return [...links.flatMap((link) => checkLink(link, targets)), ...parts.prose.flatMap(findUndefined)];
}

const HTML_LINK = /\s(?:href|src)\s*=\s*(?:"([^"]*)"|'([^']*)')/gi;
/** `[text][name]` that is still text: nothing defines the name. */
const UNDEFINED_REFERENCE = /(?<![\w\\\])])\[[^\][\\,]{1,200}\]\[[^\][\\]{0,200}\]/g;
const LINES = /^L(\d{1,9})(?:C\d{1,9})?(?:-L?(\d{1,9})(?:C\d{1,9})?)?$/;
const MARKDOWN = /\.(?:md|markdown|mdx)$/i;
const ALWAYS_THERE = new Set(['', 'top', 'readme', 'readme-ov-file']);

function readHtmlLinks({ value, line }: Piece): Piece[] {
  if (value.startsWith('<!--')) return [];
  return [...value.matchAll(HTML_LINK)].map((match) => ({
    value: match[1] ?? match[2] ?? '',
    line: line + countLines(value, match.index),
  }));
}

function findUndefined({ value, line }: Piece): Finding[] {
  return [...value.matchAll(UNDEFINED_REFERENCE)].map((match) => ({
    line: line + countLines(value, match.index),
    rule: 'link',
    message: `The link ${quote(match[0])} has no definition in this page.`,
  }));
}

const countLines = (text: string, end: number) => text.slice(0, end).split('\n').length - 1;

function checkLink({ value, line }: Piece, targets: LinkTargets): Finding[] {
  const problem = (message: string): Finding[] => [{ line, rule: 'link', message }];
  if (value === '') return problem('A link has no target.');
  const target = resolveLink(value, targets.path);
  if (target.kind === 'external') return [];
  if (target.kind === 'outside') return problem(`The link ${quote(value)} leaves the repository.`);
  const { index } = targets;
  const isDirectory = index.directories.has(target.path);
  if (!isDirectory && (target.directory || !index.files.has(target.path) || target.path === '')) {
    if (target.path === targets.path && !target.directory)
      return checkFragment({ target, line, value, targets });
    const namesake = findNamesake(index, target.path);
    const hint = namesake === undefined ? '' : ` There is ${quote(namesake)}.`;
    const shown = target.path === value ? '' : ` (${quote(target.path)} from the root)`;
    return problem(`The link ${quote(value)}${shown} leads to no file of the repository.${hint}`);
  }
  return checkFragment({ target, line, value, targets });
}

function checkFragment(options: {
  target: Extract<LinkTarget, { kind: 'inside' }>;
  line: number;
  value: string;
  targets: LinkTargets;
}): Finding[] {
  const { target, line, value, targets } = options;
  const fragment = target.fragment.replace(/^user-content-/, '');
  if (ALWAYS_THERE.has(fragment.toLowerCase()) || fragment.startsWith(':~:')) return [];
  const lines = LINES.exec(fragment);
  if (lines !== null) {
    const last = targets.linesOf(target.path);
    const [from, to] = [Number(lines[1]), Number(lines[2] ?? lines[1])];
    if (last === undefined || (from >= 1 && from <= to && to <= last)) return [];
    const message = `The link ${quote(value)} names lines that are not there: the file has ${last}.`;
    return [{ line, rule: 'anchor', message }];
  }
  const anchors = MARKDOWN.test(target.path) ? targets.anchorsOf(target.path) : undefined;
  if (anchors === undefined || anchors.has(fragment) || /^fn(?:ref)?-/.test(fragment)) return [];
  const lower = fragment.toLowerCase();
  const hint = anchors.has(lower) ? ` There is ${quote(`#${lower}`)}.` : '';
  const where = target.path === targets.path ? 'this page' : quote(target.path);
  return [{ line, rule: 'anchor', message: `The link ${quote(value)} names no heading of ${where}.${hint}` }];
}
