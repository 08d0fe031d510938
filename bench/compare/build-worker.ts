import { join } from 'node:path';
import { build } from 'esbuild';
import { buildBundles } from '../../src/engine/build-bundles.ts';
import { BUILD_DIRECTORY } from './build-directory.ts';
import { FLOWS, WORKER_DIRECTORY } from './flow-bundles.ts';

const ROOT = join(import.meta.dirname, '../..');
const FLOWS_DIRECTORY = join(BUILD_DIRECTORY, 'flows');

/**
 * Compiles the measured workflows, and the worker with the engine in it: JavaScript as it is shipped, since a
 * process that strips types itself takes some 30 MB for that. All in one go, so that steps and worker share modules.
 */
export async function buildWorker(): Promise<void> {
  await buildBundles({
    root: ROOT,
    inputs: [FLOWS],
    outDirectory: FLOWS_DIRECTORY,
    buildId: 'bench',
    rewriteTsExtensions: false,
  });
  await build({
    entryPoints: [
      join(import.meta.dirname, 'worker.ts'),
      join(FLOWS_DIRECTORY, 'flow.mjs'),
      join(FLOWS_DIRECTORY, 'steps.mjs'),
    ],
    entryNames: '[name]',
    outdir: WORKER_DIRECTORY,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    packages: 'external',
    // Files that ask where they are lie in this folder, and not where the bundle does.
    define: { 'import.meta.dirname': JSON.stringify(import.meta.dirname) },
    logLevel: 'error',
  });
}
