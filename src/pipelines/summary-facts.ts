import type { AnsweredItem, Outcome, Risk } from './pipeline.ts';
import { NAME_LENGTH, REASON_LENGTH, shortenEnd, shortenMiddle } from './shorten-text.ts';

/** Entries of each list that a reader takes in; a model may give more. */
const MAX_FIRST = 3;
const MAX_NOTABLE = 5;
/** Up to this many files the list of files says it all; areas and notable changes would repeat it. */
const SMALL = 5;
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
      files: countFiles(entries),
      additions: sum(entries.map(({ item }) => item.additions)),
      deletions: sum(entries.map(({ item }) => item.deletions)),
    }))
    .sort((a, b) => b.additions + b.deletions - (a.additions + a.deletions) || compare(a.name, b.name));
}

/** What to read first, as the model put it: only files that were read (it may name anything), each once. */
export function lookFirst(outcome: Outcome): { path: string; text: string }[] {
  const entries = outcome.overview.lookFirst.map(({ path, reason }) => ({ path, text: reason }));
  return onlyRead(outcome, entries).slice(0, MAX_FIRST);
}

/** What else the model found notable, under the same conditions; nothing that is to be looked at first anyway. */
export function notable(outcome: Outcome): { path: string; text: string }[] {
  const first = new Set(lookFirst(outcome).map(({ path }) => path));
  return onlyRead(outcome, outcome.overview.notable)
    .filter(({ path }) => !first.has(path))
    .slice(0, MAX_NOTABLE);
}

function onlyRead<T extends { path: string }>(outcome: Outcome, entries: T[]): T[] {
  const left = new Set(outcome.items.map(({ item }) => item.path));
  return entries.filter(({ path }) => left.delete(path));
}

/** Files among the entries; a large one is several entries. */
export function countFiles(entries: AnsweredItem[]): number {
  return new Set(entries.map(({ item }) => item.path)).size;
}

export function isSmall({ items }: Outcome): boolean {
  return countFiles(items) <= SMALL;
}

const RISK_WEIGHT: Record<Risk, number> = { high: 2e9, medium: 1e9, low: 0 };

/** All entries, those a reader would miss most first: by risk, then by size. */
export function mostTelling(items: AnsweredItem[]): AnsweredItem[] {
  const weight = ({ item, answer }: AnsweredItem) =>
    RISK_WEIGHT[answer.risk] + item.additions + item.deletions;
  return [...items].sort((a, b) => weight(b) - weight(a) || comparePlaces(a, b));
}

/** Entries by path, the parts of a file in their order. */
export function inOrder(items: AnsweredItem[]): AnsweredItem[] {
  return [...items].sort(comparePlaces);
}

/** What kind of change it is, and the risk where it is worth a word. */
export function describeKind({ kind, risk }: AnsweredItem['answer']): string {
  return risk === 'low' ? kind : `${kind}, ${risk} risk`;
}

/** What to say where no model said it: the outcome in a few words, or nothing when the overview has a headline. */
export function plainHeadline(outcome: Outcome): string {
  if (outcome.overview.headline.trim() !== '') return '';
  if (outcome.items.length > 0) return 'Summary';
  if (outcome.failures.length > 0) return 'Nothing could be read';
  return 'Nothing to read';
}

/** "Read 118 of 124 hunks in 40 of 44 files." */
export function coverageSentence(outcome: Outcome): string {
  const { hunksRead, hunksTotal } = outcome.coverage;
  const hunks = `${formatNumber(hunksRead)} of ${count(hunksTotal, 'hunk')}`;
  return `Read ${hunks} in ${formatNumber(countFiles(outcome.items))} of ${count(outcome.files, 'file')}.`;
}

/** What produced the text, said plainly when it was no language model or not the one that was asked for. */
export function modelSentence(outcome: Outcome): string {
  if (outcome.model === 'offline:extractive') {
    return 'Extracted from the diff without a language model (offline:extractive).';
  }
  const combined =
    outcome.fallbackReason === undefined
      ? ''
      : ` The overview was extracted without it, because the combining call failed: ${shortenEnd(outcome.fallbackReason, REASON_LENGTH)}`;
  return `Model: ${shortenMiddle(outcome.model, NAME_LENGTH)}.${combined}`;
}

export function count(number: number, noun: string): string {
  return `${formatNumber(number)} ${noun}${number === 1 ? '' : 's'}`;
}

export function formatNumber(number: number): string {
  return number.toLocaleString('en-US');
}

function describeKinds(entries: AnsweredItem[]): string {
  const kinds = [...Map.groupBy(entries, ({ answer }) => answer.kind)].sort(
    (a, b) => b[1].length - a[1].length || compare(a[0], b[0]),
  );
  return kinds.map(([kind, of]) => `${kind} (${of.length})`).join(', ');
}

function comparePlaces({ item: a }: AnsweredItem, { item: b }: AnsweredItem): number {
  return compare(a.path, b.path) || a.part - b.part;
}

/** By code units, the same everywhere. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
