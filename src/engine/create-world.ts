import { mkdirSync } from 'node:fs';
import type { World } from '@workflow/world';
import { createLocalWorld } from '@workflow/world-local';

/** Events of an attempt, which a run that is wedged can repeat for ever without moving on. */
const ATTEMPT_EVENTS = new Set(['run_started', 'step_started']);
/** Events that end a run, in the SDK's words. */
const TERMINAL_EVENTS = new Set(['run_completed', 'run_failed', 'run_cancelled']);

/**
 * The stock local world's storage and streams under our own queue. This file is the seam: whatever replaces the
 * storage is named here and nowhere else.
 *
 * `world.start()` is not called on purpose: it reads a package.json beside the bundle, which a packaged action
 * has not, and it would wake every run of the directory; the engine wakes what it is asked for.
 *
 * @param onEvent called after an event that moves a run on is stored; `terminal` when it ended the run.
 */
export function createWorld(options: {
  directory: string;
  queue: World['queue'];
  onEvent: (event: { runId: string; terminal: boolean }) => void;
}): World {
  const { directory, queue, onEvent } = options;
  mkdirSync(directory, { recursive: true });
  const local = createLocalWorld({ dataDir: directory });
  const creating = new Map<string, Promise<unknown>>();

  const create = (async (runId: string, data: { eventType: string }, params: never) => {
    const stored = local.events.create(runId, data as never, params);
    if (data.eventType === 'run_created') creating.set(runId, stored);
    try {
      const result = await stored;
      if (!ATTEMPT_EVENTS.has(data.eventType)) {
        onEvent({ runId, terminal: TERMINAL_EVENTS.has(data.eventType) });
      }
      return result;
    } finally {
      creating.delete(runId);
    }
  }) as World['events']['create'];

  return {
    ...local,
    events: { ...local.events, create },
    // `start()` stores a run and sends its first wake-up at once; here the wake-up waits for the run to exist,
    // so it need not carry the input along.
    queue: async (queueName, message, queueOptions) => {
      if (!('runInput' in message)) return queue(queueName, message, queueOptions);
      const { runInput: _, ...wakeUp } = message;
      await creating.get(message.runId);
      return queue(queueName, wakeUp, queueOptions);
    },
    getDeploymentId: async () => 'gloss',
  };
}
