import { createHash } from 'node:crypto';
import type { Names } from './normalise.ts';
import type { RunName } from './operations.ts';
import { createRandom, createUlid } from './random.ts';

/** Runs as one world knows them, by their names in the sequence. */
export interface RunIds {
  readonly byName: Map<RunName, string>;
  readonly names: Names;
  readonly now: () => number;
}

/** A well-formed id that no world ever gave: for operations whose run was never created. */
const NEVER = 'wrun_00000000000000000000000000';
const DAY = 86_400_000;

/**
 * The id behind a name. `?...` is the id that the world itself gave; `@...` an id the client makes when it is first
 * needed, which is what its creation does; anything else is an id as it stands.
 *
 * What follows a `!` makes it special: `bare` has no prefix, `old` and `early` are of a time that is refused
 * (more than a day ago, more than five minutes ahead: world/ulid.js).
 */
export function runIdOf(runs: RunIds, name: RunName): string {
  if (name.startsWith('?')) return runs.byName.get(name) ?? NEVER;
  if (!name.startsWith('@')) return name;
  const known = runs.byName.get(name);
  if (known !== undefined) return known;
  const seed = createHash('sha256').update(name).digest().readUInt32BE();
  const kind = name.split('!')[1];
  const skew = { old: -2 * DAY, early: DAY }[kind ?? ''] ?? 0;
  const ulid = createUlid(runs.now() + skew, createRandom(seed));
  return nameRun(runs, name, kind === 'bare' ? ulid : `wrun_${ulid}`);
}

/** Takes note of the id that a world gave. */
export function nameRun(runs: RunIds, name: RunName, runId: string): string {
  runs.byName.set(name, runId);
  runs.names.runNames.set(runId, name);
  return runId;
}
