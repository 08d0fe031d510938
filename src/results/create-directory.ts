import { mkdirSync } from 'node:fs';
import { GlossError } from '../errors.ts';

/** Creates a directory with its parents where it is absent. Throws a GlossError `state` that names the path. */
export function createDirectory(directory: string): void {
  try {
    mkdirSync(directory, { recursive: true });
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    const isFile = code === 'EEXIST' || code === 'ENOTDIR';
    throw new GlossError({
      code: 'state',
      message: isFile
        ? `The state directory '${directory}' cannot be used: it, or a part of its path, is a file.`
        : `The state directory '${directory}' cannot be created (${code || 'unknown error'}).`,
      remedy: isFile
        ? 'Remove that file, or use another state directory.'
        : 'Create it with read and write access for this user, or use another state directory.',
      cause,
    });
  }
}
