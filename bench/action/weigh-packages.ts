import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';

const root = join(import.meta.dirname, '../..');
/** As in `scripts/build-action.ts`: left out of the bundle, and known to do nothing when imported. */
const UNUSED = ['undici', '@workflow/world-vercel', '@vercel/functions'];
const PURE = /^(@actions\/(core|github|http-client|exec|io)|zod)(\/|$)/;

/** A package, or the project's own code, with its minified bytes in the bundle. */
export interface Part {
  name: string;
  bytes: number;
}

const pure: Plugin = {
  name: 'pure',
  setup(builder) {
    builder.onResolve({ filter: PURE }, async ({ path, pluginData, ...rest }) => {
      if (pluginData === 'resolved') return undefined;
      const resolved = await builder.resolve(path, { ...rest, pluginData: 'resolved' });
      return { ...resolved, sideEffects: false };
    });
  },
};

/** What the action's entry draws in, largest first, by esbuild's own account. */
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
    plugins: [pure],
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
