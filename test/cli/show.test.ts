import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { renderHelp } from '../../src/cli/help.ts';
import { SHOW_OPTIONS } from '../../src/cli/parse-arguments.ts';
import type { RunCosts } from '../../src/cli/show/read-costs.ts';
import type { RunExport, RunRecord } from '../../src/engine/run-export.ts';
import { textWidth } from '../../src/pipelines/wrap-text.ts';
import { buildFixtures } from '../engine/fixtures/build-fixtures.ts';
import { makeRepository, type TestRepository } from '../support/make-repository.ts';
import { type MockModel, startMockModel } from '../support/mock-model.ts';
import { runCli, startCli } from '../support/run-cli.ts';

const root = join(import.meta.dirname, '../..');
const FILES = 30;

let temporary: string;
let repository: TestRepository;
let model: MockModel;
const processes: ChildProcess[] = [];

beforeAll(async () => {
  await buildFixtures();
  temporary = mkdtempSync(join(tmpdir(), 'gloss-show-'));
  model = await startMockModel({ latencyMs: 400 });
  repository = await makeRepository();
  await repository.write({ 'README.md': '# Demo\n' });
  await repository.commit('start');
  await repository.write(
    Object.fromEntries(
      Array.from({ length: FILES }, (_, index) => [`src/${index}.ts`, `export const a = ${index};\n`]),
    ),
  );
  await repository.commit('change');
});

afterEach(() => {
  for (const child of processes.splice(0)) child.kill('SIGKILL');
  model.behave(() => undefined);
});

afterAll(async () => {
  await model.stop();
  await repository.dispose();
  rmSync(temporary, { recursive: true, force: true });
});

/** `gloss run summary`, one model call for each file. */
function startSummary(state: string) {
  const args = ['run', 'summary', '--repo', repository.directory, '--base', 'HEAD~1', '--state-dir', state];
  const started = startCli({
    args: [...args, '--model', 'openai:mock', '--no-packing', '--concurrency', '3'],
    env: { OPENAI_API_KEY: 'key', OPENAI_BASE_URL: model.baseUrl },
  });
  processes.push(started.child);
  return started;
}

/** A flow of the engine's tests as a process; `until` waits for a line of its output. */
function startFlow(state: string, workflow: string, input: { count?: number; ms?: number } = {}) {
  const script = join(root, 'test/engine/fixtures/engine-process.ts');
  const flowInput = JSON.stringify({ journal: `${state}-journal`, count: 3, ms: 0, ...input });
  const child = spawn(process.execPath, [script, state, workflow, flowInput]);
  processes.push(child);
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return { child, ended };
}

const show = (state: string, ...more: string[]) => runCli({ args: ['show', '--state-dir', state, ...more] });

async function showJson(state: string, ...more: string[]): Promise<RunExport & { costs?: RunCosts }> {
  const { stdout, stderr, exitCode } = await show(state, '--json', ...more);
  expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
  return JSON.parse(stdout) as RunExport & { costs?: RunCosts };
}

/** Waits until the run can be shown, and shows as it is wanted. */
async function untilShown(state: string, wanted: RegExp): Promise<string> {
  let text = '';
  const look = async () => {
    const { stdout, stderr } = await show(state);
    text = stdout;
    return stdout || stderr;
  };
  await expect.poll(look, { timeout: 30_000, interval: 50 }).toMatch(wanted);
  return text;
}

function finishedSteps(record: RunRecord): number {
  const own = record.steps.filter(({ status }) => status === 'completed').length;
  return own + record.children.reduce((sum, child) => sum + finishedSteps(child), 0);
}

function countEvents(record: RunRecord): number {
  return record.events.length + record.children.reduce((sum, child) => sum + countEvents(child), 0);
}

/** Every file below a directory with its content. */
function readTree(directory: string): Record<string, string> {
  const files = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    files.map(({ parentPath, name }) => [
      join(parentPath, name),
      readFileSync(join(parentPath, name), 'latin1'),
    ]),
  );
}

