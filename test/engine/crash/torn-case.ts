import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkAnswer, checkStreams, listRepeated } from './check-run.ts';
import { createRandom } from './create-random.ts';
import { DAMAGES, type Damage } from './damage.ts';
import type { PipelineInput } from './flows/pipeline.ts';
import { readJournal } from './journal.ts';
import type { LeftState } from './make-states.ts';
import { readCompleted, worldDirectory } from './read-completed.ts';
import type { Attempt, WorkerPool } from './worker-pool.ts';

/** One damage to one state, reproducible by its seed. */
export interface TornCase {
  damage: Damage;
  state: LeftState;
  seed: number;
}

export interface TornOutcome {
  /** What was damaged, where, and what came of it, in one line. */
  story: string;
  warnings: string[];
  /** What is wrong; empty when everything is right. */
  problems: string[];
}

/** Words that say what became of the file or the run, and where. */
const CLEAR_WARNING = /world\.sqlite was damaged .*kept as|starts? anew|started anew/;

/** Every damage to every state it can happen to, `rounds` times with other random choices. */
export function listTornCases(options: { states: LeftState[]; rounds: number; seed: number }): TornCase[] {
  const { states, rounds, seed } = options;
  return Array.from({ length: rounds }, (_, round) =>
    DAMAGES.flatMap((damage, place) =>
      states
        .filter((state) => isPossible(damage, state))
        .map((state, at) => ({ damage, state, seed: seed + ((round * 100 + place) * 100 + at) })),
    ),
  ).flat();
}

function isPossible({ needs }: Damage, { walBytes, databaseBytes }: LeftState): boolean {
  if (needs === 'wal') return walBytes > 0;
  // Until its first checkpoint the file is one page.
  return needs === 'nothing' || databaseBytes > 4096;
}

/** Damages a copy of the state and starts the pipeline over it. */
export async function tearState(options: {
  pool: WorkerPool;
  input: PipelineInput;
  torn: TornCase;
}): Promise<TornOutcome> {
  const { pool, input, torn } = options;
  const directory = mkdtempSync(join(tmpdir(), 'gloss-torn-'));
  try {
    cpSync(torn.state.directory, directory, { recursive: true });
    const stateDir = join(directory, 'state');
    const path = join(worldDirectory(stateDir), 'world.sqlite');
    const did = torn.damage.apply(path, createRandom(torn.seed));
    const before = readJournal(join(directory, 'journal')).length;
    const completed = readWhatIsLeft(stateDir);
    const attempt = await pool.run({ directory, input, ...torn.damage.order });
    const journal = readJournal(join(directory, 'journal'));
    const repeated = torn.state.name === 'ended' ? [] : listRepeated(journal, [{ lines: before, completed }]);
    const warnings = attempt.kind === 'ended' ? attempt.end.warnings : [];
    return {
      story: `${torn.damage.name} (${did}), ${torn.state.name}, seed ${torn.seed}: ${tell(attempt)}`,
      warnings,
      problems: [...judge({ torn, input, attempt, repeated }), ...(torn.damage.check?.(path) ?? [])],
    };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** Steps that SQLite itself still finds completed; none in a file that it cannot read. */
function readWhatIsLeft(stateDir: string): Set<string> {
  try {
    return readCompleted(stateDir);
  } catch {
    return new Set();
  }
}

function judge(options: {
  torn: TornCase;
  input: PipelineInput;
  attempt: Attempt;
  repeated: string[];
}): string[] {
  const { torn, input, attempt, repeated } = options;
  if (attempt.kind === 'refused') return torn.damage.outcome === 'goes on' ? [tell(attempt)] : [];
  if (attempt.kind !== 'ended') return [tell(attempt)];
  if (torn.damage.outcome === 'refused') return ['it was not refused'];
  const { warnings, answer, streams } = attempt.end;
  // A child run that had ended before the damage: its stream is refused in words, or the run is forgotten in words.
  const isExcused = streams.some(({ damaged }) => damaged);
  const isGone = (place: number) => warnings.some((text) => text.includes(answer.runIds[place] ?? '?'));
  return [
    ...checkAnswer(input, answer),
    ...(isExcused ? [] : checkStreams(input, attempt.end, isGone)),
    ...warnings.filter((text) => !CLEAR_WARNING.test(text)).map((text) => `unclear warning: ${text}`),
    // Whoever starts anew says so; whoever does not repeats nothing that is left.
    ...(warnings.length > 0 ? [] : repeated.map((step) => `repeated without a word: ${step}`)),
  ];
}

function tell(attempt: Attempt): string {
  if (attempt.kind !== 'ended')
    return 'error' in attempt ? `${attempt.kind}: ${attempt.error}` : attempt.kind;
  const taken = attempt.end.resumed ? 'taken up' : 'started';
  return attempt.end.warnings.length > 0 ? `${taken} with a warning` : taken;
}
