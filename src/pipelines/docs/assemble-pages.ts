import type { LeftAlone, TextChange } from '../../content/file-change.ts';
import { LOCK_FILE, type Lock, type PageRecord } from '../../content/provenance/lock.ts';
import { renderLock } from '../../content/provenance/render-lock.ts';
import { assembleIndex } from './assemble-index.ts';
import { assemblePage } from './assemble-page.ts';
import { carryPages } from './carry-pages.ts';
import type { IndexSpec } from './list-index.ts';
import { ownRecord } from './own-record.ts';
import type { AssemblyInput, PageOutcome, PageSummary } from './page-outcome.ts';
import { describeReason, type PageState } from './page-state.ts';

export type { AssemblyInput, GeneratedPage, PageSummary } from './page-outcome.ts';

/** What is to be written. */
export interface Assembly {
  /** By path, the lock last; nothing that stays as it is. */
  changes: TextChange[];
  leftAlone: LeftAlone[];
  lock: Lock;
  pages: PageSummary[];
}

/**
 * Puts generated pages, people's text, the index and the lock together. Deterministic. What nothing changed about is not in the
 * changes, and its record keeps its bytes; a run on its own outcome changes nothing.
 */
export function assemblePages(options: AssemblyInput & { index?: IndexSpec }): Assembly {
  const { index, ...input } = options;
  const states = input.states.toSorted((one, other) => (one.path < other.path ? -1 : 1));
  const pages = states.filter((state) => state.role === 'page');
  const carried = carryPages(pages, input);
  const outcomes = pages
    .map(
      (state) =>
        carried.get(state.path) ?? assemblePage(state, { ...input, generated: onlyDue(state, input) }),
    )
    .map((outcome, at) => noteLacking(pages[at], outcome));
  const state = states.find(({ role }) => role === 'index');
  if (index && state) {
    const lock = recordOutcomes(input.lock, outcomes);
    const there = new Set(input.existing.keys());
    for (const { path, content } of outcomes.flatMap(({ change }) => change ?? []))
      content === null ? there.delete(path) : there.add(path);
    const isThere = (path: string) => there.has(path);
    outcomes.push(...[assembleIndex({ state, index, input, lock, isThere }) ?? []].flat());
  }
  const lock = recordOutcomes(input.lock, outcomes);
  const changes = outcomes.flatMap(({ change }) => change ?? []).sort(byPath);
  return {
    changes: [...changes, ...changeLock(input, lock)],
    leftAlone: outcomes.flatMap(({ leftAlone }) => leftAlone ?? []).sort(byPath),
    lock,
    pages: outcomes.map(({ summary }) => summary).sort(byPath),
  };
}

/** A page that is not up to date and cannot be brought up to date without a model is left alone, which must be said. */
function noteLacking(state: PageState | undefined, outcome: PageOutcome): PageOutcome {
  if (!state || state.skipped || state.regenerate || outcome.leftAlone) return outcome;
  const lacking = state.reasons.find((reason) => reason.kind === 'needs-model');
  if (lacking?.kind !== 'needs-model') return outcome;
  const others = state.reasons.filter(({ kind }) => kind !== 'needs-model').map(describeReason);
  const reason = [`needs a model (written by ${lacking.model})`, others.join('; ')]
    .filter(Boolean)
    .join(': ');
  return { ...outcome, leftAlone: { path: state.path, reason } };
}

/** What was generated for a page that is not due is not looked at. */
function onlyDue({ path, regenerate }: PageState, { generated }: AssemblyInput): AssemblyInput['generated'] {
  const page = regenerate ? generated.get(path) : undefined;
  return new Map(page ? [[path, page]] : []);
}

function recordOutcomes(lock: Lock, outcomes: PageOutcome[]): Lock {
  const files: Record<string, PageRecord> = Object.assign(Object.create(null), lock.files);
  for (const { summary, record } of outcomes) {
    if (record) files[summary.path] = record;
    else if (ownRecord(lock, summary.path)) delete files[summary.path];
  }
  return { version: lock.version, files };
}

/** Compared with what the old content would be as we write it: who formatted the file otherwise is left in peace. */
function changeLock(input: AssemblyInput, after: Lock): TextChange[] {
  const { lock: before, existing, wasConflicted } = input;
  const content = renderLock(after);
  if (content === renderLock(before) && !wasConflicted) return [];
  return [{ path: LOCK_FILE, content, basedOn: existing.get(LOCK_FILE)?.blob ?? null }];
}

function byPath(one: { path: string }, other: { path: string }): number {
  return one.path < other.path ? -1 : 1;
}
