import { commitTexts } from './git/commit-texts.ts';
import { findMergeBase } from './git/find-merge-base.ts';
import { hasCommit } from './git/has-commit.ts';
import { openCommitTree } from './git/open-commit-tree.ts';
import { openRepository } from './git/open-repository.ts';
import { readChangedFiles } from './git/read-changed-files.ts';
import { readParents } from './git/read-parents.ts';
import { resolveCommit } from './git/resolve-commit.ts';
import type { GitHubClient } from './github/create-client.ts';
import type { PullRequestAddress } from './github/pull-request-address.ts';
import type { PullRequest } from './github/read-pull-request.ts';
import { readPullRequestFiles } from './github/read-pull-request-files.ts';
import type { AboutChange } from './pipelines/pipeline.ts';
import type { ChangeSource } from './steps/rooms.ts';

/** Files from the checkout where it holds what GitHub compares, else from the API. */
export async function openPullRequestSource(options: {
  client: GitHubClient;
  address: PullRequestAddress;
  pullRequest: PullRequest;
  /** A local checkout, when there is one. */
  workspace: string | undefined;
  onNote: (note: string) => void;
  signal: AbortSignal;
}): Promise<ChangeSource> {
  const { client, address, pullRequest, workspace, onNote, signal } = options;
  const { baseSha, headSha, changedFiles, additions, deletions } = pullRequest;
  const local = await findLocalComparison({ workspace, baseSha, headSha });
  if (local) {
    return {
      readFiles: async () => ({ files: await readChangedFiles({ ...local, signal }), unlisted: 0 }),
      ...(local.headSha === headSha ? {} : { readHeadTexts: headReader(local.directory, headSha) }),
      readTexts: commitTexts({ directory: local.directory, sha: local.headSha }),
      readAbout: async () => aboutOf(pullRequest),
    };
  }
  const expected = { changedFiles, additions, deletions };
  return {
    readAbout: async () => aboutOf(pullRequest),
    identity: `${address.owner}/${address.repo} ${baseSha}...${headSha}`,
    readFiles: () => readPullRequestFiles({ client, ...address, headSha, expected, onNote }),
  };
}

/** Nothing where a shallow clone lacks the head: then nothing is known to be there. */
function headReader(directory: string, sha: string) {
  return async (paths: string[]): Promise<Map<string, string>> => {
    const tree = await openCommitTree({ directory, sha }).catch(() => undefined);
    return (await tree?.readTexts(paths)) ?? new Map<string, string>();
  };
}

const MAX_BODY = 1_000;

/** The title, what the base says to reviewers, and the beginning of what its author says: check lists change without any change of the code. */
function aboutOf({ title, body, guidance = '' }: PullRequest): AboutChange {
  const prose = body.replace(/<!--[\s\S]*?-->/g, '').replace(/^\s*[-*] \[[ xX]\].*$/gm, '');
  return { title, body: prose.trim().slice(0, MAX_BODY), guidance };
}

interface Comparison {
  directory: string;
  baseSha: string;
  headSha: string;
}

/**
 * What GitHub compares, as two commits of the checkout: from the merge base to the head, or, where the history
 * is cut off (`fetch-depth: 2`), the merge commit that actions/checkout makes against its first parent.
 */
async function findLocalComparison(options: {
  workspace: string | undefined;
  baseSha: string;
  headSha: string;
}): Promise<Comparison | undefined> {
  const { workspace, baseSha, headSha } = options;
  if (workspace === undefined) return undefined;
  const repository = await openRepository({ directory: workspace }).catch(() => undefined);
  if (!repository) return undefined;
  const { directory } = repository;
  const has = async (sha: string) => hasCommit({ directory, sha });
  if ((await has(baseSha)) && (await has(headSha))) {
    const base = await findMergeBase({ directory, base: baseSha, head: headSha });
    if (base !== undefined) return { directory, baseSha: base, headSha };
  }
  const merge = await resolveCommit({ directory, name: 'HEAD' }).catch(() => undefined);
  if (merge === undefined) return undefined;
  const [first, second] = await readParents({ directory, sha: merge });
  if (first === undefined || second !== headSha || !(await has(first))) return undefined;
  return { directory, baseSha: first, headSha: merge };
}
