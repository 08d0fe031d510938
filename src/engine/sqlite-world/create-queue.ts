import {
  getQueueTopicPrefix,
  isTerminalStepStatus,
  isTerminalWorkflowRunStatus,
  resolveQueueNamespace,
  type World,
} from '@workflow/world';
import { type DeliveryAnswer, deliver, type Entry } from './deliver.ts';
import type { Commits } from './group-commits.ts';
import { putMissing } from './put-missing.ts';
import { keepQueueDesk } from './queue-desk.ts';
import { keepReplays } from './queue-replays.ts';
import { keepSteps } from './queue-steps.ts';
import type { Rows } from './rows.ts';
import { type QueuedRun, REPLAY_KEY, type RunQueue } from './run-queue.ts';
import type { RunViews } from './run-views.ts';
import { takeTurns } from './take-turns.ts';
import { type StuckDelivery, watchDeliveries } from './watch-deliveries.ts';

export interface QueueLimits {
  /** Replays at once: each waits for the SDK's timers half of its time. More only take memory. */
  replays: number;
  /** Steps at once, without those that wait for other runs. Calls to a model have a limit of their own. */
  steps: number;
}

export const DEFAULT_LIMITS: QueueLimits = { replays: 8, steps: 256 };

export interface QueueEntries {
  workflow: Entry;
  step: Entry;
}

/** What the queue tells its owner. */
export interface QueueListener {
  /** Before each replay. */
  onReplay: (runId: string) => void;
  /** Nothing of an active run is queued or being executed any more. */
  onIdle: (runId: string) => void;
  /** A handler threw; what it was given is delivered again. */
  onFault: (fault: { runId: string; attempt: number; error: unknown }) => void;
  /** A delivery does not come to its end. */
  onStuck: (delivery: StuckDelivery) => void;
}

/** @param options.entries handlers of the compiled bundles; nothing is delivered before. */
export function createQueue(options: {
  rows: Rows;
  commits: Commits;
  views: RunViews;
  now: () => number;
  limits: QueueLimits;
  entries: () => QueueEntries | undefined;
  stuckMs: Record<'workflow' | 'step', number>;
  listener: QueueListener;
}): RunQueue {
  const { views, now, limits, listener } = options;
  const namespace = resolveQueueNamespace();
  const prefixes = {
    workflow: getQueueTopicPrefix('workflow', namespace),
    step: getQueueTopicPrefix('step', namespace),
  };
  const turns = {
    replays: takeTurns({ limit: limits.replays }),
    steps: takeTurns({ limit: limits.steps }),
  };
  const watch = watchDeliveries({
    stuckMs: options.stuckMs,
    onStuck: (delivery) => {
      // Others must not wait for the place of one that may never give it back.
      const end = turns[delivery.kind === 'workflow' ? 'replays' : 'steps'].park();
      listener.onStuck(delivery);
      return end;
    },
  });
  const desk = keepQueueDesk({
    ...options,
    onDue: (run, message) => (message.key === REPLAY_KEY ? replays : steps).due(run, message),
    onIdle: listener.onIdle,
  });
  const replays = keepReplays({
    desk,
    views,
    now,
    begin: (run, work) => turns.replays.add(run.runId, () => caught(run, work)),
    deliver: ({ run, workflowName, message, attempt }) => {
      listener.onReplay(run.runId);
      return hand({ run, kind: 'workflow', name: workflowName, message, attempt });
    },
  });
  const steps = keepSteps({
    desk,
    views,
    now,
    begin: (run, work) => turns.steps.add(run.runId, () => caught(run, work)),
    deliver: ({ run, stepName, message, attempt }) =>
      hand({ run, kind: 'step', name: stepName, message, attempt }),
  });

  /** A fault before anything was delivered, as when the log cannot be read. */
  function caught(run: QueuedRun, work: () => Promise<void>): Promise<void> {
    return work().catch((error: unknown) => listener.onFault({ runId: run.runId, attempt: 1, error }));
  }

  async function hand(call: {
    run: QueuedRun;
    kind: 'workflow' | 'step';
    name: string;
    message: unknown;
    attempt: number;
  }): Promise<DeliveryAnswer> {
    const { run, kind, name, message, attempt } = call;
    const { runId } = run;
    try {
      const entry = options.entries()?.[kind];
      if (!entry) throw new Error('The queue has no handlers yet.');
      const delivery = { queueName: `${prefixes[kind]}${name}`, message, attempt };
      return await watch.during({ runId, kind }, () => deliver(entry, delivery));
    } catch (error) {
      listener.onFault({ runId, attempt, error });
      return 'fault';
    }
  }

  const queue: World['queue'] = async (_, message, call) => {
    const isStep = 'workflowRunId' in message;
    const view = views.find(isStep ? message.workflowRunId : 'runId' in message ? message.runId : '');
    if (!view || isTerminalWorkflowRunStatus(view.run.status)) return { messageId: null };
    const run = desk.of(view);
    if (isStep) {
      const step = view.steps.get(message.stepId);
      const isOpen = step !== undefined && !isTerminalStepStatus(step.status);
      if (isOpen && !run.steps.has(message.stepId)) steps.add(view, message.stepId);
    } else if ('replayDivergence' in message && message.replayDivergence) {
      run.divergence = message.replayDivergence;
      replays.request(run, now());
    } else if (desk.isIdle(run)) {
      replays.request(run, now() + (call?.delaySeconds ?? 0) * 1000);
    }
    return { messageId: null };
  };

  return {
    queue,
    wake: (view, sequence) => {
      // A run that was made here is of this code; one that was found waits to be activated.
      if (sequence === 0) desk.activate(view.run.runId);
      const run = desk.of(view);
      run.wokenBy = Math.max(run.wokenBy, sequence);
      replays.request(run, now());
    },
    wakeAt: (view, at) => replays.request(desk.of(view), at.getTime()),
    sawLog: (view) => {
      desk.of(view).seen = view.events.length - 1;
    },
    addStep: steps.add,
    retryStep: steps.retry,
    endStep: steps.end,
    endRun: desk.end,
    activate: (runId) => {
      if (!desk.activate(runId)) return;
      const view = views.find(runId);
      if (!view || isTerminalWorkflowRunStatus(view.run.status)) return;
      const run = desk.of(view);
      for (const message of run.steps.values()) desk.mind(run, message);
      if (run.replay) desk.mind(run, run.replay);
      putMissing({ view, run, steps, replays });
    },
    park: turns.steps.park,
    inFlight: () => turns.replays.running() + turns.steps.running(),
    pause: () => {
      desk.pause();
      turns.replays.pause();
      turns.steps.pause();
    },
    close: () => {
      watch.stop();
      turns.replays.pause();
      turns.steps.pause();
      desk.close();
    },
  };
}
