import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { leaveOut } from '../../scripts/leave-out.ts';
import { buildBundles } from '../../src/engine/build-bundles.ts';
import { BUILD_DIRECTORY } from './build-directory.ts';
import { FLOWS, WORKER_DIRECTORIES } from './flow-bundles.ts';

const ROOT = join(import.meta.dirname, '../..');
const FLOWS_DIRECTORY = join(BUILD_DIRECTORY, 'flows');

/**
 * Compiles the measured workflows, and the worker with the engine in it: JavaScript as it is shipped, since a
 * process that strips types itself takes some 30 MB for that. All in one go, so that steps and worker share modules.
 * Once with packages as they are, for the engines that are packages, and once as the product is packed, for ours.
 */
export async function buildWorker(): Promise<void> {
  await buildBundles({
    root: ROOT,
    inputs: [FLOWS],
    outDirectory: FLOWS_DIRECTORY,
    buildId: 'bench',
    rewriteTsExtensions: false,
  });
  await bundle({ outdir: WORKER_DIRECTORIES.plain, packages: 'external' });
  // CommonJS packages inside an ES module still ask for Node's own modules by `require`.
  const js =
    "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);";
  await bundle({ outdir: WORKER_DIRECTORIES.shipped, plugins: [leaveOut], minify: true, banner: { js } });
}

async function bundle(options: BuildOptions): Promise<void> {
  await build({
    entryPoints: [
      join(import.meta.dirname, 'worker.ts'),
      join(FLOWS_DIRECTORY, 'flow.mjs'),
      join(FLOWS_DIRECTORY, 'steps.mjs'),
    ],
    entryNames: '[name]',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    // Files that ask where they are lie in this folder, and not where the bundle does.
    define: { 'import.meta.dirname': JSON.stringify(import.meta.dirname) },
    logLevel: 'error',
    ...options,
  });
}
