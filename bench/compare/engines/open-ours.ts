import { createEngine } from '../../../src/engine/create-engine.ts';
import { sum } from '../../support/median.ts';
import { type FlowName, flowBundles } from '../flow-bundles.ts';
import { cutRuns, type OpenEngine } from './engine-under-test.ts';

/** As the product: child runs of a bounded width, a few in flight; a sequence has its runs one after the other. */
export function openOurs({ durability }: { durability: 'window' | 'full' }): OpenEngine {
  return async ({ directory }) => {
    const options = { stateDir: directory, bundles: flowBundles(), durability };
    const engine = await createEngine<FlowName>(options);
    return {
      run: async ({ flow, steps, ms, key, stepsPerRun }) => {
        const runs = cutRuns({ steps, ...(stepsPerRun && { stepsPerRun }) });
        const start = (count: number, index: number) =>
          engine.startChild({
            workflow: flow,
            key: `${key} ${index}`,
            input: { count, ms, key },
          }) as Promise<number>;
        if (flow === 'fan') return sum(await Promise.all(runs.map(start)));
        let done = 0;
        for (const [index, count] of runs.entries()) done += await start(count, index);
        return done;
      },
      close: () => engine.drain({ graceMs: 0 }),
      stateDirectory: directory,
    };
  };
}
