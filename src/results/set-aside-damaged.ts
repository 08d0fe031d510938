import { existsSync, renameSync, statSync } from 'node:fs';
import { GlossError } from '../errors.ts';

/** The identity of the file behind a path, or undefined when there is none or it may not be looked at. */
export function fileIdentity(file: string): string | undefined {
  try {
    const { dev, ino } = statSync(file, { bigint: true });
    return `${dev}:${ino}`;
  } catch {
    return undefined;
  }
}

/**
 * Renames a damaged database to `<file>.damaged-<n>`, its `-wal` and `-shm` with it, and returns the new name.
 * Returns undefined without touching anything when the path no longer leads to the file that was found damaged
 * (`identity`): another process was faster, and its fresh file must not be set aside too.
 * Throws a GlossError `state` when the file cannot be renamed.
 */
export function setAsideDamaged(file: string, identity: string | undefined): string | undefined {
  let number = 1;
  while (existsSync(`${file}.damaged-${number}`)) number += 1;
  const aside = `${file}.damaged-${number}`;
  if (identity === undefined || fileIdentity(file) !== identity) return undefined;
  renameIfPresent(file, aside);
  renameIfPresent(`${file}-wal`, `${aside}-wal`);
  renameIfPresent(`${file}-shm`, `${aside}-shm`);
  return aside;
}

function renameIfPresent(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
    if (code === 'ENOENT') return;
    throw new GlossError({
      code: 'state',
      message: `The result store '${from}' is damaged and cannot be renamed (${code}).`,
      remedy: 'Delete it, or give this user write access to its directory.',
      cause,
    });
  }
}
