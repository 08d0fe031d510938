import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { GlossError } from '../errors.ts';

/** Where the packed program has its grammars, beside the bundle: compressed, since they are 20 MB otherwise. */
const PACKED = 'grammars';

/** The parser itself, or one grammar by its name in `@vscode/tree-sitter-wasm`. */
export type WasmFile = 'web-tree-sitter' | `tree-sitter-${string}`;

/**
 * The bytes of a WebAssembly module: from `grammars/` beside the bundle, or else from the installed packages. Throws `GlossError`
 * when it is in neither.
 */
export async function readWasm(file: WasmFile): Promise<Uint8Array<ArrayBuffer>> {
  const packed = join(import.meta.dirname, PACKED, `${file}.wasm.br`);
  if (existsSync(packed)) return new Uint8Array(await promisify(brotliDecompress)(await readFile(packed)));
  try {
    return new Uint8Array(await readFile(installedPath(file)));
  } catch (error) {
    throw new GlossError({
      code: 'internal',
      message: `The grammar ${file} is neither installed nor beside the program.`,
      remedy: 'Install the packages again (npm ci), or build the bundle again (npm run build).',
      cause: error,
    });
  }
}

/** Where the package manager put it. The names are not literal, so that no bundler follows them. */
function installedPath(file: WasmFile): string {
  const { resolve } = createRequire(import.meta.url);
  const [parser, grammars] = ['web-tree-sitter', '@vscode/tree-sitter-wasm'];
  if (file === 'web-tree-sitter') return resolve(`${parser}/${file}.wasm`);
  return join(resolve(`${grammars}/package.json`), '..', 'wasm', `${file}.wasm`);
}
