import type { PromptItem } from '../../content/prompt-items.ts';
import type { Risk } from './assess-risk.ts';
import { CHANGE_KINDS, type ChangeKind } from './classify-change.ts';
import { numberOf } from './gather-facts.ts';
import { formatKind, isGenerated, pathKind } from './path-kind.ts';

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
