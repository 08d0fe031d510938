import type { Lock, PageRecord } from '../../content/provenance/lock.ts';

/** The records of other pipelines are none of our business. */
export const DOCS_PIPELINE = 'docs';

/** The record of a page or of the index, if there is one. */
export function ownRecord(lock: Lock, path: string): PageRecord | undefined {
  const record = ownEntry(lock.files, path);
  return record?.pipeline === DOCS_PIPELINE ? record : undefined;
}

/** Looks up a path as a key: paths may be names that every object has. */
export function ownEntry<T>(entries: Record<string, T>, key: string): T | undefined {
  return Object.hasOwn(entries, key) ? entries[key] : undefined;
}
