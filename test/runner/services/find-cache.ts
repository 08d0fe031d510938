export interface CacheEntry {
  repository: string;
  scope: string;
  key: string;
  /** Digest of the paths: entries of other paths are never found. */
  version: string;
  /** Later entries have higher numbers. */
  created: number;
}

/**
 * The entry that a restore gets: scope by scope, in each the exact key, then the newest entry that begins with it, then
 * the newest that begins with one of the restore keys, in their order. Entries of other repositories, a fork's own among
 * them, do not exist.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/dependency-caching#cache-key-matching
 */
export function findCache<Entry extends CacheEntry>(options: {
  entries: Entry[];
  repository: string;
  scopes: string[];
  version: string;
  key: string;
  restoreKeys: string[];
}): Entry | undefined {
  const { entries, repository, scopes, version, key, restoreKeys } = options;
  const known = entries
    .filter((entry) => entry.repository === repository && entry.version === version)
    .sort((one, other) => other.created - one.created);
  for (const scope of scopes) {
    const here = known.filter((entry) => entry.scope === scope);
    const exact = here.find((entry) => entry.key === key);
    if (exact) return exact;
    for (const prefix of [key, ...restoreKeys]) {
      const found = here.find((entry) => entry.key.startsWith(prefix));
      if (found) return found;
    }
  }
  return undefined;
}
