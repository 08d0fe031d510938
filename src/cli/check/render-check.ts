import { logLine } from '../disarm-commands.ts';
import { type CheckResult, type FileProblem, PROBLEMS } from './check-result.ts';

/** Reasons told for one file. */
const MAX_REASONS = 3;
/** Notes of one kind. */
const MAX_NOTES = 5;

/** What was found, as text: a line for each problem, a summary, what to do. One line when all is well and nothing to note. */
export function renderCheck(result: CheckResult): string {
  const { files, foreign, problems } = result;
  const notes = [
    ...some(foreign, (path) => logLine(`note: ${path} was not written by Gloss and is left alone`)),
    ...some(problems, (problem) => logLine(`note: ${problem}`)),
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

function summarise({ counts, files }: CheckResult): string[] {
  const all = `${counts.files} generated file${counts.files === 1 ? '' : 's'}`;
  if (files.length === 0)
    return [counts.files === 0 ? 'No files are generated here.' : `All is well: ${all} up to date.`];
  const parts = PROBLEMS.filter((problem) => counts[problem] > 0).map(
    (problem) => `${counts[problem]} ${problem}`,
  );
  return [
    `${files.length} of ${all} ${files.length === 1 ? 'is' : 'are'} not up to date: ${parts.join(', ')}.`,
    'To bring them up to date, run: gloss run docs --write (what people wrote is kept)',
  ];
}

function some(items: string[], render: (item: string) => string): string[] {
  const more = items.length - MAX_NOTES;
  return [...items.slice(0, MAX_NOTES).map(render), ...(more > 0 ? [`note: … and ${more} more`] : [])];
}
