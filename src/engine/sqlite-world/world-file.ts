import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { GlossError } from '../../errors.ts';
import type { NewerSchemaError } from './schema.ts';

/** The one file of a world, in its directory. */
const FILE = 'world.sqlite';
/** SQLite's log and the index of it lie beside the file. */
const SUFFIXES = ['', '-wal', '-shm'];
/** What versions before this file existed kept in the directory. */
const FORMER = ['world', 'ledger.sqlite', 'ledger.sqlite-wal', 'ledger.sqlite-shm', 'owner.json'];
/** Those of them that held the runs. */
const FORMER_RUNS = ['world', 'ledger.sqlite'];

/** The path of the file in a directory. */
export function worldFile(directory: string): string {
  return join(directory, FILE);
}

/** Whether a directory holds runs of a version that had no such file. */
export function hasFormerRuns(directory: string): boolean {
  return FORMER_RUNS.some((name) => existsSync(join(directory, name)));
}

/** Removes what would be mistaken for a part of a file that is about to be made, and what former versions kept. */
export function clearPlace(directory: string): void {
  // A log without its database is what a lost file leaves behind; its pages belong to nothing.
  for (const suffix of SUFFIXES) rmSync(`${worldFile(directory)}${suffix}`, { force: true });
  for (const name of FORMER) rmSync(join(directory, name), { recursive: true, force: true });
}

/** Moves a damaged file out of the way, in the place of an earlier one. @returns its new name. */
export function setAside(path: string): string {
  const aside = `${path}.damaged`;
  for (const suffix of SUFFIXES) {
    rmSync(`${aside}${suffix}`, { force: true });
    if (existsSync(`${path}${suffix}`)) renameSync(`${path}${suffix}`, `${aside}${suffix}`);
  }
  return aside;
}

/** @param call.remedy what whoever came to this file can do. */
export function newerFile(call: { path: string; error: NewerSchemaError; remedy: string }): GlossError {
  const { path, error, remedy } = call;
  const message = `${path} was written by a newer Gloss. ${error.message}`;
  return new GlossError({ code: 'state', message, remedy, cause: error });
}
