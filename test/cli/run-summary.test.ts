import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { RunReport } from '../../src/result.ts';
import { makeRepository, type TestRepository } from '../support/make-repository.ts';
import { type MockModel, startMockModel } from '../support/mock-model.ts';
import { runCli, startCli } from '../support/run-cli.ts';

let repository: TestRepository;
let state: string;
let model: MockModel;

beforeAll(async () => {
  repository = await makeRepository();
  await repository.write({ 'README.md': '# Demo\n', 'src/keep.ts': 'export const keep = 1;\n' });
  await repository.commit('start');
  const files = Object.fromEntries(
    Array.from({ length: 12 }, (_, index) => [
      `src/part-${index}.ts`,
      `export function part${index}() {\n  return ${index};\n}\n`,
    ]),
  );
  await repository.write({
    ...files,
    'package-lock.json': '{ "lockfileVersion": 3 }\n',
    'logo.png': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]),
  });
  await repository.commit('parts');
});

afterAll(() => repository.dispose());

beforeEach(async () => {
  state = join(mkdtempSync(join(tmpdir(), 'gloss-cli-')), 'state');
  model = await startMockModel();
});

afterEach(async () => {
  await model.stop();
  rmSync(join(state, '..'), { recursive: true, force: true });
});

function summary(...more: string[]) {
  const args = ['run', 'summary', '--repo', repository.directory, '--state-dir', state, ...more];
  return { args, env: { OPENAI_API_KEY: 'test-key', OPENAI_BASE_URL: model.baseUrl } };
}

const withModel = ['--model', 'openai:mock', '--base', 'HEAD~1'];

async function report(...more: string[]): Promise<RunReport> {
  const run = await runCli(summary(...withModel, '--json', ...more));
  expect(run.stderr).not.toMatch(/error/i);
  return JSON.parse(run.stdout) as RunReport;
}

