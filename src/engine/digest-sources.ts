import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/**
 * One digest over every source file below `directories` (relative to `root`), generated ones left out. It names
 * the code that a run was started with: a run is only replayed by the code that began it.
 */
export async function digestSources(options: { root: string; directories: string[] }): Promise<string> {
  const { root, directories } = options;
  const hash = createHash('sha256');
  for (const path of await listSources({ root, directories })) {
    hash
      .update(`${relative(root, path).split(sep).join('/')}\n`)
      .update(await readFile(path))
      .update('\0');
  }
  return hash.digest('hex').slice(0, 16);
}

/** Absolute paths of the `.ts` files below the directories, sorted. */
export async function listSources(options: { root: string; directories: string[] }): Promise<string[]> {
  const { root, directories } = options;
  const lists = await Promise.all(
    directories.map((directory) => readdir(join(root, directory), { recursive: true, withFileTypes: true })),
  );
  return lists
    .flat()
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.d.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.includes(`${sep}generated${sep}`))
    .sort();
}
