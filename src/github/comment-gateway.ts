import type { GitHubClient } from './create-client.ts';
import { GitHubError } from './github-error.ts';
import { type PullRequestAddress, pullRequestSubject } from './pull-request-address.ts';
import {
  COMMENT_FIELDS,
  type CommentNode,
  type CommentPage,
  type PullRequestComment,
  readMoreComments,
  toComment,
} from './read-comments.ts';

/**
 * What came of a write. `uncertain`: no answer, so it may or may not have happened, and whoever asked must
 * look before writing again. `missing`: the comment is gone. Every other failure is thrown as GitHubError.
 */
export type WriteOutcome<T> =
  | { outcome: 'done'; value: T }
  | { outcome: 'missing' }
  | { outcome: 'uncertain'; reason: string };

/** The writes to one pull request's conversation, and the read they need. One request each. */
export interface CommentGateway {
  readComments(options: { after?: string }): Promise<CommentPage>;
  /** `latest`: the youngest comments, ours among them, as GitHub saw them after the write; oldest first. */
  createComment(options: {
    pullRequestId: string;
    body: string;
  }): Promise<WriteOutcome<{ comment: PullRequestComment; latest: PullRequestComment[] }>>;
  updateComment(options: { id: string; body: string }): Promise<WriteOutcome<PullRequestComment>>;
  deleteComment(options: { id: string }): Promise<WriteOutcome<undefined>>;
  /** Collapses a comment as outdated. */
  minimizeComment(options: { id: string }): Promise<WriteOutcome<undefined>>;
}

/** How many of the youngest comments are looked at for one that a concurrent run made a moment ago. */
const LATEST = 20;

const CREATE = `mutation GlossCreateComment($subjectId: ID!, $body: String!) {
  addComment(input: { subjectId: $subjectId, body: $body }) {
    commentEdge { node { ${COMMENT_FIELDS} } }
    subject {
      ... on PullRequest { comments(last: ${LATEST}) { nodes { ${COMMENT_FIELDS} } } }
      ... on Issue { comments(last: ${LATEST}) { nodes { ${COMMENT_FIELDS} } } }
    }
  }
}`;

const UPDATE = `mutation GlossUpdateComment($id: ID!, $body: String!) {
  updateIssueComment(input: { id: $id, body: $body }) { issueComment { ${COMMENT_FIELDS} } }
}`;

const DELETE = `mutation GlossDeleteComment($id: ID!) {
  deleteIssueComment(input: { id: $id }) { clientMutationId }
}`;

const MINIMIZE = `mutation GlossMinimizeComment($id: ID!) {
  minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) { minimizedComment { isMinimized } }
}`;

interface Created {
  addComment: {
    commentEdge: { node: CommentNode };
    subject: { comments?: { nodes: (CommentNode | null)[] } } | null;
  };
}

interface Updated {
  updateIssueComment: { issueComment: CommentNode };
}

/** The gateway to the comments of one pull request. */
export function createCommentGateway(options: PullRequestAddress & { client: GitHubClient }): CommentGateway {
  const { client } = options;
  const subject = `a comment on ${pullRequestSubject(options)}`;
  const write = async <A, T>(
    document: string,
    variables: Record<string, unknown>,
    read: (answer: A) => T,
  ): Promise<WriteOutcome<T>> => {
    try {
      const permission = 'pull-requests: write';
      return {
        outcome: 'done',
        value: read(await client.mutate<A>({ document, variables, subject, permission })),
      };
    } catch (error) {
      if (!(error instanceof GitHubError)) throw error;
      if (error.kind === 'uncertain') return { outcome: 'uncertain', reason: error.message };
      if (error.kind === 'missing') return { outcome: 'missing' };
      throw error;
    }
  };
  return {
    readComments: (page) => readMoreComments({ ...options, ...page }),
    createComment: ({ pullRequestId, body }) =>
      write(CREATE, { subjectId: pullRequestId, body }, ({ addComment }: Created) => ({
        comment: toComment(addComment.commentEdge.node),
        latest: (addComment.subject?.comments?.nodes ?? []).filter((node) => node !== null).map(toComment),
      })),
    updateComment: ({ id, body }) =>
      write(UPDATE, { id, body }, (answer: Updated) => toComment(answer.updateIssueComment.issueComment)),
    deleteComment: ({ id }) => write(DELETE, { id }, () => undefined),
    minimizeComment: ({ id }) => write(MINIMIZE, { id }, () => undefined),
  };
}
