import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { FileTree, TreeEntry } from '../content/file-tree.ts';
import { listWorkingFiles } from './list-working-files.ts';
import { readText } from './look-at-files.ts';
import { readBlobTexts } from './read-blob-texts.ts';

/**
 * The files of a work tree (`directory` is its top) as they lie on disk when this is called; see `listWorkingFiles`.
 * Its identity is a digest of all paths and object ids. What a sparse checkout has left out counts as it is in the
 * index. Texts are read when they are asked for; a file that is no longer a regular one is then left out.
 */
export async function openWorkingTree({ directory }: { directory: string }): Promise<FileTree> {
  const { entries, absent, notes } = await listWorkingFiles({ directory });
  const byPath = new Map(entries.map((entry) => [entry.path, entry]));
  return {
    identity: digestEntries(entries),
    list: async () => entries,
    notes: async () => notes,
    readTexts: async (paths) => {
      const wanted = [...new Set(paths)].flatMap((path) => byPath.get(path) ?? []);
      const fromGit = wanted.filter(({ path }) => absent.has(path));
      const stored = await readBlobTexts({ directory, blobs: fromGit.map(({ blob }) => blob) });
      return new Map(
        wanted.flatMap(({ path, blob }) => {
          const text = absent.has(path) ? stored.get(blob) : readText(join(directory, path));
          return text === undefined ? [] : [[path, text] as const];
        }),
      );
    },
    readBlobs: (blobs) => readBlobTexts({ directory, blobs }),
  };
}

function digestEntries(entries: TreeEntry[]): string {
  const hash = createHash('sha256');
  for (const { path, blob } of entries) hash.update(`${path}\0${blob}\0`);
  return hash.digest('hex');
}
