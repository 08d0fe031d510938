import type { FileChange } from '../content/file-change.ts';
import { classifyWrite, type FailedWrite } from './classify-write.ts';
import type { GitHubClient } from './create-client.ts';
import { type CommitGroup, groupFileChanges } from './group-file-changes.ts';
import { branchSubject, type RepositoryPlace } from './repository-place.ts';

export type CommitOutcome =
  /** `sha`: the branch's new head; the last one where the files needed several commits. */
  { outcome: 'done'; sha: string } | FailedWrite;

export interface CommitMessage {
  /** The first line. */
  headline: string;
  body: string;
}

export interface CommitFilesOptions extends RepositoryPlace {
  client: GitHubClient;
  branch: string;
  /** Nothing is written unless the branch is there. */
  expectedHeadSha: string;
  /** Contents are written as UTF-8, mode 100644; deletions must exist. Last what describes the others. */
  files: Pick<FileChange, 'path' | 'content'>[];
  message: CommitMessage;
  /** Bytes of a mutation; MAX_COMMIT_BYTES unless told. */
  maxBytes?: number;
}

const DOCUMENT = `mutation GlossCommit($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;

interface Answer {
  createCommitOnBranch: { commit: { oid: string } };
}

/**
 * Commits files on top of a branch: all at once, signed by GitHub, and only when the branch is where it is expected
 * to be (https://docs.github.com/en/graphql/reference/mutations#createcommitonbranch). One mutation, or as few as the
 * payload limit allows. After `uncertain` the branch has to be looked at before anything is written again; where several
 * commits were needed, the earlier ones are there when a later one fails.
 *
 * @throws GitHubError `token`, `permission`, `limit` or `refused`, see GitHubFailureKind.
 */
export async function commitFiles(options: CommitFilesOptions): Promise<CommitOutcome> {
  const groups = groupFileChanges(options);
  let sha = options.expectedHeadSha;
  for (const [index, group] of groups.entries()) {
    const part = groups.length > 1 ? ` (${index + 1} of ${groups.length})` : '';
    const outcome = await commitGroup({ ...options, expectedHeadSha: sha, group, part });
    if (outcome.outcome !== 'done') return outcome;
    sha = outcome.sha;
  }
  return { outcome: 'done', sha };
}

async function commitGroup(
  options: CommitFilesOptions & { group: CommitGroup; part: string },
): Promise<CommitOutcome> {
  const { client, owner, repo, branch, expectedHeadSha, message, group, part } = options;
  const input = {
    branch: { repositoryNameWithOwner: `${owner}/${repo}`, branchName: branch },
    expectedHeadOid: expectedHeadSha,
    message: { headline: `${message.headline}${part}`, body: message.body },
    fileChanges: group,
  };
  try {
    const answer = await client.mutate<Answer>({
      document: DOCUMENT,
      variables: { input },
      subject: `a commit on ${branchSubject(options)}`,
      permission: 'contents: write',
    });
    return { outcome: 'done', sha: answer.createCommitOnBranch.commit.oid };
  } catch (error) {
    return classifyWrite(error);
  }
}
