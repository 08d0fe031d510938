import { crc32 } from 'node:zlib';
import type { Event } from '@workflow/world';
import { DamageError } from './damage.ts';
import { PAYLOAD_FIELDS } from './event-facts.ts';

/** An event as a row of the log. The payload, which is most of it, is kept as the bytes the SDK made. */
export interface EventRow {
  id: string;
  type: string;
  /** Empty for events of the run itself. */
  correlation: string;
  at: number;
  spec: number;
  /** The rest of the event's data as JSON. */
  data: string | null;
  payload: Uint8Array | null;
  /** Of everything above: SQLite would hand out a changed byte without a word. */
  crc: number;
}

/** Fields of the data that are dates. */
const DATE_FIELDS = ['resumeAt', 'retryAfter'];

export function encodeEvent(event: Event): EventRow {
  const data = 'eventData' in event ? (event.eventData as Record<string, unknown> | undefined) : undefined;
  const field = PAYLOAD_FIELDS[event.eventType];
  const payload = data && field !== undefined ? data[field] : undefined;
  const isBytes = payload instanceof Uint8Array;
  const rest = isBytes && field !== undefined ? { ...data, [field]: undefined } : data;
  const row = {
    id: event.eventId,
    type: event.eventType,
    correlation: event.correlationId ?? '',
    at: event.createdAt.getTime(),
    spec: event.specVersion ?? 0,
    data: rest === undefined ? null : JSON.stringify(rest, toJson),
    payload: isBytes ? payload : null,
  };
  return { ...row, crc: sumOf(row) };
}

/** @throws DamageError when the row is not as it was written. */
export function decodeEvent(runId: string, row: EventRow): Event {
  if (sumOf(row) !== row.crc) throw new DamageError(`Event ${row.id} of run ${runId} was changed`);
  const eventData =
    row.data === null ? undefined : (JSON.parse(row.data, fromJson) as Record<string, unknown>);
  const field = PAYLOAD_FIELDS[row.type];
  if (eventData && row.payload !== null && field !== undefined) eventData[field] = row.payload;
  for (const name of DATE_FIELDS) {
    if (typeof eventData?.[name] === 'string') eventData[name] = new Date(eventData[name]);
  }
  return {
    eventType: row.type,
    ...(row.correlation === '' ? {} : { correlationId: row.correlation }),
    ...(eventData === undefined ? {} : { eventData }),
    runId,
    eventId: row.id,
    createdAt: new Date(row.at),
    specVersion: row.spec,
  } as Event;
}

function sumOf({ id, type, correlation, at, spec, data, payload }: Omit<EventRow, 'crc'>): number {
  const sum = crc32([id, type, correlation, at, spec, data].join('\0'));
  return payload === null ? sum : crc32(payload, sum);
}

/** Bytes elsewhere than in the payload; the SDK has none there today. */
function toJson(_: string, value: unknown): unknown {
  return value instanceof Uint8Array ? { $bytes: Buffer.from(value).toString('base64') } : value;
}

function fromJson(_: string, value: unknown): unknown {
  const bytes = (value as { $bytes?: unknown } | null)?.$bytes;
  return typeof bytes === 'string' ? new Uint8Array(Buffer.from(bytes, 'base64')) : value;
}
