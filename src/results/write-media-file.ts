import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { GlossError } from '../errors.ts';

/**
 * Writes a file so that it is there as a whole or not at all, whenever the process is killed. `temporary` must lie on the
 * same file system. Throws a GlossError `state` that says why it cannot be written.
 */
export function writeMediaFile(options: { path: string; temporary: string; bytes: Uint8Array }): void {
  const { path, temporary, bytes } = options;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeSynced(temporary, bytes);
    renameSync(temporary, path);
  } catch (cause) {
    removeQuietly(temporary);
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown error';
    throw new GlossError({
      code: 'state',
      message: `A picture or sound cannot be kept in '${path}' (${code}).`,
      remedy:
        code === 'ENOSPC'
          ? 'Free some space, then try again.'
          : 'Give this user write access to that directory, or use another state directory.',
      cause,
    });
  }
}

function writeSynced(path: string, bytes: Uint8Array): void {
  const file = openSync(path, 'wx');
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** The error that led here is the one to tell. */
function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // What is left is removed when room is made.
  }
}
