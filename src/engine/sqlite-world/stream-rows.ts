import { crc32 } from 'node:zlib';
import type { StreamChunk } from '@workflow/world';
import { DamageError } from './damage.ts';
import type { Database } from './open-database.ts';

export interface StreamRow {
  stream: number;
  name: string;
  runId: string;
  length: number;
  closed: boolean;
}

/** Every statement on streams. What writes must be called inside a transaction. */
export type StreamRows = ReturnType<typeof prepareStreamRows>;

export function prepareStreamRows(database: Database) {
  const find = database.prepare(
    `SELECT stream, name, run_id AS runId, closed,
       (SELECT coalesce(max(sequence) + 1, 0) FROM chunks WHERE chunks.stream = streams.stream) AS length
     FROM streams WHERE name = ?`,
  );
  const last = database.prepare('SELECT coalesce(max(stream), 0) AS stream FROM streams');
  const insert = database.prepare('INSERT INTO streams (stream, name, run_id, closed) VALUES (?, ?, ?, 0)');
  const close = database.prepare('UPDATE streams SET closed = 1 WHERE stream = ?');
  const insertChunk = database.prepare(
    'INSERT INTO chunks (stream, sequence, data, crc) VALUES (?, ?, ?, ?)',
  );
  const readChunks = database.prepare(
    'SELECT sequence AS "index", data, crc FROM chunks WHERE stream = ? AND sequence >= ? ORDER BY sequence LIMIT ?',
  );
  const namesOf = database.prepare('SELECT name FROM streams WHERE run_id = ? ORDER BY stream');
  return {
    find: (name: string): StreamRow | undefined => {
      const row = find.get(name);
      return row && ({ ...row, closed: row.closed === 1 } as unknown as StreamRow);
    },
    last: () => Number(last.get()?.stream),
    insert: ({ stream, name, runId }: StreamRow) => void insert.run(stream, name, runId),
    close: (stream: number) => void close.run(stream),
    insertChunk: (stream: number, index: number, data: Uint8Array) =>
      void insertChunk.run(stream, index, data, crc32(data)),
    /** @throws DamageError when a chunk is not as it was written. */
    chunks: (stream: number, start: number, limit: number): StreamChunk[] =>
      (readChunks.all(stream, start, limit) as unknown as (StreamChunk & { crc: number })[]).map(
        ({ index, data, crc }) => {
          if (crc32(data) !== crc) throw new DamageError(`Chunk ${index} of a stream was changed`);
          return { index, data };
        },
      ),
    namesOf: (runId: string) => (namesOf.all(runId) as { name: string }[]).map(({ name }) => name),
  };
}

/** Closes the streams that nobody will write to any more: the process that would have done so was killed. */
export function closeLeftOpen(database: Database): void {
  database.exec(
    `UPDATE streams SET closed = 1 WHERE closed = 0 AND run_id NOT IN
       (SELECT run_id FROM runs WHERE status IN ('pending', 'running'))`,
  );
}
