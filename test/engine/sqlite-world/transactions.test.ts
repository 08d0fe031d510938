import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import type { Database } from '../../../src/engine/sqlite-world/open-database.ts';
import { tell, useWorlds } from './use-world.ts';

const { open } = useWorlds();

/** Notes every statement that is executed, with the words that say what it does. */
function noting(told: string[]): (path: string) => Database {
  return (path) => {
    const inner = new DatabaseSync(path);
    const note = (sql: string) => told.push(sql.replaceAll(/\s+/g, ' ').trim());
    return {
      exec: (sql) => {
        note(sql);
        inner.exec(sql);
      },
      close: () => inner.close(),
      prepare: (sql) => {
        const statement = inner.prepare(sql);
        return new Proxy(statement, {
          get: (target, name) => {
            const value = Reflect.get(target, name) as unknown;
            if (typeof value !== 'function') return value;
            return (...values: unknown[]) => {
              if (name === 'run' || name === 'get' || name === 'all') note(sql);
              return Reflect.apply(value, target, values);
            };
          },
        });
      },
    };
  };
}

/** Statements between one BEGIN and its COMMIT. */
function transactions(told: string[]): string[][] {
  return told
    .join('\n')
    .split('BEGIN IMMEDIATE\n')
    .slice(1)
    .map((part) => (part.split('\nCOMMIT')[0] ?? '').split('\n'));
}

describe('an event', () => {
  it.each([
    ['run_created', ['INSERT INTO runs', 'INSERT INTO events', 'INSERT OR REPLACE INTO messages']],
    ['step_created', ['INSERT INTO events', 'INSERT OR REPLACE INTO messages']],
    ['step_completed', ['INSERT INTO events', 'DELETE FROM messages', 'INSERT OR REPLACE INTO messages']],
    [
      'run_completed',
      ['INSERT INTO runs', 'INSERT INTO events', 'DELETE FROM hooks', 'DELETE FROM messages'],
    ],
  ])('%s is committed together with the rows and the message that it causes', async (eventType, expected) => {
    const told: string[] = [];
    const world = open({ openDatabase: noting(told) });
    const { startRun, event, createStep, startStep, completeStep, completeRun } = tell(world);
    const runId = await startRun();
    const made: Record<string, () => Promise<unknown>> = {
      run_created: () => startRun(),
      step_created: () => createStep(runId, 'a'),
      step_completed: async () => {
        await event(runId, 'run_started');
        await createStep(runId, 'a');
        await startStep(runId, 'a');
        // The wake-up of the run's creation is not this event's.
        world.database.exec('DELETE FROM messages');
        told.length = 0;
        await completeStep(runId, 'a');
      },
      run_completed: () => completeRun(runId),
    };
    told.length = 0;
    await made[eventType]?.();
    const writing = transactions(told).filter((part) => part.some((sql) => /events/.test(sql)));
    expect(writing).toHaveLength(1);
    const heads = writing[0]?.map((sql) => expected.find((head) => sql.startsWith(head)) ?? sql);
    expect(heads).toEqual(expect.arrayContaining(expected.filter((head) => !/messages/.test(head))));
    if (eventType !== 'step_completed') expect(heads).toEqual(expect.arrayContaining(expected));
  });
});

describe('a run that is worked on', () => {
  it('is in memory: neither its replays nor its steps read the disk', async () => {
    const told: string[] = [];
    const world = open({ openDatabase: noting(told) });
    const { startRun, event, createStep, startStep, completeStep } = tell(world);
    const runId = await startRun();
    told.length = 0;
    await event(runId, 'run_started');
    for (const stepId of ['a', 'b', 'c']) {
      await createStep(runId, stepId);
      await startStep(runId, stepId);
      await completeStep(runId, stepId);
      await event(runId, 'run_started');
      await world.events.list({ runId });
      await world.runs.get(runId);
      await world.steps.get(runId, stepId);
    }
    expect(told.filter((sql) => sql.startsWith('SELECT'))).toEqual([]);
  });
});
