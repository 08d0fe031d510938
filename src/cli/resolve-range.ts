import { GlossError } from '../errors.ts';
import { type CommitRange, defaultRange } from '../git/default-range.ts';
import { findMergeBase } from '../git/find-merge-base.ts';
import { resolveCommit } from '../git/resolve-commit.ts';
import { runGit } from '../git/run-git.ts';

/**
 * The comparison that `--base` and `--head` mean. A branch as base moves on, so the comparison starts where the
 * head left it, as GitHub compares; a tag or commit is compared as it is.
 *
 * @throws GlossError `usage` for an unknown name and for an empty comparison.
 */
export async function resolveRange(options: {
  directory: string;
  base: string | undefined;
  head: string | undefined;
}): Promise<CommitRange> {
  const { directory, base, head } = options;
  const range = await findRange({ directory, base, head });
  if ((await readTree(directory, range.baseSha)) === (await readTree(directory, range.headSha))) {
    throw new GlossError({
      code: 'usage',
      message: `Nothing changed between ${range.baseName} and ${range.headName}.`,
      remedy: 'Name another comparison with --base and --head.',
    });
  }
  return range;
}

async function findRange(options: {
  directory: string;
  base: string | undefined;
  head: string | undefined;
}): Promise<CommitRange> {
  const { directory, base, head } = options;
  if (base === undefined && head === undefined) return defaultRange({ directory });
  const headName = head ?? 'HEAD';
  const headSha = await resolveCommit({ directory, name: headName });
  if (base === undefined) {
    const usual = await defaultRange({ directory });
    // The empty tree is no commit and has no ancestors.
    const start = await findMergeBase({ directory, base: usual.baseSha, head: headSha }).catch(
      () => undefined,
    );
    return { ...usual, baseSha: start ?? usual.baseSha, headSha, headName };
  }
  const baseSha = await resolveCommit({ directory, name: base });
  const start = (await isBranch(directory, base))
    ? await findMergeBase({ directory, base: baseSha, head: headSha })
    : undefined;
  return { baseSha: start ?? baseSha, headSha, baseName: base, headName };
}

async function isBranch(directory: string, name: string): Promise<boolean> {
  const args = ['rev-parse', '--symbolic-full-name', '--end-of-options', name];
  const output = (await runGit({ directory, args }).catch(() => '')).toString();
  return /^refs\/(heads|remotes)\//m.test(output);
}

async function readTree(directory: string, sha: string): Promise<string> {
  const args = ['rev-parse', '--verify', '--end-of-options', `${sha}^{tree}`];
  return (await runGit({ directory, args })).toString().trim();
}
