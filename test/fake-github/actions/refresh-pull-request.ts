import { EMPTY_TREE, findMergeBase } from '../git/compare-commits.ts';
import { resolveRef } from '../git/read-commits.ts';
import { runGit, tryGit } from '../git/run-git.ts';
import { moveRef } from '../git/write-commit.ts';
import type { PullRequest, Repository, State } from '../types.ts';

/**
 * Brings a pull request up to date with git: its commits follow the branches, `refs/pull/N/head` and `…/merge` follow
 * them, and it closes when its branch is gone or has nothing that the base lacks, all as on GitHub.
 */
export async function refreshPullRequest(state: State, pull: PullRequest): Promise<PullRequest> {
  if (pull.state === 'closed') return pull;
  const { repository, headRepository } = pull;
  const [base, head] = await Promise.all([
    resolveRef(repository.directory, `refs/heads/${pull.baseRefName}`),
    resolveRef(headRepository.directory, `refs/heads/${pull.headRefName}`),
  ]);
  if (!base || !head) {
    pull.state = 'closed';
    pull.closedAt = state.now();
    return pull;
  }
  if (base === pull.baseSha && head === pull.headSha) return pull;
  if (pull.headSha !== '' && (await isContained(pull, base, head))) {
    // The base took the head in: merged. The head went back into the base: nothing is left to merge.
    if (base !== pull.baseSha && head === pull.headSha) pull.mergedAt = state.now();
    pull.headSha = head;
    pull.state = 'closed';
    pull.closedAt = state.now();
    return pull;
  }
  const ref = `refs/pull/${pull.number}`;
  if (headRepository !== repository) {
    const command = [
      'fetch',
      '--quiet',
      '--no-tags',
      headRepository.directory,
      `+refs/heads/${pull.headRefName}:${ref}/head`,
    ];
    await runGit({ directory: repository.directory, command });
  } else await moveRef({ directory: repository.directory, ref: `${ref}/head`, sha: head });
  const isPush = pull.headSha !== '' && head !== pull.headSha;
  pull.baseSha = base;
  pull.headSha = head;
  if (isPush) pull.updatedAt = state.now();
  await writeMergeRef(pull, `${ref}/merge`);
  return pull;
}

/** What a push to a branch of this repository does to its pull requests, at once as on GitHub. */
export async function followBranches(state: State, repository: Repository): Promise<void> {
  for (const issue of repository.issues.values()) {
    if (issue.kind === 'pull-request') await refreshPullRequest(state, issue);
  }
}

async function isContained(pull: PullRequest, base: string, head: string): Promise<boolean> {
  if (pull.headRepository !== pull.repository) return false;
  const command = ['merge-base', '--is-ancestor', head, base];
  return (await tryGit({ directory: pull.repository.directory, command })).code === 0;
}

/** Where the changes of a pull request start: the merge base, or the empty tree for unrelated histories. */
export async function comparisonStart(pull: PullRequest, headSha = pull.headSha): Promise<string> {
  return (await findMergeBase(pull.repository.directory, pull.baseSha, headSha)) ?? EMPTY_TREE;
}

/** The test merge of a pull request, undefined when it conflicts. */
export async function mergeCommitSha(pull: PullRequest): Promise<string | undefined> {
  return resolveRef(pull.repository.directory, `refs/pull/${pull.number}/merge`);
}

/** The merge GitHub tries on each push: what `actions/checkout` gets on `pull_request`. */
async function writeMergeRef(pull: PullRequest, ref: string): Promise<void> {
  const { directory } = pull.repository;
  const merged = await tryGit({
    directory,
    command: ['merge-tree', '--write-tree', pull.baseSha, pull.headSha],
  });
  if (merged.code !== 0) {
    await tryGit({ directory, command: ['update-ref', '-d', ref] });
    return;
  }
  const tree = merged.stdout.toString().split('\n')[0] ?? '';
  const text = [
    `tree ${tree}`,
    `parent ${pull.baseSha}`,
    `parent ${pull.headSha}`,
    'author GitHub <noreply@github.com> 1700000000 +0000',
    'committer GitHub <noreply@github.com> 1700000000 +0000',
    '',
    `Merge ${pull.headSha} into ${pull.baseSha}\n`,
  ].join('\n');
  const commit = await runGit({
    directory,
    command: ['hash-object', '-t', 'commit', '-w', '--stdin'],
    input: text,
  });
  await moveRef({ directory, ref, sha: commit.toString().trim() });
}
