import { type ChildProcess, spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createEngine, type Engine, type EngineOptions } from '../../src/engine/create-engine.ts';
import { buildFixtures, fixtureBundles } from './fixtures/build-fixtures.ts';
import type { FlowInput } from './fixtures/flows/flows.ts';

let directory: string;
let journal: string;
let warnings: string[];
const engines: Engine<string>[] = [];
const processes: ChildProcess[] = [];

beforeAll(buildFixtures);

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'gloss-engine-'));
  journal = join(directory, 'journal');
  warnings = [];
});

afterEach(async () => {
  for (const child of processes.splice(0)) child.kill('SIGKILL');
  for (const engine of engines.splice(0)) await engine.drain({ graceMs: 0 });
  rmSync(directory, { recursive: true, force: true });
});

async function open(options: Partial<EngineOptions> & { buildId?: string } = {}): Promise<Engine<string>> {
  const { buildId, ...rest } = options;
  const engine = await createEngine({
    stateDir: join(directory, 'state'),
    ...rest,
    bundles: fixtureBundles(buildId),
    onWarning: (message) => warnings.push(message),
  });
  engines.push(engine);
  return engine;
}

function flowInput(changes: Partial<FlowInput> = {}): FlowInput {
  return { journal, count: 3, ms: 0, ...changes };
}

function journalLines(kind: string): string[] {
  if (!existsSync(journal)) return [];
  return readFileSync(journal, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith(kind));
}

/** Starts an engine in a process of its own; `until` waits for a line of its output. */
function spawnEngine(workflow: string, input: FlowInput, buildId?: string) {
  const script = join(import.meta.dirname, 'fixtures/engine-process.ts');
  const args = [script, join(directory, 'state'), workflow, JSON.stringify(input)];
  const child = spawn(process.execPath, buildId === undefined ? args : [...args, buildId]);
  processes.push(child);
  let output = '';
  const waiting: { pattern: RegExp; resolve: (output: string) => void }[] = [];
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      for (const { pattern, resolve } of waiting) if (pattern.test(output)) resolve(output);
    });
  }
  const until = (pattern: RegExp) =>
    pattern.test(output) ? output : new Promise<string>((resolve) => waiting.push({ pattern, resolve }));
  return { child, until, ended, output: () => output };
}

/** Waits until the journal holds so many lines of a kind. */
async function untilJournal(kind: string, count: number): Promise<void> {
  await expect
    .poll(() => journalLines(kind).length, { timeout: 20_000, interval: 5 })
    .toBeGreaterThanOrEqual(count);
}

