import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { digestSources } from '../src/engine/digest-sources.ts';

// Builds the workflow bundles that the sources run with, when they are missing or not of these sources.
// Prints nothing when there is nothing to do. `--force` builds always.
const root = join(import.meta.dirname, '..');
const outDirectory = join(root, 'src/engine/generated');
const buildId = await digestSources({ root, directories: ['src'] });

if (process.argv.includes('--force') || (await readBuildId()) !== buildId) {
  // Loaded here because the compiler takes a while to load, and most runs need none.
  const { buildBundles } = await import('../src/engine/build-bundles.ts');
  const inputs = ['src/workflows', 'src/steps'];
  const ids = await buildBundles({ root, inputs, outDirectory, buildId, rewriteTsExtensions: false });
  await writeIds(ids);
}

async function readBuildId(): Promise<string | undefined> {
  const path = join(outDirectory, 'build-id.mjs');
  if (!existsSync(path)) return undefined;
  return /'([0-9a-f]+)'/.exec(await readFile(path, 'utf8'))?.[1];
}

/** The ids are committed, so that types and tests see them before the first build. */
async function writeIds(workflowIds: Record<string, string>): Promise<void> {
  const lines = Object.entries(workflowIds).map(([name, id]) => `  ${name}: '${id}',`);
  const text = [
    '// Written by `npm run build:engine` from the manifest of the Workflow SDK. Do not edit.',
    'export const workflowIds = {',
    ...lines,
    '} as const;',
    '',
    'export type WorkflowName = keyof typeof workflowIds;',
    '',
  ].join('\n');
  const path = join(root, 'src/engine/workflow-ids.ts');
  if (!existsSync(path) || (await readFile(path, 'utf8')) !== text) await writeFile(path, text);
}
