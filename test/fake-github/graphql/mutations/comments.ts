import { issuePermissions, requireWrite } from '../../actions/access.ts';
import { createComment, deleteComment, updateComment } from '../../actions/comments.ts';
import { addReaction, issueOf, type Reactable, removeReaction } from '../../actions/reactions.ts';
import type { Reaction } from '../../types.ts';
import { writeCursor } from '../connection.ts';
import type { Source } from '../execute.ts';
import { entityNode, findKind } from '../nodes/entity.ts';
import { issueCommentNode } from '../nodes/issue.ts';
import { REACTION_NAMES, reactionNode } from '../nodes/note.ts';
import { FieldError } from '../problems.ts';
import type { GraphqlRequest } from '../request.ts';

export type Input = Record<string, unknown>;
export type Mutation = (request: GraphqlRequest, input: Input) => Source | Promise<Source>;

export const commentMutations: Record<string, Mutation> = {
  addComment: (request, input) => {
    const issue = findKind(request, input.subjectId, 'issue', 'pull-request');
    const comment = createComment(request.state, request.token, issue, String(input.body));
    return {
      commentEdge: { cursor: writeCursor(comment.id), node: () => issueCommentNode(request, comment) },
      subject: () => entityNode(request, issue),
    };
  },
  updateIssueComment: (request, input) => {
    const comment = findKind(request, input.id, 'issue-comment');
    updateComment(request.state, request.token, comment, String(input.body));
    return { issueComment: () => issueCommentNode(request, comment) };
  },
  deleteIssueComment: (request, input) => {
    deleteComment(request.state, request.token, findKind(request, input.id, 'issue-comment'));
    return {};
  },
  minimizeComment: async (request, input) => {
    const reason = String(input.classifier).toLowerCase().replaceAll('_', '-');
    return { minimizedComment: await setMinimized(request, input.subjectId, reason) };
  },
  unminimizeComment: async (request, input) => ({
    unminimizedComment: await setMinimized(request, input.subjectId, null),
  }),
  addReaction: (request, input) => {
    const target = findReactable(request, input.subjectId);
    const { reaction } = addReaction(request.state, request.token, target, contentOf(input));
    return reactionPayload(request, target, reaction);
  },
  removeReaction: (request, input) => {
    const target = findReactable(request, input.subjectId);
    const content = contentOf(input);
    const reaction = removeReaction(
      request.token,
      target,
      (one, writer) => one.user === writer.user && one.content === content,
    );
    if (!reaction) throw new FieldError('NOT_FOUND', 'Could not resolve to a Reaction.');
    return reactionPayload(request, target, reaction);
  },
};

function findReactable(request: GraphqlRequest, id: unknown): Reactable {
  return findKind(request, id, 'issue', 'pull-request', 'issue-comment', 'review', 'review-comment');
}

function reactionPayload(request: GraphqlRequest, target: Reactable, reaction: Reaction): Source {
  const subject = async (): Promise<Source> => (await entityNode(request, target)) ?? {};
  return { reaction: reactionNode(request, reaction, subject), subject };
}

function contentOf(input: Input) {
  return REACTION_NAMES[String(input.content)] ?? '+1';
}

async function setMinimized(
  request: GraphqlRequest,
  id: unknown,
  reason: string | null,
): Promise<Source | null> {
  const comment = findKind(request, id, 'issue-comment', 'review', 'review-comment');
  const issue = issueOf(comment);
  requireWrite({
    repository: issue.repository,
    token: request.token,
    permissions: issuePermissions(issue),
    role: comment.author === request.token.user ? 'read' : 'triage',
  });
  comment.minimizedReason = reason;
  return entityNode(request, comment);
}
