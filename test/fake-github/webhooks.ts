import { fullName } from './shapes/repository.ts';
import type { Repository, State, User } from './types.ts';

/**
 * The place where webhooks would leave: every visible change passes here and is recorded in `state.events`. A delivery
 * (payload, signature, `x-github-delivery`) can be built on this list without touching the actions.
 */
export function recordEvent(
  state: State,
  event: {
    name: string;
    action: string;
    repository: Repository;
    sender: User;
    number?: number;
    id?: number;
  },
): void {
  state.events.push({
    name: event.name,
    action: event.action,
    repository: fullName(event.repository),
    sender: event.sender.login,
    number: event.number,
    id: event.id,
  });
}
