import { canSee } from '../actions/access.ts';
import type { RateStatus } from '../http/rate-limit.ts';
import { isoTime } from '../shapes/time.ts';
import { repositoryKey } from '../state.ts';
import type { Source } from './execute.ts';
import { viewerNode } from './nodes/actor.ts';
import { entityNode, findEntity } from './nodes/entity.ts';
import { repositoryNode } from './nodes/repository.ts';
import { FieldError } from './problems.ts';
import type { GraphqlRequest } from './request.ts';

/** The fields of `Query`. */
export function queryRoot(request: GraphqlRequest, rate: RateStatus): Source {
  const { state, token } = request;
  return {
    viewer: () => viewerNode(state, token.user),
    node: ({ id }: { id: string }) => entityNode(request, findEntity(request, id)),
    nodes: ({ ids }: { ids: string[] }) =>
      Promise.all(ids.map((id) => entityNode(request, findEntity(request, id)))),
    repository: ({ owner, name }: { owner: string; name: string }) => {
      const repository = state.repositories.get(repositoryKey(owner, name));
      if (!repository || !canSee(repository, token)) {
        throw new FieldError(
          'NOT_FOUND',
          `Could not resolve to a Repository with the name '${owner}/${name}'.`,
        );
      }
      return repositoryNode(request, repository);
    },
    rateLimit: () => ({
      cost: 1,
      nodeCount: 0,
      limit: rate.limit,
      remaining: rate.remaining,
      used: rate.used,
      resetAt: isoTime(rate.reset * 1000),
    }),
  };
}
