import { makeNodeId, takeId } from '../state.ts';
import type {
  Issue,
  IssueComment,
  Reaction,
  ReactionContent,
  Review,
  ReviewComment,
  State,
  Token,
} from '../types.ts';
import { issuePermissions, requireWrite } from './access.ts';

export type Reactable = Issue | IssueComment | Review | ReviewComment;

/** The issue or pull request something belongs to. */
export function issueOf(entity: Reactable): Issue {
  switch (entity.kind) {
    case 'issue-comment':
      return entity.issue;
    case 'review':
      return entity.pullRequest;
    case 'review-comment':
      return entity.thread.pullRequest;
    default:
      return entity;
  }
}

/** Adds a reaction, or finds the same one of the same account (GitHub answers 200 instead of 201). */
export function addReaction(
  state: State,
  token: Token | null,
  target: Reactable,
  content: ReactionContent,
): { reaction: Reaction; created: boolean } {
  const writer = requireReaction(token, target);
  const known = target.reactions.find((one) => one.user === writer.user && one.content === content);
  if (known) return { reaction: known, created: false };
  const id = takeId(state);
  const reaction: Reaction = {
    id,
    nodeId: makeNodeId('REA', id),
    user: writer.user,
    content,
    createdAt: state.now(),
  };
  target.reactions.push(reaction);
  return { reaction, created: true };
}

/** Takes a reaction away; undefined when there is none that `select` picks. */
export function removeReaction(
  token: Token | null,
  target: Reactable,
  select: (reaction: Reaction, writer: Token) => boolean,
): Reaction | undefined {
  const writer = requireReaction(token, target);
  const reaction = target.reactions.find((one) => select(one, writer));
  if (reaction) target.reactions.splice(target.reactions.indexOf(reaction), 1);
  return reaction;
}

function requireReaction(token: Token | null, target: Reactable): Token {
  const issue = issueOf(target);
  return requireWrite({
    repository: issue.repository,
    token,
    permissions: issuePermissions(issue),
    role: 'read',
  });
}
