import type { World } from '@workflow/world';
import { type Delivery, type DeliveryAnswer, type DeliveryHandler, deliver, toDelivery } from './delivery.ts';

export interface InProcessQueue {
  queue: World['queue'];
  /** Who takes deliveries; set once the bundles are loaded. */
  setHandlers(handlers: Handlers): void;
  /** Replays and steps being executed right now, over all runs. */
  inFlight(): number;
  /** Starts no further delivery; what is being delivered goes on. */
  pause(): void;
  close(): void;
}

interface Handlers {
  workflow: DeliveryHandler;
  step: DeliveryHandler;
}

/** What one run has in the queue. */
interface RunQueue {
  /** Replays run one at a time: each waits for the one before. */
  tail: Promise<void>;
  /** Replays that are queued and have not started. */
  queuedReplays: number;
  /** Deliveries queued, running or waiting for a due time. */
  pending: number;
  /** The one wake-up of a sleeping run. */
  alarm: Alarm | undefined;
}

interface Alarm {
  cancel(): void;
}

/** After a fault of a handler: quick first, since the process that would answer is this one. */
const REDELIVERY_MS = [100, 500, 2_000, 5_000] as const;
/** Node's longest timer, in ms; a longer wait fires early and the handler asks again. */
const MAX_TIMER_MS = 2 ** 31 - 1;

/**
 * A queue for one process: replays of a run are single-flight, a wake-up is dropped when a replay that has not
 * started yet will see its event anyway, and whatever waits for a due time holds a timer and nothing else.
 *
 * Dropping is safe because an event is stored before its wake-up is sent, and a replay loads the events when it
 * starts. Without it a fan-out of N steps costs about N^3 (vercel/workflow#3455).
 *
 * @param onReplay called before each replay.
 * @param onIdle called when nothing of a run is queued, delivered or waiting any more.
 */
export function createQueue(options: {
  onReplay: (runId: string) => void;
  onIdle: (runId: string) => void;
}): InProcessQueue {
  const runs = new Map<string, RunQueue>();
  const stepKeys = new Set<string>();
  const alarms = new Set<Alarm>();
  let handlers: Handlers | undefined;
  let paused = false;
  let inFlight = 0;
  let messages = 0;

  function runOf(runId: string): RunQueue {
    const known = runs.get(runId);
    if (known) return known;
    const fresh: RunQueue = { tail: Promise.resolve(), queuedReplays: 0, pending: 0, alarm: undefined };
    runs.set(runId, fresh);
    return fresh;
  }

  function release(runId: string): void {
    const run = runOf(runId);
    run.pending--;
    if (run.pending > 0) return;
    runs.delete(runId);
    if (!paused) options.onIdle(runId);
  }

  /** Calls `wake` after `ms`. The run counts as busy until then. */
  function setAlarm(call: { runId: string; ms: number; wake: () => void }): Alarm {
    runOf(call.runId).pending++;
    const alarm: Alarm = {
      cancel: () => {
        clearTimeout(timer);
        if (alarms.delete(alarm)) release(call.runId);
      },
    };
    const timer = setTimeout(
      () => {
        call.wake();
        alarm.cancel();
      },
      Math.min(call.ms, MAX_TIMER_MS),
    );
    alarms.add(alarm);
    return alarm;
  }

  async function hand(call: { delivery: Delivery; attempt: number }): Promise<DeliveryAnswer> {
    if (!handlers) throw new Error('The queue has no handlers yet.');
    inFlight++;
    try {
      return await deliver({ ...call, handler: handlers[call.delivery.kind] });
    } finally {
      inFlight--;
    }
  }

  function enqueueReplay(call: { delivery: Delivery; attempt: number }): void {
    const { delivery, attempt } = call;
    const run = runOf(delivery.runId);
    // A replay that has not started yet loads its events later than now: it sees what this wake-up is for.
    if (run.queuedReplays > 0) return;
    run.queuedReplays++;
    run.pending++;
    run.tail = run.tail.then(() => replay({ run, delivery, attempt })).finally(() => release(delivery.runId));
  }

  async function replay(call: { run: RunQueue; delivery: Delivery; attempt: number }): Promise<void> {
    const { run, delivery, attempt } = call;
    run.queuedReplays--;
    if (paused) return;
    options.onReplay(delivery.runId);
    const answer = await hand({ delivery, attempt });
    run.alarm?.cancel();
    run.alarm = undefined;
    if (answer === 'done') return;
    const again = answer === 'fault' ? attempt + 1 : 1;
    const ms = answer === 'fault' ? redeliveryMs(attempt) : answer.wakeInMs;
    run.alarm = setAlarm({
      runId: delivery.runId,
      ms,
      wake: () => enqueueReplay({ delivery, attempt: again }),
    });
  }

  async function runStep(call: { delivery: Delivery; attempt: number; key: string }): Promise<void> {
    const { delivery, attempt, key } = call;
    if (paused) return;
    const answer = await hand({ delivery, attempt });
    if (answer === 'done') {
      stepKeys.delete(key);
      return;
    }
    const again = answer === 'fault' ? attempt + 1 : 1;
    const ms = answer === 'fault' ? redeliveryMs(attempt) : answer.wakeInMs;
    setAlarm({ runId: delivery.runId, ms, wake: () => enqueueStep({ delivery, attempt: again, key }) });
  }

  function enqueueStep(call: { delivery: Delivery; attempt: number; key: string }): void {
    stepKeys.add(call.key);
    runOf(call.delivery.runId).pending++;
    void runStep(call).finally(() => release(call.delivery.runId));
  }

  const queue: World['queue'] = async (queueName, message, queueOptions) => {
    const messageId = `msg_${++messages}`;
    const delivery = toDelivery({ queueName, message, messageId });
    const key = queueOptions?.idempotencyKey ?? messageId;
    const enqueue = () => {
      if (delivery.kind === 'workflow') enqueueReplay({ delivery, attempt: 1 });
      else if (!stepKeys.has(key)) enqueueStep({ delivery, attempt: 1, key });
    };
    const delayMs = (queueOptions?.delaySeconds ?? 0) * 1000;
    if (delayMs > 0) setAlarm({ runId: delivery.runId, ms: delayMs, wake: enqueue });
    else enqueue();
    return { messageId } as Awaited<ReturnType<World['queue']>>;
  };

  return {
    queue,
    setHandlers: (next) => {
      handlers = next;
    },
    inFlight: () => inFlight,
    pause: () => {
      paused = true;
    },
    close: () => {
      paused = true;
      for (const alarm of [...alarms]) alarm.cancel();
    },
  };
}

function redeliveryMs(attempt: number): number {
  return REDELIVERY_MS[Math.min(attempt, REDELIVERY_MS.length) - 1] ?? REDELIVERY_MS[0];
}
