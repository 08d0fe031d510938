import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Event, Hook } from '@workflow/world';
import { afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { getHookByToken } from 'workflow/api';
import { getWorld } from 'workflow/runtime';
import { createEngine, type Engine, type RunHandle } from '../../../src/engine/create-engine.ts';
import type { Bundles } from '../../../src/engine/load-bundles.ts';
import { buildShapes } from './build-shapes.ts';
import { countVisits, resetProbe } from './probe.ts';

/** How often conditions are looked at, in ms. */
const POLL_MS = 5;
/** How long a condition may take, in ms. */
const PATIENCE_MS = 15_000;

export interface Shapes {
  /** An engine on the test's state directory, or on another one below the test's directory. */
  open(name?: string): Promise<Engine<string>>;
  /** What a kill and a new process come to: nothing is waited for, and a new engine opens the same directory. */
  reopen(engine: Engine<string>): Promise<Engine<string>>;
  /** Warnings of the engines; a sound run causes none. */
  warnings(): string[];
  /** Starts a run under the key `key`, or takes it up. */
  start(engine: Engine<string>, workflow: string, input?: unknown, key?: string): Promise<RunHandle>;
  /** What a run that is started and waited for returns. */
  result(engine: Engine<string>, workflow: string, input?: unknown): Promise<unknown>;
}

/** Sets a test file up: compiled flows, and for each test a directory of its own that is removed after it. */
export function useShapes(): Shapes {
  let bundles: Bundles<string>;
  let directory: string;
  let warnings: string[];
  const engines = new Set<Engine<string>>();

  beforeAll(async () => {
    bundles = await buildShapes();
  });
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'gloss-shapes-'));
    warnings = [];
    resetProbe();
  });
  afterEach(async () => {
    for (const engine of engines) await engine.drain({ graceMs: 0 });
    engines.clear();
    rmSync(directory, { recursive: true, force: true, maxRetries: 5 });
  });

  const open = async (name = 'state'): Promise<Engine<string>> => {
    const onWarning = (message: string) => void warnings.push(message);
    const engine = await createEngine({ stateDir: join(directory, name), bundles, onWarning });
    engines.add(engine);
    return engine;
  };
  const start: Shapes['start'] = (engine, workflow, input = null, key = 'key') =>
    engine.start({ workflow, key, input });
  return {
    open,
    reopen: async (engine) => {
      await engine.drain({ graceMs: 0 });
      engines.delete(engine);
      return open();
    },
    warnings: () => warnings,
    start,
    result: async (engine, workflow, input) => (await start(engine, workflow, input)).result,
  };
}

/** Waits until a place was visited so often. */
export async function untilVisited(name: string, count = 1): Promise<void> {
  await expect
    .poll(() => countVisits(name), { interval: POLL_MS, timeout: PATIENCE_MS })
    .toBeGreaterThanOrEqual(count);
}

/** Waits until somebody can be resumed by a token. */
export async function untilHook(token: string): Promise<Hook> {
  const find = () => getHookByToken(token).catch(() => undefined);
  await expect.poll(find, { interval: POLL_MS, timeout: PATIENCE_MS }).toBeDefined();
  return getHookByToken(token);
}

/** Waits until a run has so many hooks, and returns them in the order of their creation. */
export async function untilHooks(runId: string, count = 1): Promise<Hook[]> {
  const list = async () => (await getWorld().hooks.list({ runId, pagination: { sortOrder: 'asc' } })).data;
  await expect
    .poll(async () => (await list()).length, { interval: POLL_MS, timeout: PATIENCE_MS })
    .toBe(count);
  return list();
}

/** Events of a type that a run has. */
export async function eventsOf(runId: string, eventType: Event['eventType']): Promise<Event[]> {
  const { data } = await getWorld().events.list({ runId, pagination: { limit: 1000, sortOrder: 'asc' } });
  return data.filter((event) => event.eventType === eventType);
}

/** Waits until a run has so many events of a type. */
export async function untilEvents(runId: string, eventType: Event['eventType'], count = 1): Promise<Event[]> {
  await expect
    .poll(async () => (await eventsOf(runId, eventType)).length, { interval: POLL_MS, timeout: PATIENCE_MS })
    .toBeGreaterThanOrEqual(count);
  return eventsOf(runId, eventType);
}

/** What a promise rejects with. */
export async function reasonOf(
  promise: Promise<unknown>,
): Promise<Error & { cause?: { message: string; code?: string } | undefined }> {
  return promise.then(
    () => expect.fail('It should have been rejected.'),
    (error: unknown) => error as never,
  );
}
