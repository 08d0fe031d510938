import type { DocsConfig } from '../config/docs-schema.ts';
import { GlossError } from '../errors.ts';
import { isGitIgnored } from '../git/is-git-ignored.ts';

/**
 * Pages that git ignores could never be told from pages that were deleted: each run would write them, each check miss them.
 *
 * @throws GlossError `usage` when git ignores the place of the index or of the reference pages.
 */
export async function assertOutputSeen(options: { directory: string; docs: DocsConfig }): Promise<void> {
  const { directory, docs } = options;
  const { index, output, sources } = docs;
  const isBelow = index !== false && index.startsWith(`${output}/`);
  const probes = [
    ...(index === false ? [] : [{ setting: 'docs.index', place: index, path: index }]),
    ...(isBelow || sources.length === 0
      ? []
      : [{ setting: 'docs.output', place: output, path: `${output}/page.md` }]),
  ];
  for (const { setting, place, path } of probes) {
    if (!(await isGitIgnored({ directory, path }))) continue;
    throw new GlossError({
      code: 'usage',
      message: `Git ignores '${place}' (${setting}): pages there could neither be committed nor checked.`,
      remedy: 'Take the place out of .gitignore, or choose another docs.output.',
    });
  }
}
