import type { DeliveryAnswer } from './deliver.ts';
import type { QueueDesk } from './queue-desk.ts';
import { type Message, type QueuedRun, redeliveryMs } from './run-queue.ts';
import type { RunView } from './run-view.ts';
import type { RunViews } from './run-views.ts';

/** The SDK's own wait after a step's error that names none, in ms. */
const RETRY_MS = 1_000;

/** Steps of runs: each is delivered until an event ends it. */
export interface Steps {
  /** @param at when it may begin; undefined: at once. */
  add(view: RunView, stepId: string, at?: Date): void;
  /** @param at when it may try again; undefined: after a second. */
  retry(view: RunView, stepId: string, at: Date | undefined): void;
  end(view: RunView, stepId: string): void;
  /** The message of a step is due. */
  due(run: QueuedRun, message: Message): void;
}

/**
 * @param options.begin executes a step when its turn comes.
 * @param options.deliver hands it to the SDK.
 */
export function keepSteps(options: {
  desk: QueueDesk;
  views: RunViews;
  now: () => number;
  begin: (run: QueuedRun, work: () => Promise<void>) => void;
  deliver: (call: {
    run: QueuedRun;
    stepName: string;
    message: unknown;
    attempt: number;
  }) => Promise<DeliveryAnswer>;
}): Steps {
  const { desk, views, now } = options;

  async function execute(run: QueuedRun, message: Message): Promise<void> {
    const view = views.find(run.runId);
    const step = view?.steps.get(message.key);
    if (!view || !step || run.ended || run.steps.get(message.key) !== message) return;
    message.state = 'executing';
    run.executing++;
    const answer = await options.deliver({
      run,
      stepName: step.stepName,
      message: {
        workflowName: view.run.workflowName,
        workflowRunId: run.runId,
        workflowStartedAt: (view.run.startedAt ?? view.run.createdAt).getTime(),
        stepId: message.key,
      },
      attempt: message.attempt,
    });
    run.executing--;
    if (!run.ended && !desk.isPaused()) after({ run, message, answer });
  }

  function after(call: { run: QueuedRun; message: Message; answer: DeliveryAnswer }): void {
    const { run, message, answer } = call;
    if (run.steps.get(message.key) === message) {
      if (answer === 'done') drop(run, message.key);
      else again({ run, message, answer });
    }
    // A replay that waits for a pause need not wait when nothing else executes.
    if (run.executing === 0 && run.replay) desk.mind(run, run.replay);
    desk.lookIdle(run);
  }

  /** A retry has its due time from its event; only a fault, or an answer without an event, needs a new one. */
  function again(call: { run: QueuedRun; message: Message; answer: 'fault' | { againInMs: number } }): void {
    const { run, message, answer } = call;
    message.state = 'waiting';
    if (answer === 'fault') {
      message.dueAt = Math.max(message.dueAt, now() + redeliveryMs(message.attempt++));
      desk.put(run, message);
    } else if (message.dueAt > now() || retryAt(run, message.key) !== undefined) {
      desk.mind(run, message);
    } else {
      message.dueAt = now() + answer.againInMs;
      desk.put(run, message);
    }
  }

  function retryAt(run: QueuedRun, stepId: string): Date | undefined {
    return views.find(run.runId)?.steps.get(stepId)?.retryAfter;
  }

  function drop(run: QueuedRun, stepId: string): void {
    const message = run.steps.get(stepId);
    if (!message) return;
    clearTimeout(message.timer);
    run.steps.delete(stepId);
    desk.remove(run, stepId);
  }

  return {
    add: (view, stepId, at) => {
      const run = desk.of(view);
      const dueAt = Math.max(now(), at?.getTime() ?? 0);
      const message: Message = { key: stepId, dueAt, attempt: 1, state: 'waiting', timer: undefined };
      run.steps.set(stepId, message);
      desk.put(run, message);
    },
    retry: (view, stepId, at) => {
      const run = desk.find(view.run.runId);
      const message = run?.steps.get(stepId);
      if (!run || !message) return;
      message.dueAt = at?.getTime() ?? now() + RETRY_MS;
      desk.put(run, message);
    },
    end: (view, stepId) => {
      const run = desk.find(view.run.runId);
      if (run) drop(run, stepId);
    },
    due: (run, message) => {
      message.state = 'ready';
      options.begin(run, () => execute(run, message));
    },
  };
}
