import { setTimeout as pause } from 'node:timers/promises';
import type { OpenReader, Session } from './apply-operation.ts';
import { describeBytes, type Plain } from './normalise.ts';
import { runIdOf } from './run-names.ts';

/** How long a reader may take to deliver what the world itself says is there, and to notice the end. */
const PATIENCE_MS = 5000;
/** The same where the local world may let it wait for ever: begun past the end, or the end was overrun. */
const SHORT_PATIENCE_MS = 400;
/** A new reader looks at what is there first; where it has nothing to deliver, only time tells that it has looked. */
const SETTLE_MS = 6;
/** After everything is there: time in which something too much would come. */
const QUIET_MS = 4;

/** Waits until a new reader has looked at what is there, so that what is written from now on comes on top of it. */
export async function settleReader(session: Session, open: OpenReader): Promise<void> {
  const { expected } = await expectFrom(session, open);
  if (expected === 0) return void (await pause(SETTLE_MS));
  open.pending = open.reader.read();
  await withinTime(open.pending, PATIENCE_MS);
}

/**
 * Reads until the stream ends or everything that the world says is stored has come, then lets go of it.
 * What is expected decides only how long to wait, never what the answer is.
 */
export async function drainReader(session: Session, open: OpenReader): Promise<Plain> {
  const { expected, patience } = await expectFrom(session, open);
  const chunks: string[] = [];
  let received = 0;
  let ended = false;
  let { pending } = open;
  for (;;) {
    pending ??= open.reader.read();
    const next = await withinTime(pending, received < expected ? PATIENCE_MS : patience);
    if (next === 'late') break;
    pending = undefined;
    if (next.done) {
      ended = true;
      break;
    }
    chunks.push(describeBytes(next.value));
    received += next.value.byteLength;
  }
  await open.reader.cancel().catch(() => {});
  await pending?.catch(() => {});
  return { chunks, ended };
}

async function expectFrom(
  { world, runs, overrunStreams }: Session,
  open: OpenReader,
): Promise<{ expected: number; patience: number }> {
  const run = runIdOf(runs, open.run);
  const { data, done } = await world.getStreamChunks(open.name, run, { limit: 1000 });
  const expected = data
    .filter((chunk) => chunk.index >= open.from)
    .reduce((sum, chunk) => sum + chunk.data.byteLength, 0);
  if (!done) return { expected, patience: QUIET_MS };
  const mayHang = open.from > data.length || overrunStreams.has(open.name);
  return { expected, patience: mayHang ? SHORT_PATIENCE_MS : PATIENCE_MS };
}

async function withinTime<T>(promise: Promise<T>, milliseconds: number): Promise<T | 'late'> {
  const stop = new AbortController();
  const late = pause(milliseconds, 'late' as const, { signal: stop.signal }).catch(() => 'late' as const);
  try {
    return await Promise.race([promise, late]);
  } finally {
    stop.abort();
  }
}