describe('a run', () => {
  it('executes each step of a wide fan-out once', async () => {
    const engine = await open();
    const { result } = await engine.start({ workflow: 'fanOut', key: 'a', input: flowInput({ count: 100 }) });
    expect(await result).toBe(100);
    expect(new Set(journalLines('start')).size).toBe(100);
    expect(journalLines('start')).toHaveLength(100);
  });

  it('is joined by whoever asks for the same key in the same process', async () => {
    const engine = await open();
    const request = { workflow: 'sequence', key: 'a', input: flowInput({ ms: 20 }) };
    const [one, two] = await Promise.all([engine.start(request), engine.start(request)]);
    expect(two.runId()).toBe(one.runId());
    expect(await two.result).toEqual([0, 1, 2]);
    expect(journalLines('start')).toHaveLength(3);
  });

  it('sleeps without holding anybody up, and wakes', async () => {
    const engine = await open();
    const nap = await engine.start({ workflow: 'nap', key: 'nap', input: flowInput({ ms: 1_000 }) });
    const other = await engine.start({ workflow: 'sequence', key: 'other', input: flowInput() });
    expect(await Promise.race([nap.result, other.result])).toEqual([0, 1, 2]);
    expect(await nap.result).toBe('rested');
  });

  it('retries a step that asks for it', async () => {
    const engine = await open();
    const { result } = await engine.start({ workflow: 'retries', key: 'a', input: flowInput() });
    expect(await result).toBe(3);
    expect(journalLines('attempt')).toEqual(['attempt 1', 'attempt 2', 'attempt 3']);
  });

  it('fails with the step’s reason, once', async () => {
    const engine = await open();
    const handle = await engine.start({ workflow: 'fails', key: 'a', input: flowInput() });
    await expect(handle.result).rejects.toThrow('the file is cursed');
    expect(journalLines('tried')).toHaveLength(1);
    expect(engine.get(handle.runId())?.status).toBe('failed');
  });

  it('is left alone while it waits for a hook', async () => {
    const engine = await open();
    const handle = await engine.start({ workflow: 'waitForHook', key: 'a', input: flowInput() });
    await untilJournal('end', 1);
    const later = await engine.start({ workflow: 'nap', key: 'b', input: flowInput({ ms: 1_000 }) });
    await later.result;
    expect(warnings).toEqual([]);
    expect(engine.get(handle.runId())?.status).toBe('running');
  });

  it('ends when it is cancelled and starts nothing more', async () => {
    const engine = await open();
    const handle = await engine.start({
      workflow: 'sequence',
      key: 'a',
      input: flowInput({ count: 50, ms: 10 }),
    });
    await untilJournal('end', 1);
    await engine.cancel(handle.runId());
    await expect(handle.result).rejects.toThrow(/cancelled/i);
    expect(journalLines('start').length).toBeLessThan(10);
    expect(engine.get(handle.runId())?.status).toBe('cancelled');
  });

  it('takes the runs along that its steps wait for when it is cancelled', async () => {
    const engine = await open();
    const parent = await engine.start({ workflow: 'waitForHook', key: 'parent', input: flowInput() });
    const child = engine.startChild({
      workflow: 'sequence',
      key: 'child',
      input: flowInput({ count: 50, ms: 10 }),
      parent: parent.runId(),
    });
    await untilJournal('end 2', 1);
    await engine.cancel(parent.runId());
    await expect(child).rejects.toThrow(/cancelled/i);
    await expect(parent.result).rejects.toThrow(/cancelled/i);
    expect(engine.findUnfinished('child')).toBeUndefined();
  });

  it('that a step waits for is not started again when it has ended before the step has', async () => {
    const engine = await open();
    const parent = await engine.start({ workflow: 'waitForHook', key: 'parent', input: flowInput() });
    const request = { workflow: 'sequence', key: 'child', input: flowInput(), parent: parent.runId() };
    expect(await engine.startChild(request)).toEqual([0, 1, 2]);
    await engine.drain({ graceMs: 0 });
    const done = journalLines('start').length;
    const again = await open();
    expect(await again.startChild(request)).toEqual([0, 1, 2]);
    expect(journalLines('start')).toHaveLength(done);
  });

  it('is not resumed by an id that nobody knows', async () => {
    const engine = await open();
    await expect(engine.resume('wrun_nope')).rejects.toThrow(/no run wrun_nope/);
  });
});

