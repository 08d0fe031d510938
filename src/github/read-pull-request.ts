import type { GitHubClient } from './create-client.ts';
import { GitHubError } from './github-error.ts';
import { type PullRequestAddress, pullRequestSubject } from './pull-request-address.ts';
import {
  COMMENT_FIELDS,
  COMMENTS_PER_PAGE,
  type CommentConnection,
  type CommentPage,
  toCommentPage,
} from './read-comments.ts';

/** The state of a pull request at one moment. Title, body, names and comments are strangers' text. */
export interface PullRequest {
  /** Login of the identity behind the token. */
  viewer: string;
  /** GraphQL id. */
  id: string;
  number: number;
  title: string;
  body: string;
  state: 'OPEN' | 'CLOSED' | 'MERGED';
  isDraft: boolean;
  url: string;
  baseSha: string;
  headSha: string;
  baseName: string;
  headName: string;
  /** The head is in another repository (a fork). */
  isCrossRepository: boolean;
  changedFiles: number;
  /** Lines, over all files. */
  additions: number;
  deletions: number;
  /** Login; null when the account is gone. */
  author: string | null;
  labels: string[];
  /** The first 100 comments. */
  comments: CommentPage;
}

const LABELS = 100;

const DOCUMENT = `query GlossPullRequest($owner: String!, $repo: String!, $number: Int!) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      id number title body state isDraft url
      baseRefOid headRefOid baseRefName headRefName isCrossRepository
      changedFiles additions deletions
      author { login }
      labels(first: ${LABELS}) { nodes { name } }
      comments(first: ${COMMENTS_PER_PAGE}) {
        nodes { ${COMMENT_FIELDS} }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;

interface PullRequestNode
  extends Omit<
    PullRequest,
    'viewer' | 'baseSha' | 'headSha' | 'baseName' | 'headName' | 'author' | 'labels' | 'comments'
  > {
  baseRefOid: string;
  headRefOid: string;
  baseRefName: string;
  headRefName: string;
  author: { login: string } | null;
  labels: { nodes: ({ name: string } | null)[] } | null;
  comments: CommentConnection;
}

interface Answer {
  viewer: { login: string };
  repository: { pullRequest: PullRequestNode | null } | null;
}

/**
 * Everything a run needs to know about a pull request before it writes, in one GraphQL request. Further
 * comments are read with readMoreComments, and only by whoever needs them.
 *
 * @throws GitHubError, see GitHubFailureKind: `token`, `permission` and `missing` are usage errors.
 */
export async function readPullRequest(
  options: PullRequestAddress & { client: GitHubClient },
): Promise<PullRequest> {
  const { client, owner, repo, number } = options;
  const subject = pullRequestSubject(options);
  const answer = await client.query<Answer>({
    document: DOCUMENT,
    variables: { owner, repo, number },
    subject,
    permission: 'pull-requests: write',
  });
  const node = answer.repository?.pullRequest;
  if (!node) throw new GitHubError({ kind: 'missing', message: `GitHub knows no ${subject}.` });
  return toPullRequest({ viewer: answer.viewer.login, node });
}

function toPullRequest(options: { viewer: string; node: PullRequestNode }): PullRequest {
  const { baseRefOid, headRefOid, baseRefName, headRefName, author, labels, comments, ...same } =
    options.node;
  return {
    ...same,
    viewer: options.viewer,
    baseSha: baseRefOid,
    headSha: headRefOid,
    baseName: baseRefName,
    headName: headRefName,
    author: author?.login ?? null,
    labels: (labels?.nodes ?? []).filter((label) => label !== null).map((label) => label.name),
    comments: toCommentPage(comments),
  };
}
