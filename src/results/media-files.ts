import { hash, randomUUID } from 'node:crypto';
import { readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { pruneMedia } from './prune-media.ts';
import { writeMediaFile } from './write-media-file.ts';

/** Bound of all pictures and sounds together, in bytes. */
export const DEFAULT_MAX_MEDIA_BYTES = 512 * 1024 * 1024;
/** A file is marked as used at most once in this time, in milliseconds. */
const TOUCH_INTERVAL = 60 * 60 * 1000;
const DIGEST = /^[0-9a-f]{64}$/;

/** Bytes by their SHA-256, a file each. Every method is synchronous; several processes may share a directory. */
export interface MediaFiles {
  /** Returns the digest. Makes room when all together pass the bound. */
  put(bytes: Uint8Array): string;
  /** Undefined when there are none, or they are damaged: then they are removed. Marks them as used. */
  get(digest: string): Uint8Array | undefined;
  /** Whether `get` would find them, without looking for damage. Marks them as used. */
  has(digest: string): boolean;
  /** Returns how many were deleted. */
  prune(): number;
}

/**
 * Keeps bytes in `media/<first two digits>/<digest>` of a directory; the time of the last use is the file's own. Throws a
 * GlossError `state` when it cannot be written.
 */
export function openMediaFiles(options: {
  directory: string;
  maxBytes?: number | undefined;
  now: () => number;
}): MediaFiles {
  const { maxBytes = DEFAULT_MAX_MEDIA_BYTES, now } = options;
  const root = join(options.directory, 'media');
  const pathOf = (digest: string) => join(root, digest.slice(0, 2), digest);
  /** Bytes of all files as far as is known; those that other processes add are seen when it is counted again. */
  let total = Number.POSITIVE_INFINITY;
  let pruneAbove = maxBytes;
  const prune = (): number => {
    const pruned = pruneMedia({ root, maxBytes, now: now() });
    total = pruned.bytes;
    // Where nothing is old enough to go, not every file that is added has to look for it.
    pruneAbove = Math.max(maxBytes, total + maxBytes / 10);
    return pruned.removed;
  };
  return {
    put: (bytes) => {
      const digest = hash('sha256', bytes, 'hex');
      const path = pathOf(digest);
      // Also over a file that is there: it may be damaged.
      writeMediaFile({ path, temporary: join(root, `.${randomUUID()}.tmp`), bytes });
      markUsed(path, now());
      total += bytes.length;
      if (total > pruneAbove) prune();
      return digest;
    },
    get: (digest) => {
      const bytes = DIGEST.test(digest) ? readIfPresent(pathOf(digest)) : undefined;
      if (bytes === undefined) return undefined;
      if (hash('sha256', bytes, 'hex') !== digest) {
        rmSync(pathOf(digest), { force: true });
        return undefined;
      }
      touch(pathOf(digest), now());
      return bytes;
    },
    has: (digest) => DIGEST.test(digest) && touch(pathOf(digest), now()),
    prune,
  };
}

function readIfPresent(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** Whether the file is there. */
function touch(path: string, now: number): boolean {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats?.isFile()) return false;
  if (now - stats.mtimeMs > TOUCH_INTERVAL) markUsed(path, now);
  return true;
}

function markUsed(path: string, now: number): void {
  try {
    utimesSync(path, now / 1000, now / 1000);
  } catch {
    // Another process pruned it, or owns it: only its age is less exact.
  }
}
