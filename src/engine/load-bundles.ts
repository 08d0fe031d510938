import type { World } from '@workflow/world';
import type { DeliveryHandler } from './delivery.ts';
import { type WorkflowName, workflowIds } from './workflow-ids.ts';

/** Compiled workflows and steps (`buildBundles`), imported only when there is work. */
export interface Bundles<Name extends string> {
  ids: Record<Name, string>;
  load(): Promise<{ flow: BundleEntry; steps: BundleEntry; buildId: string }>;
}

interface BundleEntry {
  POST: DeliveryHandler;
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
  handlers: { workflow: DeliveryHandler; step: DeliveryHandler };
  start(options: { workflowId: string; input: unknown }): Promise<string>;
  /** Return value of a run that has ended. */
  returnValue(runId: string): Promise<unknown>;
  cancel(runId: string): Promise<void>;
}

/** Loads SDK and bundles and makes `world` the one they use. One world per process: the SDK keeps it globally. */
export async function loadSdk<Name extends string>(options: {
  world: World;
  bundles: Bundles<Name>;
}): Promise<Sdk> {
  const [{ setWorld }, api, loggers, { flow, steps, buildId }] = await Promise.all([
    import('workflow/runtime'),
    import('workflow/api'),
    import('@workflow/core/logger'),
    options.bundles.load(),
  ]);
  setWorld(options.world);
  // The SDK prints errors and warnings with stacks on the console. The engine's callers get every failure as a
  // rejection or a result and report it once, in words; `DEBUG=workflow:*` still shows all.
  for (const logger of [loggers.runtimeLogger, loggers.stepLogger]) {
    logger.error = logger.debug;
    logger.warn = logger.debug;
  }
  return {
    buildId,
    handlers: { workflow: flow.POST, step: steps.POST },
    start: async ({ workflowId, input }) => {
      // `start` reads only the id, which the SDK's compiler would have put on the function.
      const workflow = Object.assign(() => Promise.resolve(), { workflowId });
      const run = await api.start(workflow as (input: unknown) => Promise<unknown>, [input]);
      return run.runId;
    },
    returnValue: (runId) => api.getRun(runId).returnValue,
    cancel: (runId) => api.getRun(runId).cancel(),
  };
}
