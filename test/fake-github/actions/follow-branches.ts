import { listRefs } from '../git/list-refs.ts';
import type { Repository, State, User } from '../types.ts';
import { NO_COMMIT, type Push, pushPayload } from '../webhooks/push-payload.ts';
import { pushedRepository } from '../webhooks/shared-payload.ts';
import { recordEvent } from '../webhooks.ts';
import { refreshPullRequest } from './refresh-pull-request.ts';

const turns = new WeakMap<Repository, Promise<void>>();

/**
 * What a push to branches of this repository does, at once as on GitHub: push events for what moved since the last
 * time, and its pull requests (those from it to others, too) follow.
 */
export function followBranches(state: State, repository: Repository, sender?: User): Promise<void> {
  const turn = (turns.get(repository) ?? Promise.resolve()).then(() =>
    follow(state, repository, sender ?? repository.owner),
  );
  turns.set(
    repository,
    turn.catch(() => {}),
  );
  return turn;
}

async function follow(state: State, repository: Repository, sender: User): Promise<void> {
  const known = repository.knownRefs;
  const refs = await listRefs(repository.directory);
  repository.knownRefs = refs;
  for (const ref of new Set([...known.keys(), ...refs.keys()])) {
    const before = known.get(ref) ?? NO_COMMIT;
    const after = refs.get(ref) ?? NO_COMMIT;
    if (before !== after) recordPush(state, { repository, sender, ref, before, after });
  }
  const issues = [...state.repositories.values()].flatMap((one) => [...one.issues.values()]);
  for (const issue of issues) {
    if (issue.kind !== 'pull-request') continue;
    if (issue.repository !== repository && issue.headRepository !== repository) continue;
    await refreshPullRequest(state, issue, sender);
  }
}

function recordPush(state: State, push: Push): void {
  const { repository, sender } = push;
  const shape = pushedRepository(state, repository, state.now());
  const payload = async (): Promise<object> => ({ ...(await pushPayload(state, push)), repository: shape });
  recordEvent(state, { name: 'push', repository, sender, payload });
}
