import type { World } from '@workflow/world';
import type { Entry } from './sqlite-world/deliver.ts';
import { type WorkflowName, workflowIds } from './workflow-ids.ts';

/** Compiled workflows and steps (`buildBundles`), imported only when there is work. */
export interface Bundles<Name extends string> {
  ids: Record<Name, string>;
  /** Digest of the code, known before anything of it is imported. */
  load(): Promise<{ flow: { POST: Entry }; steps: { POST: Entry }; buildId: string }>;
}

/** The product's own. */
export const productBundles: Bundles<WorkflowName> = {
  ids: workflowIds,
  load: async () => {
    const [flow, steps, { buildId }] = await Promise.all([
      import('./generated/flow.mjs'),
      import('./generated/steps.mjs'),
      import('./generated/build-id.mjs'),
    ]);
    return { flow, steps, buildId };
  },
};

/** What the engine uses of the Workflow SDK. */
export interface Sdk {
  buildId: string;
  entries: { workflow: Entry; step: Entry };
  /** @param options.onCreated told the run's id in the turn of the event loop in which its creation is stored. */
  start(options: { workflowId: string; input: unknown; onCreated: (runId: string) => void }): Promise<string>;
  /** Return value of a run that has ended. */
  returnValue(runId: string): Promise<unknown>;
  resumeHook(token: string, payload: unknown): Promise<void>;
  cancel(runId: string): Promise<void>;
}

/** Where the SDK keeps the world whose handlers its entries are made with (`getWorldHandlers`). */
const HANDLERS_OF = Symbol.for('@workflow/world//stubbedCache');

/** Loads SDK and bundles and makes `world` the one they use. One world per process: the SDK keeps it globally. */
export async function loadSdk<Name extends string>(options: {
  world: World;
  bundles: Bundles<Name>;
}): Promise<Sdk> {
  const { world, bundles } = options;
  // The SDK makes the entry of its steps the moment it is imported, before anybody can call `setWorld`; it would
  // make a stock world for that.
  (globalThis as Record<symbol, unknown>)[HANDLERS_OF] ??= world;
  const [{ setWorld }, api, loggers, { flow, steps, buildId }] = await Promise.all([
    import('workflow/runtime'),
    import('workflow/api'),
    import('@workflow/core/logger'),
    bundles.load(),
  ]);
  setWorld(world);
  // The SDK prints errors and warnings with stacks on the console. The engine's callers get every failure as a
  // rejection or a result and report it once, in words; `DEBUG=workflow:*` still shows all.
  for (const logger of [loggers.runtimeLogger, loggers.stepLogger]) {
    logger.error = logger.debug;
    logger.warn = logger.debug;
  }
  return {
    buildId,
    entries: { workflow: flow.POST, step: steps.POST },
    start: async ({ workflowId, input, onCreated }) => {
      // `start` reads only the id, which the SDK's compiler would have put on the function.
      const workflow = Object.assign(() => Promise.resolve(), { workflowId });
      const run = await api.start(workflow as (input: unknown) => Promise<unknown>, [input], {
        world: tellCreation(world, onCreated),
      });
      return run.runId;
    },
    returnValue: (runId) => api.getRun(runId).returnValue,
    resumeHook: async (token, payload) => void (await api.resumeHook(token, payload)),
    cancel: (runId) => api.getRun(runId).cancel(),
  };
}

/** The world for one start: whatever `onCreated` writes is committed together with the run. */
function tellCreation(world: World, onCreated: (runId: string) => void): World {
  const create = ((runId: string, data: never, params: never) => {
    const created = world.events.create(runId, data, params);
    onCreated(runId);
    return created;
  }) as World['events']['create'];
  return { ...world, events: { ...world.events, create } };
}
