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
  }): Promise<WriteOutcome<{ comment: PullRequestComment; latest: PullRequestComment[]; headSha?: string }>>;
  /** `headSha`: of the pull request after the write; absent on an issue. */
  updateComment(options: {
    id: string;
    body: string;
  }): Promise<WriteOutcome<{ comment: PullRequestComment; headSha?: string }>>;
  /**
   * What a comment says and said before, the newest first: at most 50 texts. Undefined when it is gone. `diff` of an edit
   * is the whole text after it (https://docs.github.com/en/graphql/reference/objects#usercontentedit).
   */
  readEdits(options: {
    id: string;
  }): Promise<{ body: string; edits: string[]; headSha: string | undefined } | undefined>;
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
      ... on PullRequest { headRefOid comments(last: ${LATEST}) { nodes { ${COMMENT_FIELDS} } } }
      ... on Issue { comments(last: ${LATEST}) { nodes { ${COMMENT_FIELDS} } } }
    }
  }
}`;

const UPDATE = `mutation GlossUpdateComment($id: ID!, $body: String!) {
  updateIssueComment(input: { id: $id, body: $body }) {
    issueComment { ${COMMENT_FIELDS} pullRequest { headRefOid } }
  }
}`;

const EDITS = `query GlossCommentEdits($id: ID!) {
  node(id: $id) {
    ... on IssueComment { body pullRequest { headRefOid } userContentEdits(first: 50) { nodes { editedAt diff } } }
  }
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
    subject: { headRefOid?: string; comments?: { nodes: (CommentNode | null)[] } } | null;
  };
}

interface Updated {
  updateIssueComment: { issueComment: CommentNode & { pullRequest: { headRefOid: string } | null } };
}

interface Edits {
  node: {
    body: string;
    pullRequest: { headRefOid: string } | null;
    userContentEdits: { nodes: ({ editedAt: string; diff: string | null } | null)[] } | null;
  } | null;
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
        ...(addComment.subject?.headRefOid === undefined ? {} : { headSha: addComment.subject.headRefOid }),
      })),
    updateComment: ({ id, body }) =>
      write(UPDATE, { id, body }, ({ updateIssueComment: { issueComment } }: Updated) => ({
        comment: toComment(issueComment),
        ...(issueComment.pullRequest ? { headSha: issueComment.pullRequest.headRefOid } : {}),
      })),
    readEdits: async ({ id }) => {
      const permission = 'pull-requests: read';
      const { node } = await client.query<Edits>({ document: EDITS, variables: { id }, subject, permission });
      if (!node) return undefined;
      const edits = (node.userContentEdits?.nodes ?? []).filter((edit) => edit !== null);
      // Newest first, as GitHub lists them; the sort is stable, and times are to the second.
      const sorted = edits.toSorted((a, b) =>
        a.editedAt < b.editedAt ? 1 : a.editedAt > b.editedAt ? -1 : 0,
      );
      return {
        body: node.body,
        edits: sorted.flatMap(({ diff }) => diff ?? []),
        headSha: node.pullRequest?.headRefOid,
      };
    },
    deleteComment: ({ id }) => write(DELETE, { id }, () => undefined),
    minimizeComment: ({ id }) => write(MINIMIZE, { id }, () => undefined),
  };
}