describe('gloss run summary', () => {
  it('accounts for every changed file, read or not read with its reason', async () => {
    const { items, coverage, status, totals } = await report();
    expect(status).toBe('complete');
    const named = [...items.map(({ key }) => key), ...coverage.notRead.map(({ path }) => path)].sort();
    const changed = (await repository.git('diff', '--name-only', 'HEAD~1', 'HEAD')).trim().split('\n').sort();
    expect(named).toEqual(changed);
    expect(coverage.notRead).toEqual([
      { path: 'logo.png', reason: expect.stringMatching(/binary/) },
      { path: 'package-lock.json', reason: expect.stringMatching(/lock ?file/i) },
    ]);
    expect(totals).toMatchObject({ items: 12, done: 12, reused: 0, failed: 0, modelCalls: 2 });
    expect(totals.tokensIn).toBeGreaterThan(0);
    expect(coverage).toMatchObject({ hunksRead: 12 });
  });

  it('packs small files into one call, and asks for each alone with --no-packing', async () => {
    await report();
    expect(model.itemCalls()).toHaveLength(1);
    rmSync(state, { recursive: true });
    await report('--no-packing');
    expect(model.itemCalls()).toHaveLength(1 + 12);
  });

  it('pays nothing for the same thing again', async () => {
    await report();
    const paid = model.calls.length;
    const again = await report();
    expect(model.calls).toHaveLength(paid);
    expect(again.totals).toMatchObject({ reused: 12, modelCalls: 0, tokensIn: 0 });
  });

  it('gives the same answers whether files shared a call or not', async () => {
    await report();
    const packed = await report('--no-packing');
    expect(packed.totals).toMatchObject({ reused: 12, modelCalls: 0 });
  });

  it('prints a text that names areas, files and what was not read, and writes it where asked', async () => {
    const out = join(state, '../out');
    const run = await runCli(summary(...withModel, '--out', out));
    expect(run.exitCode).toBe(0);
    for (const words of ['Changes 12 entries', 'src/part-0.ts', 'Not read (2)', 'Read 12 of 13 hunks']) {
      expect(run.stdout).toContain(words);
    }
    expect(readdirSync(out).sort()).toEqual(['report.json', 'summary.md', 'summary.txt']);
    expect(readFileSync(join(out, 'summary.txt'), 'utf8')).toBe(run.stdout);
    expect(readFileSync(join(out, 'summary.md'), 'utf8')).toContain('### Changes 12 entries');
  });

  it('works without a model, a key or a network, twice the same', async () => {
    const args = ['run', 'summary', '--repo', repository.directory, '--state-dir', state];
    const first = await runCli({ args });
    const second = await runCli({ args: [...args.slice(0, -1), `${state}-2`] });
    expect(first.exitCode).toBe(0);
    expect(first.stdout.replaceAll(/\s+/g, ' ')).toContain('without a language model');
    expect(second.stdout).toBe(first.stdout);
  });

  it('tells with --dry-run what it would send, calls nobody and writes nothing', async () => {
    const run = await runCli(summary(...withModel, '--dry-run'));
    expect(run.exitCode).toBe(0);
    expect(run.stdout).toMatch(/12 items/);
    expect(run.stdout).toMatch(/in 2 calls to openai:mock/);
    expect(model.calls).toHaveLength(0);
    const { args, ...rest } = summary(...withModel);
    const estimate = await runCli({ ...rest, args: ['estimate', ...args.slice(1)] });
    expect(estimate).toEqual(run);
    expect(model.calls).toHaveLength(0);
    expect(existsSync(state)).toBe(false);
  });

  it('lets no path of the repository write on the terminal or begin a line of a log', async () => {
    await using hostile = await makeRepository();
    await hostile.write({ 'a.txt': 'a\n' });
    await hostile.commit('start');
    await hostile.write({ '::warning::x\u001b[2J\u202e.png': Buffer.from([0, 1, 2]), 'b.txt': 'b\n' });
    await hostile.commit('change');
    const args = ['run', 'summary', '--repo', hostile.directory, '--base', 'HEAD~1', '--state-dir', state];
    for (const more of [['--dry-run'], []]) {
      const { stdout, exitCode } = await runCli({ args: [...args, ...more] });
      expect(exitCode).toBe(0);
      expect(stdout).toContain('::warning::x');
      expect(stdout).not.toMatch(/^\s*::/m);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose.
      expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e]/);
    }
  });

  it('reads only what --paths names and leaves out what --ignore names, each with a reason', async () => {
    const { items, coverage } = await report(
      '--paths',
      'src/part-1*.ts',
      'logo.png',
      '--ignore',
      'part-11.ts',
    );
    expect(items.map(({ key }) => key)).toEqual(['src/part-1.ts', 'src/part-10.ts']);
    expect(coverage.notRead).toContainEqual({
      path: 'src/part-11.ts',
      reason: expect.stringContaining('part-11.ts'),
    });
  });

  it('gives a slow reader all of its output', async () => {
    await using large = await makeRepository();
    await large.write({ 'README.md': 'x\n' });
    await large.commit('start');
    const names = Array.from({ length: 400 }, (_, index) => `src/some/long/path/module-${index}.ts`);
    await large.write(Object.fromEntries(names.map((name) => [name, `export const at = '${name}';\n`])));
    await large.commit('many');
    const args = [
      'run',
      'summary',
      '--repo',
      large.directory,
      '--base',
      'HEAD~1',
      '--state-dir',
      state,
      '--json',
    ];
    const { child, done } = startCli({ args });
    child.stdout?.pause();
    await new Promise((resolve) =>
      child.once('exit', resolve).stdout?.once('readable', () => setTimeout(resolve, 500)),
    );
    child.stdout?.resume();
    const { stdout, exitCode } = await done;
    expect(exitCode).toBe(0);
    expect(stdout.length).toBeGreaterThan(70_000);
    expect((JSON.parse(stdout) as RunReport).items).toHaveLength(400);
  });

  it('keeps git from adding its state', async () => {
    const run = await runCli({ args: ['run', 'summary', '--repo', repository.directory] });
    expect(run.exitCode).toBe(0);
    expect(await repository.git('status', '--porcelain')).toBe('');
    rmSync(join(repository.directory, '.gloss'), { recursive: true });
  });

  it('stops within 5 s when asked, and the same command goes on without paying again', async () => {
    model.behave((call) => (call.kind === 'overview' ? { hang: true } : undefined));
    const { child, done } = startCli(summary(...withModel, '--no-packing', '--json'));
    await expect
      .poll(() => model.calls.some(({ kind }) => kind === 'overview'), { timeout: 30_000 })
      .toBe(true);
    const asked = performance.now();
    child.kill('SIGTERM');
    const stopped = await done;
    expect(performance.now() - asked).toBeLessThan(5_000);
    expect(stopped.exitCode).toBe(143);
    expect(stopped.stderr).toMatch(/Run the same command again/);
    model.behave(() => undefined);
    const run = await runCli(summary(...withModel, '--no-packing', '--json'));
    expect(run.stderr).toMatch(/took up the unfinished run/);
    expect((JSON.parse(run.stdout) as RunReport).totals).toMatchObject({ done: 12, reused: 0, failed: 0 });
    expect(model.itemCalls()).toHaveLength(12);
  });
});
