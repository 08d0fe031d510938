import type { LedgerStatus } from './open-ledger.ts';

/** Counts up when a reader of exports has to know: a field changed its meaning or went away. */
export const EXPORT_VERSION = 1;

/** A run as plain JSON: all times in ISO 8601, all payloads decoded (see `decodePayload`). Hook tokens are in full. */
export interface RunExport extends RunRecord {
  schemaVersion: typeof EXPORT_VERSION;
  /** The process that has the state directory open, as far as the file knows: a killed one is still named. */
  owner: { pid: number; host: string } | null;
}

export interface RunRecord {
  run: ExportedRun;
  /** What the engine was asked for; null for a run that a workflow started by itself. */
  request: ExportedRequest | null;
  /** In the order in which they happened: the truth, from which run, steps and waits follow. */
  events: ExportedEvent[];
  steps: ExportedStep[];
  waits: ExportedWait[];
  /** Hooks that somebody may still resume. */
  hooks: ExportedHook[];
  /** What is queued: the next replay of the run, and steps that have not come to their end. */
  messages: ExportedMessage[];
  streams: { name: string; chunks: number; closed: boolean }[];
  /** Runs that steps of this one wait for. */
  children: RunRecord[];
}

export interface ExportedRun {
  runId: string;
  /** The workflow's name as the SDK knows it. */
  workflowName: string;
  status: string;
  createdAt: string;
  startedAt: string | null;
  completedAt: string | null;
  input: unknown;
  output: unknown;
  error: ExportedError | null;
  deploymentId: string;
  specVersion: number | null;
}

export interface ExportedRequest {
  workflow: string;
  key: string;
  buildId: string;
  inputDigest: string;
  status: LedgerStatus;
  startedAt: string;
  parent: string | null;
  /** Runs of the same request that were given up before this one, oldest first. */
  replaces: string[];
}

export interface ExportedEvent {
  eventId: string;
  eventType: string;
  createdAt: string;
  correlationId: string | null;
  eventData: Record<string, unknown> | null;
}

export interface ExportedStep {
  stepId: string;
  stepName: string;
  status: string;
  attempt: number;
  createdAt: string;
  startedAt: string | null;
  completedAt: string | null;
  /** When it may be tried again. */
  retryAfter: string | null;
  input: unknown;
  output: unknown;
  /** Of the last attempt that failed. */
  error: ExportedError | null;
}

/** A sleep. One that its run ended before stays `waiting`. */
export interface ExportedWait {
  waitId: string;
  /** Names it in the events. */
  correlationId: string;
  status: string;
  createdAt: string;
  resumeAt: string | null;
  completedAt: string | null;
}

export interface ExportedHook {
  hookId: string;
  token: string;
  isWebhook: boolean;
  createdAt: string;
  metadata: unknown;
}

export interface ExportedMessage {
  kind: 'replay' | 'step';
  /** Null for a replay. */
  stepId: string | null;
  dueAt: string;
  /** Deliveries after faults, from 1. */
  attempt: number;
}

export interface ExportedError {
  message: string;
  stack?: string;
  code?: string;
}
