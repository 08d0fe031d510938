import { logLine } from '../disarm-commands.ts';
import { type CheckResult, type FileProblem, PROBLEMS } from './check-result.ts';

/** Reasons told for one file. */
const MAX_REASONS = 3;
/** Not what names and settings say, but a page that another one stands in the way of. */
const SURPRISE = /^its (?:page|place) '/;
/** Notes of one kind. */
const MAX_NOTES = 5;

/** What was found, as text: a line for each problem, a summary, what to do. One line when all is well and nothing to note. */
export function renderCheck(result: CheckResult): string {
  const { files, foreign, notRead, problems } = result;
  const notes = [
    ...some(foreign, (path) => logLine(`note: ${path} was not written by Gloss and is left alone`)),
    ...some(problems, (problem) => logLine(`note: ${problem}`)),
    ...some(
      notRead.filter(({ reason }) => SURPRISE.test(reason)),
      ({ path, reason }) => logLine(`note: ${path} has no page: ${reason}`),
    ),
  ];
  const blocks = [files.map(renderProblem), notes, summarise(result)];
  const shown = blocks.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
  return `${shown.join('\n\n')}\n`;
}

/** Without a lock and without a word about documentation. */
export function renderNothing(configFile: string): string {
  return [
    `There is nothing to check yet: no gloss.lock, and no 'docs:' in ${logLine(configFile)}.`,
    'To begin, run: gloss run docs --write',
    '',
  ].join('\n');
}

/** `stale: src/a.ts changed; src/b.ts is new`. */
export function explainProblem({ problem, reasons }: FileProblem): string {
  const told = reasons.slice(0, MAX_REASONS);
  const more = reasons.length - told.length;
  return `${problem}: ${[...told, ...(more > 0 ? [`${more} more reasons`] : [])].join('; ')}`;
}

function renderProblem(file: FileProblem): string {
  return `${logLine(file.path)}  ${logLine(explainProblem(file))}`;
}

/** What brings the files up to date. A lock may name any model: only what is plainly the name of one is shown as part of a command. */
export function sayCommand({ model }: CheckResult): string {
  if (model === undefined) return 'gloss run docs --write';
  return `gloss run docs --write --model ${/^[a-z]+:[\w./:-]{1,100}$/.test(model) ? model : 'PROVIDER:MODEL'}`;
}

function summarise(result: CheckResult): string[] {
  const { counts, files } = result;
  const all = `${counts.files} generated file${counts.files === 1 ? '' : 's'}`;
  if (files.length === 0)
    return [counts.files === 0 ? 'No files are generated here.' : `All is well: ${all} up to date.`];
  const parts = PROBLEMS.filter((problem) => counts[problem] > 0).map(
    (problem) => `${counts[problem]} ${problem}`,
  );
  return [
    `${files.length} of ${all} ${files.length === 1 ? 'is' : 'are'} not up to date: ${parts.join(', ')}.`,
    `To bring them up to date, run: ${sayCommand(result)} (what people wrote is kept)`,
  ];
}

function some<T>(items: readonly T[], render: (item: T) => string): string[] {
  const more = items.length - MAX_NOTES;
  return [...items.slice(0, MAX_NOTES).map(render), ...(more > 0 ? [`note: … and ${more} more`] : [])];
}