describe('a run that goes on', () => {
  it('is shown again and again, ever further, and ends as if nobody had looked', async () => {
    const state = join(temporary, 'live');
    const { done } = startSummary(state);
    let isOver = false;
    const ended = done.finally(() => {
      isOver = true;
    });
    await untilShown(state, /▸ running/);
    let last = await showJson(state);
    let looks = 0;
    let calls = 0;
    while (!isOver) {
      const next = await showJson(state);
      expect(next.run.runId).toBe(last.run.runId);
      expect(finishedSteps(next)).toBeGreaterThanOrEqual(finishedSteps(last));
      expect(countEvents(next)).toBeGreaterThanOrEqual(countEvents(last));
      const now = next.costs?.modelCalls ?? calls;
      expect(now).toBeGreaterThanOrEqual(calls);
      calls = now;
      if (last.run.status === 'completed') expect(next.run.status).toBe('completed');
      last = next;
      if (looks++ % 2 === 0) expect(await show(state)).toMatchObject({ exitCode: 0, stderr: '' });
    }
    const { exitCode, stderr } = await ended;
    expect({ exitCode, warnings: stderr.match(/warning|error|busy/gi) }).toEqual({
      exitCode: 0,
      warnings: null,
    });
    expect(looks).toBeGreaterThanOrEqual(3);
    expect(model.itemCalls()).toHaveLength(FILES);
    // Told before there was a report.
    expect(calls).toBeGreaterThan(0);

    const end = await showJson(state);
    expect(end.costs).toMatchObject({ modelCalls: FILES + 1, estimate: { modelCalls: expect.any(Number) } });
    expect(end.run).toMatchObject({ status: 'completed', output: { status: 'complete' } });
    expect(end).toMatchObject({ owner: null, messages: [] });
    expect(finishedSteps(end)).toBeGreaterThan(FILES);
  });

  it('that was made by the command line is shown with its request, its child runs and its reports', async () => {
    const state = join(temporary, 'live');
    const before = readTree(state);
    const { stdout } = await show(state);
    const { run, children } = await showJson(state);
    expect(stdout).toMatch(/^summary of gloss-repository-\S+: HEAD~1 → HEAD$/m);
    expect(stdout).toContain(`  run         ${run.runId}\n  status      ✓ completed after `);
    expect(stdout).toMatch(/^ {2}started {5}\d{4}-\d\d-\d\d \d\d:\d\d:\d\d \S+ \((now|\d+ s ago)\)$/m);
    expect(stdout).toMatch(/^ {2}took {8}\d+ model calls · [\d,]+ tokens in, [\d,]+ out$/m);
    expect(stdout).toMatch(/✓ planRun .*\n {2}✓ startShard .*\n {2}✓ overview .*\n {2}✓ publishRun /);
    expect(stdout).toContain(`Child runs  2: 2 completed\n  ${FILES} of ${FILES} steps done\n`);
    for (const type of ['json', 'txt']) expect(stdout).toContain(join(state, `reports/${run.runId}.${type}`));
    const shard = { request: { workflow: 'runShard', parent: run.runId } };
    expect(children).toMatchObject([shard, shard]);
    const child = children[0]?.run.runId ?? '';
    expect((await show(state, child.slice(-8))).stdout).toContain(`child of    ${run.runId}`);
    expect((await show(state, '--all')).stdout).toContain(child);
    expect(readTree(state)).toEqual(before);
  });

  it('waits: a sleep with its end, a hook with the beginning of its token, a retry with its time', async () => {
    const [nap, hook, retry] = ['nap', 'hook', 'retry'].map((name) => join(temporary, name)) as [
      string,
      string,
      string,
    ];
    startFlow(nap, 'nap', { ms: 3_000 });
    const napping = await untilShown(nap, /sleeping until/);
    expect(napping).toMatch(/status {6}◌ sleeping until \d\d:\d\d:\d\d \((in \d s|now)\)/);
    expect(napping).toMatch(/Queued {2}1 due later\n {2}\d\d:\d\d:\d\d \((in \d s|now)\) replay of nap/);
    startFlow(hook, 'waitForHook');
    const waiting = await untilShown(hook, /◌ waiting for a hook/);
    expect(waiting).toMatch(/◌ hook .* waits, token test:\/…/);
    expect(waiting).not.toContain(hook);
    expect((await showJson(hook)).hooks).toMatchObject([{ token: `test:${hook}-journal` }]);
    model.behave(({ kind }) =>
      kind === 'items' ? { status: 429, message: 'slow down', retryAfterSeconds: 60 } : undefined,
    );
    startSummary(retry);
    const retrying = await untilShown(retry, /Queued .* due later/);
    expect(retrying).toMatch(
      /\d\d:\d\d:\d\d \(in \d+ s\) (\d+ × )?summarise, after 1 attempt\n {6}.*slow down/,
    );
  });
});

