import { createLocalWorld } from '@workflow/world-local';
import type { OpenEngine } from './engine-under-test.ts';
import { runFlows } from './run-flows.ts';

/** The Workflow SDK's local world as it comes, in process, with its default concurrency. */
export const openLocal: OpenEngine = async ({ directory }) => {
  const world = createLocalWorld({ dataDir: directory });
  const { handlers, run } = await runFlows({ world });
  world.registerHandler('__wkf_workflow_', handlers.flow);
  world.registerHandler('__wkf_step_', handlers.step);
  await world.start?.();
  return { run, close: async () => world.close?.(), stateDirectory: directory };
};
