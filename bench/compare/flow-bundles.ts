import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Bundles } from '../../src/engine/load-bundles.ts';
import { BUILD_DIRECTORY } from './build-directory.ts';

export type FlowName = 'fan' | 'sequence';

/** Where the workflows lie, relative to the project: the SDK's compiler makes their ids of it. */
export const FLOWS = 'bench/compare/flows';
/** The worker and the flows it measures, as JavaScript. */
export const WORKER_DIRECTORY = join(BUILD_DIRECTORY, 'worker');

/** What `buildWorker` compiled. */
export function flowBundles(): Bundles<FlowName> {
  const load = (name: string) => import(pathToFileURL(join(WORKER_DIRECTORY, name)).href);
  const idOf = (name: FlowName) => `workflow//./${FLOWS}/flows//${name}`;
  return {
    ids: { fan: idOf('fan'), sequence: idOf('sequence') },
    load: async () => ({ flow: await load('flow.mjs'), steps: await load('steps.mjs'), buildId: 'bench' }),
  };
}
