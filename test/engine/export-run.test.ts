import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createEngine, type Engine } from '../../src/engine/create-engine.ts';
import { exportRun } from '../../src/engine/export-run.ts';
import { openLedger } from '../../src/engine/open-ledger.ts';
import type { RunExport } from '../../src/engine/run-export.ts';
import { createSqliteWorld, type SqliteWorld } from '../../src/engine/sqlite-world/create-sqlite-world.ts';
import { sealRows } from '../../src/engine/sqlite-world/seal-rows.ts';
import { buildFixtures, fixtureBundles } from './fixtures/build-fixtures.ts';
import { tell } from './sqlite-world/use-world.ts';

let directory: string;
let closing: (() => Promise<void>)[];

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'gloss-export-'));
  closing = [];
});

afterEach(async () => {
  for (const close of closing) await close();
  rmSync(directory, { recursive: true, force: true });
});

const show = (runId?: string): RunExport =>
  exportRun({ directory: join(directory, 'runs'), ...(runId === undefined ? {} : { runId }) });

describe('the export of a run', () => {
  let engine: Engine<string>;
  const input = { journal: '', count: 2, ms: 0 };

  beforeAll(buildFixtures);

  beforeEach(async () => {
    engine = await createEngine({ stateDir: directory, bundles: fixtureBundles() });
    closing.push(() => engine.drain({ graceMs: 0 }));
    input.journal = join(directory, 'journal');
  });

  it('holds it with all that it did, decoded', async () => {
    const handle = await engine.start({ workflow: 'sequence', key: 'a', input });
    await handle.result;
    const exported = show();
    expect(exported).toMatchObject({
      schemaVersion: 1,
      owner: { pid: process.pid },
      run: { runId: handle.runId(), status: 'completed', input: [input], output: [0, 1], error: null },
      request: { workflow: 'sequence', key: 'a', parent: null, replaces: [] },
      steps: [
        {
          stepName: expect.stringContaining('//note'),
          status: 'completed',
          attempt: 1,
          input: { args: [input, 0] },
          output: 0,
        },
        { status: 'completed', input: { args: [input, 1] }, output: 1 },
      ],
      waits: [],
      hooks: [],
      messages: [],
      children: [],
    });
    expect(exported.events.map(({ eventType }) => eventType)).toEqual([
      'run_created',
      'run_started',
      ...['step_created', 'step_started', 'step_completed'],
      ...['step_created', 'step_started', 'step_completed'],
      'run_completed',
    ]);
    expect(exported.events.at(-1)).toMatchObject({ eventData: { output: [0, 1] } });
  });

  it('is plain JSON', async () => {
    await (await engine.start({ workflow: 'nap', key: 'a', input: { ...input, ms: 20 } })).result;
    const exported = show();
    expect(JSON.parse(JSON.stringify(exported))).toEqual(exported);
    expect(exported.run.createdAt).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
  });

  it('keeps sleeps of a run that has ended', async () => {
    await (await engine.start({ workflow: 'nap', key: 'a', input: { ...input, ms: 20 } })).result;
    expect(show().waits).toMatchObject([{ status: 'completed', completedAt: expect.any(String) }]);
  });

  it('has the reason of a failure and the attempts of a step', async () => {
    const failed = await engine.start({ workflow: 'fails', key: 'a', input });
    await failed.result.catch(() => {});
    await expect.poll(() => show().request?.status).toBe('failed');
    expect(show()).toMatchObject({
      run: { status: 'failed', error: { message: expect.stringContaining('the file is cursed') } },
      steps: [
        { status: 'failed', attempt: 1, error: { message: expect.stringContaining('the file is cursed') } },
      ],
    });
    await (await engine.start({ workflow: 'retries', key: 'b', input })).result;
    expect(show().steps).toMatchObject([{ status: 'completed', attempt: 3 }]);
  });

  it('has the hook that a run waits for, and what is queued for one that sleeps', async () => {
    await engine.start({ workflow: 'waitForHook', key: 'a', input });
    await expect
      .poll(() => show().hooks)
      .toMatchObject([{ token: `test:${input.journal}`, isWebhook: false }]);
    await engine.start({ workflow: 'nap', key: 'b', input: { ...input, ms: 700 } });
    await expect.poll(() => show().waits).toMatchObject([{ status: 'waiting', completedAt: null }]);
    await expect.poll(() => show().messages).toMatchObject([{ kind: 'replay', stepId: null }]);
    const { waits, messages } = show();
    expect(messages[0]?.dueAt).toBe(waits[0]?.resumeAt);
  });
});

describe('which run is exported', () => {
  let world: SqliteWorld;
  let ids: string[];

  /** Runs with requests: a parent, two children of it, another parent that replaced one, and a run of nobody. */
  beforeEach(async () => {
    world = createSqliteWorld({ directory: join(directory, 'runs') });
    closing.push(() => world.close());
    const ledger = openLedger({ world, onWarning: () => {} });
    ids = [];
    for (let count = 0; count < 5; count++) ids.push(await tell(world).startRun());
    const [parent = '', first = '', second = '', other = ''] = ids;
    const entry = {
      workflow: 'flow',
      buildId: 'b',
      inputDigest: 'd',
      input: '1',
      status: 'running' as const,
    };
    const add = (runId: string, key: string, more: { parent?: string; status?: 'abandoned' } = {}) =>
      ledger.add({ ...entry, runId, key, parent: null, startedAt: '2026-11-22T22:00:00.000Z', ...more });
    add(parent, 'key', { status: 'abandoned' });
    add(first, 'one', { parent });
    add(second, 'two', { parent });
    add(other, 'key');
    world.commits.flush();
  });

  it('is, without an id, the newest that was asked for and is nobody’s child', () => {
    expect(show().run.runId).toBe(ids[3]);
    expect(show().request?.replaces).toEqual([ids[0]]);
  });

  it('is any run by its id or enough of it', () => {
    for (const id of ids) {
      const tail = id.slice(-6);
      for (const text of [id, id.slice('wrun_'.length), id.toLowerCase(), tail, tail.toLowerCase()]) {
        expect(show(text).run.runId, text).toBe(id);
      }
    }
  });

  it('has its child runs in the order in which they were started', () => {
    expect(show(ids[0]).children.map(({ run }) => run.runId)).toEqual([ids[1], ids[2]]);
    expect(show(ids[1])).toMatchObject({ request: { parent: ids[0] }, children: [] });
  });

  it('is said to be several when it could be', () => {
    expect(() => show('0')).toThrow(/'0' could be 5 runs \(wrun_\w+, wrun_\w+, wrun_\w+, …\)/);
    expect(() => show('wrun_')).toThrow(/no run 'wrun_'/);
  });

  it('is the parent when the rest are child runs', () => {
    world.database.exec(`UPDATE requests SET parent = '${ids[0]}' WHERE run_id = '${ids[3]}'`);
    world.database.exec(`INSERT INTO requests SELECT '${ids[4]}', workflow, 'x', build_id, input_digest, status, input,
      started_at, parent, crc FROM requests WHERE run_id = '${ids[3]}'`);
    sealRows(world.database);
    expect(show('0').run.runId).toBe(ids[0]);
  });

  it.each(['wrun_01AAAA', 'ZZZZZZZZ', "'; DROP TABLE runs; --", '%', '_', '…'])('is none for %j', (text) => {
    expect(() => show(text)).toThrow(/There is no run/);
  });

  it('is, where nobody asked for any, the newest that a workflow started', async () => {
    world.database.exec('DELETE FROM requests');
    expect(show()).toMatchObject({ run: { runId: ids[4] }, request: null });
  });
});
