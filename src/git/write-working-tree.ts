import type { FileChange, LeftAlone } from '../content/file-change.ts';
import { judgeChanges } from './judge-changes.ts';
import { deleteFile, replaceFile } from './replace-file.ts';

export interface FilesWritten {
  /** Paths, each in exactly one list. */
  written: string[];
  deleted: string[];
  /** What is there already is what should be there. */
  unchanged: string[];
  leftAlone: LeftAlone[];
}

/**
 * Writes and deletes files of the work tree whose top `directory` is, in the order given, each of them wholly or not at
 * all: a temporary file beside it takes its name, and its mode. Folders are made, and removed when they become empty.
 * Never written: what has changed since the change was worked out (`basedOn`), what lies behind a symbolic link, in
 * `.git` or outside. To do it again changes nothing. Throws only when git does.
 */
export async function writeFiles(options: {
  directory: string;
  changes: FileChange[];
}): Promise<FilesWritten> {
  const { directory, changes } = options;
  const result: FilesWritten = { written: [], deleted: [], unchanged: [], leftAlone: [] };
  for (const { change, obstacle, done } of await judgeChanges({ directory, changes })) {
    const { path, content } = change;
    if (obstacle) result.leftAlone.push(obstacle);
    else if (done) result.unchanged.push(path);
    else {
      try {
        if (content === null) await deleteFile({ directory, path });
        else await replaceFile({ directory, path, content });
        (content === null ? result.deleted : result.written).push(path);
      } catch (error) {
        result.leftAlone.push({ path, reason: describeFault(error) });
      }
    }
  }
  return result;
}

/** What `writeFiles` would leave alone, as far as can be seen without writing. */
export async function findObstacles(options: {
  directory: string;
  changes: FileChange[];
}): Promise<LeftAlone[]> {
  return (await judgeChanges(options)).flatMap(({ obstacle }) => obstacle ?? []);
}

function describeFault(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined) throw error;
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return `this user may not write it (${code})`;
  return code === 'ENOSPC' ? 'the disk is full' : `it cannot be written (${code})`;
}
