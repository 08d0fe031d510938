import type { Lock } from '../../content/provenance/lock.ts';
import { ownRecord } from './own-record.ts';
import type { PageState } from './page-state.ts';

/**
 * What assemblePages wants to read: the texts of pages, by path, and of pages as Gloss last wrote them, by the object ids that the
 * lock has for them. Pages that stay as they are need not be read.
 */
export function listTexts(options: {
  states: readonly PageState[];
  lock: Lock;
  existing: ReadonlyMap<string, { blob: string }>;
}): { paths: string[]; bases: Map<string, string> } {
  const { states, lock, existing } = options;
  const paths: string[] = [];
  const bases = new Map<string, string>();
  for (const { path, role, regenerate, edited, state, skipped } of states) {
    const file = existing.get(path);
    const isLooked = role === 'index' || regenerate || edited || state === 'orphaned';
    if (!file || !isLooked || skipped || state === 'ignored') continue;
    paths.push(path);
    const output = ownRecord(lock, path)?.output;
    if (output !== undefined && output !== file.blob) bases.set(path, output);
  }
  return { paths: paths.sort(), bases };
}
