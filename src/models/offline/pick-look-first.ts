import { pathPoints, sizePoints } from './assess-risk.ts';
import { byWeight, isCode, type Overview, type SummarisedFile } from './overview.ts';
import { capitalise, joinWords, listNames, lowerFirst, size } from './phrases.ts';
import { readClauses } from './read-clauses.ts';

const MAX_LOOK_FIRST = 3;
/** A medium risk outside code with fewer changed lines is not where to begin. */
const FEW_LINES = 10;

/** Where to look first: highest risk, then most lines, with the rules that say so. Nothing where one file is all there is. */
export function pickLookFirst(files: SummarisedFile[]): Overview['lookFirst'] {
  if (files.length < 2) return [];
  const order = { high: 2, medium: 1, low: 0 };
  const risky = files.filter(({ risk }) => risk !== 'low');
  const telling = risky.filter(
    (file) => file.risk === 'high' || isCode(file.kind) || linesIn(file) >= FEW_LINES,
  );
  const candidates =
    [telling, risky, files.filter(({ kind }) => isCode(kind))].find((some) => some.length > 0) ?? [];
  return byWeight(candidates)
    .sort((a, b) => order[b.risk] - order[a.risk])
    .slice(0, risky.length > 0 ? MAX_LOOK_FIRST : 1)
    .map((file) => ({ path: file.path, reason: giveReason(file) }));
}

function linesIn(file: SummarisedFile): number {
  return file.additions + file.deletions;
}

function giveReason(file: SummarisedFile): string {
  const { removes } = readClauses([file]);
  const delicate = /Lines with `[^`]+` change(?=\.)/.exec(file.summary)?.[0];
  const reasons = [
    ...pathPoints(file.path, linesIn(file)).map(({ reason }) => reason),
    ...sizePoints(file.path, linesIn(file)).map(({ reason }) => reason),
    isCode(file.kind) && removes.names.length > 0 ? `removes ${listNames(removes.names)}` : '',
    delicate ? lowerFirst(delicate) : '',
  ].filter(Boolean);
  const label = file.risk === 'low' ? 'Largest change of code' : `${capitalise(file.risk)} risk`;
  return `${label}${reasons.length > 0 ? `: ${joinWords(reasons)}` : ''} (${size(file)}).`;
}
