import { type OpenReader, type Session, take } from './apply-operation.ts';
import { drainReader, settleReader } from './drain-reader.ts';
import type { Plain } from './normalise.ts';
import type { StreamOperation } from './operations.ts';
import { runIdOf } from './run-names.ts';

/** Pages a walk over chunks may have. */
const MOST_PAGES = 40;

/** Calls the stream half of a world; reads answer `{ chunks, ended }`. */
export async function applyStream(session: Session, operation: StreamOperation): Promise<Plain> {
  const { world } = session;
  noteEnd(session, operation);
  switch (operation.type) {
    case 'stream-write':
      await world.writeToStream(
        operation.name,
        runIdOf(session.runs, operation.run),
        copyChunk(operation.chunk),
      );
      return 'written';
    case 'stream-write-multi': {
      const chunks = operation.chunks.map(copyChunk);
      const run = runIdOf(session.runs, operation.run);
      if (world.writeToStreamMulti) await world.writeToStreamMulti(operation.name, run, chunks);
      else for (const chunk of chunks) await world.writeToStream(operation.name, run, chunk);
      return 'written';
    }
    case 'stream-close':
      await world.closeStream(operation.name, runIdOf(session.runs, operation.run));
      return 'closed';
    case 'stream-info':
      return take(await world.getStreamInfo(operation.name, runIdOf(session.runs, operation.run)), session);
    case 'stream-chunks':
      return walkChunks(session, operation);
    case 'stream-names':
      return take(await world.listStreamsByRunId(runIdOf(session.runs, operation.run)), session);
    case 'stream-read':
    case 'stream-open':
      return openStream(session, operation);
    case 'stream-drain': {
      const open = session.readers.get(operation.slot);
      if (!open) return 'no reader';
      session.readers.delete(operation.slot);
      return drainReader(session, open);
    }
  }
}

function noteEnd({ closedStreams, overrunStreams }: Session, operation: StreamOperation): void {
  const { type } = operation;
  if (type !== 'stream-write' && type !== 'stream-write-multi' && type !== 'stream-close') return;
  if (closedStreams.has(operation.name)) overrunStreams.add(operation.name);
  if (type === 'stream-close') closedStreams.add(operation.name);
}

function copyChunk(chunk: string | Uint8Array): string | Uint8Array {
  return typeof chunk === 'string' ? chunk : Uint8Array.from(chunk);
}

async function openStream(
  session: Session,
  operation: Extract<StreamOperation, { type: 'stream-read' | 'stream-open' }>,
): Promise<Plain> {
  const { world } = session;
  const { name, startIndex } = operation;
  const { tailIndex } = await world.getStreamInfo(name, runIdOf(session.runs, operation.run));
  const stream = await (startIndex === undefined
    ? world.readFromStream(name)
    : world.readFromStream(name, startIndex));
  const from = (startIndex ?? 0) < 0 ? Math.max(0, tailIndex + 1 + (startIndex ?? 0)) : (startIndex ?? 0);
  const open: OpenReader = { run: operation.run, name, reader: stream.getReader(), from };
  if (operation.type === 'stream-read') return drainReader(session, open);
  session.readers.set(operation.slot, open);
  await settleReader(session, open);
  return 'open';
}

async function walkChunks(
  session: Session,
  operation: Extract<StreamOperation, { type: 'stream-chunks' }>,
): Promise<Plain> {
  const pages: Plain[] = [];
  const limit = operation.limit === undefined ? {} : { limit: operation.limit };
  let cursor: string | null = null;
  do {
    const options = { ...limit, ...(cursor === null ? {} : { cursor }) };
    const run = runIdOf(session.runs, operation.run);
    // The third argument is optional, and leaving it out is a call of its own.
    const page: Awaited<ReturnType<typeof session.world.getStreamChunks>> = await (Object.keys(options)
      .length === 0
      ? session.world.getStreamChunks(operation.name, run)
      : session.world.getStreamChunks(operation.name, run, options));
    const { data, hasMore, done } = page;
    pages.push(take({ data, hasMore, done, cursor: page.cursor === null ? 'null' : 'a cursor' }, session));
    cursor = page.cursor;
  } while (cursor !== null && pages.length < MOST_PAGES);
  return { pages };
}
