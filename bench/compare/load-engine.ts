import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ENGINES_DIRECTORY } from './install-engines.ts';

/**
 * Imports a package of the installed engines. The project does not have it, so that the caller says with `T`
 * what it uses of it.
 */
export async function loadEngine<T>(name: string): Promise<T> {
  const loader = pathToFileURL(join(ENGINES_DIRECTORY, 'load.mjs')).href;
  const { load } = (await import(loader)) as { load: (name: string) => Promise<T> };
  return load(name);
}
