import { GlossError } from '../errors.ts';
import { findMergeBase } from './find-merge-base.ts';
import { readEmptyTree } from './object-id.ts';
import { runGit, tryGit } from './run-git.ts';

/** How many commits "the recent ones" are. */
const RECENT_COMMITS = 20;
const SHORT_ID = 12;

/** Where work usually goes to, by full name: a tag or another remote's branch may be called `main` too. */
const DEFAULT_BRANCHES = [
  'refs/remotes/origin/HEAD',
  'refs/remotes/origin/main',
  'refs/remotes/origin/master',
  'refs/heads/main',
  'refs/heads/master',
];

export interface CommitRange {
  /** Full ids; `baseSha` may be the empty tree. */
  baseSha: string;
  headSha: string;
  /** For display: `main`, `HEAD~20`, `(empty tree)`; a branch or a short id. */
  baseName: string;
  headName: string;
}

/**
 * The comparison a person means who names none, up to HEAD: from where it left the default branch when it is ahead of
 * it; else the last 20 commits; else, in a history of one commit (or a clone of depth 1), everything.
 * Throws a GlossError `usage` when there is no commit yet.
 */
export async function defaultRange({ directory }: { directory: string }): Promise<CommitRange> {
  const recent = await readRecentCommits(directory);
  const [headSha] = recent;
  if (headSha === undefined) {
    throw new GlossError({
      code: 'usage',
      message: `'${directory}' has no commits yet.`,
      remedy: 'Commit something.',
    });
  }
  const head = { headSha, headName: await readHeadName(directory, headSha) };
  const branchPoint = await findBranchPoint(directory, headSha);
  if (branchPoint) return { ...branchPoint, ...head };
  const baseSha = recent.at(-1);
  if (baseSha !== undefined && recent.length > 1)
    return { baseSha, baseName: `HEAD~${recent.length - 1}`, ...head };
  return { baseSha: await readEmptyTree({ directory }), baseName: '(empty tree)', ...head };
}

/** HEAD and the commits before it along first parents, which is how `HEAD~20` counts. Empty without any commit. */
async function readRecentCommits(directory: string): Promise<string[]> {
  const head = await tryGit({ directory, args: ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'] });
  if (head.exitCode !== 0) return [];
  const count = `--max-count=${RECENT_COMMITS + 1}`;
  const output = await runGit({ directory, args: ['rev-list', '--first-parent', count, 'HEAD', '--'] });
  return output.toString('latin1').trim().split('\n');
}

async function findBranchPoint(directory: string, headSha: string) {
  for (const { sha, name } of await readDefaultBranches(directory)) {
    const baseSha = await findMergeBase({ directory, base: sha, head: headSha });
    if (baseSha === headSha) return undefined;
    if (baseSha !== undefined) return { baseSha, baseName: name };
  }
  return undefined;
}

/** Those of `DEFAULT_BRANCHES` that exist, in that order. */
async function readDefaultBranches(directory: string): Promise<{ sha: string; name: string }[]> {
  const format = '--format=%(refname) %(objectname) %(symref)';
  const output = await runGit({ directory, args: ['for-each-ref', format, ...DEFAULT_BRANCHES] });
  const branches = new Map<string, { sha: string; name: string }>();
  for (const line of output.toString('utf8').split('\n')) {
    const [ref = '', sha = '', target] = line.split(' ');
    branches.set(ref, { sha, name: (target || ref).replace(/^refs\/(heads|remotes\/origin)\//, '') });
  }
  return DEFAULT_BRANCHES.flatMap((ref) => branches.get(ref) ?? []);
}

async function readHeadName(directory: string, headSha: string): Promise<string> {
  const { exitCode, stdout } = await tryGit({
    directory,
    args: ['symbolic-ref', '--quiet', '--short', 'HEAD'],
  });
  return exitCode === 0 ? stdout.toString('utf8').trim() : headSha.slice(0, SHORT_ID);
}