describe('a run that was killed', () => {
  it('goes on in another process, in a directory that was moved, without repeating what was finished', async () => {
    const input = flowInput({ count: 6, ms: 200 });
    const first = spawnEngine('sequence', input);
    await untilJournal('start', 4);
    first.child.kill('SIGKILL');
    await first.ended;
    renameSync(join(directory, 'state'), join(directory, 'elsewhere'));
    const engine = await open({ stateDir: join(directory, 'elsewhere') });
    const handle = await engine.start({ workflow: 'sequence', key: 'test', input });
    expect(handle.resumed).toBe(true);
    expect(await handle.result).toEqual([0, 1, 2, 3, 4, 5]);
    // Only the step that was in flight at the kill runs twice.
    expect(journalLines('start').sort()).toEqual([0, 1, 2, 3, 3, 4, 5].map((index) => `start ${index}`));
  });

  it('can be taken up by its id', async () => {
    const input = flowInput({ count: 4, ms: 200 });
    const first = spawnEngine('sequence', input);
    await untilJournal('start', 2);
    const runId = /started (\S+)/.exec(await first.until(/started/))?.[1] ?? '';
    first.child.kill('SIGKILL');
    await first.ended;
    const engine = await open();
    const handle = await engine.resume(runId);
    expect(handle.resumed).toBe(true);
    expect(await handle.result).toEqual([0, 1, 2, 3]);
  });

  it.each([
    ['under other code', { buildId: 'other' }, {}],
    ['for another input', {}, { count: 5 }],
  ])('is started anew %s', async (_, engineChange, inputChange) => {
    const input = flowInput({ count: 4, ms: 200 });
    const first = spawnEngine('sequence', input);
    await untilJournal('start', 2);
    first.child.kill('SIGKILL');
    await first.ended;
    const engine = await open(engineChange);
    const handle = await engine.start({
      workflow: 'sequence',
      key: 'test',
      input: { ...input, ...inputChange },
    });
    expect(handle.resumed).toBe(false);
    expect(await handle.result).toHaveLength({ ...input, ...inputChange }.count);
  });
});

describe('a run that cannot go on', () => {
  it('is given up when its replay never comes to an end, with the reason', async () => {
    const engine = await open({ stuckMs: { workflow: 200, step: 60_000 } });
    const handle = await engine.start({ workflow: 'forgetful', key: 'a', input: flowInput({ count: 1 }) });
    await expect(handle.result).rejects.toThrow(/got stuck .*a replay did not come to its end/);
    expect(warnings[0]).toMatch(/is started anew: a replay did not come to its end/);
  });

  it('ends with one clear error when the disk is full, and goes on from there once there is room', async () => {
    let isFull = false;
    const engine = await open({
      openDatabase: (path) => {
        const inner = new DatabaseSync(path);
        const full = () => Object.assign(new Error('database or disk is full'), { errcode: 13 });
        const exec = (sql: string) => {
          if (isFull && sql === 'COMMIT') throw full();
          inner.exec(sql);
        };
        return { exec, prepare: (sql) => inner.prepare(sql), close: () => inner.close() };
      },
    });
    const input = flowInput({ count: 6, ms: 30 });
    const handle = await engine.start({ workflow: 'sequence', key: 'a', input });
    await untilJournal('end', 2);
    isFull = true;
    await expect(handle.result).rejects.toThrow(/can no longer be written \(database or disk is full\)/);
    await expect(handle.result).rejects.toMatchObject({
      code: 'state',
      remedy: expect.stringMatching(/run again/),
    });
    await engine.drain({ graceMs: 0 });
    const finished = journalLines('end').length;
    const again = await open();
    const resumed = await again.start({ workflow: 'sequence', key: 'a', input });
    expect(resumed.resumed).toBe(true);
    expect(await resumed.result).toEqual([0, 1, 2, 3, 4, 5]);
    // What had ended and was not stored is done again, nothing else.
    expect(journalLines('start').length).toBeLessThanOrEqual(6 + 1);
    expect(finished).toBeLessThan(6);
  });
});

describe('a run that lost its messages', () => {
  it('is woken all the same, and repeats nothing', async () => {
    const input = flowInput({ count: 3, ms: 400 });
    const first = spawnEngine('sequence', input);
    await untilJournal('start', 2);
    first.child.kill('SIGKILL');
    await first.ended;
    const database = new DatabaseSync(join(directory, 'state/runs/world.sqlite'));
    database.exec('DELETE FROM messages');
    database.close();
    const engine = await open();
    const handle = await engine.start({ workflow: 'sequence', key: 'test', input });
    expect(handle.resumed).toBe(true);
    expect(await handle.result).toEqual([0, 1, 2]);
    expect(journalLines('start 0')).toHaveLength(1);
  });
});

