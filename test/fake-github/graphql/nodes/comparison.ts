import { findMergeBase, listCommits } from '../../git/compare-commits.ts';
import { resolveRevision } from '../../git/read-commits.ts';
import { makeNodeId } from '../../state.ts';
import type { Repository } from '../../types.ts';
import { connection } from '../connection.ts';
import type { Source } from '../execute.ts';
import type { GraphqlRequest } from '../request.ts';
import { commitNode } from './git-object.ts';

/** `Comparison`, or null when it cannot be made: an unknown head, or histories that share nothing. */
export async function comparisonNode(options: {
  request: GraphqlRequest;
  repository: Repository;
  baseSha: string;
  headRef: string;
}): Promise<Source | null> {
  const { request, repository, baseSha, headRef } = options;
  const { directory } = repository;
  const headSha = await resolveRevision(directory, headRef);
  if (!headSha || !(await findMergeBase(directory, baseSha, headSha))) return null;
  const ahead = await listCommits(directory, baseSha, headSha);
  const behind = await listCommits(directory, headSha, baseSha);
  const commits = await Promise.all(ahead.map((sha) => commitNode(request, repository, sha)));
  return {
    __typename: 'Comparison',
    id: makeNodeId('CMP', repository.id, baseSha, headSha),
    aheadBy: ahead.length,
    behindBy: behind.length,
    status: describeStatus(ahead.length, behind.length),
    baseTarget: () => commitNode(request, repository, baseSha),
    headTarget: () => commitNode(request, repository, headSha),
    commits: (given: Record<string, unknown>) =>
      connection({
        name: 'commits',
        items: commits,
        key: (_, index) => index,
        given,
        render: (commit) => commit,
      }),
  };
}

function describeStatus(ahead: number, behind: number): string {
  if (ahead > 0 && behind > 0) return 'DIVERGED';
  return ahead > 0 ? 'AHEAD' : behind > 0 ? 'BEHIND' : 'IDENTICAL';
}
