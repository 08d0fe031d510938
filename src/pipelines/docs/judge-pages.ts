import { digestText } from '../../content/people/digest-text.ts';
import { cleanGenerated } from '../../content/people/strip-kept.ts';
import type { Lock, PageRecord } from '../../content/provenance/lock.ts';
import { type ExistingPage, isEdited } from './is-edited.ts';
import { judgeSources, type SourceOf } from './judge-sources.ts';
import { type IndexSpec, listIndex } from './list-index.ts';
import { ownRecord } from './own-record.ts';
import type { PageSpec } from './page.ts';
import type { PageReason, PageState } from './page-state.ts';

export type { PageState } from './page-state.ts';

export interface JudgeOptions {
  /** All pages that the configuration asks for: what is recorded and not among them is an orphan. */
  pages: readonly PageSpec[];
  index?: IndexSpec;
  requestDigestOf: (spec: PageSpec) => string;
  lock: Lock;
  sourceOf: SourceOf;
  /** Files at the paths of pages, of the index and of the lock's records. */
  existing: ReadonlyMap<string, ExistingPage>;
  /** `.glossignore`. */
  ignored: (path: string) => boolean;
  /** `provider:id` of the model that would write; without it the rules on models say nothing. */
  model?: string;
  /** Narrows the run: pages that it does not pick are judged like the others, and nothing is done about them. */
  picked?: (path: string) => boolean;
  /** Write all pages, whether or not anything changed. */
  all?: boolean;
  /** Whether a file that Gloss did not write may be taken over. */
  adopt?: (path: string) => boolean;
}

const isOffline = (model: string) => model.startsWith('offline:');

/**
 * Compares the wanted pages with the lock and with what is there, without a model. A page is stale exactly when what it depends on
 * changed: a source's digest, the set of its sources, the request; or it was written without a model and there is one now. What a real
 * model wrote is never written anew without one. Returns the states by path, the index among them when it is asked for.
 */
export function judgePages(options: JudgeOptions): PageState[] {
  const { lock, index } = options;
  const states = new Map<string, PageState>();
  for (const spec of options.pages)
    if (!states.has(spec.path)) states.set(spec.path, narrow(judgePage(spec, options), options));
  for (const path of Object.keys(lock.files)) {
    const isOrphan = !states.has(path) && path !== index?.path && ownRecord(lock, path) !== undefined;
    if (isOrphan) states.set(path, narrow(judgeOrphan(path, options), options));
  }
  if (index && !states.has(index.path))
    states.set(index.path, judgeIndex(index, [...states.values()], options));
  return [...states.values()].sort((one, other) => (one.path < other.path ? -1 : 1));
}

function narrow(state: PageState, { picked }: JudgeOptions): PageState {
  if (!picked || picked(state.path)) return state;
  return { ...state, regenerate: false, skipped: true };
}

function judgePage(spec: PageSpec, options: JudgeOptions): PageState {
  const { path } = spec;
  const record = ownRecord(options.lock, path);
  const page = { path, role: 'page' as const, spec };
  const outside = judgeOutside(path, record, options);
  if (outside) return { ...page, ...outside };
  const file = options.existing.get(path);
  if (!record) return { ...page, ...judgeUnrecorded(path, options) };
  const changes = judgeSources({ spec, record, sourceOf: options.sourceOf });
  if (record.request !== options.requestDigestOf(spec)) changes.push({ kind: 'request-changed' });
  if (options.all) changes.push({ kind: 'asked' });
  if (record.model !== undefined && isOffline(record.model) && options.model && !isOffline(options.model))
    changes.push({ kind: 'offline-model', model: record.model });
  const edited = isEdited(file, record);
  if (edited && file?.conflicted) changes.push({ kind: 'conflicted' });
  if (!file) changes.unshift({ kind: 'deleted' });
  const state = file ? (changes.length > 0 ? 'stale' : 'current') : 'missing';
  return { ...page, ...settle(state, changes, edited, lackingModel(record, options)) };
}

function judgeOrphan(path: string, options: JudgeOptions): PageState {
  const record = ownRecord(options.lock, path);
  const page = { path, role: 'page' as const };
  if (options.ignored(path)) return { ...page, ...settle('ignored', [{ kind: 'ignored' }], false) };
  const edited = isEdited(options.existing.get(path), record);
  return { ...page, ...settle('orphaned', [{ kind: 'not-wanted' }], edited) };
}

/** What the index lists is in the lock; a page that is about to be written does not make the index stale before it is. */
function judgeIndex(index: IndexSpec, states: PageState[], options: JudgeOptions): PageState {
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
  if (!record) {
    const isWanted = states.some(({ spec }) => spec);
    return isWanted
      ? { ...page, ...settle('missing', [{ kind: 'never-written' }], false) }
      : { ...page, ...settle('current', [], false) };
  }
  const edited = isEdited(file, record);
  if (entries.length === 0) return { ...page, ...settle('orphaned', [{ kind: 'not-wanted' }], edited) };
  if (!file) return { ...page, ...settle('missing', [{ kind: 'deleted' }], false) };
  const isSame = digestText(cleanGenerated(index.render(entries))) === record.text;
  const changes: PageReason[] = isSame ? [] : [{ kind: 'pages-changed' }];
  if (edited && file.conflicted) changes.push({ kind: 'conflicted' });
  return { ...page, ...settle(changes.length === 0 ? 'current' : 'stale', changes, edited) };
}

function judgeOutside(path: string, record: PageRecord | undefined, options: JudgeOptions) {
  if (options.ignored(path)) return settle('ignored', [{ kind: 'ignored' }], false);
  const file = options.existing.get(path);
  if (record || !file || file.marked) return undefined;
  return options.adopt?.(path)
    ? { ...settle('foreign', [{ kind: 'foreign' }, { kind: 'adopted' }], false), regenerate: true }
    : settle('foreign', [{ kind: 'foreign' }], false);
}

/** A lost record (a merge, a deleted lock) must not make a page one that nobody follows any more. */
function judgeUnrecorded(path: string, { existing, adopt }: JudgeOptions) {
  if (!existing.has(path)) return settle('missing', [{ kind: 'never-written' }], false);
  const reasons: PageReason[] = [{ kind: 'unrecorded' }];
  if (adopt?.(path)) reasons.push({ kind: 'adopted' });
  return settle('stale', reasons, false);
}

function settle(
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

/** The real model that wrote the page, when there is none to write it anew. */
function lackingModel(record: PageRecord, { model }: JudgeOptions): string | undefined {
  const isLacking =
    model !== undefined && isOffline(model) && record.model !== undefined && !isOffline(record.model);
  return isLacking ? record.model : undefined;
}
