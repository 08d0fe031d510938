/** A job in the queue, as far as its turn depends on it. */
export interface QueuedJob {
  id: string;
  installationId: number;
  /** `run`: the long ones. */
  lane: 'run' | 'light';
  /** Jobs of one target go one after the other. */
  target: string;
}

export interface Limits {
  /** Runs at once, over all installations and of each one. */
  concurrency: number;
  installationConcurrency: number;
}

/** Jobs that look at an event or a command are a few requests each. */
const LIGHT_AT_ONCE = 16;

/**
 * Whose turn it is: looking at events and commands goes first and fast; of the runs, those of the installation that has the
 * fewest at work, then of the one that has waited longest, then the oldest. Pure.
 *
 * @param options.queued Oldest first.
 * @param options.lastStarted When each installation last had a turn; any growing number.
 */
export function chooseJob(options: {
  queued: readonly QueuedJob[];
  running: readonly QueuedJob[];
  lastStarted: ReadonlyMap<number, number>;
  limits: Limits;
}): QueuedJob | undefined {
  const { queued, running, lastStarted, limits } = options;
  const busy = new Set(running.map(({ target }) => target));
  const isFree = ({ target }: QueuedJob) => !busy.has(target);
  const light = running.filter(({ lane }) => lane === 'light').length;
  if (light < LIGHT_AT_ONCE) {
    const next = queued.find((job) => job.lane === 'light' && isFree(job));
    if (next) return next;
  }
  const runs = running.filter(({ lane }) => lane === 'run');
  if (runs.length >= limits.concurrency) return undefined;
  const counts = new Map<number, number>();
  for (const { installationId } of runs) counts.set(installationId, (counts.get(installationId) ?? 0) + 1);
  let best: { job: QueuedJob; count: number; last: number } | undefined;
  for (const job of queued) {
    if (job.lane !== 'run' || !isFree(job)) continue;
    const count = counts.get(job.installationId) ?? 0;
    if (count >= limits.installationConcurrency) continue;
    const last = lastStarted.get(job.installationId) ?? -1;
    if (!best || count < best.count || (count === best.count && last < best.last))
      best = { job, count, last };
  }
  return best?.job;
}
