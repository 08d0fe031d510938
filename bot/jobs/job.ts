import type {
  BranchPin,
  CommandIntent,
  PipelineIntent,
  PullRequestPin,
} from '../../src/events/delivery-intent.ts';
import type { CommandOptions } from '../../src/events/flags.ts';
import type { Publication, RunStatus } from '../../src/result.ts';

/** `waiting`: for a person. The others in the second line are ends. */
export type JobStatus =
  | ('queued' | 'running' | 'waiting')
  | ('done' | 'failed' | 'cancelled' | 'superseded' | 'refused');

/** Statuses that nothing follows. */
export const ENDED: ReadonlySet<JobStatus> = new Set([
  'done',
  'failed',
  'cancelled',
  'superseded',
  'refused',
]);

/** One pipeline on one target. */
export interface PipelineWork {
  kind: 'pipeline';
  pipeline: string;
  target: PullRequestPin | BranchPin;
  options: CommandOptions;
  /** Write permission was seen, so that files may be written; false for what runs by itself. */
  asked: boolean;
  /** The comment that asked: it gets the reaction at the end. */
  commentId?: number;
  /** Where the comment stands, when it is not the target itself. */
  issue?: number;
}

/** What a job does: look at what an event or a command means, or run one pipeline. */
export type Work =
  | { kind: 'event'; intent: PipelineIntent }
  | { kind: 'command'; intent: CommandIntent }
  | PipelineWork;

/** What a run waits for a person to say. */
export interface Approval {
  /** Names the bytes that would be published. */
  digest: string;
  /** The hook of the run that waits. */
  token: string;
  /** Milliseconds since 1970; afterwards it counts as rejected. */
  expiresAt: number;
}

/** The first word on an approval; every later one is too late. */
export interface Decision {
  kind: 'approved' | 'rejected' | 'expired';
  digest: string;
  /** Login of whoever decided. */
  actor?: string;
  reason?: string;
  /** The comment that decided: it gets the reaction. */
  commentId?: number;
}

/** How a job ended. */
export interface JobOutcome {
  /** Of the run, when there was one. */
  status?: RunStatus;
  /** Why it did not run or did not finish: a sentence for people. */
  reason?: string;
  publications?: Publication[];
  totals?: {
    items: number;
    done: number;
    reused: number;
    failed: number;
    modelCalls: number;
    tokensIn: number;
    tokensOut: number;
    costUsd: number | null;
  };
}

/** Statuses that a job has for good. */
export type EndStatus = Exclude<JobStatus, 'queued' | 'running' | 'waiting'>;

/** That somebody wants a job to end, and how. */
export interface JobEnding {
  status: EndStatus;
  outcome: JobOutcome;
}

/** A piece of work that outlives the process. Everything in it may be shown to whoever may see the pages. */
export interface Job {
  /** Sorts by time of creation. */
  id: string;
  status: JobStatus;
  installationId: number;
  owner: string;
  repo: string;
  /** Login of whoever caused it. */
  actor?: string;
  work: Work;
  /** The durable run, once there is one. */
  runId?: string;
  /** How often a process took it up. */
  attempts: number;
  approval?: Approval;
  decision?: Decision;
  /** Somebody ended it while a run of it was begun, whose comment has to say so first. */
  ending?: JobEnding;
  outcome?: JobOutcome;
  /** Milliseconds since 1970. */
  createdAt: number;
  startedAt?: number;
  finishedAt?: number;
}

/** How far the run of a job is. */
export interface JobProgress {
  stage: 'plan' | 'read' | 'combine' | 'publish';
  items: number;
  done: number;
  reused: number;
  failed: number;
  modelCalls: number;
  tokensIn: number;
  tokensOut: number;
  /** What a service is at, in a line. */
  note?: string;
  /** The same in four words, for callers that only want a bar: items that ended, of how many, what is going on, what it took. */
  completed?: number;
  total?: number;
  current?: string;
  spent?: { modelCalls: number; tokensIn: number; tokensOut: number };
}

/** One entry of a job's log: what pages and streams show. */
export type JobEvent = { seq: number; at: number } & (
  | { type: 'status'; status: JobStatus; reason?: string }
  | { type: 'progress'; progress: JobProgress }
  | { type: 'note'; text: string }
);
