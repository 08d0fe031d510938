import { closeSync, existsSync, openSync, readFileSync, writeSync } from 'node:fs';

/** One attempt of a step as it began or ended, written by the step itself. */
export interface JournalLine {
  kind: 'start' | 'end';
  step: string;
  index: number;
  attempt: number;
  stepId: string;
  runId: string;
}

export interface Journal {
  note(line: JournalLine): void;
}

/** A journal that survives a SIGKILL line by line: opened for appending, one write call each. */
export function openJournal(path: string): Journal {
  return {
    note: (line) => {
      const { kind, step, index, attempt, stepId, runId } = line;
      const file = openSync(path, 'a');
      writeSync(file, `${kind} ${step} ${index} ${attempt} ${stepId} ${runId}\n`);
      closeSync(file);
    },
  };
}

export function readJournal(path: string): JournalLine[] {
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((text) => text !== '')
    .map(parseLine);
}

function parseLine(text: string): JournalLine {
  const [kind, step = '', index, attempt, stepId = '', runId = ''] = text.split(' ');
  if ((kind !== 'start' && kind !== 'end') || runId === '') throw new Error(`A torn journal line: ${text}`);
  return { kind, step, index: Number(index), attempt: Number(attempt), stepId, runId };
}

/** A step as the reader knows it: its name and place, whichever run executes it. */
export function stepLabel(line: { step: string; index: number }): string {
  return `${line.step} ${line.index}`;
}
