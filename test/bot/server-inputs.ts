import { join } from 'node:path';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '../..');

export interface ServerInputs {
  /** Every file that `gloss bot` may load, relative to the project; imports of types alone load nothing. */
  files: string[];
  /** Every package that one of them names in an import. */
  packages: string[];
}

/**
 * What the server is made of, as a bundler sees it from an entry point.
 *
 * @param entry Relative to the project.
 */
export async function readServerInputs(entry = 'bot/main.ts'): Promise<ServerInputs> {
  const { metafile } = await build({
    entryPoints: [join(root, entry)],
    absWorkingDir: root,
    ...{ bundle: true, metafile: true, write: false, logLevel: 'silent', outdir: 'build' },
    ...{ platform: 'node', format: 'esm', packages: 'external' },
  });
  const imports = Object.values(metafile.inputs).flatMap((input) => input.imports);
  const names = imports.flatMap(({ path, external }) =>
    external === true && !path.startsWith('node:') ? [packageOf(path)] : [],
  );
  return { files: Object.keys(metafile.inputs), packages: [...new Set(names)].sort() };
}

/** `@scope/name/part` is of `@scope/name`. */
function packageOf(path: string): string {
  return path
    .split('/')
    .slice(0, path.startsWith('@') ? 2 : 1)
    .join('/');
}
