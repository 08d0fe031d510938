import { installationsOf } from './apps/installations.ts';
import type { Installation } from './apps/types.ts';
import { fullName } from './shapes/repository.ts';
import type { Repository, State, User } from './types.ts';
import { afterAnswer } from './webhooks/after-answer.ts';
import { deliver, track } from './webhooks/deliver.ts';
import { installationLite, sharedPayload } from './webhooks/shared-payload.ts';

/**
 * The place where webhooks leave: every visible change passes here, is recorded in `state.events`, and told to the Apps
 * that listen, once the request that made it is answered. An event without a `payload` is told to nobody.
 */
export function recordEvent(
  state: State,
  event: {
    name: string;
    action?: string;
    repository: Repository;
    sender: User;
    number?: number;
    id?: number;
    /** What the event tells beside action, repository and sender, as things are now; asked for when somebody listens. */
    payload?: () => object | Promise<object>;
  },
): void {
  const { name, action, repository, sender, payload } = event;
  state.events.push({
    name,
    action,
    repository: fullName(repository),
    sender: sender.login,
    number: event.number,
    id: event.id,
  });
  const listeners = payload ? listenersOf(state, name, repository) : [];
  if (!payload || listeners.length === 0) return;
  const shared = { ...(action === undefined ? {} : { action }), ...sharedPayload(state, repository, sender) };
  const told = Promise.resolve(payload()).then((part) => ({ ...shared, ...part }));
  // A mistake in it is reported where it is waited for, below.
  told.catch(() => {});
  track(state, tellAll(state, { name, told, listeners }));
}

function listenersOf(state: State, name: string, repository: Repository): Installation[] {
  return installationsOf(state, repository).filter(
    ({ app, suspendedAt }) => suspendedAt === null && app.webhook !== null && app.events.includes(name),
  );
}

async function tellAll(
  state: State,
  event: { name: string; told: Promise<object>; listeners: Installation[] },
): Promise<void> {
  await new Promise<void>((resolve) => afterAnswer(resolve));
  const told = await event.told;
  for (const installation of event.listeners) {
    const payload = { ...told, installation: installationLite(installation) };
    if (state.closing.signal.aborted) return;
    void deliver(state, { app: installation.app, event: event.name, payload });
  }
}
