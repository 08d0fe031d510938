import type { PageRecord } from '../../content/provenance/lock.ts';
import type { JudgeOptions } from './judge-pages.ts';
import type { PageReason, PageState } from './page-state.ts';

/** What no page may be about, or is somebody else’s. */
export function judgeOutside(path: string, record: PageRecord | undefined, options: JudgeOptions) {
  if (options.ignored(path)) return settle('ignored', [{ kind: 'ignored' }], false);
  const file = options.existing.get(path);
  if (record || !file || file.marked) return undefined;
  return options.adopt?.(path)
    ? { ...settle('foreign', [{ kind: 'foreign' }, { kind: 'adopted' }], false), regenerate: true }
    : settle('foreign', [{ kind: 'foreign' }], false);
}

/** A lost record (a merge, a deleted lock) must not make a page one that nobody follows any more. */
export function judgeUnrecorded(path: string, { existing, adopt }: JudgeOptions) {
  if (!existing.has(path)) return settle('missing', [{ kind: 'never-written' }], false);
  const reasons: PageReason[] = [{ kind: 'unrecorded' }];
  if (adopt?.(path)) reasons.push({ kind: 'adopted' });
  return settle('stale', reasons, false);
}

/** The state of a page from what changed: whether it is due, and why. */
export function settle(
  state: PageState['state'],
  changes: PageReason[],
  edited: boolean,
  lacking?: string,
): Pick<PageState, 'state' | 'edited' | 'regenerate' | 'reasons'> {
  const isDue = state === 'stale' || state === 'missing';
  const isLacking = isDue && lacking !== undefined;
  const reasons = [...changes];
  if (edited) reasons.push({ kind: 'edited' });
  if (isLacking) reasons.push({ kind: 'needs-model', model: lacking });
  return { state, edited, regenerate: isDue && !isLacking, reasons };
}
