import { formatKind, isGenerated, pathKind } from '../../content/path-kind.ts';
import type { PromptItem } from '../../content/prompt-items.ts';
import type { Risk } from './assess-risk.ts';
import { CHANGE_KINDS, type ChangeKind } from './classify-change.ts';
import { numberOf } from './gather-facts.ts';
import { shorten } from './phrases.ts';

/** What the `overview` schema asks for. */
export interface Overview {
  headline: string;
  overview: string;
  areas: { name: string; summary: string }[];
  notable: { path: string; text: string }[];
  lookFirst: { path: string; reason: string }[];
}

/** One file of a change as an overview sees it: sizes, kind and risk, and the paragraph written about it. */
export interface SummarisedFile {
  path: string;
  kind: ChangeKind;
  risk: Risk;
  additions: number;
  deletions: number;
  hunks: number;
  topics: string[];
  area: string | undefined;
  summary: string;
  /** How much it counts: its changed lines, bounded, and fewer for what is read less. */
  weight: number;
}

/** More changed lines than this do not make a file more important. */
const MAX_WEIGHED_LINES = 400;
/** Characters of the joined paragraphs of one file. */
const MAX_JOINED = 600;
const MAX_TOPICS = 5;
const KIND_FACTOR: Record<ChangeKind, number> = {
  feature: 1,
  fix: 1,
  refactor: 1,
  test: 0.4,
  docs: 0.4,
  build: 0.3,
  config: 0.5,
  data: 0.15,
  style: 0.15,
  other: 0.5,
};

/** Kinds as they are counted for people: 3 feature, 2 documentation. */
export const KIND_WORDS = {
  feature: 'feature',
  fix: 'fix',
  refactor: 'refactoring',
  test: 'test',
  docs: 'documentation',
  build: 'build',
  config: 'configuration',
  data: 'data',
  style: 'formatting',
  other: 'other',
} as const;

/** Reads an item whose attributes describe a file and whose body is the paragraph about it. */
export function readSummarisedFile({ attributes, body }: PromptItem): SummarisedFile {
  const path = attributes.path ?? '';
  const kind = CHANGE_KINDS.find((known) => known === attributes.kind) ?? 'other';
  const additions = numberOf(attributes.additions);
  const deletions = numberOf(attributes.deletions);
  const given = Number.parseFloat(attributes.weight ?? '');
  const factor = factorFor(path, kind);
  const own = (Math.min(additions + deletions, MAX_WEIGHED_LINES) + 1) * factor;
  return {
    path,
    kind,
    risk: attributes.risk === 'high' || attributes.risk === 'medium' ? attributes.risk : 'low',
    additions,
    deletions,
    hunks: numberOf(attributes.hunks),
    topics: (attributes.topics ?? '').split(/[,;]\s*|\s+/).filter(Boolean),
    area: attributes.area || undefined,
    summary: body.replace(/\s+/g, ' ').trim(),
    weight: Number.isFinite(given) && given > 0 ? given : own,
  };
}

/** Parts of one large file become that file again: sizes added, the highest risk, the heaviest part's words first. */
export function joinParts(files: SummarisedFile[]): SummarisedFile[] {
  return [...Map.groupBy(files, ({ path }) => path).values()].flatMap((parts) => {
    const ordered = [...parts].sort((a, b) => b.weight - a.weight);
    const [heaviest] = ordered;
    if (!heaviest || ordered.length === 1) return heaviest ?? parts;
    const risk =
      (['high', 'medium'] as const).find((one) => parts.some((part) => part.risk === one)) ?? 'low';
    const summary = shorten(ordered.map((part) => part.summary).join(' '), MAX_JOINED);
    const topics = [...new Set(ordered.flatMap((part) => part.topics))].slice(0, MAX_TOPICS);
    return { ...heaviest, ...sumSizes(parts), risk, summary, topics, weight: sumWeights(parts) };
  });
}

/** Lock files and generated ones count least; fixtures and other data beside the tests little more. */
function factorFor(path: string, kind: ChangeKind): number {
  if (pathKind(path) === 'lock' || isGenerated(path)) return 0.05;
  return kind === 'test' && formatKind(path) !== 'code' ? KIND_FACTOR.data : KIND_FACTOR[kind];
}

/** Sizes of several files together. */
export function sumSizes(files: { additions: number; deletions: number; hunks: number }[]) {
  return files.reduce<{ additions: number; deletions: number; hunks: number }>(
    (sum, file) => ({
      additions: sum.additions + file.additions,
      deletions: sum.deletions + file.deletions,
      hunks: sum.hunks + file.hunks,
    }),
    { additions: 0, deletions: 0, hunks: 0 },
  );
}

export function sumWeights(files: SummarisedFile[]): number {
  return files.reduce((sum, file) => sum + file.weight, 0);
}

/** True for the kinds that change what a program does. */
export function isCode(kind: ChangeKind): boolean {
  return kind === 'feature' || kind === 'fix' || kind === 'refactor';
}

/** Heaviest first, then by path. */
export function byWeight(files: SummarisedFile[]): SummarisedFile[] {
  return [...files].sort((a, b) => b.weight - a.weight || (a.path < b.path ? -1 : 1));
}
