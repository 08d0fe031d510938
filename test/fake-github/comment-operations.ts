import { editComment, removeComment, storeComment } from './actions/comments.ts';
import { storeIssue } from './actions/pull-requests.ts';
import type { Finder, NumberedPlace, Place } from './find-place.ts';
import { ensureUser } from './state.ts';
import type { AccountType, AuthorAssociation, Issue, IssueComment, ReactionContent, State } from './types.ts';

export interface CommentOptions extends NumberedPlace {
  author: string;
  authorType?: AccountType;
  body: string;
  authorAssociation?: AuthorAssociation;
  /** Milliseconds since the epoch. */
  createdAt?: number;
}

/** What a test may do with issues and their comments without a request. */
export interface CommentOperations {
  createIssue: (options: Place & { title: string; body?: string; author?: string }) => Issue;
  /** Puts a comment in place without a request. */
  createComment: (options: CommentOptions) => IssueComment;
  /** Replaces a comment's body; its author does unless told. */
  editComment: (options: { commentId: number; body: string; by?: string }) => void;
  /** Removes a comment; its author does unless told. */
  deleteComment: (options: { commentId: number; by?: string }) => void;
  listComments: (options: NumberedPlace) => IssueComment[];
  /** Reactions on an issue comment, oldest first. */
  reactions: (options: { commentId: number }) => Array<{ login: string; content: ReactionContent }>;
}

const DEFAULT_AUTHOR = 'contributor';

/** The operations with issues and comments over a state. */
export function commentOperations(state: State, find: Finder): CommentOperations {
  return {
    createIssue: (options) =>
      storeIssue(state, {
        repository: find.repository(options),
        title: options.title,
        body: options.body ?? null,
        author: ensureUser(state, { login: options.author ?? DEFAULT_AUTHOR }),
      }),
    createComment: (options) =>
      storeComment(state, {
        issue: find.issue(options),
        author: ensureUser(state, { login: options.author, type: options.authorType }),
        body: options.body,
        authorAssociation: options.authorAssociation,
        createdAt: options.createdAt,
      }),
    editComment: ({ commentId, body, by }) => {
      const comment = find.comment(commentId);
      editComment(state, comment, { body, sender: find.person(by) ?? comment.author });
    },
    deleteComment: ({ commentId, by }) => {
      const comment = find.comment(commentId);
      removeComment(state, comment, find.person(by) ?? comment.author);
    },
    listComments: (place) => [...find.issue(place).comments],
    reactions: ({ commentId }) =>
      (state.comments.get(commentId)?.reactions ?? []).map(({ user, content }) => ({
        login: user.login,
        content,
      })),
  };
}
