import { describeError } from '../../src/errors.ts';
import { CANCEL_RUN, InterruptedError, REPLACE_RUN } from '../../src/run-request.ts';
import type { Bot } from '../bot.ts';
import { chooseJob, type QueuedJob } from './choose-job.ts';
import type { Approval, Decision, EndStatus, Job, JobEnding, JobOutcome } from './job.ts';
import { toQueuedJob } from './queued-job.ts';

/** What came of a job: its end, or that a person has to say something first. */
export type Performed = { status: EndStatus; outcome: JobOutcome } | { wait: Approval };

export interface Scheduler {
  /** Takes jobs that are in the store as queued. */
  add(jobs: readonly Job[]): void;
  /** Ends a job wherever it is: its run is cancelled, what was answered is kept. False when it had ended. */
  end(job: Job, end: JobEnding): boolean;
  /** The first decision on a waiting job. False when somebody was faster. */
  decide(id: string, decision: Decision): boolean;
  /** Decides what nobody decided in time. */
  expire(): void;
  /** Pipeline runs at work now. */
  live(installationId?: number): number;
  /** Resolves when nothing is queued or at work. For tests. */
  idle(): Promise<void>;
  /** Starts nothing more and interrupts what is at work; it is taken up by the next process. */
  stop(): Promise<void>;
}

interface Active {
  job: QueuedJob;
  stop: AbortController;
  /** Set when somebody ended it while it was at work. */
  end?: JobEnding;
  done: Promise<void>;
}

/** Gives jobs their turns, and sees to it that each of them ends, waits, or is left for the next process. */
export function createScheduler(options: {
  bot: Bot;
  perform: (job: Job, signal: AbortSignal) => Promise<Performed>;
}): Scheduler {
  const { bot, perform } = options;
  const { store, settings, log } = bot;
  const queued: QueuedJob[] = [];
  const active = new Map<string, Active>();
  const lastStarted = new Map<number, number>();
  let turns = 0;
  let stopping = false;
  const idleWaiters: (() => void)[] = [];

  function wake(): void {
    while (!stopping) {
      const running = [...active.values()].map(({ job }) => job);
      const next = chooseJob({ queued, running, lastStarted, limits: settings });
      if (!next) break;
      queued.splice(queued.indexOf(next), 1);
      if (next.lane === 'run') lastStarted.set(next.installationId, turns++);
      begin(next);
    }
    if (queued.length + active.size === 0) for (const tell of idleWaiters.splice(0)) tell();
  }

  function begin(entry: QueuedJob): void {
    if (!store.start(entry.id)) return;
    const job = store.get(entry.id);
    if (!job) return;
    const stop = new AbortController();
    const record: Active = { job: entry, stop, done: Promise.resolve() };
    active.set(entry.id, record);
    if (job.ending) interrupt(record, job.ending);
    record.done = work(job, record).finally(() => {
      active.delete(entry.id);
      wake();
    });
  }

  async function work(job: Job, record: Active): Promise<void> {
    try {
      const performed = await perform(job, record.stop.signal);
      settle(job, performed);
      // It came to wait while somebody ended it.
      if (record.end && 'wait' in performed) endWaiting(job.id, performed.wait, record.end);
    } catch (error) {
      if (record.end) return settle(job, record.end);
      if (stopping) return;
      const reason = describeError(error);
      const interrupted = error instanceof InterruptedError;
      log.error({ job: job.id, error }, 'job failed');
      settle(job, { status: interrupted ? 'cancelled' : 'failed', outcome: { reason } });
    }
  }

  function settle(job: Job, performed: Performed): void {
    if ('wait' in performed) {
      store.wait(job.id, performed.wait);
      log.info({ job: job.id, digest: performed.wait.digest }, 'job waits for approval');
      return;
    }
    const { status, outcome } = performed;
    store.end(job.id, status, outcome);
    const { kind } = job.work;
    // Why a command was refused quotes it.
    const reason = kind === 'command' ? undefined : outcome.reason;
    log.info({ job: job.id, kind, status, reason }, 'job ended');
  }

  function interrupt(record: Active, ending: JobEnding): void {
    record.end ??= ending;
    record.stop.abort(ending.status === 'superseded' ? REPLACE_RUN : CANCEL_RUN);
  }

  /** What was shown is rejected, so that its comment says so; the comment of a replaced run is another run's. */
  function endWaiting(id: string, { digest }: Approval, ending: JobEnding): void {
    const waiting = store.get(id);
    if (ending.status === 'cancelled') decide(id, { kind: 'rejected', digest });
    else if (waiting) endIdle(waiting, ending);
  }

  function endIdle(job: Job, ending: JobEnding): boolean {
    const ended = store.end(job.id, ending.status, ending.outcome);
    if (ended && job.runId !== undefined) void bot.core.engine.cancel(job.runId).catch(() => {});
    return ended;
  }

  function decide(id: string, decision: Decision): boolean {
    if (!store.decide(id, decision)) return false;
    const job = store.get(id);
    if (job) add([job]);
    return true;
  }

  function add(jobs: readonly Job[]): void {
    queued.push(...jobs.map(toQueuedJob));
    wake();
  }

  return {
    add,
    decide,
    end: (job, ending) => {
      const record = active.get(job.id);
      if (record) {
        store.noteEnding(job.id, ending);
        interrupt(record, ending);
        return true;
      }
      const place = queued.findIndex(({ id }) => id === job.id);
      const [entry] = place === -1 ? [] : queued.splice(place, 1);
      if (!entry || job.runId === undefined || ending.status !== 'cancelled') return endIdle(job, ending);
      // An earlier process began it, and its comment may show how far it was.
      store.noteEnding(job.id, ending);
      add([{ ...job, ending }]);
      return true;
    },
    expire: () => {
      for (const { id, approval } of store.listExpired(bot.now())) {
        if (approval) decide(id, { kind: 'expired', digest: approval.digest });
      }
    },
    live: (installationId) =>
      [...active.values()].filter(
        ({ job }) =>
          job.lane === 'run' && (installationId === undefined || job.installationId === installationId),
      ).length,
    idle: () =>
      new Promise((resolve) => {
        idleWaiters.push(resolve);
        wake();
      }),
    stop: async () => {
      stopping = true;
      for (const { stop } of active.values()) stop.abort('the server stops');
      await Promise.all([...active.values()].map(({ done }) => done));
    },
  };
}
