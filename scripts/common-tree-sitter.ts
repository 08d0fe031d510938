import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'esbuild';

const { resolve } = createRequire(import.meta.url);

/**
 * Bundles web-tree-sitter as CommonJS. Its ES module asks for Node's modules by `await import('module')` and for its binary by
 * `new URL(…, import.meta.url)`; ncc rewrites both, and the program ends with a TypeError at the first parse.
 */
export const commonTreeSitter: Plugin = {
  name: 'common-tree-sitter',
  setup(builder) {
    builder.onResolve({ filter: /^web-tree-sitter$/ }, ({ path }) => ({ path, namespace: 'common' }));
    builder.onLoad({ filter: /.*/, namespace: 'common' }, () => ({
      contents: `import all from ${JSON.stringify(resolve('web-tree-sitter'))};\nexport const { Language, Parser } = all;\n`,
      resolveDir: import.meta.dirname,
      loader: 'js',
    }));
    // Where it lies does not matter: it is given its binary.
    builder.onLoad({ filter: /web-tree-sitter\.cjs$/ }, ({ path }) => ({
      contents: `const __dirname = '', __filename = '';\n${readFileSync(path, 'utf8')}`,
      loader: 'js',
    }));
  },
};
