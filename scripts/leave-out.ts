import type { Plugin } from 'esbuild';

/**
 * What other worlds and transports bring and this program never uses, with what must be there when they are
 * imported. The queue is our own, so no HTTP agent sends anything; `waitUntil` does nothing outside Vercel.
 */
const UNUSED: Record<string, string> = {
  undici: 'export class Agent { close() {} } export class ProxyAgent {} export const { fetch } = globalThis;',
  '@workflow/world-local':
    "export function createLocalWorld() { throw new Error('The stock local world is not part of this bundle.'); }",
  '@workflow/world-vercel':
    "export function createVercelWorld() { throw new Error('The Vercel world is not part of this bundle.'); }",
  '@vercel/functions': 'export function waitUntil() {}',
};
/** Packages whose modules do nothing when imported, although their manifests do not say so. */
const PURE = /node_modules\/(@actions\/[a-z-]+|@octokit\/[a-z-]+|tunnel|zod)\//;

/** Leaves out of a bundle what it never reaches. */
export const leaveOut: Plugin = {
  name: 'leave-out',
  setup(builder) {
    builder.onResolve({ filter: new RegExp(`^(${Object.keys(UNUSED).join('|')})$`) }, ({ path }) => ({
      path,
      namespace: 'unused',
    }));
    builder.onLoad({ filter: /.*/, namespace: 'unused' }, ({ path }) => ({
      contents: UNUSED[path] ?? '',
      loader: 'js',
    }));
    builder.onResolve({ filter: /^[@./a-z]/ }, async ({ path, pluginData, ...rest }) => {
      if (pluginData === 'resolved' || rest.kind === 'entry-point') return undefined;
      const resolved = await builder.resolve(path, { ...rest, pluginData: 'resolved' });
      return PURE.test(resolved.path) ? { ...resolved, sideEffects: false } : undefined;
    });
  },
};
