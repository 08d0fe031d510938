import type { LedgerStatus } from './open-ledger.ts';
import type { WorkflowName } from './workflow-ids.ts';

export interface RunHandle {
  /** The durable workflow's id; changes when a stuck run had to be started anew. */
  runId(): string;
  /** True when nothing of the run is left to do but to wait for a hook. */
  isWaiting(): boolean;
  /** True when an unfinished run was taken up again. */
  resumed: boolean;
  /** What the workflow returns; rejects when the run failed or was cancelled. */
  result: Promise<unknown>;
}

export interface RunState {
  runId: string;
  workflow: string;
  key: string;
  status: LedgerStatus;
  /** ISO 8601. */
  startedAt: string;
}

export interface StartRequest<Name extends string = WorkflowName> {
  workflow: Name;
  /** What is asked, stable over attempts: an unfinished run of the same key, code and input is taken up again. */
  key: string;
  /** The workflow's one argument: small, plain and free of secrets. */
  input: unknown;
  /** The run whose step waits for this one. */
  parent?: string;
}

/** Durable runs over one state directory. */
export interface Engine<Name extends string = WorkflowName> {
  /** Starts a run, joins the one this process is already working on, or resumes an unfinished one. */
  start(request: StartRequest<Name>): Promise<RunHandle>;
  /** Starts or takes up a child run when its turn comes, for a step that waits for it; `drain` does not wait for it. */
  startChild(request: StartRequest<Name>): Promise<unknown>;
  /** The newest unfinished run of a key, with the input it was started with. */
  findUnfinished(key: string): { runId: string; input: unknown } | undefined;
  /** Takes up an unfinished run by its id. @throws GlossError `usage` when there is none. */
  resume(runId: string): Promise<RunHandle>;
  get(runId: string): RunState | undefined;
  /** What a run was started with; undefined when it is not known any more. */
  inputOf(runId: string): unknown;
  /** Tells of each run that has come to wait for nothing but a hook. Returns how to stop. */
  watchWaiting(listener: (runId: string) => void): () => void;
  /** Hands a payload to the run that waits for it. @throws (rejects) when no run waits under this token. */
  resumeHook(token: string, payload: unknown): Promise<void>;
  /** Ends a run and those that its steps wait for; steps being executed finish, nothing else starts. */
  cancel(runId: string): Promise<void>;
  /** Starts nothing more, waits up to `graceMs` for what is being executed, and closes the directory. */
  drain(options: { graceMs: number }): Promise<void>;
}
