import type { Source } from './execute.ts';
import { commentMutations, type Input } from './mutations/comments.ts';
import { pullRequestMutations } from './mutations/pull-requests.ts';
import { refMutations } from './mutations/refs.ts';
import type { GraphqlRequest } from './request.ts';
import { fieldError } from './translate-refusal.ts';

const mutations = { ...commentMutations, ...pullRequestMutations, ...refMutations };

/** Mutations that make something people see: they count for the content secondary limit. */
export const CONTENT_MUTATIONS = new Set(['addComment', 'createPullRequest']);

/** The fields of `Mutation`; each gives `clientMutationId` back. */
export function mutationRoot(request: GraphqlRequest): Source {
  return Object.fromEntries(
    Object.entries(mutations).map(([name, mutation]) => [
      name,
      async ({ input }: { input: Input }) => {
        try {
          const payload = await mutation(request, input);
          return { ...payload, clientMutationId: input.clientMutationId ?? null };
        } catch (problem) {
          throw fieldError(problem);
        }
      },
    ]),
  );
}
