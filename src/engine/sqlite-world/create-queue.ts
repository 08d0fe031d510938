import {
  getQueueTopicPrefix,
  isTerminalStepStatus,
  isTerminalWorkflowRunStatus,
  resolveQueueNamespace,
  type World,
} from '@workflow/world';
import { type DeliveryAnswer, deliver, type Entry } from './deliver.ts';
import type { Commits } from './group-commits.ts';
import type { Rows } from './rows.ts';
import { type Message, type QueuedRun, REPLAY_KEY, type RunQueue } from './run-queue.ts';
import type { RunView } from './run-view.ts';
import type { RunViews } from './run-views.ts';

export interface QueueLimits {
  /** Replays at once: they are work of the processor, which there is one of. */
  replays: number;
  /** Steps at once, without those that wait for other runs. */
  steps: number;
}

export interface QueueEntries {
  workflow: Entry;
  step: Entry;
}

export const DEFAULT_LIMITS: QueueLimits = { replays: 2, steps: 256 };

/** After a fault of a handler, in ms: quick first, since the process that would answer is this one. */
const REDELIVERY_MS = [100, 500, 2_000, 5_000] as const;
/** Node's longest timer, in ms; a longer wait fires early and is looked at again. */
const MAX_TIMER_MS = 2 ** 31 - 1;
/** The SDK's own wait after a step's error that names none, in ms. */
const RETRY_MS = 1_000;
/** While other steps of the run execute, a replay waits for a pause this long among their ends, in ms ... */
const QUIET_MS = 2;
/** ... or as long as the last replay took, so that a wide run spends no more time on replays than on its steps ... */
const MAX_QUIET_MS = 25;
/** ... but it never waits longer than this many pauses. */
const MAX_PAUSES = 4;

/**
 * @param options.entries handlers of the compiled bundles; nothing is delivered before.
 * @param options.onReplay called before each replay. @param options.onIdle called when nothing of an active run is
 *   queued or being executed any more.
 */
