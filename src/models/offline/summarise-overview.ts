import { type Area, groupAreas } from './group-areas.ts';
import {
  byWeight,
  isCode,
  KIND_WORDS,
  type Overview,
  type SummarisedFile,
  sumSizes,
  sumWeights,
} from './overview.ts';
import { count, joinWords, listNames, lowerFirst, shorten, size } from './phrases.ts';
import { pickLookFirst } from './pick-look-first.ts';
import { type Names, readClauses } from './read-clauses.ts';
import { rankSentences } from './text-rank.ts';
import { gist, kindsByWeight, writeHeadline } from './write-headline.ts';

const MAX_NOTABLE = 5;
const MAX_NOTABLE_TEXT = 240;
/** A change of so few files is told file by file. */
const FEW_FILES = 3;
/** Files of an area told with what they say. */
const MAX_TOLD = 2;
const MAX_GIST = 180;

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
  const sentences = [tellSizes(files)];
  if (files.length <= FEW_FILES) {
    return [...sentences, ...byWeight(files).map((file) => `\`${file.path}\`: ${file.summary}`)].join(' ');
  }
  const [main] = areas;
  const share = main ? Math.round((100 * sumWeights(main.files)) / sumWeights(files)) : 0;
  if (main && areas.length > 1 && share >= 30) {
    const place = main.name.startsWith('(') ? 'at the top level' : `in \`${main.name}\``;
    sentences.push(
      `By weight of changed lines, ${share} % of it is ${place} (${count(main.files.length, 'file')}).`,
    );
  }
  return [...sentences, ...tellNames(files)].join(' ');
}

/** 20 files (+300 −20 in 44 hunks): 12 feature, 8 test. */
function tellSizes(files: SummarisedFile[]): string {
  const kinds = kindsByWeight(files).sort((a, b) => b.files - a.files);
  const byKind = kinds.map((one) => `${one.files} ${KIND_WORDS[one.kind]}`).join(', ');
  return `${count(files.length, 'file')} (${size(sumSizes(files))}): ${byKind}.`;
}

/** New, removed and changed definitions and dependencies over all files, the heaviest file's first. */
function tellNames(files: SummarisedFile[]): string[] {
  const code = byWeight(files.filter(({ kind }) => isCode(kind)));
  const { adds, changes, removes } = readClauses(code);
  const { cases } = readClauses(files);
  const dependencies = readClauses(files).dependencies.join('; ');
  const risky = (['high', 'medium'] as const)
    .map((risk) => ({ risk, files: files.filter((file) => file.risk === risk).length }))
    .filter((one) => one.files > 0);
  return [
    tell('New', adds),
    tell('Changed', changes),
    tell('Removed', removes),
    tell('New test cases', cases),
    dependencies ? `Dependencies: ${shorten(dependencies, 200)}.`.replace('….', '…') : '',
    risky.length > 0 ? `Risk by rule: ${joinWords(risky.map((one) => `${one.files} ${one.risk}`))}.` : '',
  ].filter(Boolean);
}

function tell(label: string, { names, more }: Names): string {
  if (names.length === 0) return '';
  const shown = names.slice(0, 6);
  const rest = names.length - shown.length + more;
  return `${label}: ${listNames(shown, 6).replace(/ and (`[^`]*`)$/, rest > 0 ? ', $1' : ' and $1')}${rest > 0 ? ` and ${rest} more` : ''}.`;
}

/** What is mostly done in an area, and what its heaviest files say; sizes stand beside it wherever it is shown. */
function describeArea(files: SummarisedFile[]): string {
  const [only] = files;
  if (only && files.length === 1) return `${gist(only.summary)}.`;
  const heaviest = byWeight(files);
  const told = heaviest.slice(0, MAX_TOLD).map(tellGist);
  const others = [...new Set(heaviest.slice(MAX_TOLD).map((file) => baseName(file.path)))];
  return [...told, ...(others.length > 0 ? [`Also ${listNames(others, 4)}.`] : [])].join(' ');
}

function tellGist({ path, summary }: SummarisedFile): string {
  const told = shorten(lowerFirst(gist(summary)), MAX_GIST);
  return `\`${baseName(path)}\`: ${told}${told.endsWith('…') ? '' : '.'}`;
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The files whose summaries are most central (TextRank) and weigh most. */
function pickNotable(files: SummarisedFile[]): Overview['notable'] {
  if (files.length < 2) return [];
  const heaviest = byWeight(files);
  return rankSentences(heaviest.map((file) => `${file.summary} ${file.topics.join(' ')}`))
    .flatMap(({ index, score }) => {
      const file = heaviest[index];
      return file ? [{ file, score: score * Math.sqrt(file.weight) * (isCode(file.kind) ? 1 : 0.5) }] : [];
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, MAX_NOTABLE)
    .map(({ file }) => ({ path: file.path, text: firstSentences(file.summary) }));
}

/** As many whole sentences as fit. */
function firstSentences(summary: string): string {
  let text = '';
  for (const sentence of summary.split(/(?<=[.!?…]”?) (?=["“`A-Z])/)) {
    if (text !== '' && text.length + sentence.length >= MAX_NOTABLE_TEXT) break;
    text = text === '' ? sentence : `${text} ${sentence}`;
  }
  return shorten(text, MAX_NOTABLE_TEXT);
}
