import type { GitHubClient } from '../github/create-client.ts';
import { readPermission } from '../github/read-permission.ts';
import type { RepositoryPlace } from '../github/repository-place.ts';
import { type ActorDecision, type ActorRules, decideAccount, decideActor } from './decide-actor.ts';
import type { Actor } from './delivery-intent.ts';

/**
 * Whether somebody may have a pipeline run here, now: the collaborators' permission is read when it decides. At most one
 * request.
 *
 * @throws GitHubError when GitHub does not tell; then nobody is allowed.
 */
export async function authoriseActor(
  options: ActorRules & RepositoryPlace & { client: GitHubClient; actor: Actor },
): Promise<ActorDecision> {
  const account = decideAccount(options);
  if (account !== 'person') return account;
  const { login, id } = options.actor;
  return decideActor({ ...options, permission: await readPermission({ ...options, login, id }) });
}
