import type { DeliveryAnswer } from './deliver.ts';
import type { QueueDesk } from './queue-desk.ts';
import { type Message, type QueuedRun, REPLAY_KEY, redeliveryMs } from './run-queue.ts';
import type { RunView } from './run-view.ts';
import type { RunViews } from './run-views.ts';

/** While other steps of the run execute, a replay waits for a pause this long among their ends, in ms ... */
const QUIET_MS = 2;
/** ... or as long as the last replay took, so that a wide run spends no more time on replays than on its steps ... */
const MAX_QUIET_MS = 25;
/** ... and twice as long after each replay that led to nothing, up to this ... */
const MAX_PAUSE_MS = 250;
/** ... but it waits no longer than this many pauses. */
const MAX_PAUSES = 4;

/** Replays of runs: one at a time for each run, and one for all that happened before it began. */
export interface Replays {
  /** Asks for a replay at a time, in ms since the epoch; one that is asked for earlier does for both. */
  request(run: QueuedRun, dueAt: number): void;
  /** The message of a replay is due: begins it, or lets it wait for a pause. */
  due(run: QueuedRun, message: Message): void;
}

/**
 * @param options.begin executes a replay when its turn comes.
 * @param options.deliver hands it to the SDK.
 */
export function keepReplays(options: {
  desk: QueueDesk;
  views: RunViews;
  now: () => number;
  begin: (run: QueuedRun, work: () => Promise<void>) => void;
  deliver: (call: {
    run: QueuedRun;
    workflowName: string;
    message: unknown;
    attempt: number;
  }) => Promise<DeliveryAnswer>;
}): Replays {
  const { desk, views, now } = options;

  function start(run: QueuedRun, message: Message): void {
    clearTimeout(message.timer);
    message.state = 'ready';
    options.begin(run, () => replay(run, message));
  }

  async function replay(run: QueuedRun, message: Message): Promise<void> {
    const view = views.find(run.runId);
    if (!view || run.ended || run.replay !== message) return;
    const { divergence } = run;
    run.replaying = true;
    run.divergence = undefined;
    run.seen = view.events.length - 1;
    message.state = 'executing';
    const began = performance.now();
    const before = begunBy(view);
    const answer = await options.deliver({
      run,
      workflowName: view.run.workflowName,
      message: { runId: run.runId, ...(divergence ? { replayDivergence: divergence } : {}) },
      attempt: message.attempt,
    });
    run.cost = performance.now() - began;
    run.fruitless = begunBy(view) > before ? 0 : run.fruitless + 1;
    run.replaying = false;
    if (!run.ended && !desk.isPaused()) after({ run, message, answer });
  }

  function after(call: { run: QueuedRun; message: Message; answer: DeliveryAnswer }): void {
    const { run, message, answer } = call;
    const dueAt = nextDue(call);
    if (dueAt === undefined) {
      run.replay = undefined;
      desk.remove(run, REPLAY_KEY);
      desk.lookIdle(run);
      return;
    }
    const attempt = answer === 'fault' ? message.attempt + 1 : 1;
    run.replay = { key: REPLAY_KEY, dueAt, attempt, state: 'waiting', timer: undefined };
    desk.put(run, run.replay);
  }

  /** When the run is to be replayed again, in ms since the epoch; undefined when an event will say so. */
  function nextDue(call: { run: QueuedRun; message: Message; answer: DeliveryAnswer }): number | undefined {
    const { run, message, answer } = call;
    if (answer === 'fault') return now() + redeliveryMs(message.attempt);
    if (run.wokenBy > run.seen || run.divergence || (answer !== 'done' && answer.againInMs === 0))
      return now();
    if (answer === 'done') return undefined;
    return nextWait(run) ?? now() + answer.againInMs;
  }

  /** The end of the earliest sleep: the SDK asks in whole seconds. */
  function nextWait(run: QueuedRun): number | undefined {
    const waits = [...(views.find(run.runId)?.waits.values() ?? [])];
    const ends = waits
      .filter(({ status }) => status === 'waiting')
      .map(({ resumeAt }) => resumeAt?.getTime() ?? 0);
    return ends.length === 0 ? undefined : Math.max(Math.min(...ends), now() + 1);
  }

  return {
    request: (run, dueAt) => {
      // The one that is executing is followed by another when it did not see what this is about.
      if (run.replaying || run.ended) return;
      if (run.replay && run.replay.dueAt <= dueAt) {
        desk.mind(run, run.replay);
        return;
      }
      clearTimeout(run.replay?.timer);
      run.replay = { key: REPLAY_KEY, dueAt, attempt: 1, state: 'waiting', timer: undefined };
      desk.put(run, run.replay);
    },
    // A replay sees all that has happened until it begins. While other steps of the run come to their ends one after
    // the other it waits for a pause among them, since each replay costs as much as the whole run so far.
    due: (run, message) => {
      const pause = pauseOf(run);
      const waited = now() - message.dueAt;
      if (run.executing === 0 || waited >= pause * MAX_PAUSES) start(run, message);
      else message.timer = setTimeout(() => start(run, message), pause);
    },
  };
}

/** What replays have made so far: only they create steps and waits. */
function begunBy({ steps, waits }: RunView): number {
  return steps.size + waits.size;
}

function pauseOf({ cost, fruitless }: QueuedRun): number {
  const quiet = Math.min(Math.max(QUIET_MS, cost), MAX_QUIET_MS);
  return Math.min(quiet * 2 ** fruitless, MAX_PAUSE_MS);
}
