import { issueShape } from '../shapes/issue.ts';
import { issueCommentShape } from '../shapes/issue-comment.ts';
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
    edits: [],
  };
  issue.comments.push(comment);
  issue.updatedAt = Math.max(issue.updatedAt, createdAt);
  state.comments.set(id, comment);
  registerNode(state, comment.nodeId, comment);
  const payload = () => commentPayload(state, comment);
  recordChange(state, comment, { action: 'created', sender: author, payload });
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
  editComment(state, comment, { body, sender: writer.user });
}

/** Replaces a comment's body, asking nobody. */
export function editComment(
  state: State,
  comment: IssueComment,
  change: { body: string; sender: User },
): void {
  const from = comment.body;
  comment.body = change.body;
  comment.updatedAt = state.now();
  // The first edit brings what was written at first with it.
  if (comment.edits.length === 0) comment.edits.push({ body: from, at: comment.createdAt });
  comment.edits.unshift({ body: change.body, at: comment.updatedAt });
  const payload = () => ({ ...commentPayload(state, comment), changes: { body: { from } } });
  recordChange(state, comment, { action: 'edited', sender: change.sender, payload });
}

/** Removes a comment. Throws `Refusal`. */
export function deleteComment(state: State, token: Token | null, comment: IssueComment): void {
  const writer = requireChange(token, comment);
  removeComment(state, comment, writer.user);
}

/** Removes a comment, asking nobody. */
export function removeComment(state: State, comment: IssueComment, sender: User): void {
  const payload = commentPayload(state, comment);
  comment.issue.comments.splice(comment.issue.comments.indexOf(comment), 1);
  state.comments.delete(comment.id);
  state.nodes.delete(comment.nodeId);
  recordChange(state, comment, { action: 'deleted', sender, payload: () => payload });
}

function recordChange(
  state: State,
  comment: IssueComment,
  change: { action: string; sender: User; payload: () => object },
): void {
  const { repository, number } = comment.issue;
  recordEvent(state, { name: 'issue_comment', ...change, repository, number, id: comment.id });
}

function commentPayload(state: State, comment: IssueComment) {
  return { issue: issueShape(state, comment.issue), comment: issueCommentShape(state, comment) };
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
