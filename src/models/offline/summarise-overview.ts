import { pathPoints, sizePoints } from './assess-risk.ts';
import { type Area, groupAreas } from './group-areas.ts';
import { type Overview, type SummarisedFile, sumSizes, sumWeights } from './overview.ts';
import { count, joinWords, listNames, shorten, size } from './phrases.ts';
import { type Names, readClauses } from './read-clauses.ts';
import { rankSentences } from './text-rank.ts';
import { firstSentence, kindsByWeight, withoutSize, writeHeadline } from './write-headline.ts';

const MAX_NOTABLE = 5;
const MAX_LOOK_FIRST = 5;
const MAX_NOTABLE_TEXT = 240;
/** A change of so few files is told file by file. */
const FEW_FILES = 3;

const KIND_WORDS = {
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

/** An overview of a change from the paragraphs about its files: by size, kind, place and what the paragraphs share. */
export function summariseOverview(files: SummarisedFile[]): Overview {
  const areas = groupAreas(files);
  return {
    headline: writeHeadline(files),
    overview: writeOverview(files, areas),
    areas: areas.map(({ name, files: members }) => ({ name, summary: describeArea(members) })),
    notable: pickNotable(files),
    lookFirst: pickLookFirst(files),
  };
}

function writeOverview(files: SummarisedFile[], areas: Area[]): string {
  if (files.length === 0) return 'No file of this change was read.';
  const kinds = kindsByWeight(files).sort((a, b) => b.files - a.files);
  const byKind = kinds.map((one) => `${one.files} ${KIND_WORDS[one.kind]}`).join(', ');
  const sentences = [`${count(files.length, 'file')} (${size(sumSizes(files))}): ${byKind}.`];
  if (files.length <= FEW_FILES)
    return [...sentences, ...files.map((file) => `\`${file.path}\`: ${file.summary}`)].join(' ');
  const [main] = areas;
  const share = main ? Math.round((100 * sumWeights(main.files)) / sumWeights(files)) : 0;
  if (main && areas.length > 1 && share >= 30) {
    const place = main.name === 'top level' ? 'at the top level' : `in \`${main.name}\``;
    sentences.push(
      `By weight of changed lines, ${share} % of it is ${place} (${count(main.files.length, 'file')}).`,
    );
  }
  return [...sentences, ...tellNames(files)].join(' ');
}

/** New, removed and changed definitions and dependencies over all files, the heaviest file's first. */
function tellNames(files: SummarisedFile[]): string[] {
  const code = files.filter(({ kind }) => kind !== 'test').sort((a, b) => b.weight - a.weight);
  const { adds, changes, removes, dependencies } = readClauses(code.map(({ summary }) => summary));
  const risky = (['high', 'medium'] as const)
    .map((risk) => ({ risk, files: files.filter((file) => file.risk === risk).length }))
    .filter((one) => one.files > 0);
  return [
    tell('New', adds),
    tell('Changed', changes),
    tell('Removed', removes),
    dependencies.length > 0 ? `Dependencies: ${shorten(dependencies.join('; '), 200)}.` : '',
    risky.length > 0 ? `Risk by rule: ${joinWords(risky.map((one) => `${one.files} ${one.risk}`))}.` : '',
  ].filter(Boolean);
}

function tell(label: string, { names, more }: Names): string {
  if (names.length === 0) return '';
  const shown = names.slice(0, 6);
  const rest = names.length - shown.length + more;
  return `${label}: ${listNames(shown, 6).replace(/ and (`[^`]*`)$/, rest > 0 ? ', $1' : ' and $1')}${rest > 0 ? ` and ${rest} more` : ''}.`;
}

/** Size and kind of an area, what was done to which names in it, and the sentence its summaries turn around. */
function describeArea(files: SummarisedFile[]): string {
  const [only] = files;
  if (only && files.length === 1) return `\`${only.path}\`: ${only.summary}`;
  const [kind] = kindsByWeight(files);
  const head = `${count(files.length, 'file')} (${size(sumSizes(files))}), mostly ${KIND_WORDS[kind?.kind ?? 'other']}.`;
  const byWeight = [...files].sort((a, b) => b.weight - a.weight);
  const told = byWeight
    .slice(0, 2)
    .map((file) => `\`${baseName(file.path)}\`: ${lowerFirst(withoutSize(firstSentence(file.summary)))}`);
  const rest =
    byWeight.length > 2
      ? [
          `Also ${listNames(
            byWeight.slice(2).map((file) => baseName(file.path)),
            4,
          )}.`,
        ]
      : [];
  return [head, ...told, ...rest].join(' ');
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** The files whose summaries are most central (TextRank) and weigh most. */
function pickNotable(files: SummarisedFile[]): Overview['notable'] {
  if (files.length < 2) return [];
  const heaviest = [...files].sort((a, b) => b.weight - a.weight || (a.path < b.path ? -1 : 1));
  const ranked = rankSentences(heaviest.map((file) => `${file.summary} ${file.topics.join(' ')}`));
  return ranked
    .map(({ index, score }) => ({
      file: heaviest[index],
      score: score * Math.log2(2 + (heaviest[index]?.weight ?? 0)),
    }))
    .sort((a, b) => b.score - a.score)
    .slice(0, MAX_NOTABLE)
    .flatMap(({ file }) =>
      file ? [{ path: file.path, text: shorten(file.summary, MAX_NOTABLE_TEXT) }] : [],
    );
}

/** Where to look first: highest risk, then most lines, with the rules that say so. Nothing where one file is all there is. */
function pickLookFirst(files: SummarisedFile[]): Overview['lookFirst'] {
  if (files.length < 2) return [];
  const order = { high: 2, medium: 1, low: 0 };
  const risky = files.filter(({ risk }) => risk !== 'low');
  const candidates =
    risky.length > 0
      ? risky
      : files.filter(({ kind }) => kind === 'feature' || kind === 'fix' || kind === 'refactor').slice(0, 1);
  return candidates
    .sort((a, b) => order[b.risk] - order[a.risk] || b.weight - a.weight || (a.path < b.path ? -1 : 1))
    .slice(0, MAX_LOOK_FIRST)
    .map((file) => ({ path: file.path, reason: giveReason(file) }));
}

function giveReason(file: SummarisedFile): string {
  const lines = file.additions + file.deletions;
  const { removes } = readClauses([file.summary]);
  const reasons = [
    ...[...pathPoints(file.path, lines), ...sizePoints(file.path, lines)].map(({ reason }) => reason),
    removes.names.length > 0 ? `removes ${listNames(removes.names)}` : '',
  ].filter(Boolean);
  const label = file.risk === 'low' ? 'largest change of code' : `${file.risk} risk`;
  return `${label}${reasons.length > 0 ? `: ${joinWords(reasons)}` : ''} (${size(file)}).`;
}
