import type { DocsConfig } from '../../config/docs-schema.ts';
import type { TreeEntry } from '../../content/file-tree.ts';
import { checkOutputPath } from '../../content/safe-output-path.ts';
import type { NotRead } from '../../result.ts';
import { declarePages } from './declare-pages.ts';
import { findUnmatched } from './find-unmatched.ts';
import type { PageSpec } from './page.ts';
import { refuseClashes } from './refuse-clashes.ts';
import { createPicker, createSourceRules, type SourceRules } from './select-sources.ts';

/** Name of the page about the files at the root, below the output directory; the index has `README.md` there. */
const ROOT_PAGE = 'root.md';

export interface PageList {
  /** The pages to work on: all, or those that `paths` picks. Sorted by path. */
  pages: PageSpec[];
  /** All pages that the configuration asks for: what is in none of them is an orphan. Sorted by path. */
  wanted: PageSpec[];
  /** Files that would be sources but for a reason; as far as `paths` picks them. Sorted by path. */
  notRead: NotRead[];
  /** Files that `docs.sources` matches and that are in no language that is parsed; as far as `paths` picks them. */
  unknownSources: string[];
  /** What the configuration asks for and cannot have: a declared page (by its path) and why. */
  problems: NotRead[];
  /** A pattern of `docs.sources` finds nothing that can have a page; which one is among the problems. */
  unmatched: boolean;
}

/**
 * Decides which pages there are. Each place follows from the configuration and the source's own path alone, so that no
 * page moves when a neighbour comes or goes: `<output>/<source>.md`, for directories `<output>/<directory>/README.md`
 * (`<output>/root.md` for the root). A declared page at such a place replaces the page there.
 * `ignored` says why Gloss leaves a path alone (`.glossignore`, the request's own list); `isSource`, whether there is a
 * parser for it. `paths`, patterns of gitignore syntax, narrows `pages` to those with such a source or such a path.
 * Throws GlossError `usage` for a pattern over the limits.
 */
export function listPages(options: {
  docs: DocsConfig;
  entries: TreeEntry[];
  ignored: (path: string) => string | undefined;
  paths: string[];
  isSource: (path: string) => boolean;
}): PageList {
  const { docs, isSource } = options;
  const entries = [...options.entries].sort((a, b) => compare(a.path, b.path));
  const reasonNotToRead = createSourceRules({ docs, ignored: options.ignored });
  const notRead = new Map<string, string>();
  const problems: NotRead[] = [];
  const { sources, unknown } = selectSources({ docs, entries, isSource, reasonNotToRead, notRead });
  const unmatched = findUnmatched({ patterns: docs.sources, sources, unknown, leftOut: notRead });
  problems.push(...unmatched);
  const declared = declarePages({ docs, entries, isSource, reasonNotToRead, notRead, problems });
  const declaredPaths = new Set(docs.pages.map(({ path }) => path));
  const automatic = groupSources(docs, sources).filter(({ path }) => !declaredPaths.has(path));
  noteReplaced({ docs, sources, declared, notRead });

  const { kept, refused } = refuseClashes({
    pages: [...automatic, ...declared],
    index: docs.index,
    paths: entries.map(({ path }) => path),
  });
  for (const { page, reason } of refused) {
    if (declaredPaths.has(page.path)) problems.push({ path: page.path, reason });
    else for (const source of page.sources) notRead.set(source, `its page '${page.path}' ${reason}`);
  }
  const badIndex = docs.index === false ? undefined : checkOutputPath(docs.index, { extensions: ['.md'] });
  if (docs.index !== false && badIndex !== undefined) problems.push({ path: docs.index, reason: badIndex });

  const picks = options.paths.length === 0 ? () => true : createPicker(options.paths, 'paths');
  const wanted = kept.sort((a, b) => compare(a.path, b.path));
  return {
    wanted,
    pages: wanted.filter((page) => picks(page.path) || page.sources.some(picks)),
    notRead: [...notRead]
      .map(([path, reason]) => ({ path, reason }))
      .filter(({ path }) => picks(path))
      .sort((a, b) => compare(a.path, b.path)),
    unknownSources: unknown.filter(picks),
    problems: problems.sort((a, b) => compare(a.path, b.path)),
    unmatched: unmatched.length > 0,
  };
}

/** The sources of reference pages, by `docs.sources`. */
function selectSources(options: {
  docs: DocsConfig;
  entries: TreeEntry[];
  isSource: (path: string) => boolean;
  reasonNotToRead: SourceRules;
  notRead: Map<string, string>;
}): { sources: string[]; unknown: string[] } {
  const picks = createPicker(options.docs.sources, 'docs.sources');
  const sources: string[] = [];
  const unknown: string[] = [];
  for (const entry of options.entries.filter(({ path }) => picks(path))) {
    const reason = options.reasonNotToRead(entry);
    if (!options.isSource(entry.path)) {
      if (reason === undefined) unknown.push(entry.path);
    } else if (reason === undefined) sources.push(entry.path);
    else options.notRead.set(entry.path, reason);
  }
  return { sources, unknown };
}

/** Reference pages of the sources, one for each file or directory. */
function groupSources(docs: DocsConfig, sources: string[]): PageSpec[] {
  const { audience, instructions } = docs;
  const shared = { kind: 'reference', instructions, audience } as const;
  if (docs.group === 'file') {
    return sources.map((path) => ({ ...shared, path: pageOf(docs, path), title: path, sources: [path] }));
  }
  return [...Map.groupBy(sources, directoryOf)].map(([directory, files]) => ({
    ...shared,
    path: directory === '' ? `${docs.output}/${ROOT_PAGE}` : `${docs.output}/${directory}/README.md`,
    title: directory === '' ? './' : directory,
    sources: files,
  }));
}

/** A source whose page gave way to a declared page that is about something else is said not to be read. */
function noteReplaced(options: {
  docs: DocsConfig;
  sources: string[];
  declared: PageSpec[];
  notRead: Map<string, string>;
}): void {
  const { docs, sources, declared, notRead } = options;
  const replaced = groupSources(docs, sources).filter(({ path }) =>
    docs.pages.some((page) => page.path === path),
  );
  for (const page of replaced) {
    const covered = declared.find(({ path }) => path === page.path)?.sources ?? [];
    for (const source of page.sources.filter((path) => !covered.includes(path))) {
      notRead.set(source, `its place '${page.path}' has a declared page that is not about it`);
    }
  }
}

function pageOf(docs: DocsConfig, source: string): string {
  return `${docs.output}/${source}.md`;
}

function directoryOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** By code units, the same everywhere. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
