import type { Streamer } from '@workflow/world';
import type { Commits } from './group-commits.ts';
import type { Database } from './open-database.ts';
import { clampLimit, parseCursor, positionCursor } from './paginate.ts';
import { readStream } from './read-stream.ts';
import { closeLeftOpen, prepareStreamRows, type StreamRow } from './stream-rows.ts';

/** Streams of the World interface, and their certain end. */
export interface Streams {
  streamer: Streamer;
  /**
   * Closes what a run left open, a moment after it ended: its last step may still be writing. The SDK closes no
   * stream by itself, and a reader would wait for ever.
   */
  closeOfRun(runId: string): void;
  /** Makes a run the owner of the streams that a payload for it names: one who waits for its answer reads one. */
  adopt(runId: string, payload: unknown): void;
  /** Closes at once whatever is to be closed; nothing is closed later. */
  closeDue(): void;
}

/** A stream in memory; `length` and `closing` count what is not committed yet. */
export interface OpenStream extends StreamRow {
  /** Chunks that are committed. */
  stored: number;
  closing: boolean;
  /** Readers that wait for more. */
  wake: Set<() => void>;
}

const DEFAULT_CHUNKS = 100;
/** The SDK flushes a writer every few ms; a run's last writer has ended by then. In ms. */
const CLOSE_AFTER_MS = 500;
/** How the SDK names the streams of a run, and those that travel in a payload (`@workflow/core`, `util.ts`). */
const OF_RUN = /^strm_([0-9A-HJKMNP-TV-Z]{26})_user/;
const IN_PAYLOAD = /strm_[0-9A-HJKMNP-TV-Z]{26}(?![_0-9A-Z])/g;
/** The number of a stream that somebody reads and nobody has written to. */
const NOT_STORED = 0;

/** @param options.hasEnded whether a run has come to its end. */
export function keepStreams(options: {
  database: Database;
  commits: Commits;
  hasEnded: (runId: string) => boolean;
}): Streams {
  const { database, commits, hasEnded } = options;
  const rows = prepareStreamRows(database);
  const known = new Map<string, OpenStream>();
  const closing = new Map<string, NodeJS.Timeout>();
  let lastStream = rows.last();
  let shut = false;
  closeLeftOpen(database);

  function open(name: string): OpenStream {
    const found = known.get(name);
    if (found) return found;
    const row = rows.find(name) ?? { stream: NOT_STORED, name, runId: '', length: 0, closed: false };
    const opened = { ...row, stored: row.length, closing: row.closed, wake: new Set<() => void>() };
    // One that is closed never changes: it can be read again.
    if (!row.closed) known.set(name, opened);
    if (row.stream === NOT_STORED) own(opened, OF_RUN.exec(name)?.[1]);
    return opened;
  }

  /** A stream that nobody has written to ends with its run all the same. */
  function own(stream: OpenStream, ulid: string | undefined): void {
    if (ulid === undefined) return;
    stream.runId = `wrun_${ulid}`;
    if (hasEnded(stream.runId)) closeOfRun(stream.runId);
  }

  function openToWrite(name: string, runId: string): OpenStream {
    const stream = open(name);
    if (stream.stream !== NOT_STORED) return stream;
    Object.assign(stream, { stream: ++lastStream, runId });
    void commits.write(() => rows.insert(stream));
    if (hasEnded(runId)) closeOfRun(runId);
    return stream;
  }

  async function write(call: {
    name: string;
    runId: string | Promise<string>;
    chunks: readonly (string | Uint8Array)[];
  }): Promise<void> {
    // Copied before anything is waited for: the caller may use its buffer again.
    const bytes = call.chunks.map((chunk) => Buffer.from(chunk as Uint8Array));
    const stream = openToWrite(call.name, await call.runId);
    // Readers have been told that it ended.
    if (stream.closing) return;
    const first = stream.length;
    stream.length += bytes.length;
    await commits.write(() => {
      for (const [index, data] of bytes.entries()) rows.insertChunk(stream.stream, first + index, data);
    });
    stream.stored = Math.max(stream.stored, first + bytes.length);
    tell(stream);
  }

  async function close(name: string, runId: string): Promise<void> {
    const stream = openToWrite(name, runId);
    if (stream.closing) return;
    stream.closing = true;
    await commits.write(() => rows.close(stream.stream));
    stream.closed = true;
    tell(stream);
    known.delete(name);
  }

  function closeAll(runId: string): void {
    clearTimeout(closing.get(runId));
    closing.delete(runId);
    try {
      closeEach(runId);
    } catch {
      // A damaged file: whoever opens it next looks, and closes what is left.
    }
  }

  function closeEach(runId: string): void {
    commits.flush();
    // A failed commit has been told to the owner of the database.
    const unwritten = [...known.values()].filter((one) => one.stream === NOT_STORED && one.runId === runId);
    for (const name of [...rows.namesOf(runId), ...unwritten.map((one) => one.name)]) {
      close(name, runId).catch(() => {});
    }
  }

  function closeOfRun(runId: string): void {
    if (shut || closing.has(runId)) return;
    closing.set(runId, setTimeout(() => closeAll(runId), CLOSE_AFTER_MS).unref());
  }

  return {
    closeOfRun,
    adopt: (runId, payload) => {
      if (!(payload instanceof Uint8Array)) return;
      for (const [name] of Buffer.from(payload).toString('latin1').matchAll(IN_PAYLOAD)) {
        const stream = open(name);
        if (stream.stream === NOT_STORED) stream.runId = runId;
      }
    },
    closeDue: () => {
      shut = true;
      for (const runId of [...closing.keys()]) closeAll(runId);
    },
    streamer: {
      // Nothing is gained by gathering chunks: a commit gathers what one turn of the event loop wrote.
      streamFlushIntervalMs: 0,
      writeToStream: (name, runId, chunk) => write({ name, runId, chunks: [chunk] }),
      writeToStreamMulti: async (name, runId, chunks) => {
        if (chunks.length > 0) await write({ name, runId, chunks });
      },
      closeStream: async (name, runId) => close(name, await runId),
      readFromStream: async (name, startIndex = 0) => readStream({ stream: open(name), rows, startIndex }),
      listStreamsByRunId: async (runId) => {
        commits.flush();
        return rows.namesOf(runId);
      },
      getStreamChunks: async (name, _, page) => {
        const stream = open(name);
        const start = (parseCursor(page?.cursor) ?? -1) + 1;
        const limit = clampLimit(page?.limit ?? DEFAULT_CHUNKS);
        const data = rows.chunks(stream.stream, start, limit);
        const end = start + data.length;
        const hasMore = end < stream.stored;
        return {
          data,
          cursor: hasMore ? positionCursor(end - 1) : null,
          hasMore,
          done: !hasMore && stream.closed,
        };
      },
      getStreamInfo: async (name) => {
        const stream = open(name);
        return { tailIndex: stream.stored - 1, done: stream.closed };
      },
    },
  };
}

function tell(stream: OpenStream): void {
  for (const wake of [...stream.wake]) wake();
}
