import type { BreakerAnswer } from '../../src/events/breaker.ts';
import type {
  Approval,
  Decision,
  Job,
  JobEnding,
  JobEvent,
  JobOutcome,
  JobStatus,
  Work,
} from '../jobs/job.ts';

/** A job that is to be. `once`: of all jobs with this name only the first is made. */
export interface NewJob {
  once: string;
  installationId: number;
  owner: string;
  repo: string;
  actor?: string;
  work: Work;
}

/** A place where runs are: a pull request or an issue, or the whole repository. */
export interface Place {
  owner: string;
  repo: string;
  number?: number;
}

export interface Usage {
  tokens: number;
  modelCalls: number;
}

/** An event of a job as it is written. */
export type NewJobEvent = JobEvent extends infer Event
  ? Event extends JobEvent
    ? Omit<Event, 'seq' | 'at'>
    : never
  : never;

/**
 * What the App remembers: one SQLite file, every call synchronous, short and one transaction. Throws what `node:sqlite`
 * throws when the disk does not do what it should.
 */
export interface BotStore {
  /** Notes a delivery and makes its jobs, or does nothing when it was delivered before. Returns the new jobs. */
  accept(delivery: { id: string; jobs: NewJob[] }): { duplicate: boolean; jobs: Job[] };
  /** Makes jobs outside of a delivery; those whose name is known already are left out. */
  add(jobs: NewJob[]): Job[];
  get(id: string): Job | undefined;
  /** Newest first. `before`: older than the job of this id. */
  list(options?: { limit?: number; before?: string; place?: Place }): Job[];
  /** Everything that is not ended, oldest first. */
  listOpen(): Job[];
  /** Runs at a place, of one pipeline or of all, that are not ended, oldest first. */
  listOpenAt(place: Place & { pipeline?: string }): Job[];
  counts(): Record<JobStatus, number>;
  /** Takes a queued job up. False when it is not queued any more. */
  start(id: string): boolean;
  setRun(id: string, runId: string): void;
  /** A run waits for a person; the job is taken up again when somebody decided. */
  wait(id: string, approval: Approval): void;
  /** The first decision wins: false when there is one already, or nothing waits. The job is queued again. */
  decide(id: string, decision: Decision): boolean;
  /** That a job is to end as soon as its comment says so; kept over restarts. The first one counts. */
  noteEnding(id: string, ending: JobEnding): void;
  /** Waiting jobs whose time is over. */
  listExpired(now: number): Job[];
  /** Back into the queue: the process that worked on it is gone or stops. */
  requeue(id: string): void;
  /** Ends a job. False when it had ended before. */
  end(id: string, status: JobStatus, outcome: JobOutcome): boolean;
  /** What happened to a job, in order, after the given number; survives the process. */
  events(id: string, after?: number): JobEvent[];
  append(id: string, event: NewJobEvent): JobEvent;
  /** Hears every event of every job after it is written. Returns how to stop. */
  watch(listener: (id: string, event: JobEvent) => void): () => void;
  /** What an installation spent on a day (UTC, `2026-01-31`). */
  usage(installationId: number, day: string): Usage;
  addUsage(installationId: number, day: string, usage: Usage): void;
  /** Asks the breaker of a place whether a run may start, and notes the run when it may: one at a time. */
  takeTurn(key: string): BreakerAnswer;
  /** Notes commits of our own. */
  noteCommit(key: string): void;
  /** Forgets what is older than needed: deliveries, ended jobs, breakers. */
  prune(): void;
  close(): void;
}
