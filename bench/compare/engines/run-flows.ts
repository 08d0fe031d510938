import type { World } from '@workflow/world';
import { flowBundles } from '../flow-bundles.ts';
import type { FlowInput } from '../flows/flows.ts';
import { cutRuns, type EngineUnderTest } from './engine-under-test.ts';

type Handler = (request: Request) => Promise<Response>;

/** The compiled entries of flows and steps, which take a delivery as an HTTP request. */
export interface Handlers {
  flow: Handler;
  step: Handler;
}

/** Makes this world the SDK's and gives its handlers and a way to run flows, as the SDK's own documentation has it. */
export async function runFlows({ world }: { world: World }): Promise<{
  handlers: Handlers;
  run: EngineUnderTest['run'];
}> {
  const bundles = flowBundles();
  const [{ setWorld }, { start }, { flow, steps }] = await Promise.all([
    import('workflow/runtime'),
    import('workflow/api'),
    bundles.load(),
  ]);
  setWorld(world);
  return {
    handlers: { flow: flow.POST, step: steps.POST },
    run: async ({ flow, steps, ms, key, stepsPerRun }) => {
      const workflow = Object.assign(async (_: FlowInput) => 0, { workflowId: bundles.ids[flow] });
      let done = 0;
      for (const count of cutRuns({ steps, ...(stepsPerRun && { stepsPerRun }) })) {
        const run = await start(workflow, [{ count, ms, key }]);
        done += await run.returnValue;
      }
      return done;
    },
  };
}