export function createQueue(options: {
  rows: Rows;
  commits: Commits;
  views: RunViews;
  now: () => number;
  limits: QueueLimits;
  entries: () => QueueEntries | undefined;
  onReplay: (runId: string) => void;
  onIdle: (runId: string) => void;
  onFault: (fault: { runId: string; attempt: number; error: unknown }) => void;
}): RunQueue & { deliveries(): Map<object, { runId: string; kind: string; since: number }> } {
  const { rows, commits, views, now, limits } = options;
  const namespace = resolveQueueNamespace();
  const prefixes = {
    workflow: getQueueTopicPrefix('workflow', namespace),
    step: getQueueTopicPrefix('step', namespace),
  };
  const runs = new Map<string, QueuedRun>();
  const activated = new Set<string>();
  /** Runs with a replay that may begin, and runs with steps that may: each takes its turn. */
  const readyReplays: QueuedRun[] = [];
  const readySteps: QueuedRun[] = [];
  const deliveries = new Map<object, { runId: string; kind: string; since: number }>();
  let replaying = 0;
  let executing = 0;
  let parked = 0;
  let paused = false;
  let pumping = false;

  for (const { runId, row, key, dueAt, attempt, body } of rows.listMessages()) {
    const run = runOf({ runId, row, active: false });
    const message: Message = { key, dueAt, attempt, state: 'waiting', timer: undefined };
    if (key === REPLAY_KEY) Object.assign(run, { replay: message, divergence: body && JSON.parse(body) });
    else run.steps.set(key, message);
  }

  function runOf(call: { runId: string; row: number; active: boolean }): QueuedRun {
    const known = runs.get(call.runId);
    if (known) return known;
    const fresh: QueuedRun = {
      ...call,
      ended: false,
      steps: new Map(),
      ready: [],
      executing: 0,
      replay: undefined,
      replaying: false,
      wokenBy: -1,
      seen: -1,
      cost: 0,
      divergence: undefined,
    };
    runs.set(call.runId, fresh);
    return fresh;
  }

  const ofView = (view: RunView) =>
    runOf({ runId: view.run.runId, row: view.row, active: activated.has(view.run.runId) });

  /** Writes the message's row in the next transaction, and minds its due time after that. */
  function put(run: QueuedRun, message: Message): void {
    const { key, dueAt, attempt } = message;
    const body = key === REPLAY_KEY && run.divergence ? JSON.stringify(run.divergence) : null;
    commits
      .write(() => rows.putMessage({ row: run.row, key, dueAt, attempt, body }))
      .then(
        () => arm(run, message),
        () => {},
      );
  }

  function remove(run: QueuedRun, key: string): void {
    void commits.write(() => rows.deleteMessage(run.row, key));
  }

  /** Makes a message ready when it is due. */
  function arm(run: QueuedRun, message: Message): void {
    if (!run.active || run.ended || message.state !== 'waiting') return;
    if (message.key === REPLAY_KEY && (run.replaying || run.replay !== message)) return;
    clearTimeout(message.timer);
    const wait = message.dueAt - now();
    if (wait > 0) {
      message.timer = setTimeout(() => arm(run, message), Math.min(wait, MAX_TIMER_MS));
      return;
    }
    if (message.key === REPLAY_KEY) return replayWhenQuiet(run, message);
    if (run.steps.get(message.key) === message) makeReady(run, message);
  }

  function makeReady(run: QueuedRun, message: Message): void {
    message.state = 'ready';
    if (message.key === REPLAY_KEY) readyReplays.push(run);
    else if (run.ready.push(message) === 1) readySteps.push(run);
    pump();
  }

  /**
   * A replay sees all that has happened until it begins. While other steps of the run come to their ends one after
   * the other it waits for a pause among them, since each replay costs as much as the whole run so far.
   */
  function replayWhenQuiet(run: QueuedRun, message: Message): void {
    if (run.executing === 0) return makeReady(run, message);
    const pause = Math.min(Math.max(QUIET_MS, run.cost), MAX_QUIET_MS);
    const waited = now() - message.dueAt;
    if (waited >= pause * MAX_PAUSES) return makeReady(run, message);
    message.timer = setTimeout(() => makeReady(run, message), pause);
  }

  function pump(): void {
    if (pumping) return;
    pumping = true;
    queueMicrotask(() => {
      pumping = false;
      if (paused) return;
      while (replaying < limits.replays) {
        const run = readyReplays.shift();
        if (!run) break;
        if (!run.ended) void replay(run);
      }
      while (executing - parked < limits.steps) {
        const run = readySteps.shift();
        if (!run) break;
        const message = run.ready.shift();
        if (run.ready.length > 0) readySteps.push(run);
        if (message && !run.ended) void runStep(run, message);
      }
    });
  }

  async function hand(call: {
    run: QueuedRun;
    kind: 'workflow' | 'step';
    queueName: string;
    message: unknown;
    attempt: number;
  }): Promise<DeliveryAnswer> {
    const entries = options.entries();
    if (!entries) throw new Error('The queue has no handlers yet.');
    const delivery = { runId: call.run.runId, kind: call.kind, since: performance.now() };
    deliveries.set(delivery, delivery);
    try {
      return await deliver(entries[call.kind], call);
    } catch (error) {
      options.onFault({ runId: call.run.runId, attempt: call.attempt, error });
      return 'fault';
    } finally {
      deliveries.delete(delivery);
    }
  }

  async function replay(run: QueuedRun): Promise<void> {
    const { replay: message, divergence } = run;
    const view = views.find(run.runId);
    if (!message || !view) return;
    run.replaying = true;
    run.divergence = undefined;
    message.state = 'executing';
    replaying++;
    options.onReplay(run.runId);
    const began = performance.now();
    const answer = await hand({
      run,
      kind: 'workflow',
      queueName: `${prefixes.workflow}${view.run.workflowName}`,
      message: { runId: run.runId, ...(divergence ? { replayDivergence: divergence } : {}) },
      attempt: message.attempt,
    });
    run.cost = performance.now() - began;
    run.replaying = false;
    replaying--;
    if (!run.ended && !paused) afterReplay({ run, message, answer });
    pump();
  }

  function afterReplay(call: { run: QueuedRun; message: Message; answer: DeliveryAnswer }): void {
    const { run, message, answer } = call;
    const { attempt } = message;
    const dueAt = nextReplayAt(call);
    if (dueAt === undefined) {
      run.replay = undefined;
      remove(run, REPLAY_KEY);
      return lookIdle(run);
    }
    run.replay = {
      key: REPLAY_KEY,
      dueAt,
      attempt: answer === 'fault' ? attempt + 1 : 1,
      state: 'waiting',
      timer: undefined,
    };
    put(run, run.replay);
  }

  /** When the run has to be replayed again, in ms since the epoch; undefined when an event will say so. */
  function nextReplayAt({
    run,
    message,
    answer,
  }: {
    run: QueuedRun;
    message: Message;
    answer: DeliveryAnswer;
  }) {
    if (answer === 'fault') return now() + redeliveryMs(message.attempt);
    if (run.wokenBy > run.seen || run.divergence) return now();
    if (answer === 'done') return undefined;
    return answer.againInMs === 0 ? now() : (nextWait(run) ?? now() + answer.againInMs);
  }

  /** The end of the earliest sleep: the SDK asks in whole seconds. */
  function nextWait(run: QueuedRun): number | undefined {
    const waits = [...(views.find(run.runId)?.waits.values() ?? [])];
    const ends = waits
      .filter(({ status }) => status === 'waiting')
      .map(({ resumeAt }) => resumeAt?.getTime() ?? 0);
    return ends.length === 0 ? undefined : Math.max(Math.min(...ends), now() + 1);
  }

  async function runStep(run: QueuedRun, message: Message): Promise<void> {
    const view = views.find(run.runId);
    const step = view?.steps.get(message.key);
    if (!view || !step || run.steps.get(message.key) !== message) return;
    message.state = 'executing';
    run.executing++;
    executing++;
    const answer = await hand({
      run,
      kind: 'step',
      queueName: `${prefixes.step}${step.stepName}`,
      message: {
        workflowName: view.run.workflowName,
        workflowRunId: run.runId,
        workflowStartedAt: (view.run.startedAt ?? view.run.createdAt).getTime(),
        stepId: message.key,
      },
      attempt: message.attempt,
    });
    run.executing--;
    executing--;
    if (!run.ended && !paused) afterStep({ run, message, answer });
    pump();
  }

  function afterStep(call: { run: QueuedRun; message: Message; answer: DeliveryAnswer }): void {
    const { run, message, answer } = call;
    if (run.steps.get(message.key) === message) {
      if (answer === 'done') endOf(run, message.key);
      else stepAgain({ run, message, answer });
    }
    const { replay: next } = run;
    if (run.executing === 0 && next?.state === 'waiting') arm(run, next);
    lookIdle(run);
  }

  /** A retry has its due time from its event; only a fault, or an answer without an event, needs a new one. */
  function stepAgain(call: {
    run: QueuedRun;
    message: Message;
    answer: 'fault' | { againInMs: number };
  }): void {
    const { run, message, answer } = call;
    const known = message.dueAt > now();
    message.state = 'waiting';
    if (answer === 'fault') message.dueAt = now() + redeliveryMs(message.attempt++);
    else if (!known)
      message.dueAt = Math.max(message.dueAt, retryAt(run, message.key) ?? now() + answer.againInMs);
    if (answer !== 'fault' && known) arm(run, message);
    else put(run, message);
  }

  function retryAt(run: QueuedRun, stepId: string): number | undefined {
    return views.find(run.runId)?.steps.get(stepId)?.retryAfter?.getTime();
  }

  function endOf(run: QueuedRun, stepId: string): void {
    const message = run.steps.get(stepId);
    if (!message) return;
    clearTimeout(message.timer);
    run.steps.delete(stepId);
    remove(run, stepId);
  }

  function isIdle(run: QueuedRun): boolean {
    return run.steps.size === 0 && run.executing === 0 && !run.replay && !run.replaying;
  }

  /** Nothing is left to do: the run has ended, or waits for somebody. Looked at again once all is on disk. */
  function lookIdle(run: QueuedRun): void {
    if (!isIdle(run)) return;
    commits
      .write(() => {})
      .then(
        () => {
          if (!isIdle(run) || run.ended || paused) return;
          runs.delete(run.runId);
          views.release(run.runId);
          if (run.active) options.onIdle(run.runId);
        },
        () => {},
      );
  }

  function wake(view: RunView, sequence: number): void {
    // A run that was made here is of this code; one that was found waits to be activated.
    if (sequence === 0) activated.add(view.run.runId);
    const run = ofView(view);
    if (run.ended) return;
    run.wokenBy = Math.max(run.wokenBy, sequence);
    requestReplay(run, now());
  }

  function requestReplay(run: QueuedRun, dueAt: number): void {
    // The one that is running is followed by another when it did not see what this is about.
    if (run.replaying) return;
    if (run.replay && run.replay.dueAt <= dueAt) return arm(run, run.replay);
    clearTimeout(run.replay?.timer);
    run.replay = { key: REPLAY_KEY, dueAt, attempt: 1, state: 'waiting', timer: undefined };
    put(run, run.replay);
  }

  const queue: World['queue'] = async (_, message, call) => {
    const runId =
      'workflowRunId' in message ? message.workflowRunId : 'runId' in message ? message.runId : '';
    const view = views.find(runId);
    if (!view || isTerminalWorkflowRunStatus(view.run.status)) return { messageId: null };
    const run = ofView(view);
    if ('stepId' in message) {
      const step = view.steps.get(message.stepId);
      if (step && !isTerminalStepStatus(step.status) && !run.steps.has(message.stepId))
        addStep(view, message.stepId);
    } else if ('replayDivergence' in message && message.replayDivergence) {
      run.divergence = message.replayDivergence;
      requestReplay(run, now());
    } else if (isIdle(run)) {
      requestReplay(run, now() + (call?.delaySeconds ?? 0) * 1000);
    }
    return { messageId: null };
  };

  function addStep(view: RunView, stepId: string): void {
    const run = ofView(view);
    const message: Message = { key: stepId, dueAt: now(), attempt: 1, state: 'waiting', timer: undefined };
    run.steps.set(stepId, message);
    put(run, message);
  }

  return {
    queue,
    wake,
    addStep,
    wakeAt: (view, at) => {
      const run = ofView(view);
      if (!run.replaying) requestReplay(run, at.getTime());
    },
    sawLog: (view) => {
      ofView(view).seen = view.events.length - 1;
    },
    retryStep: (view, stepId, at) => {
      const run = ofView(view);
      const message = run.steps.get(stepId);
      if (!message) return;
      message.dueAt = at?.getTime() ?? now() + RETRY_MS;
      put(run, message);
    },
    endStep: (view, stepId) => {
      const run = runs.get(view.run.runId);
      if (run) endOf(run, stepId);
    },
    endRun: (view) => {
      activated.delete(view.run.runId);
      const run = runs.get(view.run.runId);
      void commits.write(() => rows.deleteMessages(view.row));
      if (!run) return;
      run.ended = true;
      for (const { timer } of run.steps.values()) clearTimeout(timer);
      clearTimeout(run.replay?.timer);
      runs.delete(run.runId);
    },
    activate: (runId) => {
      activated.add(runId);
      const run = runs.get(runId);
      if (!run) return;
      run.active = true;
      for (const message of run.steps.values()) arm(run, message);
      if (run.replay) arm(run, run.replay);
    },
    waiting: () => [...runs.values()].filter(({ active }) => !active).map(({ runId }) => runId),
    park: () => {
      parked++;
      pump();
      return () => void parked--;
    },
    inFlight: () => replaying + executing,
    deliveries: () => deliveries,
    pause: () => {
      paused = true;
    },
    close: () => {
      paused = true;
      for (const run of runs.values()) {
        for (const { timer } of run.steps.values()) clearTimeout(timer);
        clearTimeout(run.replay?.timer);
      }
      runs.clear();
    },
  };
}

function redeliveryMs(attempt: number): number {
  return REDELIVERY_MS[Math.min(attempt, REDELIVERY_MS.length) - 1] ?? REDELIVERY_MS[0];
}
