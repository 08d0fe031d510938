import type { StreamRow, StreamRows } from './stream-rows.ts';

/** A stream in memory; `length` and `closing` count what is not committed yet. */
export interface OpenStream extends StreamRow {
  /** Chunks that are committed. */
  stored: number;
  closing: boolean;
  /** A payload for its run names it: it ends with that run even if nobody ever writes to it or reads it. */
  adopted: boolean;
  readers: number;
  /** Readers that wait for more. */
  wake: Set<() => void>;
}

/** What is known of a run: `none` when it never was, or was forgotten. */
export type RunState = 'none' | 'going on' | 'ended';

/** The streams that are written, read or named, in memory; all others are looked up when asked for. */
export interface OpenStreams {
  /** A stream as it is now. One that is named after a run that does not exist has ended. */
  look(name: string): OpenStream;
  /** The same for a writer: that somebody writes makes it a stream. */
  lookToWrite(name: string): OpenStream;
  /** Holds a stream that changes, for its writers and readers to share. One that is closed never changes. */
  keep(stream: OpenStream): void;
  /** A reader begins; it calls what is returned when it ends. */
  addReader(stream: OpenStream): () => void;
  /** Those of a run that are held. */
  ofRun(runId: string): OpenStream[];
  /** Whoever reads it is told that it has ended, and it is no longer held. */
  end(stream: OpenStream): void;
}

/** The number of a stream that nobody has written to. */
export const NOT_STORED = 0;

/** How the SDK names the streams of a run (`@workflow/core`, `util.ts`). */
const OF_RUN = /^strm_([0-9A-HJKMNP-TV-Z]{26})_user/;

export function keepOpenStreams(options: {
  rows: StreamRows;
  stateOf: (runId: string) => RunState;
}): OpenStreams {
  const { rows, stateOf } = options;
  const known = new Map<string, OpenStream>();

  function find(name: string): OpenStream | undefined {
    const held = known.get(name);
    if (held) return held;
    const row = rows.find(name);
    return row && toOpen(row);
  }

  function unwritten(name: string, closed: boolean): OpenStream {
    const row = { stream: NOT_STORED, name, runId: ownerOf(name), length: 0, atLeast: 0, closed };
    return toOpen(row);
  }

  return {
    look: (name) => {
      const owner = ownerOf(name);
      return find(name) ?? unwritten(name, owner !== '' && stateOf(owner) === 'none');
    },
    lookToWrite: (name) => find(name) ?? unwritten(name, false),
    keep: (stream) => {
      if (!stream.closed) known.set(stream.name, stream);
    },
    addReader: (stream) => {
      stream.readers++;
      let ended = false;
      return () => {
        if (ended) return;
        ended = true;
        stream.readers--;
        const { readers, adopted, stored, length, closing } = stream;
        // It can be looked up again.
        if (readers === 0 && !adopted && stored === length && !closing) known.delete(stream.name);
      };
    },
    ofRun: (runId) => [...known.values()].filter((stream) => stream.runId === runId),
    end: (stream) => {
      Object.assign(stream, { closing: true, closed: true });
      known.delete(stream.name);
      tell(stream);
    },
  };
}

/** Wakes the readers that wait. */
export function tell(stream: OpenStream): void {
  for (const wake of [...stream.wake]) wake();
}

function ownerOf(name: string): string {
  const ulid = OF_RUN.exec(name)?.[1];
  return ulid === undefined ? '' : `wrun_${ulid}`;
}

function toOpen(row: StreamRow): OpenStream {
  const { length: stored, closed: closing } = row;
  return { ...row, stored, closing, adopted: false, readers: 0, wake: new Set() };
}
