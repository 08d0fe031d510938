import { type CommentGateway, createCommentGateway } from './comment-gateway.ts';
import type { GitHubClient } from './create-client.ts';
import { GitHubError } from './github-error.ts';
import type { PullRequestAddress } from './pull-request-address.ts';
import {
  COMMENT_FIELDS,
  COMMENTS_PER_PAGE,
  type CommentConnection,
  type CommentPage,
  toCommentPage,
} from './read-comments.ts';

/** The conversation of a pull request or an issue. */
export interface Conversation {
  /** GraphQL id. */
  id: string;
  url: string;
  /** The first 100. */
  comments: CommentPage;
  /** For writing there. */
  gateway: CommentGateway;
}

const FIELDS = `id url comments(first: ${COMMENTS_PER_PAGE}, after: $after) {
  nodes { ${COMMENT_FIELDS} }
  pageInfo { hasNextPage endCursor }
}`;

const DOCUMENT = `query GlossConversation($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    issueOrPullRequest(number: $number) { ... on Issue { ${FIELDS} } ... on PullRequest { ${FIELDS} } }
  }
}`;

interface Node {
  id: string;
  url: string;
  comments: CommentConnection;
}

interface Answer {
  repository: { issueOrPullRequest: Node | null } | null;
}

/** Opens the conversation under a number, whichever of the two it is. One request. @throws GitHubError. */
export async function readConversation(
  options: PullRequestAddress & { client: GitHubClient },
): Promise<Conversation> {
  const { id, url, comments } = await readPage(options);
  const gateway: CommentGateway = {
    ...createCommentGateway(options),
    readComments: async (page) => toCommentPage((await readPage({ ...options, ...page })).comments),
  };
  return { id, url, comments: toCommentPage(comments), gateway };
}

async function readPage(
  options: PullRequestAddress & { client: GitHubClient; after?: string },
): Promise<Node> {
  const { client, owner, repo, number, after } = options;
  const subject = `the conversation ${owner}/${repo}#${number}`;
  const answer = await client.query<Answer>({
    document: DOCUMENT,
    variables: { owner, repo, number, after: after ?? null },
    subject,
    permission: 'issues: read',
  });
  const node = answer.repository?.issueOrPullRequest;
  if (node) return node;
  throw new GitHubError({ kind: 'missing', message: `GitHub knows no ${subject}.` });
}
