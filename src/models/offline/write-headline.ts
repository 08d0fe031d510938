import type { ChangeKind } from './classify-change.ts';
import { groupAreas } from './group-areas.ts';
import { type SummarisedFile, sumWeights } from './overview.ts';
import { count, joinWords, listNames, shorten } from './phrases.ts';
import { type NamedChanges, readClauses } from './read-clauses.ts';

const MAX_HEADLINE = 180;
/** An area with this share of the weight is where the change is. */
const MAIN_SHARE = 0.5;
/** Other kinds are mentioned from this share on, tests and documents always. */
const SIDE_SHARE = 0.2;

const SIDES: Record<ChangeKind, string> = {
  feature: 'new code',
  fix: 'fixes',
  refactor: 'refactoring',
  test: 'tests',
  docs: 'documentation',
  build: 'build changes',
  config: 'configuration',
  data: 'data',
  style: 'formatting',
  other: 'other files',
};

/** One sentence on what a change mostly is: the kind with the most weight, where it is, and its most prominent names. */
export function writeHeadline(files: SummarisedFile[]): string {
  const [only] = files;
  if (!only) return 'Changes no file that was read.';
  if (files.length === 1)
    return shorten(`\`${only.path}\`: ${withoutSize(firstSentence(only.summary))}`, MAX_HEADLINE);
  const kinds = kindsByWeight(files);
  const main = kinds[0]?.kind ?? 'other';
  const ofMain = files.filter(({ kind }) => kind === main).sort((a, b) => b.weight - a.weight);
  const named = readClauses(ofMain.map(({ summary }) => summary));
  const total = sumWeights(files);
  const sides = kinds
    .slice(1)
    .filter(({ kind, weight }) => kind === 'test' || kind === 'docs' || weight >= total * SIDE_SHARE)
    .map(({ kind }) => SIDES[kind]);
  const withSides = sides.length > 0 ? `, with ${joinWords(sides)}` : '';
  return `${shorten(mainClause({ kind: main, files: ofMain, named }), MAX_HEADLINE)}${withSides}.`;
}

function mainClause(options: { kind: ChangeKind; files: SummarisedFile[]; named: NamedChanges }): string {
  const { kind, files, named } = options;
  const where = placeOf(files);
  const moved = files.filter(({ summary }) => /^Moved from /.test(summary)).length;
  if (moved > files.length / 2 && moved > 2) return `Moves ${count(moved, 'file')} ${where}`;
  const added = listNames(named.adds.names);
  const touched = listNames([
    ...new Set([...named.adds.names, ...named.changes.names, ...named.removes.names]),
  ]);
  switch (kind) {
    case 'feature':
      return added ? `Adds ${added} ${where}` : `Extends code ${where}`;
    case 'fix':
      return touched ? `Fixes ${where}, to ${touched}` : `Fixes ${where}`;
    case 'refactor':
      return touched ? `Reworks ${touched} ${where}` : `Reworks code ${where}`;
    case 'test':
      return `Changes tests ${where}`;
    case 'docs':
      return `Changes documentation ${where}`;
    case 'build':
      return named.dependencies[0]
        ? `Changes dependencies: ${shorten(named.dependencies[0], 110)}`
        : `Changes the build ${where}`;
    case 'config':
      return `Changes configuration ${where}`;
    case 'data':
      return `Changes data ${where}`;
    case 'style':
      return `Formats code ${where}`;
    case 'other':
      return `Changes ${count(files.length, 'file')} ${where}`;
  }
}

/** In one file, in one directory, or over some. */
function placeOf(files: SummarisedFile[]): string {
  if (files.length === 1) return `in \`${files[0]?.path}\``;
  const areas = groupAreas(files);
  const [first] = areas;
  const name = (area: string) =>
    /^(?:top level|elsewhere)$/.test(area)
      ? `at the ${area}`.replace('at the elsewhere', 'elsewhere')
      : `in \`${area}\``;
  if (first && (areas.length === 1 || sumWeights(first.files) >= sumWeights(files) * MAIN_SHARE))
    return name(first.name);
  const directories = areas
    .map((area) => area.name)
    .filter((area) => !/^(?:top level|elsewhere)$/.test(area));
  return directories.length > 0
    ? `in ${listNames(directories, 2).replace(/ more$/, ' more places')}`
    : 'in several places';
}

/** Kinds with the weight of their files, heaviest first. */
export function kindsByWeight(
  files: SummarisedFile[],
): { kind: ChangeKind; weight: number; files: number }[] {
  return [...Map.groupBy(files, ({ kind }) => kind)]
    .map(([kind, members]) => ({ kind, weight: sumWeights(members), files: members.length }))
    .sort((a, b) => b.weight - a.weight || (a.kind < b.kind ? -1 : 1));
}

/** Up to the first full stop that ends a sentence outside quotations. */
export function firstSentence(text: string): string {
  return /^.*?[.!?](?=\s["“`A-Z]|$)/.exec(text)?.[0] ?? text;
}

export function withoutSize(sentence: string): string {
  return sentence.replace(/\s\([+−]\d[^)]*\)/, '');
}
