import type { Lock, PageRecord } from '../../content/provenance/lock.ts';
import { type ExistingPage, isEdited } from './is-edited.ts';
import { isOffline } from './is-offline.ts';
import { judgeIndex } from './judge-index.ts';
import { judgeSources, type SourceOf } from './judge-sources.ts';
import type { IndexSpec } from './list-index.ts';
import { ownRecord } from './own-record.ts';
import type { PageSpec } from './page.ts';
import type { PageReason, PageState } from './page-state.ts';
import { judgeOutside, judgeUnrecorded, settle } from './settle-state.ts';

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
  /** Why a file is no source of any page, where it would be one but for that. */
  notReadWhy?: (path: string) => string | undefined;
  /** A pattern of `docs.sources` finds nothing, as a slip of the pen does: pages whose sources are still there stay. */
  holds?: boolean;
  /** `provider:id` of the model that would write; without it the rules on models say nothing. */
  model?: string;
  /** Narrows the run: pages that it does not pick are judged like the others, and nothing is done about them. */
  picked?: (path: string) => boolean;
  /** Write all pages, whether or not anything changed. */
  all?: boolean;
  /** Whether a file that Gloss did not write may be taken over. */
  adopt?: (path: string) => boolean;
}

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
  const judged =
    index && !states.has(index.path) ? judgeIndex(index, [...states.values()], options) : undefined;
  if (judged) states.set(judged.path, judged);
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
  const sources = Object.keys(record?.sources ?? {});
  const reasons = sources.flatMap((source): PageReason[] => {
    const why = options.notReadWhy?.(source);
    return why === undefined ? [] : [{ kind: 'not-read', path: source, why }];
  });
  if (reasons.length === 0) reasons.push({ kind: 'not-wanted' });
  if (options.holds && sources.some((source) => options.sourceOf(source))) reasons.push({ kind: 'held' });
  return { ...page, ...settle('orphaned', reasons, edited) };
}

/** The real model that wrote the page, when there is none to write it anew. */
function lackingModel(record: PageRecord, { model }: JudgeOptions): string | undefined {
  const isLacking =
    model !== undefined && isOffline(model) && record.model !== undefined && !isOffline(record.model);
  return isLacking ? record.model : undefined;
}
