import { DatabaseSync } from 'node:sqlite';
import { describeError, GlossError } from '../../errors.ts';
import { worldFile } from './world-file.ts';

/** Another process has the directory. */
export function inUse(directory: string): GlossError {
  return new GlossError({
    code: 'state',
    message: `The state directory ${directory} is in use by ${readOwner(worldFile(directory))}.`,
    remedy: 'Wait for it to end, or choose another state directory (`state-dir`).',
  });
}

/** Who has the directory, for the error only. */
function readOwner(path: string): string {
  try {
    const database = new DatabaseSync(path, { readOnly: true });
    const row = database.prepare("SELECT value FROM meta WHERE name = 'owner'").get();
    database.close();
    const { pid, host } = JSON.parse(String(row?.value)) as Record<string, unknown>;
    return `process ${String(pid)} on ${String(host)}`;
  } catch {
    return 'another process';
  }
}

/** The directory, or the file in it, cannot be read or written. */
export function unusable(directory: string, error: unknown): GlossError {
  return new GlossError({
    code: 'state',
    message: `The state directory ${directory} cannot be used (${describeError(error)}).`,
    remedy: 'Make it readable and writable, or choose another state directory (`state-dir`).',
    cause: error,
  });
}
