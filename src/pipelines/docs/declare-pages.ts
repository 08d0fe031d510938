import type { DocsConfig } from '../../config/docs-schema.ts';
import type { DeclaredPage } from '../../config/page-schema.ts';
import type { TreeEntry } from '../../content/file-tree.ts';
import type { NotRead } from '../../result.ts';
import type { PageSpec } from './page.ts';
import { createPicker, type SourceRules } from './select-sources.ts';

/**
 * The pages of `docs.pages` with their sources. Files that a page may not be made of are added to `notRead`, pages that are
 * left without any source to `problems`. A guide may be about any file, a reference only about what is parsed.
 */
export function declarePages(options: {
  docs: DocsConfig;
  entries: TreeEntry[];
  isSource: (path: string) => boolean;
  reasonNotToRead: SourceRules;
  notRead: Map<string, string>;
  problems: NotRead[];
}): PageSpec[] {
  const { docs, problems } = options;
  return docs.pages.flatMap((page) => {
    const { sources, left } = selectDeclared(page, options);
    for (const { path, reason } of left) options.notRead.set(path, options.notRead.get(path) ?? reason);
    if (sources.length === 0) problems.push({ path: page.path, reason: explainNoSources(page, left) });
    if (sources.length === 0) return [];
    const { path, kind, title } = page;
    const instructions = [docs.instructions, page.instructions]
      .filter((text) => text.trim() !== '')
      .join('\n\n');
    return [{ path, kind, title, sources, instructions, audience: page.audience ?? docs.audience }];
  });
}

function selectDeclared(
  page: DeclaredPage,
  options: { entries: TreeEntry[]; isSource: (path: string) => boolean; reasonNotToRead: SourceRules },
): { sources: string[]; left: NotRead[] } {
  const picks = createPicker(page.sources, `sources of ${page.path}`);
  const sources: string[] = [];
  const left: NotRead[] = [];
  for (const entry of options.entries.filter(({ path }) => picks(path))) {
    const { path } = entry;
    const unknown =
      page.kind === 'reference' && !options.isSource(path) ? 'no parser for this kind of file' : undefined;
    const reason = options.reasonNotToRead(entry) ?? unknown;
    if (reason === undefined) sources.push(path);
    else left.push({ path, reason });
  }
  return { sources, left };
}

function explainNoSources(page: DeclaredPage, left: NotRead[]): string {
  const patterns = page.sources.map((pattern) => `'${pattern}'`).join(', ');
  const [first] = left;
  if (!first) return `its sources match no file: ${patterns}`;
  return `every file that its sources match is left out: ${first.path} (${first.reason})${left.length > 1 ? ' …' : ''}`;
}
