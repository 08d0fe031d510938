import { digestText } from '../../content/people/digest-text.ts';
import { cleanGenerated } from '../../content/people/strip-kept.ts';
import type { Lock } from '../../content/provenance/lock.ts';
import { adoptEdits } from './adopt-edits.ts';
import { assemblePage } from './assemble-page.ts';
import { type IndexSpec, listIndex } from './list-index.ts';
import { ownRecord } from './own-record.ts';
import type { AssemblyInput, PageOutcome } from './page-outcome.ts';
import type { PageReason, PageState } from './page-state.ts';
import { removePage } from './remove-page.ts';

/**
 * Writes the index from the pages as they are now. Undefined when nothing is to be said about it: no page, and no index.
 * `lock` and `isThere` are of after this run.
 */
export function assembleIndex(options: {
  state: PageState;
  index: IndexSpec;
  input: AssemblyInput;
  lock: Lock;
  isThere: (path: string) => boolean;
}): PageOutcome | undefined {
  const { state, index, input, lock, isThere } = options;
  const { path } = index;
  const record = ownRecord(input.lock, path);
  const isOutside = state.state === 'ignored' || (state.state === 'foreign' && !state.regenerate);
  const pages = isOutside
    ? []
    : listIndex({ states: input.states, lock, isThere: ({ path: page }) => isThere(page) });
  if (isOutside || (pages.length === 0 && !record && state.state !== 'current'))
    return assemblePage(state, input);
  if (pages.length === 0)
    return record && (state.state === 'orphaned' ? removePage(state, input) : adoptEdits({ state, input }));
  const content = cleanGenerated(index.render(pages));
  const isSame = record?.text === digestText(content) && record.request === index.request;
  const isConflicted = state.reasons.some(({ kind }) => kind === 'conflicted');
  if (isSame && input.existing.has(path) && !isConflicted)
    return adoptEdits({ state, input, generated: content });
  const { title, description, request } = index;
  const generated = new Map([[path, { content, title, description, sources: {}, request }]]);
  const reasons = addReason(state.reasons, isSame || isTaken(state));
  const due: PageState = { ...state, state: 'stale', regenerate: true, reasons };
  return assemblePage(due, { ...input, generated });
}

/** Its own reasons say why it is looked at. */
function isTaken({ reasons }: PageState): boolean {
  return reasons.some(({ kind }) => kind === 'unrecorded' || kind === 'adopted');
}

function addReason(reasons: PageReason[], isSame: boolean): PageReason[] {
  if (isSame || reasons.some(({ kind }) => kind === 'never-written' || kind === 'pages-changed'))
    return reasons;
  return [{ kind: 'pages-changed' }, ...reasons.filter(({ kind }) => kind !== 'not-wanted')];
}
