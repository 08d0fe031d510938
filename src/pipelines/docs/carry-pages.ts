import { findBase } from '../../content/people/find-base.ts';
import { mergePage } from '../../content/people/merge-page.ts';
import { cleanGenerated } from '../../content/people/strip-kept.ts';
import type { PageRecord } from '../../content/provenance/lock.ts';
import { writePage } from './assemble-page.ts';
import { ownRecord } from './own-record.ts';
import type { AssemblyInput, GeneratedPage, PageOutcome } from './page-outcome.ts';
import type { PageState } from './page-state.ts';
import { isMarked, removePage } from './remove-page.ts';

/** A new page whose sources are what those of a page were that is not wanted any more. */
interface Move {
  from: PageState;
  to: PageState;
  page: GeneratedPage;
}

/**
 * Where a source got another name, or pages another place: what people wrote in the old page goes over to the new one, and the old
 * one is deleted. By path, the outcomes of both; nothing where it is not clear which page follows which, or a merge is not clean.
 */
export function carryPages(states: readonly PageState[], input: AssemblyInput): Map<string, PageOutcome> {
  const outcomes = new Map<string, PageOutcome>();
  for (const { from, to, page } of findMoves(states, input)) {
    const [record, current] = [ownRecord(input.lock, from.path), input.texts.get(from.path)];
    const file = input.existing.get(from.path);
    if (!record || !file || current === undefined || !isMarked(current)) continue;
    const published = input.bases.get(from.path);
    const base = findBase({ record, current, published });
    const generated = cleanGenerated(page.content);
    const merge = mergePage({ path: to.path, generated, current, base });
    if (merge.kind === 'conflict') continue;
    const reasons: PageState['reasons'] = [...to.reasons, { kind: 'carried', path: from.path }];
    const state = { ...to, reasons };
    outcomes.set(
      to.path,
      writePage({ state, input, page, record: undefined, current: undefined, merge, isNew: true }),
    );
    outcomes.set(from.path, {
      summary: { path: from.path, action: 'deleted', reasons: from.reasons },
      record: undefined,
      change: { path: from.path, content: null, basedOn: file.blob },
    });
  }
  return outcomes;
}

/** Only what is certain: one old page with people's text, one new page, equal sources. */
function findMoves(states: readonly PageState[], input: AssemblyInput): Move[] {
  const added = states.flatMap((to) => {
    const page = to.spec && to.regenerate ? input.generated.get(to.path) : undefined;
    const isNew = page && !ownRecord(input.lock, to.path) && !input.existing.has(to.path);
    return isNew ? [{ to, page, key: keyOf(page.sources) }] : [];
  });
  if (added.length === 0) return [];
  const gone = states.flatMap((from) => {
    const record = ownRecord(input.lock, from.path);
    const isGone = record && from.state === 'orphaned' && !from.skipped;
    return isGone && removePage(from, input).leftAlone ? [{ from, key: keyOf(record.sources) }] : [];
  });
  const [olds, news] = [Map.groupBy(gone, ({ key }) => key), Map.groupBy(added, ({ key }) => key)];
  return [...olds].flatMap(([key, old]) => {
    const [first, next] = [old[0], news.get(key)?.[0]];
    const isCertain = key !== '' && old.length === 1 && news.get(key)?.length === 1;
    return isCertain && first && next ? [{ from: first.from, to: next.to, page: next.page }] : [];
  });
}

/** Paths change when files are renamed; what is in them does not. */
function keyOf(sources: PageRecord['sources']): string {
  const digests = Object.values(sources).map(({ digest }) => digest);
  return digests.sort().join(' ');
}
