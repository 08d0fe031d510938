import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

export interface Asset {
  type: string;
  bytes: Buffer;
}

/** The files of the pages, by addresses that name their content: a browser may keep them for ever. */
export interface Assets {
  /** `/assets/pages.0123456789ab.css` for `pages.css`. */
  path(name: string): string;
  find(path: string): Asset | undefined;
}

/** Reads all of them once, at start. */
export function loadAssets(directory: string = join(import.meta.dirname, 'assets')): Assets {
  const byPath = new Map<string, Asset>();
  const paths = new Map<string, string>();
  for (const name of readdirSync(directory)) {
    const extension = extname(name);
    const type = TYPES[extension];
    if (type === undefined) continue;
    const bytes = readFileSync(join(directory, name));
    const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
    const path = `/assets/${name.slice(0, -extension.length)}.${hash}${extension}`;
    byPath.set(path, { type, bytes });
    paths.set(name, path);
  }
  return {
    path: (name) => {
      const path = paths.get(name);
      if (path === undefined) throw new Error(`There is no asset '${name}'.`);
      return path;
    },
    find: (path) => byPath.get(path),
  };
}
