import { crc32 } from 'node:zlib';
import type { StreamChunk } from '@workflow/world';
import { DamageError } from './damage.ts';
import type { Database } from './open-database.ts';
import { type StreamLine, sumOfStream } from './row-sums.ts';

export interface StreamRow extends StreamLine {
  /** Chunks that are stored. */
  length: number;
}

/** Every statement on streams. What writes must be called inside a transaction. */
export type StreamRows = ReturnType<typeof prepareStreamRows>;

type Summed = StreamRow & { crc: number };
type StoredChunk = StreamChunk & { crc: number };

export function prepareStreamRows(database: Database) {
  const stream = `stream, name, run_id AS runId, closed, streams.length AS atLeast, streams.crc AS crc,
    (SELECT coalesce(max(sequence) + 1, 0) FROM chunks WHERE chunks.stream = streams.stream) AS length`;
  const find = database.prepare(`SELECT ${stream} FROM streams WHERE name = ?`);
  const list = database.prepare(`SELECT ${stream} FROM streams ORDER BY stream`);
  const listOfRun = database.prepare(`SELECT ${stream} FROM streams WHERE run_id = ? ORDER BY stream`);
  const listOpen = database.prepare(`SELECT ${stream} FROM streams WHERE closed = 0 ORDER BY stream`);
  const last = database.prepare('SELECT coalesce(max(stream), 0) AS stream FROM streams');
  const put = database.prepare(
    `INSERT INTO streams (stream, name, run_id, closed, length, crc)
     VALUES (:stream, :name, :runId, :closed, :atLeast, :crc)
     ON CONFLICT (stream) DO UPDATE SET closed = :closed, length = :atLeast, crc = :crc`,
  );
  const insertChunk = database.prepare(
    'INSERT INTO chunks (stream, sequence, data, crc) VALUES (?, ?, ?, ?)',
  );
  const readChunks = database.prepare(
    'SELECT sequence AS "index", data, crc FROM chunks WHERE stream = ? AND sequence >= ? ORDER BY sequence LIMIT ?',
  );
  const all = (rows: unknown[]) => rows.map((row) => toRow(row));
  return {
    /** @throws DamageError when the stream's line is not as it was written, or chunks are missing at its end. */
    find: (name: string): StreamRow | undefined => {
      const found = find.get(name);
      const row = found && toRow(found);
      if (row && !isLineSound(row)) throw new DamageError(`The line of stream ${name} was changed`);
      return row;
    },
    /** As they are stored, see `isSound`. */
    list: () => all(list.all()),
    listOfRun: (runId: string) => all(listOfRun.all(runId)),
    listOpen: () => all(listOpen.all()),
    last: () => Number(last.get()?.stream),
    /** A new stream's line, or what has changed of one. */
    put: (line: StreamLine) => {
      const { stream, name, runId, closed, atLeast } = line;
      put.run({ stream, name, runId, closed: closed ? 1 : 0, atLeast, crc: sumOfStream(line) });
    },
    insertChunk: (stream: number, index: number, data: Uint8Array) =>
      void insertChunk.run(stream, index, data, crc32(data)),
    /** @throws DamageError when a chunk is missing or not as it was written. */
    chunks: (stream: number, start: number, limit: number): StreamChunk[] =>
      (readChunks.all(stream, start, limit) as unknown as StoredChunk[]).map((chunk, place) => {
        assertSound(chunk, start + place);
        return { index: chunk.index, data: chunk.data };
      }),
    /** Whether a stream is as it was written, to its last chunk. */
    isSound: (row: Summed): boolean => {
      if (!isLineSound(row)) return false;
      let next = 0;
      for (const chunk of readChunks.iterate(row.stream, 0, -1)) {
        assertSound(chunk as unknown as StoredChunk, next++);
      }
      return next === row.length;
    },
  };
}

function toRow(row: unknown): Summed {
  const stored = row as Omit<Summed, 'closed'> & { closed: number };
  return { ...stored, closed: stored.closed === 1 };
}

/** Nothing is written to a stream that is closed, so that it can neither shrink nor grow. */
export function isLineSound(row: Summed): boolean {
  const { closed, length, atLeast } = row;
  return sumOfStream(row) === row.crc && (closed ? length === atLeast : length >= atLeast);
}

function assertSound({ index, data, crc }: StoredChunk, expected: number): void {
  if (index !== expected) throw new DamageError(`Chunk ${expected} of a stream is missing`);
  if (crc32(data) !== crc) throw new DamageError(`Chunk ${index} of a stream was changed`);
}

/**
 * Closes the streams that nobody will write to any more: the process that would have done so was killed.
 * One whose line is damaged stays as it is, so that it is found.
 */
export function closeLeftOpen(database: Database): void {
  const rows = prepareStreamRows(database);
  const isGoingOn = database.prepare(
    "SELECT 1 FROM runs WHERE run_id = ? AND status IN ('pending', 'running')",
  );
  for (const row of rows.listOpen()) {
    if (!isLineSound(row) || isGoingOn.get(row.runId)) continue;
    rows.put({ ...row, closed: true, atLeast: row.length });
  }
}
