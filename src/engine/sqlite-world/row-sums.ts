import { crc32 } from 'node:zlib';

/**
 * Checksums of the rows that are no part of a log. SQLite notices damage to its own structures and to what stands in
 * two places, the table and an index; any other bit of a row that turned over it hands out without a word.
 */
type Value = string | number | null;

/** A run's line in the list of runs. */
export interface RunRow {
  row: number;
  runId: string;
  workflow: string;
  status: string;
  /** Milliseconds since the epoch. */
  createdAt: number;
  endedAt: number | null;
  /** Its log has at least so many events: as many as when the line was last written, or the file closed in order. */
  length: number;
}

/** A message that has not been dealt with: the replay of a run, or one of its steps. */
export interface MessageRow {
  row: number;
  /** `REPLAY_KEY`, or the step's id. */
  key: string;
  /** Milliseconds since the epoch. */
  dueAt: number;
  attempt: number;
  body: string | null;
}

/** A stream's own line; its chunks have sums of their own. */
export interface StreamLine {
  stream: number;
  name: string;
  runId: string;
  closed: boolean;
  /** It has at least so many chunks; exactly so many when it is closed. */
  atLeast: number;
}

/** What the engine was asked for, see `LedgerEntry`. */
export interface RequestRow {
  runId: string;
  workflow: string;
  key: string;
  buildId: string;
  inputDigest: string;
  status: string;
  input: string;
  startedAt: string;
  parent: string | null;
}

export function sumOfRun({ row, runId, workflow, status, createdAt, endedAt, length }: RunRow): number {
  return sumOf([row, runId, workflow, status, createdAt, endedAt, length]);
}

export function sumOfMessage({ row, key, dueAt, attempt, body }: MessageRow): number {
  return sumOf([row, key, dueAt, attempt, body]);
}

export function sumOfStream({ stream, name, runId, closed, atLeast }: StreamLine): number {
  return sumOf([stream, name, runId, closed ? 1 : 0, atLeast]);
}

export function sumOfRequest(request: RequestRow): number {
  const { runId, workflow, key, buildId, inputDigest, status, input, startedAt, parent } = request;
  return sumOf([runId, workflow, key, buildId, inputDigest, status, input, startedAt, parent]);
}

/** As JSON, so that no two rows look alike. */
function sumOf(values: readonly Value[]): number {
  return crc32(JSON.stringify(values));
}
