import type { Event, Step, Wait } from '@workflow/world';
import { decodePayload } from './decode-payload.ts';
import type { LedgerEntry } from './open-ledger.ts';
import type {
  ExportedError,
  ExportedEvent,
  ExportedHook,
  ExportedMessage,
  ExportedRequest,
  ExportedStep,
  ExportedWait,
} from './run-export.ts';
import type { MessageRow } from './sqlite-world/rows.ts';
import { REPLAY_KEY } from './sqlite-world/run-queue.ts';

interface SdkError {
  message: string;
  stack?: string | undefined;
  code?: string | undefined;
}

export function toError(error: SdkError | undefined): ExportedError | null {
  if (!error) return null;
  const { message, stack, code } = error;
  return { message, ...(stack === undefined ? {} : { stack }), ...(code === undefined ? {} : { code }) };
}

const iso = (date: Date | undefined) => date?.toISOString() ?? null;

export function exportRequest(entry: LedgerEntry, replaces: string[]): ExportedRequest {
  // The input is that of the run.
  const { runId: _, input: __, ...rest } = entry;
  return { ...rest, replaces };
}

export function exportEvent(event: Event): ExportedEvent {
  const data = 'eventData' in event ? (event.eventData as Record<string, unknown> | undefined) : undefined;
  return {
    eventId: event.eventId,
    eventType: event.eventType,
    createdAt: event.createdAt.toISOString(),
    correlationId: event.correlationId ?? null,
    eventData: data === undefined ? null : decodeData(data),
  };
}

function decodeData(data: Record<string, unknown>): Record<string, unknown> {
  const decode = (value: unknown) => (value instanceof Date ? iso(value) : decodePayload(value));
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, decode(value)]));
}

export function exportStep(step: Step): ExportedStep {
  return {
    stepId: step.stepId,
    stepName: step.stepName,
    status: step.status,
    attempt: step.attempt,
    createdAt: step.createdAt.toISOString(),
    startedAt: iso(step.startedAt),
    completedAt: iso(step.completedAt),
    retryAfter: iso(step.retryAfter),
    input: decodePayload(step.input),
    output: decodePayload(step.output),
    error: toError(step.error),
  };
}

export function exportWait([correlationId, wait]: [correlationId: string, wait: Wait]): ExportedWait {
  return {
    waitId: wait.waitId,
    correlationId,
    status: wait.status,
    createdAt: wait.createdAt.toISOString(),
    resumeAt: iso(wait.resumeAt),
    completedAt: iso(wait.completedAt),
  };
}

/** @param event the one that made the hook. */
export function exportHook(event: Event): ExportedHook {
  const { token, isWebhook, metadata } = (event as Extract<Event, { eventType: 'hook_created' }>).eventData;
  return {
    hookId: event.correlationId ?? '',
    token,
    isWebhook: isWebhook ?? false,
    createdAt: event.createdAt.toISOString(),
    metadata: decodePayload(metadata),
  };
}

export function exportMessage({ key, dueAt, attempt }: MessageRow): ExportedMessage {
  return {
    kind: key === REPLAY_KEY ? 'replay' : 'step',
    stepId: key === REPLAY_KEY ? null : key,
    dueAt: new Date(dueAt).toISOString(),
    attempt,
  };
}
