import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SqliteWorld } from '../../../src/engine/sqlite-world/create-sqlite-world.ts';
import type { Retention } from '../../../src/engine/sqlite-world/prune-runs.ts';
import { tell, useWorlds } from './use-world.ts';

const { directory, open } = useWorlds();
const KEEP_ALL: Retention = { maxRuns: 1e6, maxAgeMs: 1e12, maxBytes: 1e12 };

function prune(world: SqliteWorld, retention: Partial<Retention>, now = Date.now()): number {
  return world.prune({ retention: { ...KEEP_ALL, ...retention }, now });
}

async function finished(world: SqliteWorld, count: number): Promise<string[]> {
  const { startRun, createStep, completeRun, event } = tell(world);
  const ids: string[] = [];
  for (let index = 0; index < count; index++) {
    const id = await startRun();
    await createStep(id, `step_${index}`);
    await event(id, 'hook_created', {
      correlationId: `hook_${index}`,
      eventData: { token: `token ${index}` },
    });
    await world.writeToStream(`stream ${index}`, id, 'x'.repeat(2_000));
    await completeRun(id);
    ids.push(id);
  }
  return ids;
}

async function left(world: SqliteWorld): Promise<string[]> {
  const { data } = await world.runs.list({ pagination: { limit: 1_000, sortOrder: 'asc' } });
  return data.map(({ runId }) => runId);
}

function rowsOf(world: SqliteWorld, table: string): number {
  return Number(world.database.prepare(`SELECT count(*) AS rows FROM ${table}`).get()?.rows);
}

describe('runs that have ended', () => {
  it('stay as long as there is room', async () => {
    const world = open();
    const ids = await finished(world, 3);
    expect(prune(world, {})).toBe(0);
    expect(await left(world)).toEqual(ids);
  });

  it('go, the oldest first, when they are too many, with everything of theirs', async () => {
    const world = open();
    const ids = await finished(world, 5);
    expect(prune(world, { maxRuns: 2 })).toBe(3);
    expect(await left(world)).toEqual(ids.slice(3));
    expect(rowsOf(world, 'streams')).toBe(2);
    expect(rowsOf(world, 'chunks')).toBe(2);
    expect(rowsOf(world, 'events')).toBe(2 * 4);
    expect(prune(world, { maxRuns: 0 })).toBe(2);
    for (const table of ['runs', 'events', 'hooks', 'messages', 'streams', 'chunks', 'requests']) {
      expect([table, rowsOf(world, table)]).toEqual([table, 0]);
    }
  });

  it('go when the file is too large, and the file shrinks', async () => {
    const world = open();
    await finished(world, 300);
    world.database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    const before = statSync(join(directory(), 'world.sqlite')).size;
    expect(prune(world, { maxBytes: before / 4 })).toBeGreaterThan(150);
    expect((await left(world)).length).toBeGreaterThan(0);
    await world.close();
    expect(statSync(join(directory(), 'world.sqlite')).size).toBeLessThan(before / 2);
  });

  it('go when they are too old, also those that never ended', async () => {
    const world = open();
    await finished(world, 1);
    await tell(world).startRun();
    expect(prune(world, { maxAgeMs: 1_000 }, Date.now() + 5_000)).toBe(2);
    expect(await left(world)).toEqual([]);
  });

  it('leave those that have not', async () => {
    const world = open();
    const running = await tell(world).startRun();
    await finished(world, 3);
    prune(world, { maxRuns: 0, maxBytes: 0 });
    expect(await left(world)).toEqual([running]);
  });

  it('take their child runs along', async () => {
    const world = open();
    const { startRun } = tell(world);
    const [parent] = await finished(world, 1);
    const child = await startRun();
    world.database
      .prepare(
        "INSERT INTO requests VALUES (?, 'flow', 'key', 'build', 'digest', 'running', '{}', 'now', ?, 0)",
      )
      .run(child, parent ?? '');
    expect(prune(world, { maxRuns: 1 })).toBe(2);
    expect(await left(world)).toEqual([]);
  });
});
