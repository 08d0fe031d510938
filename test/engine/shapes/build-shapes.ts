import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildBundles, type WorkflowIds } from '../../../src/engine/build-bundles.ts';
import { digestSources } from '../../../src/engine/digest-sources.ts';
import type { Bundles } from '../../../src/engine/load-bundles.ts';

const root = join(import.meta.dirname, '../../..');
const inputs = ['test/engine/shapes/flows'];
/** Inside the project, so that the bundles' imports resolve. */
const buildsDirectory = join(root, 'build/test-shapes');
/** Builds of other sources that are older than this are removed, in ms; a younger one may be in use. */
const OLD_BUILD_MS = 3_600_000;

/**
 * Compiles the flows of the documentation's shapes, once for all test files that use them: the output is named
 * after its sources and put in place whole, so that two processes may do it at the same time.
 */
export async function buildShapes(): Promise<Bundles<string>> {
  const digest = await digestFlows();
  const directory = join(buildsDirectory, digest);
  if (!existsSync(directory)) await compileInto({ directory });
  const ids = JSON.parse(await readFile(join(directory, 'ids.json'), 'utf8')) as WorkflowIds;
  const load = (name: string) => import(pathToFileURL(join(directory, name)).href);
  return {
    ids,
    load: async () => ({ flow: await load('flow.mjs'), steps: await load('steps.mjs'), buildId: digest }),
  };
}

/** Names the flows and what compiles them. */
async function digestFlows(): Promise<string> {
  const compiler = await readFile(join(root, 'src/engine/build-bundles.ts'));
  const flows = await digestSources({ root, directories: inputs });
  return createHash('sha256').update(flows).update(compiler).digest('hex').slice(0, 16);
}

async function removeOldBuilds(): Promise<void> {
  for (const name of await readdir(buildsDirectory)) {
    const path = join(buildsDirectory, name);
    const { mtimeMs } = await stat(path);
    if (Date.now() - mtimeMs > OLD_BUILD_MS) await rm(path, { recursive: true, force: true });
  }
}

async function compileInto({ directory }: { directory: string }): Promise<void> {
  await mkdir(buildsDirectory, { recursive: true });
  await removeOldBuilds();
  const outDirectory = `${directory}.${process.pid}`;
  const ids = await buildBundles({
    root,
    inputs,
    outDirectory,
    buildId: 'shapes',
    rewriteTsExtensions: false,
  });
  await writeFile(join(outDirectory, 'ids.json'), JSON.stringify(ids));
  try {
    await rename(outDirectory, directory);
  } catch (error) {
    // The other process was first.
    await rm(outDirectory, { recursive: true, force: true });
    if (!existsSync(directory)) throw error;
  }
}
