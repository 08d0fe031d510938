import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { composite, runFixture, script, startFixture } from './run-fixture.ts';

/** A JavaScript action that reports signals and obeys the ones in `ends`. */
function stubborn(ends: string[]): Record<string, string> {
  return {
    'action.yml': 'name: s\ndescription: s\nruns:\n  using: node24\n  main: main.mjs\n  post: post.mjs\n',
    'main.mjs': `import { appendFileSync } from 'node:fs';
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    console.log('got ' + signal);
    if (!${JSON.stringify(ends)}.includes(signal)) return;
    appendFileSync(process.env.GITHUB_OUTPUT, 'ended=' + signal + '\\n');
    process.exit(0);
  });
}
setInterval(() => {}, 1000);
console.log('ready');
`,
    'post.mjs': 'console.log("post ran");',
  };
}

const soon = { interrupt: 600, terminate: 600, streams: 200 };
const patient = { interrupt: 30_000, terminate: 30_000 };

describe('cancelling', () => {
  test.each([
    [['SIGINT'], patient, ['got SIGINT'], 0, 'SIGINT'],
    [['SIGTERM'], { ...patient, interrupt: 200 }, ['got SIGINT', 'got SIGTERM'], 0, 'SIGTERM'],
    [[], soon, ['got SIGINT', 'got SIGTERM'], 137, undefined],
  ])('a process that obeys %j', async (ends, cancelDelays, signals, exitCode, ended) => {
    const handle = await startFixture({ files: stubborn(ends), cancelDelays });
    await handle.waitForLog('ready');
    handle.cancel();
    const run = await handle.done;
    expect(run.conclusion).toBe('cancelled');
    expect(run.log.split('\n').filter((line) => line.startsWith('got'))).toEqual(signals);
    expect(run.steps[0]).toMatchObject({ stage: 'main', conclusion: 'cancelled', exitCode });
    // Command files of a cancelled step count, and its post stage runs.
    expect(run.outputs.ended).toBe(ended);
    expect(run.log).toContain('post ran');
    expect(run.annotations).toEqual([{ level: 'error', message: 'The operation was canceled.' }]);
  });

  const steps = `- shell: bash
  run: |
    trap 'echo interrupted; exit 130' INT
    echo ready
    while true; do sleep 0.05; done
- shell: bash
  run: echo plain step
- if: failure()
  shell: bash
  run: echo failure step
- if: cancelled()
  shell: bash
  run: echo cancelled step
- if: always()
  shell: bash
  run: echo always step`;

  test('goes on with the steps that ask for it', async () => {
    const handle = await startFixture({ files: { 'action.yml': composite(steps) }, cancelDelays: patient });
    await handle.waitForLog(/^ready$/);
    handle.cancel();
    const run = await handle.done;
    expect(run.conclusion).toBe('cancelled');
    expect(run.steps.map(({ conclusion }) => conclusion)).toEqual([
      'cancelled',
      'cancelled',
      'skipped',
      'skipped',
      'success',
      'success',
    ]);
    expect(run.log).toMatch(/^interrupted$/m);
  });

  test('leaves a step alone whose condition still holds', async () => {
    const step = `- if: always()
  shell: bash
  run: |
    trap 'echo interrupted; exit 130' INT
    echo ready
    until [ -e "$RUNNER_TEMP/go" ]; do sleep 0.05; done
    echo finished`;
    const runnerTemp = await mkdtemp(join(tmpdir(), 'runner-temp-'));
    onTestFinished(() => rm(runnerTemp, { recursive: true, force: true }));
    const handle = await startFixture({ files: { 'action.yml': composite(step) }, runnerTemp });
    await handle.waitForLog(/^ready$/);
    handle.cancel();
    await writeFile(join(runnerTemp, 'go'), '');
    const run = await handle.done;
    expect(run.log).toContain('finished');
    expect(run.log).not.toMatch(/^interrupted$/m);
    expect(run.steps.at(-1)?.conclusion).toBe('success');
    expect(run.conclusion).toBe('cancelled');
  });

  test('works through an abort signal, and reaches stand-ins', async () => {
    const controller = new AbortController();
    const run = await runFixture({
      files: { 'action.yml': composite('- uses: some/thing@v1') },
      signal: controller.signal,
      externalActions: {
        'some/thing': ({ signal }) =>
          new Promise((resolve) => {
            signal.addEventListener('abort', () => resolve());
            controller.abort();
          }),
      },
    });
    expect(run.conclusion).toBe('cancelled');
    expect(run.steps.at(-1)?.conclusion).toBe('cancelled');
  });
});

describe('outside force', () => {
  test.each([
    ['SIGTERM', 143],
    ['SIGKILL', 137],
  ] as const)('%s on the process fails the step with %i', async (signal, exitCode) => {
    const text = 'echo ready\nexec sleep 60';
    const handle = await startFixture({ files: { 'action.yml': script(text) } });
    await handle.waitForLog(/^ready$/);
    expect(handle.kill(signal)).toBe(true);
    const run = await handle.done;
    expect(run.conclusion).toBe('failure');
    expect(run.steps.at(-1)).toMatchObject({ conclusion: 'failure', exitCode });
    expect(handle.kill(signal)).toBe(false);
  });

  test('a lost machine runs nothing more and keeps nothing of the step', async () => {
    const files = stubborn([]);
    files['main.mjs'] = `import { appendFileSync } from 'node:fs';
for (const file of ['GITHUB_OUTPUT', 'GITHUB_ENV', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY']) {
  appendFileSync(process.env[file], 'half=1\\n');
}
${files['main.mjs']?.split('\n').slice(1).join('\n')}`;
    const handle = await startFixture({ files });
    await handle.waitForLog('ready');
    handle.crash();
    const run = await handle.done;
    expect(run).toMatchObject({ conclusion: 'failure', outputs: {}, env: {}, state: {}, summary: '' });
    expect(run.log).not.toContain('got');
    expect(run.log).not.toContain('post ran');
    expect(run.annotations.map(({ message }) => message)).toEqual([
      'The hosted runner lost communication with the server.',
    ]);
  });

  test('processes that outlive their step are ended with the job', async () => {
    const text = 'sleep 60 >/dev/null 2>&1 &\necho "pid $!"';
    const run = await runFixture({ files: { 'action.yml': script(text) } });
    const pid = /^pid (\d+)$/m.exec(run.log)?.[1];
    await expect.poll(() => isRunning(Number(pid))).toBe(false);
  });

  test('output that stays open does not hold the job', async () => {
    const run = await runFixture({
      files: { 'action.yml': script('sleep 60 &') },
      cancelDelays: { streams: 100 },
    });
    expect(run.conclusion).toBe('success');
  });
});

test('waiting for a line that never comes is refused with the log', async () => {
  const handle = await startFixture({ files: { 'action.yml': script('echo other') } });
  await expect(handle.waitForLog('never')).rejects.toThrow(/never[\s\S]*other/);
});

test('disposing deletes the folders of the runner', async () => {
  const run = await runFixture({ files: { 'action.yml': script('true') } });
  expect(existsSync(run.runnerTemp)).toBe(true);
  await run.dispose();
  expect(existsSync(run.runnerTemp)).toBe(false);
});

/** A killed process stays as a zombie until somebody collects it; it runs no more. */
function isRunning(pid: number): boolean {
  try {
    return !/^State:\s+[ZX]/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}
