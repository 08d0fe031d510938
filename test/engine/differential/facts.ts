import { describeBytes, isFailure, type Plain } from './normalise.ts';
import type { CreateOperation, Operation, RunName, StreamOperation } from './operations.ts';
import { asFields } from './plain-lists.ts';

/** What happened so far in a sequence, as far as known differences need it. */
export interface Facts {
  /** Runs that the stock world has stored. */
  readonly runs: Set<RunName>;
  readonly ended: Set<RunName>;
  /** Hooks that were created without saying whether they are webhooks. */
  readonly silentHooks: Set<string>;
  readonly streams: Map<string, StreamFacts>;
  /** Readers that are open, by slot. */
  readonly readers: Map<string, ReaderFacts>;
}

export interface StreamFacts {
  /** As `describeBytes` has them, up to the end. */
  readonly chunks: string[];
  closed: boolean;
  /** Closed again, or written to, after its end. */
  touchedAfterEnd: boolean;
}

export interface ReaderFacts {
  readonly run: RunName;
  readonly name: string;
  /** Where it began: past what there was, counted back from the end, or somewhere in between. */
  readonly kind: 'past the end' | 'from the end' | 'within';
  /** The first chunk it is to deliver. */
  readonly from: number;
}

export function createFacts(): Facts {
  return {
    runs: new Set(),
    ended: new Set(),
    silentHooks: new Set(),
    streams: new Map(),
    readers: new Map(),
  };
}

const ENDS = new Set(['run_completed', 'run_failed', 'run_cancelled']);

/** Takes note of what an operation asks for, before its answers are compared. */
export function noteRequest(facts: Facts, operation: Operation): void {
  if (operation.type !== 'create') return;
  const { event } = operation;
  if (event.eventType === 'hook_created' && event.eventData.isWebhook === undefined) {
    facts.silentHooks.add(event.correlationId);
  }
}

/** Takes note of an operation and what the stock world answered. */
export function noteOperation(facts: Facts, operation: Operation, stock: Plain): void {
  if (operation.type === 'create') noteCreate(facts, operation, stock);
  else if (operation.type === 'together' && !operation.race && Array.isArray(stock)) {
    operation.creates.forEach((create, index) => {
      noteCreate(facts, create, stock[index] ?? null);
    });
  } else noteStream(facts, operation as StreamOperation);
}

function noteCreate(facts: Facts, { run, names, event }: CreateOperation, stock: Plain): void {
  const name = names ?? run;
  if (name === null || isFailure(stock)) return;
  if (asFields(stock).run !== undefined) facts.runs.add(name);
  if (ENDS.has(event.eventType)) facts.ended.add(name);
}

function noteStream(facts: Facts, operation: StreamOperation): void {
  if (operation.type === 'stream-open') facts.readers.set(operation.slot, readerFacts(facts, operation));
  if (!('name' in operation)) return;
  const known = streamOf(facts, operation.name);
  const written = writtenBy(operation);
  if (known.closed && (written.length > 0 || operation.type === 'stream-close')) known.touchedAfterEnd = true;
  if (!known.closed) known.chunks.push(...written);
  if (operation.type === 'stream-close') known.closed = true;
}

function writtenBy(operation: StreamOperation): string[] {
  if (operation.type === 'stream-write') return [describeBytes(Buffer.from(operation.chunk as string))];
  if (operation.type !== 'stream-write-multi') return [];
  return operation.chunks.map((chunk) => describeBytes(Buffer.from(chunk as string)));
}

export function streamOf(facts: Facts, name: string): StreamFacts {
  const known = facts.streams.get(name) ?? { chunks: [], closed: false, touchedAfterEnd: false };
  facts.streams.set(name, known);
  return known;
}

/** A reader as it would begin now. */
export function readerFacts(
  facts: Facts,
  options: { run: RunName; name: string; startIndex?: number },
): ReaderFacts {
  const { run, name, startIndex = 0 } = options;
  const { length } = streamOf(facts, name).chunks;
  if (startIndex < 0) return { run, name, kind: 'from the end', from: Math.max(0, length + startIndex) };
  return { run, name, kind: startIndex > length ? 'past the end' : 'within', from: startIndex };
}

/** What a reader must have got by now, as the types document it: chunks from its index on, without empty ones. */
export function expectRead(facts: Facts, { name, from }: ReaderFacts): Plain {
  const { chunks, closed } = streamOf(facts, name);
  return { chunks: chunks.slice(from).filter((chunk) => chunk !== NO_BYTES), ended: closed };
}

const NO_BYTES = describeBytes(new Uint8Array(0));