describe('a state directory', () => {
  it('is refused to a second process, which is told who has it', async () => {
    const first = spawnEngine('sequence', flowInput({ count: 20, ms: 100 }));
    await first.until(/started/);
    await expect(open()).rejects.toThrow(`is in use by process ${String(first.child.pid)} on ${hostname()}`);
  });

  it('is free again after its owner was killed', async () => {
    const first = spawnEngine('sequence', flowInput({ count: 20, ms: 100 }));
    await first.until(/started/);
    first.child.kill('SIGKILL');
    await first.ended;
    expect(readdirSync(join(directory, 'state/runs')).sort()).toEqual([
      'lock',
      'world.sqlite',
      'world.sqlite-shm',
      'world.sqlite-wal',
    ]);
    await expect(open()).resolves.toBeDefined();
  });

  it('is usable again when its record of runs was damaged', async () => {
    const before = await open();
    await before.drain({ graceMs: 0 });
    writeFileSync(join(directory, 'state/runs/world.sqlite'), 'this is no database');
    const engine = await open();
    expect(warnings.join()).toMatch(/damaged/);
    const handle = await engine.start({ workflow: 'sequence', key: 'a', input: flowInput() });
    expect(await handle.result).toEqual([0, 1, 2]);
  });

  it('is usable again when its record of runs was damaged further in', async () => {
    const before = await open();
    for (let index = 0; index < 40; index++) {
      await (await before.start({ workflow: 'sequence', key: `a${index}`, input: flowInput({ count: 0 }) }))
        .result;
    }
    await before.drain({ graceMs: 0 });
    const path = join(directory, 'state/runs/world.sqlite');
    const bytes = readFileSync(path);
    bytes.fill(0xa5, 4_200);
    writeFileSync(path, bytes);
    const engine = await open();
    expect(warnings.join()).toMatch(/damaged/);
    const handle = await engine.start({ workflow: 'sequence', key: 'a', input: flowInput() });
    expect(await handle.result).toEqual([0, 1, 2]);
  });

  it('that cannot be written is named with a remedy', async () => {
    writeFileSync(join(directory, 'file'), '');
    await expect(open({ stateDir: join(directory, 'file') })).rejects.toThrow(/file\/?.* cannot be used/);
  });

  it('holds one file and a lock once it is closed', async () => {
    const engine = await open();
    await (await engine.start({ workflow: 'sequence', key: 'a', input: flowInput() })).result;
    await engine.drain({ graceMs: 0 });
    expect(readdirSync(join(directory, 'state/runs')).sort()).toEqual(['lock', 'world.sqlite']);
  });

  it('is rid of what earlier versions kept there', async () => {
    const runs = join(directory, 'state/runs');
    mkdirSync(join(runs, 'world/events'), { recursive: true });
    writeFileSync(join(runs, 'ledger.sqlite'), '');
    writeFileSync(join(runs, 'owner.json'), '{}');
    const engine = await open();
    await engine.drain({ graceMs: 0 });
    expect(readdirSync(runs).sort()).toEqual(['lock', 'world.sqlite']);
  });
});

describe('a process that is asked to stop', () => {
  it('finishes the step it is in, stores it, and leaves a run that goes on', async () => {
    const input = flowInput({ count: 4, ms: 300 });
    const first = spawnEngine('sequence', input);
    await untilJournal('start', 2);
    const asked = performance.now();
    first.child.kill('SIGTERM');
    expect(await first.ended).toBe(143);
    expect(performance.now() - asked).toBeLessThan(5_000);
    expect(journalLines('end')).toHaveLength(2);
    const engine = await open();
    const handle = await engine.start({ workflow: 'sequence', key: 'test', input });
    expect(await handle.result).toEqual([0, 1, 2, 3]);
    expect(journalLines('start')).toHaveLength(4);
  });
});
