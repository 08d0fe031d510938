import type { Streamer } from '@workflow/world';
import type { Commits } from './group-commits.ts';
import type { Database } from './open-database.ts';
import { keepOpenStreams, NOT_STORED, type OpenStream, type RunState, tell } from './open-streams.ts';
import { clampLimit, parseCursor, positionCursor } from './paginate.ts';
import { readStream } from './read-stream.ts';
import { closeLeftOpen, prepareStreamRows } from './stream-rows.ts';

/** Streams of the World interface, and their certain end. */
export interface Streams {
  streamer: Streamer;
  /**
   * Closes what a run left open, a moment after it ended: its last step may still be writing. The SDK closes no
   * stream by itself, and a reader would wait for ever.
   */
  closeOfRun(runId: string): void;
  /** Ends the streams of a run that was forgotten, with whoever reads them; their rows are gone. */
  forgetRun(runId: string): void;
  /** Makes a run the owner of the streams that a payload for it names: one who waits for its answer reads one. */
  adopt(runId: string, payload: unknown): void;
  /** Closes at once whatever is to be closed; nothing is closed later. */
  closeDue(): void;
}

const DEFAULT_CHUNKS = 100;
/** The SDK flushes a writer every few ms; a run's last writer has ended by then. In ms. */
const CLOSE_AFTER_MS = 500;
/** How the SDK names the streams that travel in a payload (`@workflow/core`, `util.ts`). */
const IN_PAYLOAD = /strm_[0-9A-HJKMNP-TV-Z]{26}(?![_0-9A-Z])/g;

/** @param options.stateOf whether a run goes on, has come to its end, or does not exist. */
export function keepStreams(options: {
  database: Database;
  commits: Commits;
  stateOf: (runId: string) => RunState;
}): Streams {
  const { database, commits, stateOf } = options;
  const rows = prepareStreamRows(database);
  const streams = keepOpenStreams({ rows, stateOf });
  const closing = new Map<string, NodeJS.Timeout>();
  let lastStream = rows.last();
  let shut = false;
  closeLeftOpen(database);

  function openToWrite(name: string, runId: string): OpenStream {
    const stream = streams.lookToWrite(name);
    streams.keep(stream);
    if (stream.stream !== NOT_STORED) return stream;
    Object.assign(stream, { stream: ++lastStream, runId });
    const line = { ...stream };
    void commits.write(() => rows.put(line));
    if (stateOf(runId) === 'ended') closeOfRun(runId);
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
    const line = { ...stream, closed: true, atLeast: stream.length };
    await commits.write(() => rows.put(line));
    streams.end(stream);
  }

  function closeAll(runId: string): void {
    clearTimeout(closing.get(runId));
    closing.delete(runId);
    try {
      commits.flush();
      const names = [...rows.listOfRun(runId), ...streams.ofRun(runId)].map(({ name }) => name);
      // A failed commit has been told to the owner of the database.
      for (const name of names) close(name, runId).catch(() => {});
    } catch {
      // A damaged file: whoever opens it next looks, and closes what is left.
    }
  }

  function closeOfRun(runId: string): void {
    if (shut || closing.has(runId)) return;
    closing.set(runId, setTimeout(() => closeAll(runId), CLOSE_AFTER_MS).unref());
  }

  function read(name: string, startIndex: number): ReadableStream<Uint8Array> {
    const stream = streams.look(name);
    streams.keep(stream);
    // One that nobody has written to ends with its run all the same.
    if (stream.stream === NOT_STORED && stateOf(stream.runId) === 'ended') closeOfRun(stream.runId);
    return readStream({ stream, rows, startIndex, onEnd: streams.addReader(stream) });
  }

  return {
    closeOfRun,
    forgetRun: (runId) => {
      clearTimeout(closing.get(runId));
      closing.delete(runId);
      for (const stream of streams.ofRun(runId)) streams.end(stream);
    },
    adopt: (runId, payload) => {
      if (!(payload instanceof Uint8Array)) return;
      for (const [name] of Buffer.from(payload).toString('latin1').matchAll(IN_PAYLOAD)) {
        const stream = streams.look(name);
        if (stream.stream !== NOT_STORED) continue;
        Object.assign(stream, { runId, adopted: true });
        streams.keep(stream);
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
      readFromStream: async (name, startIndex = 0) => read(name, startIndex),
      listStreamsByRunId: async (runId) => {
        commits.flush();
        return rows.listOfRun(runId).map(({ name }) => name);
      },
      getStreamChunks: async (name, _, page) => {
        const stream = streams.look(name);
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
        const stream = streams.look(name);
        return { tailIndex: stream.stored - 1, done: stream.closed };
      },
    },
  };
}
