import type { ChangeKind } from './classify-change.ts';
import { groupAreas } from './group-areas.ts';
import { byWeight, isCode, type SummarisedFile, sumWeights } from './overview.ts';
import { count, joinWords, listNames, lowerFirst, shorten } from './phrases.ts';
import { type Names, readClauses, withoutOrigin } from './read-clauses.ts';

const MAX_HEADLINE = 180;
/** An area with this share of the weight is where the change is. */
const MAIN_SHARE = 0.5;
/** Other kinds are mentioned from this share on, tests and documents always. */
const SIDE_SHARE = 0.2;
const CODE_SHARE = 0.25;

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
  if (files.length === 1) return shorten(`\`${only.path}\`: ${gist(only.summary)}.`, MAX_HEADLINE);
  const kinds = kindsByWeight(files);
  const main = mainKind(kinds);
  const ofMain = byWeight(files.filter(({ kind }) => kind === main));
  const total = sumWeights(files);
  const cases = tellCases(readClauses(files).cases);
  const sides = kinds
    .filter(({ kind }) => kind !== main && kind !== 'other' && !(kind === 'test' && cases))
    .filter(({ kind, weight }) => kind === 'test' || kind === 'docs' || weight >= total * SIDE_SHARE)
    .map(({ kind }) => SIDES[kind]);
  if (cases && main !== 'test') sides.unshift(cases);
  const clause = shorten(mainClause(main, ofMain), MAX_HEADLINE);
  const moved = moveClause(files);
  const first = moved ? `${moved}; ${lowerFirst(clause)}` : clause;
  return `${first}${sides.length > 0 ? `, with ${joinWords(sides)}` : ''}.`;
}

/** Code is what a change is about when it has a fair part of the weight without the tests. */
function mainKind(kinds: { kind: ChangeKind; weight: number }[]): ChangeKind {
  const code = kinds.filter(({ kind }) => isCode(kind));
  const others = kinds.filter(({ kind }) => kind !== 'test');
  const sum = (some: { weight: number }[]) => some.reduce((total, { weight }) => total + weight, 0);
  const first = sum(code) >= sum(others) * CODE_SHARE ? code[0] : undefined;
  return first?.kind ?? kinds[0]?.kind ?? 'other';
}

/** What new tests are called says best what a change is for. */
function tellCases({ names, more }: Names): string {
  const [first] = names;
  if (!first) return '';
  const number = names.length + more;
  return number === 1 ? `the new test case \`${first}\`` : `${number} new test cases (\`${first}\`, …)`;
}

function moveClause(files: SummarisedFile[]): string | undefined {
  const [move] = readClauses(files).moves;
  if (!move || move.files < 3 || move.from === move.to) return undefined;
  return `Moves ${count(move.files, 'file')} from \`${move.from}\` to \`${move.to}\``;
}

function mainClause(kind: ChangeKind, files: SummarisedFile[]): string {
  const { adds, changes, removes, dependencies } = readClauses(files);
  const where = placeOf(files);
  const added = listNames(adds.names);
  const touched = listNames([...new Set([...changes.names, ...adds.names, ...removes.names])]);
  switch (kind) {
    case 'feature':
      return added ? `Adds ${added} ${where}` : `Extends code ${where}`;
    case 'fix':
    case 'refactor':
      return touched ? `Changes ${touched} ${where}` : `Changes code ${where}`;
    case 'test':
      return `Changes tests ${where}`;
    case 'docs':
      return `Changes documentation ${where}`;
    case 'build':
      return dependencies[0]
        ? `Changes dependencies: ${shorten(dependencies[0], 110)}`
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
  const directories = areas.map(({ name }) => name).filter((name) => !name.startsWith('('));
  const [first] = areas;
  if (first && (areas.length === 1 || sumWeights(first.files) >= sumWeights(files) * MAIN_SHARE)) {
    return first.name.startsWith('(') ? 'at the top level' : `in \`${first.name}\``;
  }
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

/** What a summary says first about the change itself, without its size and its full stop. */
export function gist(summary: string): string {
  const told = withoutOrigin(summary) || summary;
  const first = /^.*?[.!?](?=\s["“`A-Z]|$)/.exec(told)?.[0] ?? told;
  return first.replace(/\s\([+−]\d[^)]*\)/, '').replace(/\.$/, '');
}
