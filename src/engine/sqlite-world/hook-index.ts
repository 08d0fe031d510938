import { HookNotFoundError } from '@workflow/errors';
import type { Event, Hook } from '@workflow/world';
import type { Placed } from './paginate.ts';
import type { Rows } from './rows.ts';

type HookCreated = Extract<Event, { eventType: 'hook_created' }>;

/** The hooks that are alive, by id and by token. A run that waits has one or two, so all of them are in memory. */
export interface HookIndex {
  find(hookId: string): Hook | undefined;
  findByToken(token: string): Hook | undefined;
  /** In the order in which they were created. */
  list(): Placed<Hook>[];
  add(hook: Hook): void;
  remove(hookId: string): void;
  /** Frees the tokens of a run that has ended. */
  removeOfRun(runId: string): void;
}

export function indexHooks(rows: Rows): HookIndex {
  const byId = new Map<string, Placed<Hook>>();
  const byToken = new Map<string, Hook>();
  let lastPosition = 0;

  function add(hook: Hook): void {
    byId.set(hook.hookId, { position: ++lastPosition, item: hook });
    byToken.set(hook.token, hook);
  }

  function remove(hookId: string): void {
    const hook = byId.get(hookId);
    if (!hook) return;
    byId.delete(hookId);
    byToken.delete(hook.item.token);
  }

  for (const event of rows.listHooks()) add(toHook(event as HookCreated));

  return {
    find: (hookId) => byId.get(hookId)?.item,
    findByToken: (token) => byToken.get(token),
    list: () => [...byId.values()],
    add,
    remove,
    removeOfRun: (runId) => {
      for (const { item } of [...byId.values()]) if (item.runId === runId) remove(item.hookId);
    },
  };
}

/** Owner, project and environment mean something on a hosted world only. */
export function toHook(event: HookCreated): Hook {
  const { token, metadata, isWebhook } = event.eventData;
  return {
    runId: event.runId,
    hookId: event.correlationId,
    token,
    metadata,
    ownerId: 'local-owner',
    projectId: 'local-project',
    environment: 'local',
    createdAt: event.createdAt,
    specVersion: event.specVersion,
    isWebhook: isWebhook ?? false,
  } as Hook;
}

/** @throws HookNotFoundError for a hook that is not alive, or that another run made. */
export function requireHook(hooks: HookIndex, hookId: string, runId?: string): Hook {
  const hook = hooks.find(hookId);
  if (!hook || (runId !== undefined && hook.runId !== runId)) throw new HookNotFoundError(hookId);
  return hook;
}
