import { statSync } from 'node:fs';
import { describeError, GlossError } from '../../errors.ts';
import { isDamage } from './damage.ts';
import { primaryCode } from './hold-lock.ts';
import type { Database } from './open-database.ts';
import { openSnapshot } from './open-snapshot.ts';
import { MIGRATIONS, NewerSchemaError } from './schema.ts';
import { hasFormerRuns, newerFile, worldFile } from './world-file.ts';

/** Reads the record of runs while another process may be writing it. */
export interface Reader {
  /**
   * Shows `work` one moment of the file: everything that was committed before, nothing of what is committed meanwhile.
   * `work` may be called again when the moment turned out to be none, so it must only read. Nothing stays open.
   *
   * @throws GlossError `usage` when no run was ever started here, `state` when the file is damaged, of another version
   *   or cannot be read; and whatever `work` throws.
   */
  read<T>(work: (database: Database) => T): T;
}

/** A writer opens, repairs or closes the file in a moment; a reader that meets it tries again this long, in ms. */
const PATIENCE_MS = 1_500;
const PAUSE_MS = 15;
/** How SQLite tells of it (https://sqlite.org/rescode.html): busy, locked, readonly, I/O, cannot open, protocol. */
const PASSING = new Set([5, 6, 8, 10, 14, 15]);

/** @param options.directory holds `world.sqlite`; it is not written, and its writer is not kept waiting. */
export function openReader({ directory }: { directory: string }): Reader {
  const path = worldFile(directory);
  return {
    read: (work) => {
      for (const deadline = Date.now() + PATIENCE_MS; ; pause()) {
        assertPresent(directory, path);
        const answer = readOnce(path, work);
        if ('value' in answer) return answer.value;
        if (!answer.passing || Date.now() > deadline) throw explain({ directory, path, error: answer.error });
      }
    },
  };
}

type Answer<T> = { value: T } | { error: unknown; passing: boolean };

function readOnce<T>(path: string, work: (database: Database) => T): Answer<T> {
  let isSound = () => true;
  try {
    const snapshot = openSnapshot(path);
    isSound = snapshot.isSound;
    try {
      assertVersion(path, snapshot.database);
      const value = work(snapshot.database);
      return isSound() ? { value } : { error: new Error('It is being written.'), passing: true };
    } finally {
      snapshot.close();
    }
  } catch (error) {
    return { error, passing: !isSound() || PASSING.has(primaryCode(error) ?? 0) };
  }
}

function assertPresent(directory: string, path: string): void {
  let size: number;
  try {
    size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  } catch (error) {
    throw explain({ directory, path, error });
  }
  if (size > 0) return;
  throw hasFormerRuns(directory) ? older(directory) : noRuns(directory);
}

function assertVersion(path: string, database: Database): void {
  const { user_version: version } = database.prepare('PRAGMA user_version').get() as { user_version: number };
  if (version > MIGRATIONS.length) throw new NewerSchemaError(version);
  // Its tables are being made.
  if (version === 0) throw noRuns(path);
  if (version < MIGRATIONS.length) throw older(path);
}

function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);
}

function explain(call: { directory: string; path: string; error: unknown }): unknown {
  const { directory, path, error } = call;
  if (error instanceof GlossError) return error;
  if (error instanceof NewerSchemaError)
    return newerFile({ path, error, remedy: 'Show it with that version.' });
  // What is not JSON any more, or no log, is as damaged as what SQLite itself finds.
  if (isDamage(error) || error instanceof SyntaxError) return damaged(path, error);
  if (primaryCode(error) === undefined && !(error as { code?: unknown }).code) return error;
  return new GlossError({
    code: 'state',
    message: `The record of runs in ${directory} cannot be read (${describeError(error)}).`,
    remedy: 'Make it readable, or name another state directory (`--state-dir`).',
    cause: error,
  });
}

function noRuns(place: string): GlossError {
  return new GlossError({
    code: 'usage',
    message: `No run was started yet in ${place}.`,
    remedy: 'Start one (see: gloss run --help), or name another state directory (`--state-dir`).',
  });
}

function older(place: string): GlossError {
  return new GlossError({
    code: 'state',
    message: `The runs in ${place} were written by an older Gloss.`,
    remedy:
      'Run a pipeline there once with this one, which brings them up to date, or show them with that one.',
  });
}

function damaged(path: string, error: unknown): GlossError {
  return new GlossError({
    code: 'state',
    message: `The record of runs ${path} is damaged (${describeError(error)}).`,
    remedy: 'The next run sets it aside and starts anew; finished answers are kept elsewhere and are reused.',
    cause: error,
  });
}
