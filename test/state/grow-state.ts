import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeRepository } from '../support/make-repository.ts';
import { startMockModel } from '../support/mock-model.ts';
import { runCli } from '../support/run-cli.ts';

export interface Growth {
  /** Of each run, from its start as a process to its end, in ms. */
  times: number[];
  /** Of each part of the state directory after the runs that were asked about, in bytes. */
  sizes: { run: number; bytes: Record<string, number> }[];
  /** Runs that did not end well. */
  failed: number;
  calls: number;
}

const PARTS = ['runs', 'results', 'reports'];

/** Summarises as many changes one after another, each of as many new files, in one state directory. */
export async function growState(options: {
  runs: number;
  items: number;
  /** Measures the directory after every so many runs, and after the last. */
  measureEvery: number;
  onRun?: (run: number, ms: number) => void;
}): Promise<Growth> {
  const { runs, items, measureEvery, onRun } = options;
  const model = await startMockModel();
  const stateDir = await mkdtemp(join(tmpdir(), 'gloss-growth-'));
  await using repository = await makeRepository();
  const growth: Growth = { times: [], sizes: [], failed: 0, calls: 0 };
  const args = ['run', 'summary', '--base', 'HEAD~1', '--state-dir', stateDir, '--model', 'openai:mock'];
  const env = { OPENAI_BASE_URL: model.baseUrl, OPENAI_API_KEY: 'sk-test' };
  try {
    await repository.commit('start');
    for (let run = 1; run <= runs; run += 1) {
      await repository.write(changeOf(run, items));
      await repository.commit(`change ${run}`);
      const started = performance.now();
      const { exitCode } = await runCli({
        args: [...args, '--no-packing'],
        cwd: repository.directory,
        env,
      });
      growth.times.push(performance.now() - started);
      if (exitCode !== 0) growth.failed += 1;
      onRun?.(run, growth.times.at(-1) ?? 0);
      if (run % measureEvery === 0 || run === runs)
        growth.sizes.push({ run, bytes: await sizesOf(stateDir) });
    }
    growth.calls = model.itemCalls().length;
    return growth;
  } finally {
    await model.stop();
    await rm(stateDir, { recursive: true, force: true, maxRetries: 3 });
  }
}

function changeOf(run: number, items: number): Record<string, string> {
  const files = Array.from({ length: items }, (_, index) => [
    `src/part-${index}.ts`,
    `export const part${index} = ${run * items + index};\n`,
  ]);
  return Object.fromEntries(files);
}

async function sizesOf(stateDir: string): Promise<Record<string, number>> {
  const sizes: Record<string, number> = {};
  for (const part of PARTS) {
    const names = await readdir(join(stateDir, part), { recursive: true });
    const stats = await Promise.all(names.map((name) => stat(join(stateDir, part, name))));
    sizes[part] = stats.reduce((sum, { size }) => sum + size, 0);
  }
  return sizes;
}
