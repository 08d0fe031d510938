import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Event } from '@workflow/world';
import { describe, expect, it } from 'vitest';
import { encodeEvent } from '../../../src/engine/sqlite-world/encode-event.ts';
import { APPLICATION_ID, MIGRATIONS } from '../../../src/engine/sqlite-world/schema.ts';
import { tell, useWorlds } from './use-world.ts';

const { directory, open } = useWorlds();
const file = () => join(directory(), 'world.sqlite');

function versionOf(path: string): number {
  const database = new DatabaseSync(path, { readOnly: true });
  const version = database.prepare('PRAGMA user_version').get()?.user_version;
  database.close();
  return Number(version);
}

describe('the file of a world', () => {
  it('is made in the newest version and says whose it is', async () => {
    await open().close();
    expect(versionOf(file())).toBe(MIGRATIONS.length);
    const database = new DatabaseSync(file());
    expect(database.prepare('PRAGMA application_id').get()).toEqual({ application_id: 0x476c6f73 });
    expect(database.prepare('PRAGMA auto_vacuum').get()).toEqual({ auto_vacuum: 2 });
    database.close();
  });

  it.each(MIGRATIONS.map((_, index) => index + 1))(
    'of version %i is brought forward with its runs',
    async (version) => {
      const old = new DatabaseSync(file());
      for (const step of MIGRATIONS.slice(0, version)) old.exec(step);
      old.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${version}`);
      old.exec(`INSERT INTO runs VALUES (7, 'wrun_old', 'flow', 'running', 1000, NULL)`);
      const columns = ['id', 'type', 'correlation', 'at', 'spec', 'data', 'payload', 'crc'] as const;
      const insert = old.prepare(
        `INSERT INTO events (run, sequence, ${columns.join()}) VALUES (7, ?${', ?'.repeat(columns.length)})`,
      );
      const eventData = { deploymentId: 'test', workflowName: 'flow', input: new Uint8Array([1, 2]) };
      for (const [sequence, event] of [
        { eventType: 'run_created', eventId: 'evnt_1', eventData },
        { eventType: 'run_started', eventId: 'evnt_2' },
      ].entries()) {
        const facts = { runId: 'wrun_old', createdAt: new Date(1_000), specVersion: 3 };
        const row = encodeEvent({ ...facts, ...event } as unknown as Event);
        insert.run(sequence, ...columns.map((column) => row[column]));
      }
      old.close();
      const world = open();
      const run = await world.runs.get('wrun_old');
      expect(run).toMatchObject({ status: 'running', workflowName: 'flow', deploymentId: 'test' });
      expect([...(run.input as Uint8Array)]).toEqual([1, 2]);
      await tell(world).completeRun('wrun_old');
      expect((await world.runs.get('wrun_old')).status).toBe('completed');
      await world.close();
      expect(versionOf(file())).toBe(MIGRATIONS.length);
    },
  );

  it('of a newer version is left as it is, with a word about what to do', async () => {
    await open().close();
    const newer = new DatabaseSync(file());
    newer.exec('PRAGMA user_version = 999');
    newer.close();
    expect(() => open()).toThrow(/was written by a newer Gloss/);
    expect(versionOf(file())).toBe(999);
  });

  it.each([
    ['window', 1],
    ['full', 2],
  ] as const)('waits for the disk as durability %s asks', (durability, synchronous) => {
    const { database } = open({ durability });
    expect(database.prepare('PRAGMA synchronous').get()).toEqual({ synchronous });
    expect(database.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' });
  });

  it('lets nobody else in, also from the same process, until it is closed', async () => {
    const world = open();
    expect(() => open()).toThrow(`is in use by process ${process.pid}`);
    await world.close();
    expect(() => open()).not.toThrow();
  });
});
