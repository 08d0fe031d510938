import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { crc32 } from 'node:zlib';
import type { Event } from '@workflow/world';
import { describe, expect, it } from 'vitest';
import { encodeEvent } from '../../../src/engine/sqlite-world/encode-event.ts';
import { prepareRequestRows } from '../../../src/engine/sqlite-world/request-rows.ts';
import { APPLICATION_ID, MIGRATIONS, migrate } from '../../../src/engine/sqlite-world/schema.ts';
import { sealRows } from '../../../src/engine/sqlite-world/seal-rows.ts';
import { tell, useWorlds } from './use-world.ts';

const { directory, open } = useWorlds();
const file = () => join(directory(), 'world.sqlite');

function versionOf(path: string): number {
  const database = new DatabaseSync(path, { readOnly: true });
  const version = database.prepare('PRAGMA user_version').get()?.user_version;
  database.close();
  return Number(version);
}

const COLUMNS = ['id', 'type', 'correlation', 'at', 'spec', 'data', 'payload', 'crc'] as const;

/** A file as a version wrote it: a run that waits for a hook, with a message and a stream, left by a kill. */
function writeOld(version: number): void {
  const old = new DatabaseSync(file());
  for (const step of MIGRATIONS.slice(0, version)) old.exec(step);
  old.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${version}`);
  old.exec(`
    INSERT INTO runs (row, run_id, workflow, status, created_at) VALUES (7, 'wrun_old', 'flow', 'running', 1000);
    INSERT INTO hooks VALUES ('hook', 7, 'token', 2);
    INSERT INTO messages (run, key, due_at, attempt) VALUES (7, '', 1000, 1);
    INSERT INTO streams (stream, name, run_id, closed) VALUES (3, 's', 'wrun_old', 0);`);
  old.prepare('INSERT INTO chunks VALUES (3, 0, ?, ?)').run(Buffer.from('a'), crc32(Buffer.from('a')));
  if (version < 3) old.exec("INSERT INTO meta VALUES ('unclean', '1')");
  if (version > 1)
    old.exec(`INSERT INTO requests (run_id, workflow, key, build_id, input_digest, status, input, started_at)
      VALUES ('wrun_old', 'flow', 'key', 'build', 'digest', 'running', '{}', 'now')`);
  const insert = old.prepare(
    `INSERT INTO events (run, sequence, ${COLUMNS.join()}) VALUES (7, ?${', ?'.repeat(COLUMNS.length)})`,
  );
  const eventData = { deploymentId: 'test', workflowName: 'flow', input: new Uint8Array([1, 2]) };
  for (const [sequence, event] of [
    { eventType: 'run_created', eventId: 'evnt_1', eventData },
    { eventType: 'run_started', eventId: 'evnt_2' },
    { eventType: 'hook_created', eventId: 'evnt_3', correlationId: 'hook', eventData: { token: 'token' } },
  ].entries()) {
    const facts = { runId: 'wrun_old', createdAt: new Date(1_000), specVersion: 3 };
    const row = encodeEvent({ ...facts, ...event } as unknown as Event);
    insert.run(sequence, ...COLUMNS.map((column) => row[column]));
  }
  if (version >= 3) sealRows(old);
  old.close();
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
      writeOld(version);
      const warnings: string[] = [];
      const world = open({ onWarning: (message) => warnings.push(message) });
      expect(warnings).toEqual([]);
      const run = await world.runs.get('wrun_old');
      expect(run).toMatchObject({ status: 'running', workflowName: 'flow', deploymentId: 'test' });
      expect([...(run.input as Uint8Array)]).toEqual([1, 2]);
      expect((await world.hooks.getByToken('token')).runId).toBe('wrun_old');
      await world.writeToStream('s', 'wrun_old', 'b');
      await tell(world).completeRun('wrun_old');
      expect((await world.runs.get('wrun_old')).status).toBe('completed');
      await world.close();
      expect(versionOf(file())).toBe(MIGRATIONS.length);
      const again = open({ onWarning: (message) => warnings.push(message) });
      const { data } = await again.getStreamChunks('s', 'wrun_old');
      expect(data.map((chunk) => Buffer.from(chunk.data).toString())).toEqual(['a', 'b']);
      if (version > 1)
        expect(prepareRequestRows(again.database).get('wrun_old')).toMatchObject({ key: 'key' });
      expect(warnings).toEqual([]);
    },
  );

  it.each(['runs', 'messages', 'streams', 'requests'])(
    'of version 2 has checksums from then on: a changed row of %s is found',
    async (table) => {
      writeOld(2);
      await open().close();
      const edited = new DatabaseSync(file());
      edited.exec(`UPDATE ${table} SET crc = crc + 1`);
      edited.close();
      const warnings: string[] = [];
      open({ onWarning: (message) => warnings.push(message) });
      expect(warnings).toEqual([expect.stringMatching(/record of run wrun_old .*damaged/)]);
    },
  );

  it('is as it was when it cannot be brought forward', () => {
    writeOld(2);
    const old = new DatabaseSync(file());
    // The last statement of the step finds its name taken.
    old.exec('CREATE TABLE requests_running (mine TEXT)');
    expect(() => migrate(old)).toThrow(/requests_running/);
    expect(() => old.exec('BEGIN; COMMIT')).not.toThrow();
    expect(old.prepare('PRAGMA table_info(runs)').all()).toHaveLength(6);
    old.close();
    expect(versionOf(file())).toBe(2);
  });

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
