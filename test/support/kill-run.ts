import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { RunReport } from '../../src/result.ts';
import { makeRepository } from './make-repository.ts';
import { type MockModel, startMockModel } from './mock-model.ts';
import { type CliRun, startCli } from './run-cli.ts';

const root = join(import.meta.dirname, '../..');

export interface KillOptions {
  seed: number;
  items: number;
  kills: number;
  /** Of each model call, in ms. */
  latencyMs: number;
  /** Moves the state directory, and changes the build, once each on the way. */
  disturb: boolean;
}

export interface KillOutcome {
  kills: number;
  status: string;
  /** The text of the run that was killed, and of one that was not. */
  text: string;
  uninterrupted: string;
  /** Items asked for again although their answer was stored: must be none. */
  repeated: string[];
  itemCalls: number;
  items: number;
  /** Calls that were under way, or answered and not yet stored, when the process was killed. */
  lostCalls: number;
  /** From each kill to the first call of the process after it, in ms; its start is in it. */
  resumedAfterMs: number[];
}

/**
 * Runs the summary of a change of N files as a process, kills it again and again at random moments, and lets
 * it end. Every random choice follows from the seed; what the machine makes of a moment does not.
 */
export async function killRun(options: KillOptions): Promise<KillOutcome> {
  const { seed, items, kills, latencyMs, disturb } = options;
  const random = createRandom(seed);
  const model = await startMockModel({ latencyMs });
  const directory = mkdtempSync(join(tmpdir(), 'gloss-kill-'));
  const repository = await makeRepository();
  try {
    await repository.write({ 'README.md': '# Demo\n' });
    await repository.commit('start');
    await repository.write(Object.fromEntries(Array.from({ length: items }, (_, index) => fileOf(index))));
    await repository.commit('change');
    const run = (state: string, program: string) =>
      startCli({ program, ...commandFor({ repository: repository.directory, state, model }) });

    const calm = await run(join(directory, 'calm'), root).done;
    model.calls.length = 0;

    let state = join(directory, 'state');
    let program = root;
    const repeated: string[] = [];
    const moments: { at: number; calls: number }[] = [];
    let killed = 0;
    while (killed < kills) {
      if (disturb && killed === Math.floor(kills / 3)) state = move(state, join(directory, 'moved'));
      if (disturb && killed === Math.floor(kills / 2)) program = changedBuild(seed);
      const stored = readStoredItems(state);
      const before = model.calls.length;
      const { child, done } = run(state, program);
      const ended = await Promise.race([done, waitForMoment({ random, model, before, items })]);
      child.kill('SIGKILL');
      const at = performance.now();
      await done;
      moments.push({ at, calls: model.calls.length });
      repeated.push(...callsFor(model, before).filter((path) => stored.has(path)));
      if (ended) break;
      killed++;
    }
    const stored = readStoredItems(state);
    const before = model.calls.length;
    const last = await run(state, program).done;
    repeated.push(...callsFor(model, before).filter((path) => stored.has(path)));
    const itemCalls = model.itemCalls().length;
    return {
      kills: killed,
      status: readStatus(state, last),
      text: last.stdout,
      uninterrupted: calm.stdout,
      repeated,
      itemCalls,
      items,
      lostCalls: itemCalls - items,
      resumedAfterMs: moments.flatMap(({ at, calls }) => {
        const next = model.calls[calls];
        return next === undefined ? [] : [next.at - at];
      }),
    };
  } finally {
    await model.stop();
    await repository.dispose();
    rmSync(directory, { recursive: true, force: true });
    rmSync(copyDirectory(seed), { recursive: true, force: true });
  }
}

function fileOf(index: number): [string, string] {
  const body = Array.from(
    { length: 8 },
    (_, line) => `export const value${index}_${line} = ${index * line};`,
  );
  return [`src/module-${String(index).padStart(3, '0')}.ts`, `${body.join('\n')}\n`];
}

function commandFor(options: { repository: string; state: string; model: MockModel }) {
  const { repository, state, model } = options;
  return {
    args: [
      ...['run', 'summary', '--repo', repository, '--base', 'HEAD~1', '--state-dir', state],
      ...['--model', 'openai:mock', '--no-packing', '--concurrency', '2'],
    ],
    env: { OPENAI_API_KEY: 'test-key', OPENAI_BASE_URL: model.baseUrl },
  };
}

/** Either some time after the start, or a moment after some more calls. Resolves to false: the run goes on. */
async function waitForMoment(options: {
  random: () => number;
  model: MockModel;
  before: number;
  items: number;
}): Promise<false> {
  const { random, model, before } = options;
  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  if (random() < 0.25) {
    await pause(50 + random() * 900);
    return false;
  }
  const more = Math.floor(random() * 4);
  while (model.calls.length < before + more) await pause(2);
  await pause(random() * 80);
  return false;
}

function callsFor(model: MockModel, from: number): string[] {
  return model.calls.slice(from).flatMap(({ kind, paths }) => (kind === 'items' ? paths : []));
}

/** Items whose answer is in the result store now, by the plan that is stored beside them. */
function readStoredItems(state: string): Set<string> {
  let database: DatabaseSync;
  try {
    database = new DatabaseSync(join(state, 'results/results.sqlite'));
  } catch {
    return new Set();
  }
  try {
    const rows = database.prepare("SELECT value FROM results WHERE kind = 'plan'").all();
    const keys = new Set(
      database
        .prepare("SELECT key FROM results WHERE kind = 'item'")
        .all()
        .map(({ key }) => String(key)),
    );
    const planned = rows.flatMap(({ value }) => (JSON.parse(String(value)) as StoredPlan).items);
    return new Set(planned.filter(({ resultKey }) => keys.has(resultKey)).map(({ item }) => item.key));
  } catch (error) {
    if (/no such table/.test(String(error))) return new Set();
    throw error;
  } finally {
    database.close();
  }
}

interface StoredPlan {
  items: { item: { key: string }; resultKey: string }[];
}

function move(from: string, to: string): string {
  renameSync(from, to);
  return to;
}

/** A copy of the program whose build has another name, as after an upgrade. Inside the project, for its packages. */
function changedBuild(seed: number): string {
  const copy = copyDirectory(seed);
  mkdirSync(copy, { recursive: true });
  for (const name of ['bin', 'src', 'package.json'])
    cpSync(join(root, name), join(copy, name), { recursive: true });
  writeFileSync(join(copy, 'src/engine/generated/build-id.mjs'), "export const buildId = 'another';\n");
  return copy;
}

function copyDirectory(seed: number): string {
  return join(root, `build/kill-${process.pid}-${seed}`);
}

function readStatus(state: string, run: CliRun): string {
  const path = /report: (.*\.json)/.exec(run.stderr)?.[1] ?? join(state, 'no report');
  try {
    return (JSON.parse(readFileSync(path, 'utf8')) as RunReport).status;
  } catch {
    return `exit ${run.exitCode}: ${run.stderr.slice(-300)}`;
  }
}

/** Mulberry32: small, seeded, good enough to choose moments. */
function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = state;
    value = Math.imul(value ^ (value >>> 15), value | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}
