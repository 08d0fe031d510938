import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BaseBuilder } from '@workflow/builders';
import { listSources } from './digest-sources.ts';

/** Workflow id by exported function name, as the Workflow SDK's compiler gives it. */
export type WorkflowIds = Record<string, string>;

/**
 * Compiles workflows and steps with the Workflow SDK's own builder into two modules: `flow.mjs` (the workflow
 * code as a string for the replay sandbox) and `steps.mjs` (registers each step; everything that is not a step
 * stays an import, so singletons exist once), and `build-id.mjs` beside them.
 *
 * Build time only: nothing at run time may import this file, it brings the compiler.
 * The builder's methods are not documented API; the exact version is pinned for that reason.
 */
export async function buildBundles(options: {
  root: string;
  /** Directories of workflow and step files, relative to `root`. */
  inputs: string[];
  outDirectory: string;
  /** Names the code; see `digestSources`. */
  buildId: string;
  /** True when `.ts` imports must become `.js` (the packaged build), false to run the sources as they are. */
  rewriteTsExtensions: boolean;
}): Promise<WorkflowIds> {
  const { root, inputs, outDirectory, buildId, rewriteTsExtensions } = options;
  await rm(outDirectory, { recursive: true, force: true });
  await mkdir(outDirectory, { recursive: true });
  const builder = new EngineBuilder({
    buildTarget: 'standalone',
    dirs: [],
    workingDir: root,
    stepsBundlePath: '',
    workflowsBundlePath: '',
    webhookBundlePath: '',
    suppressCreateWorkflowsBundleLogs: true,
  });
  const inputFiles = await listSources({ root, directories: inputs });
  const workflowIds = await builder.bundle({ inputFiles, root, outDirectory, rewriteTsExtensions });
  for (const name of ['flow.mjs', 'steps.mjs']) {
    const path = join(outDirectory, name);
    await writeFile(path, stripSourceMaps(await readFile(path, 'utf8')));
    await rm(`${path}.debug.json`, { force: true });
  }
  await writeFile(join(outDirectory, 'build-id.mjs'), `export const buildId = '${buildId}';\n`);
  return workflowIds;
}

/** Inline source maps triple the size and hold paths of the building machine. */
function stripSourceMaps(text: string): string {
  return text.replaceAll(/\n\/\/# sourceMappingURL=data:[^\n`]*/g, '');
}

class EngineBuilder extends BaseBuilder {
  async build(): Promise<void> {
    throw new Error('Use bundle().');
  }

  async bundle(options: {
    inputFiles: string[];
    root: string;
    outDirectory: string;
    rewriteTsExtensions: boolean;
  }): Promise<WorkflowIds> {
    const { inputFiles, root, outDirectory, rewriteTsExtensions } = options;
    const tsconfigPath = join(root, 'tsconfig.json');
    await this.createStepsBundle({
      inputFiles,
      tsconfigPath,
      format: 'esm',
      outfile: join(outDirectory, 'steps.mjs'),
      externalizeNonSteps: true,
      rewriteTsExtensions,
    });
    const { manifest } = await this.createWorkflowsBundle({
      inputFiles,
      tsconfigPath,
      format: 'esm',
      outfile: join(outDirectory, 'flow.mjs'),
      bundleFinalOutput: false,
    });
    const entries = Object.values(manifest.workflows ?? {}).flatMap((file) => Object.entries(file));
    return Object.fromEntries(entries.map(([name, { workflowId }]) => [name, workflowId]).sort());
  }
}