describe('a run whose process was killed', () => {
  it('is shown as it was, changes by no byte, and goes on afterwards', async () => {
    const state = join(temporary, 'killed');
    // Steps that are long compared with a look at them: the kill meets one at work.
    const first = startFlow(state, 'sequence', { count: 4, ms: 2_000 });
    await untilShown(state, /[1-3] done, 1 running|[1-3] of \d done, 1 running/);
    first.child.kill('SIGKILL');
    await first.ended;
    const before = readTree(state);
    const { stdout, exitCode } = await show(state);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/status {6}◌ interrupted\n/);
    expect(stdout).toMatch(/process {5}none works on it now/);
    expect(stdout).toMatch(/1 interrupted/);
    const killed = await showJson(state);
    expect(killed.owner).toMatchObject({ pid: first.child.pid });
    expect(readTree(state)).toEqual(before);

    const second = startFlow(state, 'sequence', { count: 4, ms: 2_000 });
    expect(await second.ended).toBe(0);
    const ended = await showJson(state);
    expect(ended.run).toMatchObject({
      runId: killed.run.runId,
      status: 'completed',
      output: [0, 1, 2, 3],
    });
    expect((await show(state)).stdout).toMatch(/✓ completed after /);
  });

  it('is shown from a copy of its directory without the log’s index', async () => {
    const copy = join(temporary, 'copy');
    const state = join(temporary, 'hook');
    cpSync(state, copy, { recursive: true });
    rmSync(join(copy, 'runs/world.sqlite-shm'), { force: true });
    expect((await showJson(copy)).run).toEqual((await showJson(state)).run);
  });
});

describe('a run that failed', () => {
  it('is shown with its reason, and showing it is no failure', async () => {
    const state = join(temporary, 'failed');
    expect(await startFlow(state, 'fails').ended).toBe(1);
    const { stdout, exitCode } = await show(state);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/status {6}✗ failed after .*\n {2}why {9}.*the file is cursed\n/);
    expect(stdout).toMatch(/✗ unlucky .*\n {6}✗ .*the file is cursed\n/);
    expect((await showJson(state)).run.error).toMatchObject({
      message: expect.stringContaining('the file is cursed'),
    });
  });

  it('by its own words is shown so, though its workflow completed', async () => {
    const state = join(temporary, 'refused');
    model.behave(() => ({ status: 401, message: 'no such key', code: 'invalid_api_key' }));
    expect((await startSummary(state).done).exitCode).not.toBe(0);
    const { stdout } = await show(state);
    expect(stdout).toMatch(/status {6}✗ failed after /);
    expect(stdout).toMatch(/why {9}.*key/);
  });
});

