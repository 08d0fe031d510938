import { createHash } from 'node:crypto';
import type { Stats } from 'node:fs';
import { join } from 'node:path';
import type { TreeEntry } from '../content/file-tree.ts';
import { decodePath } from './decode-path.ts';
import { describeUnlisted } from './describe-unlisted.ts';
import { hashFiles } from './hash-files.ts';
import { ignoreFilters } from './ignore-filters.ts';
import { listChanged, listIndex, listUntracked } from './list-index.ts';
import { createLook, isReadable } from './look-at-files.ts';
import { readBlobSizes } from './read-blob-sizes.ts';
import { MAX_BLOB_BYTES } from './run-git.ts';

export interface WorkingFiles {
  entries: TreeEntry[];
  /** Those that a sparse checkout has left out: only git has them. */
  absent: Set<string>;
  notes: string[];
}

/**
 * The regular files of the work tree whose top `directory` is, tracked and untracked, without ignored and deleted ones,
 * symbolic links, submodules, and anything behind a symbolic link. Ids are git's: those of the index where git sees by
 * the file's times that nothing changed, else worked out anew (see `hashFiles`). Sorted by path.
 */
export async function listWorkingFiles({ directory }: { directory: string }): Promise<WorkingFiles> {
  const settings = await ignoreFilters({ directory });
  const { found, unlisted } = await findFiles(directory, settings);
  const absent = found.filter(({ stats }) => !stats);
  const sizes = await readBlobSizes({ directory, blobs: absent.flatMap(({ blob }) => blob ?? []) });
  const toHash = found.filter(({ blob }) => blob === undefined).map(({ path }) => path);
  const hashes = await hashFiles({ directory, paths: toHash, settings });
  const ids = new Map(toHash.map((path, index) => [path, hashes[index]]));
  const entries = found.map(({ path, blob = ids.get(path) ?? '', stats }) => ({
    path,
    blob,
    size: stats?.size ?? sizes.get(blob) ?? 0,
  }));
  return {
    entries: entries.sort(byPath),
    absent: new Set(absent.map(({ path }) => path)),
    notes: describeUnlisted(unlisted),
  };
}

interface FoundFile {
  path: string;
  /** Undefined: to be worked out. */
  blob: string | undefined;
  /** Undefined: not on disk, by the will of a sparse checkout. */
  stats: Stats | undefined;
}

async function findFiles(directory: string, settings: Record<string, string>) {
  const [indexed, changed, untracked] = await Promise.all([
    listIndex({ directory }),
    listChanged({ directory, settings }),
    listUntracked({ directory }),
  ]);
  const look = createLook({ directory });
  const found: FoundFile[] = [];
  const unlisted: string[] = [];
  for (const name of [...indexed.keys(), ...untracked]) {
    const file = indexed.get(name);
    const unchanged = file !== undefined && !changed.has(name);
    // Where the file system knows no links, a file holds the name of the target.
    if (unchanged && file.link) continue;
    const { text: path, exact } = decodePath(name);
    const stats = file?.absent ? undefined : look(path);
    if (!exact) unlisted.push(path);
    else if (file?.absent) found.push({ path, blob: file.blob, stats });
    else if (!stats) continue;
    else if (unchanged) found.push({ path, blob: file.blob, stats });
    else if (stats.size > MAX_BLOB_BYTES) found.push({ path, blob: nameLargeFile(stats), stats });
    else if (isReadable(join(directory, path))) found.push({ path, blob: undefined, stats });
  }
  return { found, unlisted };
}

/** Nobody reads so large a file as text; to hash a core dump that lies about would take longer than all the rest. */
function nameLargeFile({ size, mtimeMs }: Stats): string {
  return createHash('sha1').update(`${size} ${mtimeMs}`).digest('hex');
}

function byPath(a: TreeEntry, b: TreeEntry): number {
  return a.path < b.path ? -1 : Number(a.path > b.path);
}
