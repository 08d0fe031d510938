import type { Lock, PageRecord } from '../../content/provenance/lock.ts';
import { isOffline } from './is-offline.ts';
import { ownEntry, ownRecord } from './own-record.ts';
import type { PageSpec } from './page.ts';
import type { PageReason } from './page-state.ts';

/** A source as it is now. */
export interface SourceState {
  blob: string;
  /** Digest of what pages depend on. Costly; asked for only when the blob is not the recorded one. */
  digest: () => string;
  /** Digest of what an extracted page depends on: what the source declares, not what it does. */
  shownDigest?: () => string;
}

/** Looks a source up by its path; undefined when there is no such file, or it cannot be read. */
export type SourceOf = (path: string) => SourceState | undefined;

/** The sources whose digests judgePages will ask for, sorted: to read and parse them together beforehand. */
export function listSourcesToParse(options: {
  pages: readonly PageSpec[];
  lock: Lock;
  blobOf: (path: string) => string | undefined;
}): string[] {
  const { pages, lock, blobOf } = options;
  const paths = new Set<string>();
  for (const { path, sources } of pages) {
    const recorded = ownRecord(lock, path)?.sources ?? {};
    for (const source of sources) {
      const before = ownEntry(recorded, source);
      const blob = blobOf(source);
      if (before && blob !== undefined && blob !== before.blob) paths.add(source);
    }
  }
  return [...paths].sort();
}

/** What became of a page's sources since it was written, by path. */
export function judgeSources(options: {
  spec: PageSpec;
  record: PageRecord;
  sourceOf: SourceOf;
}): PageReason[] {
  const { spec, record, sourceOf } = options;
  const isExtracted = record.model !== undefined && isOffline(record.model);
  const wanted = new Set(spec.sources);
  const paths = [...new Set([...spec.sources, ...Object.keys(record.sources)])].sort();
  return paths.flatMap((path): PageReason[] => {
    const before = ownEntry(record.sources, path);
    const now = wanted.has(path) ? sourceOf(path) : undefined;
    if (!before) return now ? [{ kind: 'source-added', path }] : [];
    if (!now) return [{ kind: 'source-removed', path }];
    const isSame = now.blob === before.blob || now.digest() === before.digest;
    if (!isSame && isExtracted && now.shownDigest?.() === before.digest) return [];
    return isSame ? [] : [{ kind: 'source-changed', path }];
  });
}
