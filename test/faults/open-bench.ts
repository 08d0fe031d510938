import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RunReport } from '../../src/result.ts';
import { makeRepository, type TestRepository } from '../support/make-repository.ts';
import { type MockModel, startMockModel } from '../support/mock-model.ts';
import { type CliRun, startCli } from '../support/run-cli.ts';

/** A process that is still there after this long, in ms, hangs. */
const WATCHDOG_MS = 45_000;

export interface BenchOptions {
  items: number;
  /** Further arguments of every run. */
  args?: string[];
  env?: Record<string, string>;
}

export interface Attempt {
  exitCode: number | null;
  stdout: string;
  stderr: string;
  /** Lines of stderr that are not progress. */
  messages: string[];
  milliseconds: number;
}

/** A change of N files, a model server that can be told to fail, and a state directory: one fault each. */
export interface Bench extends AsyncDisposable {
  model: MockModel;
  repository: TestRepository;
  state: string;
  /** Paths of the change, in order. */
  changed: string[];
  start(args?: string[], env?: Record<string, string>): ReturnType<typeof startCli>;
  /** A whole `gloss run summary`; rejects when it does not end by itself. */
  run(args?: string[], env?: Record<string, string>): Promise<Attempt>;
  /** The same with `--json`. */
  report(args?: string[], env?: Record<string, string>): Promise<Attempt & { report: RunReport }>;
}

export async function openBench(options: BenchOptions): Promise<Bench> {
  const repository = await makeRepository();
  const changed = Array.from({ length: options.items }, (_, index) => pathOf(index));
  await repository.write({ 'README.md': '# Demo\n' });
  await repository.commit('start');
  await repository.write(
    Object.fromEntries(changed.map((path, index) => [path, `export const value = ${index};\n`])),
  );
  await repository.commit('change');
  const model = await startMockModel();
  const directory = mkdtempSync(join(tmpdir(), 'gloss-fault-'));
  const state = join(directory, 'state');

  const start: Bench['start'] = (args = [], env = {}) =>
    startCli({
      args: [
        ...['run', 'summary', '--repo', repository.directory, '--base', 'HEAD~1', '--state-dir', state],
        ...['--model', 'openai:mock', ...(options.args ?? []), ...args],
      ],
      env: {
        OPENAI_API_KEY: 'test-key',
        OPENAI_BASE_URL: model.baseUrl,
        GLOSS_RETRY_WAIT_MS: '50',
        ...options.env,
        ...env,
      },
    });
  const run: Bench['run'] = async (args, env) => {
    const started = performance.now();
    const { child, done } = start(args, env);
    const watchdog = setTimeout(() => child.kill('SIGKILL'), WATCHDOG_MS);
    const ended = await done.finally(() => clearTimeout(watchdog));
    if (child.signalCode !== null) throw new Error(`The process did not end by itself:\n${ended.stderr}`);
    return { ...ended, messages: messagesOf(ended), milliseconds: performance.now() - started };
  };
  return {
    model,
    repository,
    state,
    changed,
    start,
    run,
    report: async (args = [], env) => {
      const ended = await run(['--json', ...args], env);
      if (ended.stdout === '') throw new Error(`There is no report:\n${ended.stderr}`);
      return { ...ended, report: JSON.parse(ended.stdout) as RunReport };
    },
    [Symbol.asyncDispose]: async () => {
      await model.stop().catch(() => {});
      await repository.dispose();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

export function pathOf(index: number): string {
  return `src/part-${String(index).padStart(2, '0')}.ts`;
}

const PROGRESS = /^gloss: (\d+ of \d+ items.* · |reading the changes …)/;

function messagesOf({ stderr }: CliRun): string[] {
  return stderr.split('\n').filter((line) => line !== '' && !PROGRESS.test(line));
}
