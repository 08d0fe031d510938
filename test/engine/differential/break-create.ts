import { EntityConflictError, HookNotFoundError, WorkflowWorldError } from '@workflow/errors';
import type { CreateEventParams, EventResult, World } from '@workflow/world';

type Create = (runId: string | null, data: MutantRequest, params?: CreateEventParams) => Promise<EventResult>;
type MutantRequest = { eventType: string; correlationId?: string; eventData?: Record<string, unknown> };

/** Wraps `events.create`. */
export function withCreate(change: (create: Create, world: World) => Create): (world: World) => World {
  return (world) => {
    const create = change(world.events.create as unknown as Create, world);
    return { ...world, events: { ...world.events, create: create as unknown as World['events']['create'] } };
  };
}

export function keepTokens(create: Create): Create {
  const kept = new Map<unknown, string>();
  return async (runId, data, params) => {
    const token = data.eventData?.token;
    if (data.eventType === 'hook_created' && kept.has(token)) throw new EntityConflictError('Token is taken');
    const result = await create(runId, data, params);
    if (data.eventType === 'hook_created' && result.hook) kept.set(token, result.hook.hookId);
    return result;
  };
}

export function countTwice(create: Create): Create {
  return async (runId, data, params) => {
    const result = await create(runId, data, params);
    const { step } = result;
    return step && step.attempt > 1 ? { ...result, step: { ...step, attempt: step.attempt + 1 } } : result;
  };
}

/** What another event of this type answered is answered again instead of a conflict. */
export function forgive(eventType: string): (create: Create) => Create {
  return (create) => {
    let earlier: EventResult = {};
    return async (runId, data, params) => {
      if (data.eventType !== eventType) return create(runId, data, params);
      try {
        earlier = await create(runId, data, params);
      } catch (error) {
        if (!EntityConflictError.is(error)) throw error;
      }
      return earlier;
    };
  };
}

export function startEarly(create: Create): Create {
  return (runId, data, params) => {
    if (data.eventType !== 'step_retrying') return create(runId, data, params);
    const { retryAfter: _, ...eventData } = data.eventData ?? {};
    return create(runId, { ...data, eventData }, params);
  };
}

export function loseRetryError(create: Create): Create {
  return async (runId, data, params) => {
    const result = await create(runId, data, params);
    if (data.eventType !== 'step_started' || !result.step?.error) return result;
    const { error: _, ...step } = result.step;
    return { ...result, step };
  };
}

export function renameMissingHook(create: Create): Create {
  return async (runId, data, params) => {
    try {
      return await create(runId, data, params);
    } catch (error) {
      throw HookNotFoundError.is(error) ? new WorkflowWorldError('Hook not found') : error;
    }
  };
}

export function hideEvents(create: Create): Create {
  return async (runId, data, params) => {
    const { events: _, ...result } = await create(runId, data, params);
    return result;
  };
}
