import type { GitHubClient } from './create-client.ts';
import { GitHubError } from './github-error.ts';
import { type PullRequestAddress, pullRequestSubject } from './pull-request-address.ts';

/** One comment in a pull request's conversation. Its body is whatever somebody wrote. */
export interface PullRequestComment {
  /** GraphQL id, which the mutations take. */
  id: string;
  /** The number REST uses. */
  databaseId?: number;
  url: string;
  body: string;
  isMinimized: boolean;
  /** True only when the identity of our own token wrote it. The one proof of authorship that counts. */
  viewerDidAuthor: boolean;
  /** ISO 8601, to the second. */
  createdAt: string;
}

/** Comments, oldest first. */
export interface CommentPage {
  comments: PullRequestComment[];
  /** Where the next page starts; absent on the last one. */
  nextCursor?: string;
  /** Of the pull request at the same moment, where it was asked for; absent on an issue. */
  headSha?: string;
}

/** What GraphQL answers for COMMENT_FIELDS. */
export interface CommentNode {
  id: string;
  url: string;
  body: string;
  isMinimized: boolean;
  viewerDidAuthor: boolean;
  createdAt: string;
}

export interface CommentConnection {
  nodes: (CommentNode | null)[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/**
 * The fields of a comment. Not `databaseId`: GraphQL's Int has 32 bits and comment numbers have outgrown it,
 * while `fullDatabaseId` is unknown to older servers. The URL holds the number.
 */
export const COMMENT_FIELDS = 'id url body isMinimized viewerDidAuthor createdAt';

export const COMMENTS_PER_PAGE = 100;

const DOCUMENT = `query GlossMoreComments($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      headRefOid
      comments(first: ${COMMENTS_PER_PAGE}, after: $after) {
        nodes { ${COMMENT_FIELDS} }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;

interface Answer {
  repository: { pullRequest: { headRefOid: string; comments: CommentConnection } | null } | null;
}

/**
 * One page of comments, at most 100, oldest first: one request.
 *
 * @param options.after The cursor of the page before; absent for the first page.
 * @throws GitHubError, see GitHubFailureKind.
 */
export async function readMoreComments(
  options: PullRequestAddress & { client: GitHubClient; after?: string },
): Promise<CommentPage> {
  const { client, owner, repo, number, after } = options;
  const subject = pullRequestSubject(options);
  const answer = await client.query<Answer>({
    document: DOCUMENT,
    variables: { owner, repo, number, after: after ?? null },
    subject,
    permission: 'pull-requests: read',
  });
  const pullRequest = answer.repository?.pullRequest;
  if (!pullRequest) {
    throw new GitHubError({ kind: 'missing', message: `GitHub knows no ${subject}.` });
  }
  return { ...toCommentPage(pullRequest.comments), headSha: pullRequest.headRefOid };
}

/** A GraphQL connection as plain data. Pure. */
export function toCommentPage(connection: CommentConnection): CommentPage {
  const { hasNextPage, endCursor } = connection.pageInfo;
  return {
    comments: connection.nodes.filter((node) => node !== null).map(toComment),
    ...(hasNextPage && endCursor !== null ? { nextCursor: endCursor } : {}),
  };
}

/** A GraphQL comment as plain data. Pure. */
export function toComment(node: CommentNode): PullRequestComment {
  const { id, url, body, isMinimized, viewerDidAuthor, createdAt } = node;
  const number = /#issuecomment-(\d+)$/.exec(url)?.[1];
  return {
    id,
    ...(number === undefined ? {} : { databaseId: Number(number) }),
    url,
    body,
    isMinimized,
    viewerDidAuthor,
    createdAt,
  };
}
