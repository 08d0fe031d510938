import type { Lock } from '../../content/provenance/lock.ts';
import { ownRecord } from './own-record.ts';
import type { PageState } from './page-state.ts';

/** One line of the index. */
export interface IndexEntry {
  path: string;
  title: string;
  description: string;
}

/** The index page: where it is, and how it is written from the list of pages. */
export interface IndexSpec {
  path: string;
  title: string;
  description: string;
  /** Digest of what was asked: the template. */
  request: string;
  render: (pages: IndexEntry[]) => string;
}

/**
 * The pages that the index lists, by path: wanted ones that are there. A page of people's own at a wanted path is listed too.
 * `isThere` tells whether the file exists, or will.
 */
export function listIndex(options: {
  states: readonly PageState[];
  lock: Lock;
  isThere: (state: PageState) => boolean;
}): IndexEntry[] {
  const { states, lock, isThere } = options;
  return states
    .flatMap((state) => {
      const { path, spec } = state;
      if (!spec || state.state === 'ignored' || !isThere(state)) return [];
      const record = state.state === 'foreign' ? undefined : ownRecord(lock, path);
      return [{ path, title: record?.title ?? spec.title, description: record?.description ?? '' }];
    })
    .sort((one, other) => (one.path < other.path ? -1 : 1));
}
