import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Pruning goes down to this share of the bound, so that it is rare. */
const PRUNE_TO = 0.9;
/** What was used in this time is never deleted: a run may be about to publish it. In milliseconds. */
const GRACE = 24 * 60 * 60 * 1000;

/**
 * Deletes the files that were used least recently until the rest fits into 90 % of `maxBytes`, when all together are more
 * than that; never what was used within a day. What a killed process left half written goes too.
 */
export function pruneMedia(options: { root: string; maxBytes: number; now: number }): {
  removed: number;
  /** Of what is left. */
  bytes: number;
} {
  const { root, maxBytes, now } = options;
  const files = listFiles(root).sort((one, other) => one.usedAt - other.usedAt);
  let bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const target = bytes > maxBytes ? maxBytes * PRUNE_TO : bytes;
  let removed = 0;
  for (const file of files) {
    if (now - file.usedAt <= GRACE) break;
    if (bytes <= target && !file.isTemporary) continue;
    rmSync(file.path, { force: true });
    bytes -= file.bytes;
    removed += 1;
  }
  return { removed, bytes };
}

function listFiles(root: string) {
  return readNames(root).flatMap((name) => {
    if (name.endsWith('.tmp')) return describe(join(root, name), true);
    return readNames(join(root, name)).flatMap((file) => describe(join(root, name, file), false));
  });
}

function describe(path: string, isTemporary: boolean) {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats?.isFile() ? [{ path, isTemporary, bytes: stats.size, usedAt: stats.mtimeMs }] : [];
}

/** Empty for what is no directory, or is gone. */
function readNames(directory: string): string[] {
  try {
    return readdirSync(directory);
  } catch {
    return [];
  }
}
