import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkAnswer, checkRun, type KillRecord, listRepeated } from './check-run.ts';
import type { PipelineAnswer, PipelineInput } from './flows/pipeline.ts';
import { readJournal, stepLabel } from './journal.ts';
import type { Boundary } from './open-faulty.ts';
import { readCompleted } from './read-completed.ts';
import { answerPath } from './run-pipeline.ts';
import type { Attempt, WorkerPool } from './worker-pool.ts';

/** How a pipeline that was killed came to its end. */
export interface KillOutcome {
  kills: number;
  /** The last write of a process that was killed at one, with its SQL. */
  killedAt: string | undefined;
  /** What is wrong; empty when everything is right. */
  problems: string[];
  /** Steps that began more than once: in flight at a kill, or failed and retried. */
  repeats: number;
  /** Of the process that brought it to its end: writing calls, and how long it took in ms; 0 when none did. */
  writes: number;
  ms: number;
}

/** When a process is killed: at a write of its own, or so many ms after its start; never when undefined. */
export type NextKill = { boundary: Boundary } | { afterMs: number } | undefined;

/**
 * Runs the pipeline in a directory of its own, kills it as `nextKill` says, and brings it to its end.
 *
 * @param options.nextKill is asked before each start; the run goes on undisturbed once it returns undefined.
 */
export async function killPipeline(options: {
  pool: WorkerPool;
  input: PipelineInput;
  nextKill: () => NextKill;
}): Promise<KillOutcome> {
  const { pool, input, nextKill } = options;
  const directory = mkdtempSync(join(tmpdir(), 'gloss-crash-'));
  const stateDir = join(directory, 'state');
  mkdirSync(stateDir);
  const journalPath = join(directory, 'journal');
  const problems: string[] = [];
  let kills: KillRecord[] = [];
  let killed = 0;
  let from = 0;
  try {
    for (;;) {
      const kill = nextKill();
      const order = { directory, input, ...(kill && 'boundary' in kill ? { boundary: kill.boundary } : {}) };
      const attempt = await pool.run(order, kill && 'afterMs' in kill ? kill.afterMs : undefined);
      const journal = readJournal(journalPath);
      if (attempt.kind === 'killed') {
        killed++;
        const answer = takeAnswer(directory);
        if (answer) {
          // It was answered before it was killed; the next process asks anew.
          problems.push(...checkAnswer(input, answer));
          problems.push(...listRepeated(journal, kills).map((step) => `finished step repeated: ${step}`));
          kills = [];
          from = journal.length;
        } else {
          kills.push({ from, lines: journal.length, completed: readCompleted(stateDir) });
        }
        continue;
      }
      problems.push(...judge(attempt, (end) => checkRun({ input, end, journal, kills })));
      const starts = journal.filter((line) => line.kind === 'start');
      return {
        kills: killed,
        killedAt: readNote(join(directory, 'killed-at')),
        problems,
        ...(attempt.kind === 'ended' ? { writes: attempt.writes, ms: attempt.ms } : { writes: 0, ms: 0 }),
        repeats: starts.length - new Set(starts.map(stepLabel)).size,
      };
    }
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** The answer that a process got before it was killed; the file is gone afterwards. */
function takeAnswer(directory: string): PipelineAnswer | undefined {
  const text = readNote(answerPath(directory));
  rmSync(answerPath(directory), { force: true });
  return text === undefined ? undefined : (JSON.parse(text) as PipelineAnswer);
}

type Ended = Extract<Attempt, { kind: 'ended' }>;

function judge(
  attempt: Exclude<Attempt, { kind: 'killed' }>,
  check: (end: Ended['end']) => string[],
): string[] {
  if (attempt.kind === 'hung') return ['hung'];
  if (attempt.kind !== 'ended') return [`${attempt.kind}: ${'error' in attempt ? attempt.error : ''}`];
  return check(attempt.end);
}

function readNote(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
