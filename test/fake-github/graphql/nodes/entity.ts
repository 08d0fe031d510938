import { canSee } from '../../actions/access.ts';
import type { Entity, Repository } from '../../types.ts';
import type { Source } from '../execute.ts';
import { unresolvedNode } from '../problems.ts';
import type { GraphqlRequest } from '../request.ts';
import { actorNode } from './actor.ts';
import { issueCommentNode } from './issue.ts';
import { labelNode } from './note.ts';
import { issueOrPullRequestNode, refNode, repositoryNode } from './repository.ts';
import { reviewCommentNode, reviewNode, threadNode } from './review.ts';

/** What a global id stands for, when the token may see it. Throws NOT_FOUND. */
export function findEntity(request: GraphqlRequest, id: string): Entity {
  const entity = request.state.nodes.get(id);
  const repository = entity && repositoryOf(entity);
  if (!entity || (repository && !canSee(repository, request.token))) throw unresolvedNode(id);
  return entity;
}

/** An entity of one of these kinds. Throws NOT_FOUND for any other. */
export function findKind<Kind extends Entity['kind']>(
  request: GraphqlRequest,
  id: unknown,
  ...kinds: Kind[]
): Extract<Entity, { kind: Kind }> {
  const entity = findEntity(request, String(id));
  if (!kinds.includes(entity.kind as Kind)) throw unresolvedNode(String(id));
  return entity as Extract<Entity, { kind: Kind }>;
}

/** The node of an entity, whatever it is. Throws NOT_FOUND for what GraphQL does not show here. */
export async function entityNode(request: GraphqlRequest, entity: Entity): Promise<Source | null> {
  switch (entity.kind) {
    case 'user':
      return actorNode(request.state, entity.user);
    case 'repository':
      return repositoryNode(request, entity.repository);
    case 'label':
      return labelNode(entity.label);
    case 'ref':
      return refNode(request, entity.repository, entity.name);
    case 'issue':
    case 'pull-request':
      return issueOrPullRequestNode(request, entity);
    case 'issue-comment':
      return issueCommentNode(request, entity);
    case 'review':
      return reviewNode(request, entity);
    case 'review-comment':
      return reviewCommentNode(request, entity);
    case 'thread':
      return threadNode(request, entity);
    case 'check-run':
      throw unresolvedNode(entity.nodeId);
  }
}

function repositoryOf(entity: Entity): Repository | undefined {
  switch (entity.kind) {
    case 'user':
    case 'label':
      return undefined;
    case 'issue-comment':
      return entity.issue.repository;
    case 'review':
    case 'thread':
      return entity.pullRequest.repository;
    case 'review-comment':
      return entity.thread.pullRequest.repository;
    default:
      return entity.repository;
  }
}
