import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';
import { findIdleRules, keepMermaidParser } from './keep-mermaid-parser.ts';

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
  // An App proves who it is in the bot; the Action is given a token.
  '@octokit/auth-app':
    "export function createAppAuth() { throw new Error('Apps are not part of this bundle.'); }",
  // Diagrams are parsed and never drawn: no layouts, and no page that labels could harm.
  cytoscape: 'export default { use() {} };',
  'cytoscape-fcose': 'export default undefined;',
  dompurify: 'export default { addHook() {}, sanitize: (text) => text };',
};
/** Packages whose modules do nothing when imported, although their manifests do not say so. */
const PURE =
  /node_modules\/(@actions\/[a-z-]+|@octokit\/[a-z-]+|tunnel|zod|mermaid|d3-sankey|marked|roughjs|dagre-d3-es|lodash-es)\//;

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
    const diagrams: string[] = [];
    builder.onLoad({ filter: /node_modules\/mermaid\/dist\/.*\.mjs$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      diagrams.push(text);
      return { contents: keepMermaidParser(text), loader: 'js' };
    });
    builder.onEnd(() => {
      const idle = diagrams.length === 0 ? [] : findIdleRules(diagrams);
      return {
        errors: idle.map((name) => ({ text: `Nothing of mermaid is left out as "${name}" any more.` })),
      };
    });
    builder.onResolve({ filter: /^[@./a-z]/ }, async ({ path, pluginData, ...rest }) => {
      if (pluginData === 'resolved' || rest.kind === 'entry-point') return undefined;
      const resolved = await builder.resolve(path, { ...rest, pluginData: 'resolved' });
      return PURE.test(resolved.path) ? { ...resolved, sideEffects: false } : undefined;
    });
  },
};
