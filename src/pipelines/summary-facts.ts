import type { AnsweredItem, Outcome } from './pipeline.ts';

export interface AreaRow {
  name: string;
  summary: string;
  files: number;
  additions: number;
  deletions: number;
}

/** The areas that occur among the items, largest first; what the model said of others is dropped. */
export function areaRows(outcome: Outcome): AreaRow[] {
  const said = new Map(outcome.overview.areas.map(({ name, summary }) => [name, summary]));
  const members = Map.groupBy(outcome.items, (entry) => entry.area);
  return [...members]
    .map(([name, entries]) => ({
      name,
      summary: said.get(name) ?? describeKinds(entries),
      files: new Set(entries.map(({ item }) => item.path)).size,
      additions: sum(entries.map(({ item }) => item.additions)),
      deletions: sum(entries.map(({ item }) => item.deletions)),
    }))
    .sort((a, b) => b.additions + b.deletions - (a.additions + a.deletions) || (a.name < b.name ? -1 : 1));
}

/** Entries of the overview whose path was really read: a model may name anything. */
export function onlyRead<T extends { path: string }>(outcome: Outcome, entries: T[]): T[] {
  const paths = new Set(outcome.items.map(({ item }) => item.path));
  return entries.filter(({ path }) => paths.has(path));
}

/** Reasons with the paths they hold for, the most frequent first. */
export function notReadByReason(outcome: Outcome): [string, string[]][] {
  const groups = Map.groupBy(outcome.coverage.notRead, ({ reason }) => reason);
  return [...groups]
    .map(([reason, entries]) => [reason, entries.map(({ path }) => path)] as [string, string[]])
    .sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
}

/** "Read 118 of 124 hunks in 40 of 44 files." */
export function coverageSentence(outcome: Outcome): string {
  const { hunksRead, hunksTotal } = outcome.coverage;
  const filesRead = new Set(outcome.items.map(({ item }) => item.path)).size;
  const hunks = `${hunksRead} of ${count(hunksTotal, 'hunk')}`;
  return `Read ${hunks} in ${filesRead} of ${count(outcome.files, 'file')}.`;
}

/** What produced the text, said plainly when it was no language model or not the one that was asked for. */
export function modelSentence(outcome: Outcome): string {
  if (outcome.model === 'offline:extractive') {
    return 'Extracted from the diff without a language model (offline:extractive).';
  }
  const combined =
    outcome.fallbackReason === undefined
      ? ''
      : ` The overview was extracted without it, because the combining call failed: ${outcome.fallbackReason}`;
  return `Model: ${outcome.model}.${combined}`;
}

export function count(number: number, noun: string): string {
  return `${number.toLocaleString('en-US')} ${noun}${number === 1 ? '' : 's'}`;
}

function describeKinds(entries: AnsweredItem[]): string {
  const kinds = [...Map.groupBy(entries, ({ answer }) => answer.kind)].sort(
    (a, b) => b[1].length - a[1].length,
  );
  return kinds.map(([kind, of]) => `${kind} (${of.length})`).join(', ');
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
