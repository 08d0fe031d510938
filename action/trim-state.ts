import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A repository has 10 GB for all entries of its cache, and each job stores the state anew: what it holds is kept smaller
 * than on a disk. Bytes of answers, and of pictures and sounds. Source:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/dependency-caching#usage-limits-and-eviction-policy
 */
const BOUNDS = { maxBytes: 64 * 1024 * 1024, maxMediaBytes: 128 * 1024 * 1024 };

/**
 * Makes the state small enough for the cache: answers that were used least recently go, and pictures that were not used for
 * a day.
 *
 * @returns how many were deleted. @throws GlossError `state` when the store cannot be used.
 */
export async function trimState(options: { stateDir: string; bounds?: typeof BOUNDS }): Promise<number> {
  const { stateDir, bounds = BOUNDS } = options;
  const directory = join(stateDir, 'results');
  if (!existsSync(directory)) return 0;
  const { openResultStore } = await import('../src/results/open-result-store.ts');
  const store = openResultStore({ directory, ...bounds });
  try {
    return store.prune().removed;
  } finally {
    store.close();
  }
}
