import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildBundles } from '../../../src/engine/build-bundles.ts';
import type { Bundles } from '../../../src/engine/load-bundles.ts';

const root = join(import.meta.dirname, '../../..');
const inputs = ['test/engine/crash/flows'];

/** Inside the project, so that the imports of the compiled workflows resolve. One for each kind of test, which may run at once. */
const outDirectory = (name: string) => join(root, 'build', `test-crash-${name}`);

/** Compiles the workflows of the crash tests. */
export async function buildCrashFlows(name: string): Promise<void> {
  await buildBundles({
    root,
    inputs,
    outDirectory: outDirectory(name),
    buildId: 'crash',
    rewriteTsExtensions: false,
  });
}

export function crashBundles(name: string): Bundles<string> {
  return {
    ids: Object.fromEntries(
      ['crashPipeline', 'crashShard'].map((id) => [id, `workflow//./${inputs[0]}/pipeline//${id}`]),
    ),
    load: async () => {
      const load = (file: string) => import(pathToFileURL(join(outDirectory(name), file)).href);
      return { flow: await load('flow.mjs'), steps: await load('steps.mjs'), buildId: 'crash' };
    },
  };
}