describe('a wide run', () => {
  it('is one line, and everything with --all', async () => {
    const state = join(temporary, 'wide');
    expect(await startFlow(state, 'fanOut', { count: 120 }).ended).toBe(0);
    const short = (await show(state)).stdout;
    expect(short).toMatch(/✓ note +120 /);
    expect(short.split('\n').length).toBeLessThan(15);
    const long = (await show(state, '--all')).stdout;
    expect(long.match(/✓ note +#\d+ /g)).toHaveLength(120);
    for (const line of [...short.split('\n'), ...long.split('\n')])
      expect(textWidth(line)).toBeLessThanOrEqual(80);
  });
});

describe('what cannot be shown is said in one line, with exit code 2, and nothing is written', () => {
  const place = (name: string) => join(temporary, `bad ${name}`);
  const runs = (name: string) => {
    mkdirSync(join(place(name), 'runs'), { recursive: true });
    return join(place(name), 'runs/world.sqlite');
  };
  const versioned = (name: string, version: number) => {
    const database = new DatabaseSync(runs(name));
    database.exec(`CREATE TABLE t (a); PRAGMA user_version = ${version}`);
    database.close();
  };

  const given = (name: string, prepare: () => void) => {
    prepare();
    return ['--state-dir', place(name)];
  };

  it.each<[what: string, args: () => string[], message: RegExp]>([
    [
      'no state directory',
      () => ['--state-dir', place('gone')],
      /no state directory '.*bad gone'.*gloss run --help/,
    ],
    ['a file', () => given('file', () => writeFileSync(place('file'), '')), /is a file.*--state-dir/],
    ['a repository without state', () => ['--repo', repository.directory], /no state directory '.*\.gloss'/],
    ['no repository', () => ['--repo', temporary], /not a git repository/],
    ['no run yet', () => given('new', () => mkdirSync(place('new'))), /No run was started yet/],
    [
      'an unknown run',
      () => ['nonsense', '--state-dir', join(temporary, 'wide')],
      /no run 'nonsense'.*newest run/,
    ],
    [
      'a damaged record',
      () => given('damaged', () => writeFileSync(runs('damaged'), 'nonsense'.repeat(999))),
      /world\.sqlite is damaged.*next run sets it aside/,
    ],
    ['a newer record', () => given('newer', () => versioned('newer', 99)), /newer Gloss.*version 99/],
    ['an older record', () => given('older', () => versioned('older', 1)), /older Gloss.*Run a pipeline/],
    ['two runs', () => ['a', 'b'], /'b' is one word too many.*gloss --help/],
    ['an empty id', () => [''], /must not be empty/],
    ['an empty directory', () => ['--state-dir', ''], /--state-dir must not be empty/],
    ['an option of another command', () => ['--model', 'x'], /'--model'.*gloss --help/],
  ])('%s', async (_, build, message) => {
    const args = build();
    const before = readTree(temporary);
    const { stdout, stderr, exitCode } = await runCli({ args: ['show', ...args], cwd: temporary });
    expect(stderr).toMatch(/^gloss: .+\n$/);
    expect(stderr).toMatch(message);
    expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 2 });
    expect(readTree(temporary)).toEqual(before);
    expect(existsSync(join(repository.directory, '.gloss'))).toBe(false);
  });
});

describe('the command', () => {
  it('loads no SDK, no schema library and no pipeline to show a run', async () => {
    const list = join(temporary, 'modules');
    const script = `
      import { appendFileSync } from 'node:fs';
      import { registerHooks } from 'node:module';
      registerHooks({ resolve(specifier, context, next) { const found = next(specifier, context); appendFileSync(${JSON.stringify(list)}, found.url + '\\n'); return found; } });
      const { main } = await import('./src/cli/main.ts');
      await main({ argv: ['show', '--state-dir', ${JSON.stringify(join(temporary, 'wide'))}] });`;
    const shown = execFileSync(process.execPath, ['--input-type=module', '--eval', script], { cwd: root });
    expect(shown.toString()).toContain('✓ completed');
    const modules = readFileSync(list, 'utf8').split('\n');
    expect(modules.some((url) => url.endsWith('/show-command.ts'))).toBe(true);
    const known = /node_modules\/(?:devalue\/|@workflow\/core\/dist\/serialization-format)/;
    expect(modules.filter((url) => url.includes('node_modules') && !known.test(url))).toEqual([]);
    expect(modules.filter((url) => url.includes('/pipelines/') && !url.endsWith('/wrap-text.ts'))).toEqual(
      [],
    );
  });

  it.each([[['show', '--help']], [['help', 'show']], [['show', 'x', '-h']]])(
    'is explained by %j',
    async (args) => {
      const { stdout, stderr, exitCode } = await runCli({ args });
      expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
      expect(stdout).toBe(renderHelp('show'));
      expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(110);
    },
  );

  it('names every option there is, and no other', () => {
    const named = new Set(renderHelp('show').match(/--[a-z][a-z-]+/g));
    expect([...named].toSorted()).toEqual(
      Object.keys(SHOW_OPTIONS)
        .map((name) => `--${name}`)
        .toSorted(),
    );
  });
});
