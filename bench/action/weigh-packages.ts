import { join } from 'node:path';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '../..');
/** Left out of the bundle by its build, too. */
const UNUSED = ['undici', '@workflow/world-vercel', '@vercel/functions'];

/** A package, or the project's own code, with its minified bytes in the bundle. */
export interface Part {
  name: string;
  bytes: number;
}

/**
 * What the action's entry draws in, largest first, by esbuild's own account. The real build knows a few modules to be
 * free of side effects and so keeps somewhat less of `zod` and `@actions/*`.
 */
export async function weighPackages(): Promise<Part[]> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['action/index.ts'],
    outdir: 'build/bench-weigh',
    write: false,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    minify: true,
    metafile: true,
    legalComments: 'none',
    logLevel: 'error',
    external: UNUSED,
  });
  const weights = new Map<string, number>();
  for (const { inputs } of Object.values(metafile.outputs)) {
    for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
      const name = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? 'own code';
      weights.set(name, (weights.get(name) ?? 0) + bytesInOutput);
    }
  }
  return [...weights].map(([name, bytes]) => ({ name, bytes })).sort((a, b) => b.bytes - a.bytes);
}
