import { makeNodeId, registerNode, takeId } from '../state.ts';
import type { App, AuthorAssociation, Issue, IssueComment, State, Token, User } from '../types.ts';
import { recordEvent } from '../webhooks.ts';
import { issuePermissions, Refusal, requireWrite } from './access.ts';
import { checkBody } from './check-body.ts';

/** Writes a comment into the store, asking nobody. `createdAt` in milliseconds since the epoch. */
export function storeComment(
  state: State,
  options: {
    issue: Issue;
    author: User;
    body: string;
    app?: App | null;
    authorAssociation?: AuthorAssociation | undefined;
    createdAt?: number | undefined;
  },
): IssueComment {
  const { issue, author, body } = options;
  const createdAt = options.createdAt ?? state.now();
  const id = takeId(state);
  const comment: IssueComment = {
    kind: 'issue-comment',
    id,
    nodeId: makeNodeId('IC', id),
    issue,
    body,
    author,
    authorAssociation: options.authorAssociation,
    app: options.app ?? null,
    createdAt,
    updatedAt: createdAt,
    minimizedReason: null,
    reactions: [],
  };
  issue.comments.push(comment);
  issue.updatedAt = Math.max(issue.updatedAt, createdAt);
  state.comments.set(id, comment);
  registerNode(state, comment.nodeId, comment);
  const { repository, number } = issue;
  recordEvent(state, { name: 'issue_comment', action: 'created', repository, sender: author, number, id });
  return comment;
}

/** Creates a comment as the token's account. Throws `Refusal`. */
export function createComment(state: State, token: Token | null, issue: Issue, body: string): IssueComment {
  const writer = requireWrite({
    repository: issue.repository,
    token,
    permissions: issuePermissions(issue),
    role: 'read',
  });
  checkBody(state, body);
  return storeComment(state, { issue, author: writer.user, body, app: writer.app });
}

/** Replaces a comment's body. A person may change only their own unless they can write. Throws `Refusal`. */
export function updateComment(state: State, token: Token | null, comment: IssueComment, body: string): void {
  const writer = requireChange(token, comment);
  checkBody(state, body);
  comment.body = body;
  comment.updatedAt = state.now();
  const { repository, number } = comment.issue;
  const { id } = comment;
  recordEvent(state, {
    name: 'issue_comment',
    action: 'edited',
    repository,
    sender: writer.user,
    number,
    id,
  });
}

/** Removes a comment. Throws `Refusal`. */
export function deleteComment(state: State, token: Token | null, comment: IssueComment): void {
  const writer = requireChange(token, comment);
  comment.issue.comments.splice(comment.issue.comments.indexOf(comment), 1);
  state.comments.delete(comment.id);
  state.nodes.delete(comment.nodeId);
  const { repository, number } = comment.issue;
  const { id } = comment;
  recordEvent(state, {
    name: 'issue_comment',
    action: 'deleted',
    repository,
    sender: writer.user,
    number,
    id,
  });
}

/** The token that may change a comment. Throws `Refusal`. */
function requireChange(token: Token | null, comment: IssueComment): Token {
  const isOwn = token?.user === comment.author;
  const writer = requireWrite({
    repository: comment.issue.repository,
    token,
    permissions: issuePermissions(comment.issue),
    role: isOwn ? 'read' : 'write',
  });
  if (!writer) throw new Refusal('forbidden', 'Must have admin rights to Repository.');
  return writer;
}
