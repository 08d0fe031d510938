import { EMPTY_TREE, findMergeBase } from '../git/compare-commits.ts';
import { resolveRef } from '../git/read-commits.ts';
import { runGit, tryGit } from '../git/run-git.ts';
import { moveRef } from '../git/write-commit.ts';
import type { PullRequest, State, User } from '../types.ts';
import { recordPullRequest } from './record-pull-request.ts';

const turns = new WeakMap<PullRequest, Promise<void>>();

/**
 * Brings a pull request up to date with git: its commits follow the branches, `refs/pull/N/head` and `…/merge` follow
 * them, and it closes when its branch is gone or has nothing that the base lacks, all as on GitHub. `sender` moved the
 * branches; the author when nobody knows.
 */
export function refreshPullRequest(
  state: State,
  pull: PullRequest,
  sender: User = pull.author,
): Promise<PullRequest> {
  // One at a time: who read the branches earlier must not have the last word.
  const turn = (turns.get(pull) ?? Promise.resolve()).then(() => refresh(state, pull, sender));
  turns.set(
    pull,
    turn.then(
      () => {},
      () => {},
    ),
  );
  return turn;
}

async function refresh(state: State, pull: PullRequest, sender: User): Promise<PullRequest> {
  if (pull.state === 'closed') return pull;
  const { repository, headRepository } = pull;
  const [base, head] = await Promise.all([
    resolveRef(repository.directory, `refs/heads/${pull.baseRefName}`),
    resolveRef(headRepository.directory, `refs/heads/${pull.headRefName}`),
  ]);
  if (!base || !head) return close(state, pull, sender);
  if (base === pull.baseSha && head === pull.headSha) return pull;
  if (pull.headSha !== '' && (await isContained(pull, base, head))) {
    // The base took the head in: merged. The head went back into the base: nothing is left to merge.
    if (base !== pull.baseSha && head === pull.headSha) pull.mergedAt = state.now();
    pull.headSha = head;
    return close(state, pull, sender);
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
  const before = pull.headSha;
  const isPush = before !== '' && head !== before;
  pull.baseSha = base;
  pull.headSha = head;
  if (isPush) pull.updatedAt = state.now();
  await writeMergeRef(pull, `${ref}/merge`);
  if (isPush)
    recordPullRequest(state, pull, { action: 'synchronize', sender, more: { before, after: head } });
  return pull;
}

/** Closes a pull request; another request may have been quicker. */
function close(state: State, pull: PullRequest, sender: User): PullRequest {
  if (pull.state === 'closed') return pull;
  pull.state = 'closed';
  pull.closedAt = state.now();
  recordPullRequest(state, pull, { action: 'closed', sender });
  return pull;
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
