import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import {
  createSqliteWorld,
  type SqliteWorld,
  type SqliteWorldOptions,
} from '../../../src/engine/sqlite-world/create-sqlite-world.ts';

/** A directory for each test, and worlds in it that are closed at its end. */
export function useWorlds() {
  const worlds: SqliteWorld[] = [];
  let directory = '';

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'gloss-world-'));
  });
  afterEach(async () => {
    for (const world of worlds.splice(0)) await world.close();
    rmSync(directory, { recursive: true, force: true });
  });

  return {
    directory: () => directory,
    open: (options: Partial<SqliteWorldOptions> = {}): SqliteWorld => {
      const world = createSqliteWorld({ directory, ...options });
      worlds.push(world);
      return world;
    },
  };
}

const bytes = (text: string) => new TextEncoder().encode(text);

type Create = (runId: string | null, data: unknown, params?: unknown) => Promise<{ run?: { runId: string } }>;

/** Events in few words; `replay` makes them as a replay of the run does. */
export function tell(world: SqliteWorld) {
  const create = world.events.create as unknown as Create;
  const event = (runId: string, eventType: string, more: object = {}, params: object = {}) =>
    create(runId, { eventType, specVersion: 3, ...more }, params);
  return {
    event,
    startRun: async (workflowName = 'flow') => {
      const eventData = { deploymentId: 'test', workflowName, input: bytes('input') };
      const { run } = await create(null, { eventType: 'run_created', specVersion: 3, eventData });
      return run?.runId ?? '';
    },
    createStep: (runId: string, stepId: string) =>
      event(
        runId,
        'step_created',
        { correlationId: stepId, eventData: { stepName: 'work', input: bytes(stepId) } },
        { stateUpdatedAt: 1 },
      ),
    startStep: (runId: string, stepId: string) => event(runId, 'step_started', { correlationId: stepId }),
    completeStep: (runId: string, stepId: string) =>
      event(runId, 'step_completed', { correlationId: stepId, eventData: { result: bytes('done') } }),
    completeRun: (runId: string) => event(runId, 'run_completed', { eventData: { output: bytes('end') } }),
  };
}
