import { createDirectory } from './create-directory.ts';
import { openMediaFiles } from './media-files.ts';
import { pruneResults } from './prune-results.ts';
import { openRecovering, type RecoveringConnection } from './recovering-connection.ts';
import type { ResultConnection } from './result-connection.ts';
import type { NewResult, ResultStore, StoredResult } from './result-store.ts';
import { fromRow, toRow } from './stored-row.ts';

/** Bound of all values together, in bytes: small enough to be carried in a CI cache, room for some 100,000 answers. */
export const DEFAULT_MAX_BYTES = 256 * 1024 * 1024;
/** A read writes `last_used` at most once in this time per entry, in milliseconds. */
const TOUCH_INTERVAL = 60 * 60 * 1000;
/** Failure counts of steps that nobody touched for this long are forgotten by `prune`, in milliseconds. */
const FAILURE_LIFETIME = 30 * 24 * 60 * 60 * 1000;

export interface ResultStoreOptions {
  /** Where `results.sqlite` lies; created with its parents. */
  directory: string;
  /** Bound of all values together, in bytes. A single value above it is not stored. */
  maxBytes?: number;
  /** Bound of what `putBytes` keeps, in bytes; 512 MiB unless told. */
  maxMediaBytes?: number;
  /** Milliseconds since the epoch; decides what was used least recently. */
  now?: () => number;
  /** Hears of what was lost or not kept, in one sentence. */
  onWarning?: (message: string) => void;
}

/**
 * Opens the content-addressed store of model answers: one SQLite file, and a file for each picture or sound, safe
 * for several processes at once. All calls are synchronous and short. A file that is damaged as a whole is set aside as `results.sqlite.damaged-<n>`, and an
 * empty store takes its place.
 *
 * Throws a GlossError `state` when the directory or file cannot be read and written, is locked for more than 10 s,
 * or was written by a newer version; so does every method of the store.
 */
export function openResultStore(options: ResultStoreOptions): ResultStore {
  const { directory, maxBytes = DEFAULT_MAX_BYTES, now = Date.now, onWarning = () => {} } = options;
  createDirectory(directory);
  const connection = openRecovering({ directory, onWarning });
  const media = openMediaFiles({ directory, maxBytes: options.maxMediaBytes, now });
  return {
    get: (key) => connection.use((open) => readResult(open, key, now())),
    put(result) {
      const stored = connection.use((open) => writeResult(open, { result, maxBytes, now: now() }));
      if (!stored)
        onWarning(`The result '${result.key}' is larger than the whole result store may be; it is not kept.`);
    },
    has: (keys) => connection.use((open) => findSound(open, keys)),
    stats: () => connection.use(readStats),
    prune: () =>
      connection.use((open) => {
        open.statements.forgetFailures.run(now() - FAILURE_LIFETIME);
        const removed = inTransaction(open, () => pruneResults(open, { maxBytes }));
        return { removed: removed + media.prune() };
      }),
    putBytes: media.put,
    getBytes: media.get,
    hasBytes: media.has,
    close: connection.close,
    ...failureCounter(connection, now),
  };
}

function failureCounter(connection: RecoveringConnection, now: () => number) {
  return {
    noteFailure: (id: string) =>
      connection.use(({ statements }) => Number(statements.noteFailure.get(id, now())?.count)),
    failures: (id: string) =>
      connection.use(({ statements }) => Number(statements.failures.get(id)?.count ?? 0)),
    clearFailures(id: string) {
      connection.use(({ statements }) => statements.clearFailures.run(id));
    },
  } satisfies Partial<ResultStore>;
}

function readResult({ statements }: ResultConnection, key: string, now: number): StoredResult | undefined {
  const row = statements.find.get(key);
  if (row === undefined) return undefined;
  const result = fromRow(row);
  if (result === undefined) statements.removeDamaged.run(key, row.digest ?? null);
  else if (now - Number(row.lastUsed) > TOUCH_INTERVAL) statements.touch.run(now, key);
  return result;
}

function writeResult(
  open: ResultConnection,
  { result, maxBytes, now }: { result: NewResult; maxBytes: number; now: number },
): boolean {
  const { key, kind, tokensIn, tokensOut, digest, value } = toRow(result);
  const bytes = Buffer.byteLength(value);
  if (bytes > maxBytes) return false;
  inTransaction(open, () => {
    open.statements.store.run(key, kind, tokensIn, tokensOut, bytes, now, digest, value);
    if (totalBytes(open) > maxBytes) pruneResults(open, { maxBytes, keep: key });
  });
  return true;
}

function findSound({ statements }: ResultConnection, keys: string[]): Set<string> {
  const sound = new Set<string>();
  for (const row of statements.findAll.iterate(JSON.stringify(keys))) {
    if (fromRow(row) !== undefined) sound.add(String(row.key));
  }
  return sound;
}

function readStats(open: ResultConnection): { entries: number; bytes: number } {
  return { entries: Number(open.statements.entries.get()?.entries), bytes: totalBytes(open) };
}

function totalBytes({ statements }: ResultConnection): number {
  return Number(statements.bytes.get()?.bytes);
}

/** Takes the write lock first: a read that becomes a write could fail at once when another process wrote between. */
function inTransaction<T>({ statements }: ResultConnection, work: () => T): T {
  statements.begin.run();
  const result = work();
  statements.commit.run();
  return result;
}
