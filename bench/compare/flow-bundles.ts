import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Bundles } from '../../src/engine/load-bundles.ts';
import { BUILD_DIRECTORY } from './build-directory.ts';

export type FlowName = 'fan' | 'sequence';

/** Where the workflows lie, relative to the project: the SDK's compiler makes their ids of it. */
export const FLOWS = 'bench/compare/flows';
/** The worker and the flows it measures, as JavaScript: with packages beside it, and as the product is shipped. */
export const WORKER_DIRECTORIES = {
  plain: join(BUILD_DIRECTORY, 'worker'),
  shipped: join(BUILD_DIRECTORY, 'shipped-worker'),
};

/** What `buildWorker` compiled, for the worker: they lie beside it. */
export function flowBundles(): Bundles<FlowName> {
  const directory = join(process.argv[1] ?? '', '..');
  const load = (name: string) => import(pathToFileURL(join(directory, name)).href);
  const idOf = (name: FlowName) => `workflow//./${FLOWS}/flows//${name}`;
  return {
    ids: { fan: idOf('fan'), sequence: idOf('sequence') },
    load: async () => ({ flow: await load('flow.mjs'), steps: await load('steps.mjs'), buildId: 'bench' }),
  };
}
