import { KIND_WORDS, type Overview } from './overview.ts';
import { count, shorten, size } from './phrases.ts';

const MAX_LISTED = 5;
const MAX_AREA_SUMMARY = 500;
const TOTALS =
  /^(?<files>\d+) files? \((?:\+(?<additions>\d+))?\s?(?:−(?<deletions>\d+))?(?: in (?<hunks>\d+) hunks)?\)(?:: (?<kinds>[^.]+)\.)?/;

interface Totals {
  files: number;
  additions: number;
  deletions: number;
  hunks: number;
  kinds: Map<string, number>;
}

/**
 * One overview from the overviews of a change's parts: sizes are summed where the parts state them, areas of the same name
 * joined, the risks and notable files of all parts taken in turn. The headline is that of the part with the most files of code.
 */
export function mergeOverviews(parts: Overview[]): Overview {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const weighed = parts
    .map((part) => ({ part, totals: readTotals(part.overview) }))
    .sort((a, b) => codeFiles(b.totals) - codeFiles(a.totals) || linesIn(b.totals) - linesIn(a.totals));
  const ordered = weighed.map(({ part }) => part);
  return {
    headline: ordered[0]?.headline ?? 'Changes no file that was read.',
    overview: writeTotals(
      weighed.map(({ totals }) => totals),
      ordered,
    ),
    areas: mergeAreas(ordered),
    notable: takeInTurn(ordered.map(({ notable }) => notable)),
    lookFirst: takeInTurn(ordered.map(({ lookFirst }) => lookFirst)).sort(
      (a, b) => rank(b.reason) - rank(a.reason),
    ),
  };
}

function readTotals(text: string): Totals | undefined {
  const groups = TOTALS.exec(text)?.groups;
  if (!groups) return undefined;
  const kinds = new Map<string, number>();
  for (const [, number, kind] of (groups.kinds ?? '').matchAll(/(\d+) ([a-z ]+)/g)) {
    if (kind) kinds.set(kind, Number(number));
  }
  const number = (value: string | undefined) => Number(value ?? 0);
  return {
    files: number(groups.files),
    additions: number(groups.additions),
    deletions: number(groups.deletions),
    hunks: Math.max(1, number(groups.hunks)),
    kinds,
  };
}

function codeFiles(totals: Totals | undefined): number {
  const kinds = [KIND_WORDS.feature, KIND_WORDS.fix, KIND_WORDS.refactor];
  return kinds.reduce((sum, kind) => sum + (totals?.kinds.get(kind) ?? 0), 0);
}

function linesIn(totals: Totals | undefined): number {
  return totals ? totals.additions + totals.deletions : 0;
}

function writeTotals(totals: (Totals | undefined)[], parts: Overview[]): string {
  const known = totals.filter((one) => one !== undefined);
  const others = parts.slice(1).map(({ headline }) => headline);
  const rest = others.length > 0 ? [`Other parts: ${others.join(' ')}`] : [];
  if (known.length < totals.length) return [...rest].join(' ');
  const sum = (pick: (one: Totals) => number) => known.reduce((total, one) => total + pick(one), 0);
  const kinds = new Map<string, number>();
  for (const one of known)
    for (const [kind, files] of one.kinds) kinds.set(kind, (kinds.get(kind) ?? 0) + files);
  const byKind = [...kinds]
    .sort((a, b) => b[1] - a[1])
    .map(([kind, files]) => `${files} ${kind}`)
    .join(', ');
  const sizes = {
    additions: sum((one) => one.additions),
    deletions: sum((one) => one.deletions),
    hunks: sum((one) => one.hunks),
  };
  const head = `${count(
    sum((one) => one.files),
    'file',
  )} (${size(sizes)})${byKind ? `: ${byKind}` : ''}.`;
  return [head, `Read in ${count(parts.length, 'part')}.`, ...rest].join(' ');
}

function mergeAreas(parts: Overview[]): Overview['areas'] {
  const areas = Map.groupBy(
    parts.flatMap((part) => part.areas),
    ({ name }) => name,
  );
  return [...areas].map(([name, same]) => ({
    name,
    summary: shorten(same.map(({ summary }) => summary).join(' '), MAX_AREA_SUMMARY),
  }));
}

/** The first of every part, then the second of every part, …; each path once. */
function takeInTurn<T extends { path: string }>(lists: T[][]): T[] {
  const taken = new Map<string, T>();
  const longest = Math.max(0, ...lists.map((list) => list.length));
  for (let place = 0; place < longest; place += 1) {
    for (const list of lists) {
      const entry = list[place];
      if (entry && !taken.has(entry.path)) taken.set(entry.path, entry);
    }
  }
  return [...taken.values()].slice(0, MAX_LISTED);
}

function rank(reason: string): number {
  return reason.startsWith('High') ? 2 : reason.startsWith('Medium') ? 1 : 0;
}
