import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { renderHelp } from '../../src/cli/help.ts';
import { AGAIN_OPTIONS, CANCEL_OPTIONS, RUNS_OPTIONS } from '../../src/cli/parse-managing.ts';
import type { RunReport } from '../../src/result.ts';
import { makeRepository, type TestRepository } from '../support/make-repository.ts';
import { type MockModel, startMockModel } from '../support/mock-model.ts';
import { runCli, startCli } from '../support/run-cli.ts';

const FILES = 12;

let state: string;
let repository: TestRepository;
let model: MockModel;

beforeAll(async () => {
  state = mkdtempSync(join(tmpdir(), 'gloss-manage-'));
  model = await startMockModel();
  repository = await makeRepository();
  await repository.write({ 'README.md': '# Demo\n' });
  await repository.commit('start');
  const files = Array.from({ length: FILES }, (_, at) => [`src/${at}.ts`, `export const a = ${at};\n`]);
  await repository.write(Object.fromEntries(files));
  await repository.commit('change');
});

afterAll(async () => {
  await model.stop();
  await repository.dispose();
  rmSync(state, { recursive: true, force: true });
});

function call(...args: string[]) {
  return {
    args: [...args, '--repo', repository.directory, '--state-dir', state],
    env: { OPENAI_API_KEY: 'test-key', OPENAI_BASE_URL: model.baseUrl, GLOSS_RETRY_WAIT_MS: '1' },
  };
}

interface Listed {
  runs: { runId: string; status: string; pipeline: string; totals: { failed: number } | null }[];
}

async function list(): Promise<Listed['runs']> {
  const { stdout } = await runCli(call('runs', '--json'));
  return (JSON.parse(stdout) as Listed).runs;
}

const called = (count: number) => vi.waitUntil(() => model.calls.length >= count, { timeout: 60_000 });

const SUMMARY = ['run', 'summary', '--base', 'HEAD~1', '--model', 'openai:mock', '--no-packing', '--json'];

describe('runs of a state directory', () => {
  it('are listed, gone on with, done again where they failed, and given up', async () => {
    const none = await runCli(call('runs'));
    expect([none.exitCode, none.stderr]).toEqual([2, expect.stringContaining('No run was started yet')]);

    // 1. Killed half-way: it stands there as interrupted, and goes on without asking twice.
    // The one that is to fail later is not among those that were answered.
    model.behave(({ paths }) =>
      paths.includes('src/11.ts') || model.calls.length > FILES / 2 ? { hang: true } : undefined,
    );
    const started = startCli(call(...SUMMARY));
    await called(FILES / 2 + 1);
    started.child.kill('SIGKILL');
    await started.done;
    const [interrupted] = await list();
    expect(interrupted).toMatchObject({ status: 'interrupted', pipeline: 'summary', totals: null });
    const early = await runCli(call('retry'));
    expect([early.exitCode, early.stderr]).toEqual([2, expect.stringContaining('gloss resume')]);

    // The commits are those of then, although the branch has moved on.
    await repository.write({ 'later.ts': 'export const later = 1;\n' });
    await repository.commit('later');
    const refused = { status: 400, message: 'No.' };
    model.behave(({ paths }) => (paths.includes('src/11.ts') ? refused : undefined));
    const resumed = await runCli(call('resume', '--json'));
    const report = JSON.parse(resumed.stdout) as RunReport;
    expect(report).toMatchObject({ runId: interrupted?.runId, status: 'partial' });
    expect(report.totals).toMatchObject({ items: FILES, done: FILES - 1, failed: 1 });
    expect(resumed.exitCode).toBe(3);
    const again = await runCli(call('resume'));
    expect([again.exitCode, again.stderr]).toEqual([2, expect.stringContaining('gloss retry')]);

    // 2. Only what failed is asked for again, by the part of an id.
    model.behave(() => undefined);
    const before = model.calls.length;
    const retried = await runCli(call('retry', String(interrupted?.runId.slice(-8)), '--json'));
    const second = JSON.parse(retried.stdout) as RunReport;
    expect(second).toMatchObject({
      status: 'complete',
      totals: { items: FILES, reused: FILES - 1, failed: 0 },
    });
    expect(second.target).toEqual(report.target);
    // The file, and the overview, which has something new to read.
    expect(model.calls.length - before).toBe(2);
    const nothing = await runCli(call('retry'));
    expect([nothing.exitCode, nothing.stderr]).toEqual([0, expect.stringContaining('nothing failed')]);
    expect((await list()).map(({ status }) => status)).toEqual(['complete', 'partial']);

    // 3. Given up; what was answered stays known.
    model.behave(() => ({ hang: true }));
    const other = startCli(call(...SUMMARY.with(3, 'HEAD~2'), '--ignore', '9.ts'));
    await called(model.calls.length + 1);
    const busy = await runCli(call('cancel'));
    expect([busy.exitCode, busy.stderr]).toEqual([2, expect.stringContaining('Stop it first')]);
    other.child.kill('SIGKILL');
    await other.done;
    expect((await runCli(call('cancel'))).stderr).toContain('cancelled run');
    expect((await list())[0]).toMatchObject({ status: 'cancelled' });
    const text = (await runCli(call('runs'))).stdout;
    expect(text).toMatch(/^wrun_\w+ {2}cancelled +summary /);
    expect(text).toMatch(/partial +summary +11 of 12, 1 failed/);
  });

  it.each([
    ['runs', RUNS_OPTIONS],
    ['resume', AGAIN_OPTIONS],
    ['retry', AGAIN_OPTIONS],
    ['cancel', CANCEL_OPTIONS],
  ])('gloss %s --help names every option', (topic, options) => {
    const help = renderHelp(topic);
    for (const name of Object.keys(options)) expect(help).toContain(`--${name}`);
  });
});
