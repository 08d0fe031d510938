import { HookNotFoundError, WorkflowRunNotFoundError } from '@workflow/errors';
import {
  type Event,
  type Hook,
  type PaginatedResponse,
  type ResolveData,
  type Step,
  type Storage,
  stripEventDataRefs,
  type WorkflowRun,
} from '@workflow/world';
import { type HookIndex, requireHook } from './hook-index.ts';
import type { Database } from './open-database.ts';
import { MAX_PAGE, paginate, placed } from './paginate.ts';
import { queryRuns } from './query-runs.ts';
import type { RunView } from './run-view.ts';

/** Runs, steps and hooks on a page, when the caller does not say. */
const DEFAULT_PAGE = 20;

/** The reading half of the World interface's storage. `find` gives a run as it is now. */
export function readStorage(parts: {
  database: Database;
  hooks: HookIndex;
  find: (runId: string) => RunView | undefined;
}): Omit<Storage, 'events'> & { events: Omit<Storage['events'], 'create'> } {
  const { database, hooks, find } = parts;
  const query = queryRuns(database);

  function require(runId: string): RunView {
    const view = find(runId);
    if (!view) throw new WorkflowRunNotFoundError(runId);
    return view;
  }

  const runs = {
    get: async (id: string, params?: { resolveData?: ResolveData }) =>
      withoutData(require(id).run, params?.resolveData),
    list: async (params: Parameters<Storage['runs']['list']>[0]) => {
      const page = query.list({ ...params, limit: params?.pagination?.limit ?? DEFAULT_PAGE });
      return mapPage(page, (runId) => withoutData(require(runId).run, params?.resolveData));
    },
  } as Storage['runs'];

  const steps = {
    get: async (runId: string | undefined, stepId: string, params?: { resolveData?: ResolveData }) => {
      const owner = runId ?? query.runsOfCorrelation(stepId)[0];
      const step = owner === undefined ? undefined : find(owner)?.steps.get(stepId);
      if (!step) throw new Error(`Step ${stepId}${owner === undefined ? '' : ` in run ${owner}`} not found`);
      return withoutData(step, params?.resolveData);
    },
    list: async ({ runId, pagination, resolveData }: Parameters<Storage['steps']['list']>[0]) => {
      const items = placed([...(find(runId)?.steps.values() ?? [])]);
      const page = paginate({ items, page: pagination, sortOrder: 'desc', limit: DEFAULT_PAGE });
      return mapPage(page, (step: Step) => withoutData(step, resolveData));
    },
  } as Storage['steps'];

  const events: Omit<Storage['events'], 'create'> = {
    get: async (runId, eventId, params) => {
      const event = find(runId)?.events.find((candidate) => candidate.eventId === eventId);
      if (!event) throw new Error(`Event ${eventId} in run ${runId} not found`);
      return stripEventDataRefs(event, params?.resolveData ?? 'all');
    },
    list: async ({ runId, pagination, resolveData }) => {
      const items = placed(find(runId)?.events ?? []);
      const page = paginate({ items, page: pagination, sortOrder: 'asc', limit: MAX_PAGE });
      return mapPage(page, (event) => stripEventDataRefs(event, resolveData ?? 'all'));
    },
    listByCorrelationId: async ({ correlationId, runId, pagination, resolveData }) => {
      const owners = runId === undefined ? query.runsOfCorrelation(correlationId) : [runId];
      const found = owners.flatMap((owner) => find(owner)?.events ?? []);
      const items = placed(found.filter((event) => event.correlationId === correlationId).toSorted(byTime));
      const page = paginate({ items, page: pagination, sortOrder: 'asc', limit: MAX_PAGE });
      return mapPage(page, (event) => stripEventDataRefs(event, resolveData ?? 'all'));
    },
  };

  return {
    runs,
    steps,
    events,
    hooks: {
      get: async (hookId, params) => toShown(requireHook(hooks, hookId), params?.resolveData),
      getByToken: async (token) => {
        const hook = hooks.findByToken(token);
        if (!hook) throw new HookNotFoundError(token);
        return toShown(hook, 'all');
      },
      list: async ({ runId, pagination, resolveData }) => {
        const items = hooks.list().filter(({ item }) => runId === undefined || item.runId === runId);
        const page = paginate({ items, page: pagination, sortOrder: 'asc', limit: DEFAULT_PAGE });
        return mapPage(page, (hook) => toShown(hook, resolveData));
      },
    },
  };
}

/** Event ids are ULIDs of one clock: their order is the order of time. */
function byTime(a: Event, b: Event): number {
  return a.eventId < b.eventId ? -1 : 1;
}

function mapPage<From, To>(page: PaginatedResponse<From>, map: (item: From) => To): PaginatedResponse<To> {
  return { ...page, data: page.data.map(map) };
}

/** A copy, since the SDK writes into what it was given. */
function withoutData<T extends WorkflowRun | Step>(entity: T, resolveData: ResolveData | undefined): T {
  return resolveData === 'none' ? { ...entity, input: undefined, output: undefined } : { ...entity };
}

function toShown(hook: Hook, resolveData: ResolveData | undefined): Hook {
  if (resolveData !== 'none') return { ...hook };
  const { metadata: _, ...rest } = hook;
  return rest;
}
