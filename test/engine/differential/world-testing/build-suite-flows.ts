import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildBundles } from '../../../../src/engine/build-bundles.ts';
import type { Bundles } from '../../../../src/engine/load-bundles.ts';

const root = join(import.meta.dirname, '../../../..');
const inputs = ['test/engine/differential/world-testing/workflows'];

/** Everything that the suite needs; inside the project, so that imports resolve, and ignored by git. */
export const SUITE_DIRECTORY = join(root, 'build/world-testing');
const outDirectory = join(SUITE_DIRECTORY, 'flows');

const FILES = {
  addition: 'addition',
  brokenWf: 'noop',
  nullByteWorkflow: 'null-byte',
  retryableAndFatalErrorWorkflow: 'retriable-and-fatal',
  collectWithHook: 'hooks',
} as const;

/** Compiles the suite's workflows with this project's version of the SDK. */
export async function buildSuiteFlows(): Promise<void> {
  await buildBundles({ root, inputs, outDirectory, buildId: 'suite', rewriteTsExtensions: false });
}

export const suiteBundles: Bundles<string> = {
  ids: Object.fromEntries(
    Object.entries(FILES).map(([name, file]) => [name, `workflow//./${inputs[0]}/${file}//${name}`]),
  ),
  load: async () => {
    const load = (file: string) => import(pathToFileURL(join(outDirectory, file)).href);
    return { flow: await load('flow.mjs'), steps: await load('steps.mjs'), buildId: 'suite' };
  },
};
