import { digestText } from '../../content/people/digest-text.ts';
import { cleanGenerated } from '../../content/people/strip-kept.ts';
import { isEdited } from './is-edited.ts';
import type { JudgeOptions } from './judge-pages.ts';
import { type IndexSpec, listIndex } from './list-index.ts';
import { ownRecord } from './own-record.ts';
import type { PageReason, PageState } from './page-state.ts';
import { judgeOutside, judgeUnrecorded, settle } from './settle-state.ts';

/**
 * What the index lists is in the lock; a page that is about to be written does not make the index stale before it is. Undefined when
 * there is no index and none is wanted.
 */
export function judgeIndex(
  index: IndexSpec,
  states: PageState[],
  options: JudgeOptions,
): PageState | undefined {
  const { path } = index;
  const record = ownRecord(options.lock, path);
  const page = { path, role: 'index' as const };
  const outside = judgeOutside(path, record, options);
  if (outside) return { ...page, ...outside };
  const file = options.existing.get(path);
  const isThere = ({ path: listed, regenerate }: PageState) =>
    options.existing.has(listed) || (regenerate && ownRecord(options.lock, listed) !== undefined);
  const entries = listIndex({ states, lock: options.lock, isThere });
  if (!record && file) return { ...page, ...judgeUnrecorded(path, options) };
  const isWanted = states.some(({ spec, state }) => spec && state !== 'ignored');
  if (!record)
    return isWanted ? { ...page, ...settle('missing', [{ kind: 'never-written' }], false) } : undefined;
  const edited = isEdited(file, record);
  if (!isWanted) {
    const held = states.flatMap(({ reasons }) => reasons.filter(({ kind }) => kind === 'held')).slice(0, 1);
    return { ...page, ...settle('orphaned', [{ kind: 'not-wanted' }, ...held], edited) };
  }
  if (!file) return { ...page, ...settle('missing', [{ kind: 'deleted' }], false) };
  // Pages that are wanted and not there now will be again: until then the list stays.
  if (entries.length === 0) return { ...page, ...settle('current', [], edited) };
  const isSame = digestText(cleanGenerated(index.render(entries))) === record.text;
  const changes: PageReason[] = isSame ? [] : [{ kind: 'pages-changed' }];
  if (edited && file.conflicted) changes.push({ kind: 'conflicted' });
  return { ...page, ...settle(changes.length === 0 ? 'current' : 'stale', changes, edited) };
}
