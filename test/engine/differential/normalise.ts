import { createHash } from 'node:crypto';

/** An answer of a world as plain data: two worlds answered the same when these are the same. */
export type Plain = null | boolean | number | string | readonly Plain[] | { readonly [key: string]: Plain };

/** The ids one world made up, by names that both worlds have: see `nameEvent`; `?1` for a run. */
export interface Names {
  readonly eventIds: Map<string, string>;
  readonly eventNames: Map<string, string>;
  readonly runNames: Map<string, string>;
  /** The time from which others are counted (ms since 1970), where the test owns the clock; else only their presence counts. */
  readonly timeZero: number | undefined;
}

export function createNames(timeZero: number | undefined): Names {
  return { eventIds: new Map(), eventNames: new Map(), runNames: new Map(), timeZero };
}

/** Fields the stock worlds fill from the environment; they say nothing about the run. */
const LEFT_OUT = new Set(['maxEvents']);
/** Bytes written out in full; longer ones as length and digest. */
const SHORT_BYTES = 12;

/**
 * Plain data without what must differ between two worlds: ids that a world makes up become their order of
 * appearance, bytes become text, a field that is undefined is not there.
 */
export function normalise(value: unknown, names: Names): Plain {
  if (value === null || typeof value === 'boolean' || typeof value === 'number') return value;
  if (typeof value === 'string') return nameString(value, names);
  if (value instanceof Uint8Array) return describeBytes(value);
  if (value instanceof Date) {
    return names.timeZero === undefined ? 'a time' : `time ${value.getTime() - names.timeZero} ms`;
  }
  if (Array.isArray(value)) return value.map((item) => normalise(item, names));
  if (typeof value !== 'object') return String(value);
  const plain: Record<string, Plain> = {};
  for (const key of Object.keys(value).sort()) {
    const field = key === 'eventId' ? nameEvent(value, names) : (value as Record<string, unknown>)[key];
    if (field !== undefined && !LEFT_OUT.has(key)) plain[key] = normalise(field, names);
  }
  return plain;
}

export function describeBytes(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString('hex');
  if (bytes.length <= SHORT_BYTES) return `bytes ${bytes.length}:${text}`;
  return `bytes ${bytes.length}:${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}`;
}

function nameString(text: string, names: Names): string {
  for (const [runId, name] of names.runNames) {
    if (text.includes(runId)) return text.replaceAll(runId, name);
  }
  return text;
}

/** An event by its run, type and correlation id, and the how many-th of its like it was to appear. */
export function eventName(
  event: { run: string; eventType: string; correlationId?: string | undefined },
  count: number,
): string {
  return `${event.eventType} ${event.correlationId ?? ''} #${count} of ${event.run}`;
}

function nameEvent(value: object, names: Names): string | undefined {
  const { eventId, eventType, correlationId, runId } = value as Record<string, string | undefined>;
  if (eventId === undefined) return undefined;
  const known = names.eventNames.get(eventId);
  if (known !== undefined) return known;
  const event = { run: nameString(runId ?? '', names), eventType: eventType ?? '', correlationId };
  let count = 1;
  while (names.eventIds.has(eventName(event, count))) count += 1;
  const name = eventName(event, count);
  names.eventNames.set(eventId, name);
  names.eventIds.set(name, eventId);
  return name;
}

const SDK_ERRORS = new Set([
  'EntityConflictError',
  'HookNotFoundError',
  'PreconditionFailedError',
  'RunExpiredError',
  'RunNotSupportedError',
  'ThrottleError',
  'TooEarlyError',
  'WorkflowRunNotFoundError',
  'WorkflowWorldError',
]);

/** The kind of an error: its nearest class of `@workflow/errors`, else its own class; never its wording. */
export function describeFailure(error: unknown, names: Names): Plain {
  if (!(error instanceof Error)) return { error: `thrown ${typeof error}` };
  const kind = errorKind(error);
  const retryAfter = (error as { retryAfter?: unknown }).retryAfter;
  if (names.timeZero !== undefined && typeof retryAfter === 'number') return { error: kind, retryAfter };
  return { error: kind };
}

function errorKind(error: Error): string {
  if (SDK_ERRORS.has(error.name)) return error.name;
  for (let type = Object.getPrototypeOf(error); type; type = Object.getPrototypeOf(type)) {
    const name: unknown = type.constructor?.name;
    if (typeof name === 'string' && SDK_ERRORS.has(name)) return name;
  }
  return error.name;
}

export function isFailure(answer: Plain): boolean {
  return typeof answer === 'object' && answer !== null && 'error' in answer && !('runId' in answer);
}
