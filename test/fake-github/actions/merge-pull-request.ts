import { findMergeBase, listCommits } from '../git/compare-commits.ts';
import { readCommit } from '../git/read-commits.ts';
import { runGit, tryGit } from '../git/run-git.ts';
import { moveRef } from '../git/write-commit.ts';
import type { PullRequest, State, User } from '../types.ts';
import { followBranches } from './follow-branches.ts';
import { recordPullRequest } from './record-pull-request.ts';
import { refreshPullRequest } from './refresh-pull-request.ts';

export type MergeMethod = 'merge' | 'squash' | 'rebase';

/** Merges an open pull request and gives the base's new commit. Throws when it is closed or conflicts. */
export async function mergePullRequest(
  state: State,
  pull: PullRequest,
  options: { method: MergeMethod; sender: User },
): Promise<string> {
  const { method, sender } = options;
  await refreshPullRequest(state, pull);
  const { directory } = pull.repository;
  if (pull.state !== 'open') throw new Error(`Pull request #${pull.number} is not open.`);
  const heads = method === 'rebase' ? await ownCommits(pull) : [pull.headSha];
  let sha = pull.baseSha;
  for (const head of heads) {
    const tree = await mergeTrees(directory, sha, head);
    const parents = method === 'merge' ? [sha, head] : [sha];
    sha = await writeMerge({ state, pull, tree, parents, head: method === 'rebase' ? head : undefined });
  }
  pull.mergedAt = state.now();
  pull.closedAt = state.now();
  pull.state = 'closed';
  await moveRef({ directory, ref: `refs/heads/${pull.baseRefName}`, sha, expected: pull.baseSha });
  recordPullRequest(state, pull, { action: 'closed', sender });
  await followBranches(state, pull.repository, sender);
  return sha;
}

async function ownCommits(pull: PullRequest): Promise<string[]> {
  const start = await findMergeBase(pull.repository.directory, pull.baseSha, pull.headSha);
  return listCommits(pull.repository.directory, start, pull.headSha);
}

async function mergeTrees(directory: string, base: string, head: string): Promise<string> {
  const merged = await tryGit({ directory, command: ['merge-tree', '--write-tree', base, head] });
  if (merged.code !== 0) throw new Error('The pull request conflicts with its base.');
  return merged.stdout.toString().split('\n')[0] ?? '';
}

async function writeMerge(options: {
  state: State;
  pull: PullRequest;
  tree: string;
  parents: string[];
  /** The commit whose message and author are kept. */
  head: string | undefined;
}): Promise<string> {
  const { state, pull, tree, parents, head } = options;
  const { directory } = pull.repository;
  const kept = head === undefined ? undefined : await readCommit(directory, head);
  const seconds = Math.floor(state.now() / 1000);
  const author = kept?.author ?? { name: 'A Maintainer', email: 'maintainer@example.com' };
  const text = [
    `tree ${tree}`,
    ...parents.map((parent) => `parent ${parent}`),
    `author ${author.name} <${author.email}> ${seconds} +0000`,
    `committer GitHub <noreply@github.com> ${seconds} +0000`,
    '',
    `${kept?.message ?? `${pull.title} (#${pull.number})`}\n`,
  ].join('\n');
  const command = ['hash-object', '-t', 'commit', '-w', '--stdin'];
  return (await runGit({ directory, command, input: text })).toString().trim();
}
