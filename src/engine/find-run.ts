import { GlossError } from '../errors.ts';
import type { Database } from './sqlite-world/open-database.ts';

const PREFIX = 'wrun_';
/** Characters of an id's end that may stand for it: ids of one moment begin alike. */
const MIN_ENDING = 4;
/** Runs named when an id could be several. */
const NAMED = 3;

interface Found {
  runId: string;
  isChild: number;
}

const RUNS = `SELECT runs.run_id AS runId, requests.parent IS NOT NULL AS isChild
  FROM runs LEFT JOIN requests ON requests.run_id = runs.run_id`;

/**
 * The id of the run that is meant.
 *
 * @param options.text its id, or as much of the beginning (with or without `wrun_`) or of the end as no other run has;
 *   where child runs share it with one that is nobody's child, that one is meant. Undefined: the newest run that is
 *   nobody's child.
 * @throws GlossError `usage` when there is no such run, or more than one.
 */
export function findRun(options: { database: Database; text: string | undefined }): string {
  const { database, text } = options;
  if (text === undefined) return findNewest(database);
  const wanted = text
    .trim()
    .replace(/^wrun_/i, '')
    .toUpperCase();
  const starting = database.prepare(
    `${RUNS} WHERE substr(runs.run_id, 1, length(?1)) = ?1 ORDER BY runs.row`,
  );
  const ending = database.prepare(`${RUNS} WHERE substr(runs.run_id, -length(?1)) = ?1 ORDER BY runs.row`);
  const begun = wanted === '' ? [] : (starting.all(`${PREFIX}${wanted}`) as unknown as Found[]);
  const found =
    begun.length > 0 || wanted.length < MIN_ENDING ? begun : (ending.all(wanted) as unknown as Found[]);
  const [run, ...more] = found;
  if (!run) throw unknown(text);
  if (more.length === 0) return run.runId;
  const [parent, ...others] = found.filter(({ isChild }) => isChild === 0);
  if (!parent || others.length > 0) throw ambiguous(text, found);
  return parent.runId;
}

/** A run that the engine was asked for goes before one that a workflow started by itself. */
function findNewest(database: Database): string {
  const newest = database
    .prepare(`${RUNS} WHERE parent IS NULL ORDER BY requests.run_id IS NULL, runs.row DESC LIMIT 1`)
    .get() as Found | undefined;
  if (newest) return newest.runId;
  throw new GlossError({
    code: 'usage',
    message: 'No run was started yet.',
    remedy: 'Start one (see: gloss run --help), or name another state directory (`--state-dir`).',
  });
}

function unknown(text: string): GlossError {
  return new GlossError({
    code: 'usage',
    message: `There is no run '${text}' here.`,
    remedy: 'Leave it out for the newest run, or name another state directory (`--state-dir`).',
  });
}

function ambiguous(text: string, found: Found[]): GlossError {
  const names = found.slice(0, NAMED).map(({ runId }) => runId);
  return new GlossError({
    code: 'usage',
    message: `'${text}' could be ${found.length} runs (${names.join(', ')}${found.length > NAMED ? ', …' : ''}).`,
    remedy: 'Give more of the id.',
  });
}
