import { adoptPage } from '../../content/people/adopt-page.ts';
import { digestText } from '../../content/people/digest-text.ts';
import { findBase } from '../../content/people/find-base.ts';
import { mergePage } from '../../content/people/merge-page.ts';
import { cleanGenerated } from '../../content/people/strip-kept.ts';
import type { PageRecord } from '../../content/provenance/lock.ts';
import { describeUnsafePath } from '../../content/unsafe-path.ts';
import { adoptEdits } from './adopt-edits.ts';
import { DOCS_PIPELINE, ownRecord } from './own-record.ts';
import type { AssemblyInput, GeneratedPage, PageOutcome } from './page-outcome.ts';
import type { PageState } from './page-state.ts';
import { isMarked, removePage } from './remove-page.ts';

/** Decides what becomes of one page: written, merged, deleted, its edits recorded, or left alone. */
export function assemblePage(state: PageState, input: AssemblyInput): PageOutcome {
  const { path } = state;
  const record = ownRecord(input.lock, path);
  const unchanged: PageOutcome = {
    summary: { path, action: 'unchanged', reasons: state.reasons },
    record,
  };
  if (state.state === 'ignored' || state.skipped) return unchanged;
  if (state.state === 'orphaned') return removePage(state, input);
  const leave = (reason: string, proposal = ''): PageOutcome => ({
    ...unchanged,
    leftAlone: { path, reason, ...(proposal === '' ? {} : { proposal }) },
  });
  const page = input.generated.get(path);
  const isOurs = isOwnWrite({ page, record, current: input.texts.get(path) });
  const isForeign = !record && !isOurs && input.existing.has(path);
  const isAdopted = state.regenerate && state.reasons.some(({ kind }) => kind === 'adopted');
  if (isForeign && !(page && isAdopted)) return leave(sayForeign(input.texts.get(path)));
  if (!page) return adoptEdits({ state, input });
  const unsafe = describeUnsafePath(path);
  if (unsafe) return leave(unsafe);
  const current = input.texts.get(path);
  if (current === undefined && input.existing.has(path)) return leave('it cannot be read as text');
  const merge = isForeign ? takeOver(page, current ?? '') : mergeWith({ path, page, record, current, input });
  if (merge.kind === 'conflict') return leave(merge.reason, merge.proposal);
  return writePage({
    state,
    input,
    page,
    record,
    current,
    merge,
    isNew: isOurs || !input.existing.has(path),
  });
}

function sayForeign(text: string | undefined): string {
  return text !== undefined && isMarked(text)
    ? 'gloss.lock has no record of it, and it is not what would be written now: delete it, or take it over with --adopt'
    : 'there is a file that Gloss did not write';
}

/**
 * The page is as it would be written now: a process was killed before it wrote the lock, or the record was lost in a merge. What stands
 * in kept regions does not count.
 */
function isOwnWrite(options: {
  page: GeneratedPage | undefined;
  record: PageRecord | undefined;
  current: string | undefined;
}): boolean {
  const { page, record, current } = options;
  if (page === undefined || record !== undefined || current === undefined) return false;
  const generated = cleanGenerated(page.content);
  return current === generated || (isMarked(current) && digestText(current) === digestText(generated));
}

type Merge = ReturnType<typeof mergePage>;

function takeOver(page: GeneratedPage, current: string): Merge {
  const content = adoptPage({ generated: page.content, current, isOurs: isMarked(current) });
  if (content !== undefined) return { kind: 'write', content, generated: cleanGenerated(page.content) };
  return { kind: 'conflict', reason: 'its own marks of kept regions do not match', proposal: '' };
}

function mergeWith(options: {
  path: string;
  page: GeneratedPage;
  record: PageRecord | undefined;
  current: string | undefined;
  input: AssemblyInput;
}): Merge {
  const { path, page, record, current, input } = options;
  const published = input.bases.get(path);
  const generated = cleanGenerated(page.content);
  const base = record && findBase({ record, current, published, generated });
  return mergePage({ path, generated, current, base, other: input.others?.get(path) });
}

/** The outcome of a page that is written. */
export function writePage(options: {
  state: PageState;
  input: AssemblyInput;
  page: GeneratedPage;
  record: PageRecord | undefined;
  current: string | undefined;
  merge: Extract<Merge, { kind: 'write' }>;
  isNew: boolean;
}): PageOutcome {
  const { state, input, page, record, current, merge, isNew } = options;
  const { path } = state;
  const { content, generated, edits } = merge;
  const { title, description, sources, request, model } = page;
  const { at, version } = input;
  const written: PageRecord = {
    ...{ pipeline: DOCS_PIPELINE, title, description, sources, request },
    output: input.objectIdOf(content),
    text: digestText(generated),
    ...(edits === undefined ? {} : { edits, merged: digestText(content) }),
    ...(model === undefined ? {} : { model }),
    at,
    version,
  };
  const action = isNew ? 'created' : content === current ? 'unchanged' : 'updated';
  return {
    summary: { path, action, reasons: state.reasons },
    record: record && saysTheSame(record, written) ? record : written,
    ...(action === 'unchanged'
      ? {}
      : { change: { path, content, basedOn: input.existing.get(path)?.blob ?? null } }),
  };
}

/** Whether nothing but the time, the version or the formatting of a source differs: no reason to touch the lock. */
function saysTheSame(one: PageRecord, other: PageRecord): boolean {
  return describe(one) === describe(other);
}

function describe({ sources, at: _at, version: _version, ...record }: PageRecord): string {
  const digests = Object.entries(sources).map(([path, { digest }]) => [path, digest]);
  const fields = Object.entries(record).filter(([, value]) => value !== undefined);
  return JSON.stringify([fields.sort(byName), digests.sort(byName)]);
}

function byName(one: (string | undefined)[], other: (string | undefined)[]): number {
  return (one[0] ?? '') < (other[0] ?? '') ? -1 : 1;
}
