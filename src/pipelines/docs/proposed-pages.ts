import type { Lock, PageRecord } from '../../content/provenance/lock.ts';
import type { ToldPage } from './docs-outcome.ts';
import { ownRecord } from './own-record.ts';
import { describeReason, type PageReason } from './page-state.ts';

/** Sources of a new page that are named. */
const MAX_NAMED = 3;

/**
 * What a branch proposes already, told by the locks of its base and of itself: a pull request that grows over several runs
 * describes all of its pages. Pure.
 */
export function listProposed({ base, branch }: { base: Lock; branch: Lock }): ToldPage[] {
  const paths = new Set([...Object.keys(base.files), ...Object.keys(branch.files)]);
  return [...paths].sort().flatMap((path): ToldPage[] => {
    const [before, after] = [ownRecord(base, path), ownRecord(branch, path)];
    if (!after) return before ? [{ path, action: 'deleted', reasons: [say('not-wanted')] }] : [];
    if (!before) return [{ path, action: 'created', reasons: [sayNew(Object.keys(after.sources))] }];
    if (before.output === after.output && before.text === after.text) return [];
    const reasons = compare(before, after).map(describeReason);
    return [{ path, action: reasons.length === 0 ? 'adopted' : 'updated', reasons }];
  });
}

/** What earlier runs proposed and what this one does, as one proposal. Pure. Sorted by path. */
export function joinProposed(options: { earlier: ToldPage[]; now: ToldPage[] }): ToldPage[] {
  const pages = new Map(options.earlier.map((page) => [page.path, page]));
  for (const page of options.now) {
    if (page.action === 'unchanged') continue;
    const joined = join(pages.get(page.path), page);
    if (joined) pages.set(page.path, joined);
    else pages.delete(page.path);
  }
  return [...pages.values()].sort((one, other) => (one.path < other.path ? -1 : 1));
}

/** Why there is a new page: what it is about. */
export function sayNew(sources: string[]): string {
  if (sources.length === 0) return 'lists the pages';
  const more = sources.length - MAX_NAMED;
  return `describes ${sources.slice(0, MAX_NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

function join(earlier: ToldPage | undefined, now: ToldPage): ToldPage | undefined {
  if (!earlier) return now;
  const { path } = now;
  // Against the base, a page that came and went was never there.
  if (now.action === 'deleted') return earlier.action === 'created' ? undefined : now;
  if (earlier.action === 'created') return earlier;
  const isBack = earlier.action === 'deleted';
  if (isBack || earlier.action === 'adopted') return { ...now, action: isBack ? 'updated' : now.action };
  return { path, action: 'updated', reasons: [...new Set([...earlier.reasons, ...now.reasons])] };
}

/** In the order of judgePages. */
function compare(before: PageRecord, after: PageRecord): PageReason[] {
  const reasons: PageReason[] = [];
  const paths = [...new Set([...Object.keys(before.sources), ...Object.keys(after.sources)])].sort();
  for (const path of paths) {
    const [old, now] = [before.sources[path], after.sources[path]];
    if (!old) reasons.push({ kind: 'source-added', path });
    else if (!now) reasons.push({ kind: 'source-removed', path });
    else if (old.digest !== now.digest) reasons.push({ kind: 'source-changed', path });
  }
  if (before.request !== after.request) reasons.push({ kind: 'request-changed' });
  if (before.model !== undefined && before.model !== after.model)
    reasons.push({ kind: 'offline-model', model: before.model });
  if (paths.length === 0 && reasons.length === 0) reasons.push({ kind: 'pages-changed' });
  return reasons;
}

function say(kind: 'not-wanted'): string {
  return describeReason({ kind });
}
