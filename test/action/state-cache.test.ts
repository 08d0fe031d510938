import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { ActionRun } from '../runner/action-run.ts';
import { type Fixture, runFixture, startFixture } from '../runner/run-fixture.ts';
import { createFakeArtifacts } from '../runner/services/fake-artifacts.ts';
import { createFakeCache, type FakeCache } from '../runner/services/fake-cache.ts';

// The composite as it is, around a program that tells what state it found and leaves its own: what is kept, and what is
// found again. test/kill/killed-jobs.test.ts has the program itself in this place.

const read = (path: string) => readFileSync(join(import.meta.dirname, '../..', path), 'utf8');
const REPOSITORY = 'octo/example';

const PROGRAM = `import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
const { RUNNER_TEMP, GITHUB_OUTPUT, LEAVES, SAYS = '', STAYS } = process.env;
const directory = process.env['INPUT_STATE-DIR'] || RUNNER_TEMP + '/gloss';
let found = 'nothing';
try { found = readFileSync(directory + '/note', 'utf8'); } catch {}
console.log('found ' + found);
mkdirSync(directory, { recursive: true });
writeFileSync(directory + '/note', LEAVES);
mkdirSync(directory + '/runs', { recursive: true });
writeFileSync(directory + '/runs/world', LEAVES);
appendFileSync(GITHUB_OUTPUT, SAYS + '\\n');
if (STAYS !== undefined) {
  process.on('SIGINT', () => process.exit(1));
  setInterval(() => {}, 1000);
  console.log('ready');
} else process.exit(SAYS.includes('status=failed') ? 1 : 0);
`;

interface Event {
  name: string;
  ref: string;
  payload: object;
}

const onMain = 'refs/heads/main';
const onBranch = (name: string, ref = onMain): Event => ({ name, ref, payload: {} });
const pull = (number: number, from: string | undefined, name = 'pull_request'): Event => ({
  name,
  ref: name === 'pull_request' ? `refs/pull/${number}/merge` : onMain,
  payload: {
    number,
    pull_request: {
      number,
      head: { repo: from === undefined ? null : { full_name: from } },
      base: { ref: 'main', repo: { full_name: REPOSITORY } },
    },
  },
});
const comment = (number: number): Event => ({
  name: 'issue_comment',
  ref: onMain,
  payload: { issue: { number } },
});

async function openCache(): Promise<FakeCache> {
  const cache = await createFakeCache();
  onTestFinished(() => cache[Symbol.asyncDispose]());
  return cache;
}

function job({ event, leaves = 'state', says = '', ...changes }: JobOptions): Fixture {
  return {
    files: {
      'action.yml': read('action.yml'),
      'action/action.yml': read('action/action.yml'),
      'action/dist/package.json': '{"type":"module"}',
      'action/dist/index.js': PROGRAM,
    },
    event: { name: event.name, payload: event.payload },
    ref: event.ref,
    repository: REPOSITORY,
    ...changes,
    env: { LEAVES: leaves, SAYS: says, ...changes.env },
  };
}

type JobOptions = Omit<Fixture, 'files' | 'event'> & { event: Event; leaves?: string; says?: string };

const foundBy = (run: ActionRun) => /^found (.*)$/m.exec(run.log)?.[1];
const stepsOf = (run: ActionRun) =>
  Object.fromEntries(run.steps.map(({ id, conclusion }) => [id, conclusion]));

describe('the key of a state', () => {
  test.each([
    ['a push', onBranch('push'), {}, 'branch-docs'],
    ['a schedule', onBranch('schedule'), { pipeline: 'docs' }, 'branch-docs'],
    [
      'a push to another branch',
      onBranch('push', 'refs/heads/topic'),
      { pipeline: 'products' },
      'branch-products',
    ],
    ['a command line', onBranch('workflow_dispatch'), { command: 'run docs' }, 'branch-command'],
    ['a pull request', pull(7, REPOSITORY), {}, 'pull-7-summary'],
    ['a pull request from a fork', pull(7, 'mallory/example'), {}, 'fork-7-summary'],
    ['a pull request whose fork is gone', pull(7, undefined), {}, 'fork-7-summary'],
    ['a pull request seen from the base', pull(7, REPOSITORY, 'pull_request_target'), {}, 'fork-7-summary'],
    [
      'a fork seen from the base',
      pull(7, 'mallory/example', 'pull_request_target'),
      { pipeline: 'docs' },
      'fork-7-docs',
    ],
    ['a comment', comment(7), {}, 'comment-7-commands'],
    ['any other event', onBranch('workflow_run'), {}, 'fork--docs'],
  ] as [string, Event, Record<string, string>, string][])('of %s', async (_, event, inputs, middle) => {
    const cache = await openCache();
    const github = { run_id: '99', run_attempt: '3' };
    const run = await runFixture(job({ event, inputs, cache, cacheMode: 'write', github }));
    expect(run.annotations).toEqual([]);
    expect(cache.entries).toMatchObject([{ key: `gloss-v1-${middle}-99-job-0-3`, scope: event.ref }]);
  });

  test('has the run’s id, so that a job that uses the action twice keeps both', async () => {
    const cache = await openCache();
    const options = { event: onBranch('push'), cache };
    await runFixture(job({ ...options, says: 'run-id=wrun_1' }));
    await runFixture(job({ ...options, says: 'run-id=wrun_2' }));
    expect(cache.entries.map(({ key }) => key)).toEqual([
      'gloss-v1-branch-docs-1-job-0-1-wrun_1',
      'gloss-v1-branch-docs-1-job-0-1-wrun_2',
    ]);
  });
});

describe('what a job finds', () => {
  /** How far the content is trusted that a state was made of, highest first. */
  const LEVELS: [string, (number: number) => Event][] = [
    ['branch', () => onBranch('push')],
    ['pull', (number) => pull(number, REPOSITORY)],
    ['comment', comment],
    ['fork', (number) => pull(number, 'mallory/example', 'pull_request_target')],
  ];

  // All in one scope, the default branch's: what GitHub keeps apart by itself must not be what keeps these apart.
  test('is never of lower trust, and of another conversation only what branches left', async () => {
    const cache = await openCache();
    const reads: string[] = [];
    for (const [writer, write] of LEVELS) {
      cache.entries.length = 0;
      const pipeline = { inputs: { pipeline: 'docs' }, cache, cacheMode: 'write' as const };
      await runFixture(job({ ...pipeline, event: { ...write(1), ref: onMain }, leaves: writer }));
      const readers = LEVELS.flatMap(([name, read]) => [1, 12].map((number) => ({ name, number, read })));
      const found = await Promise.all(
        readers.map(async ({ name, number, read }) => {
          const event = { ...read(number), ref: onMain };
          const run = await runFixture(job({ ...pipeline, event, says: 'save-state=false' }));
          return foundBy(run) === 'nothing' ? [] : [`${name} ${number} reads ${foundBy(run)} 1`];
        }),
      );
      reads.push(...found.flat());
    }
    expect(reads).toEqual([
      'branch 1 reads branch 1',
      'branch 12 reads branch 1',
      'pull 1 reads branch 1',
      'pull 12 reads branch 1',
      'comment 1 reads branch 1',
      'comment 12 reads branch 1',
      'fork 1 reads branch 1',
      'fork 12 reads branch 1',
      'pull 1 reads pull 1',
      'comment 1 reads comment 1',
      'fork 1 reads fork 1',
    ]);
  });

  test('is not what a stranger stored under a trusted name from his pull request', async () => {
    const cache = await openCache();
    const stranger = cache.actionsFor({
      ...{ repository: REPOSITORY, event: 'pull_request', ref: 'refs/pull/7/merge', baseRef: 'main' },
      defaultBranch: 'main',
    });
    const path = import.meta.dirname;
    const save = stranger['actions/cache/save'];
    await save?.({
      inputs: { key: 'gloss-v1-branch-docs-1', path },
      runnerTemp: path,
      log: () => {},
    } as never);
    const [entry] = cache.entries;
    for (const event of [onBranch('schedule'), comment(7), pull(8, REPOSITORY)]) {
      const run = await runFixture(
        job({ event, cache, inputs: { pipeline: 'docs' }, says: 'save-state=false' }),
      );
      expect(run.log).toContain('Cache not found');
    }
    expect(entry?.scope).toBe('refs/pull/7/merge');
  });

  test('is, when it is run again, its own state and not a newer one', async () => {
    const cache = await openCache();
    const event = pull(7, REPOSITORY);
    const at = (run_id: string, run_attempt: string) => ({ event, cache, github: { run_id, run_attempt } });
    await runFixture(job({ ...at('10', '1'), leaves: 'of push 1' }));
    const second = await runFixture(job({ ...at('11', '1'), leaves: 'of push 2' }));
    expect(foundBy(second)).toBe('of push 1');
    expect(foundBy(await runFixture(job({ ...at('10', '2'), leaves: 'of push 1 again' })))).toBe('of push 1');
    expect(foundBy(await runFixture(job(at('12', '1'))))).toBe('of push 1 again');
  });
});

describe('what is kept', () => {
  test.each([
    ['something new', 'save-state=true', { save: 'success', report: 'skipped' }],
    ['nothing new', 'save-state=false', { save: 'skipped', report: 'skipped' }],
    ['a failure', 'status=failed', { gloss: 'failure', save: 'success', report: 'skipped' }],
  ])('after %s', async (_, says, conclusions) => {
    const cache = await openCache();
    const run = await runFixture(job({ event: onBranch('push'), cache, says }));
    expect(stepsOf(run)).toMatchObject({ restore: 'success', ...conclusions });
    expect(cache.entries).toHaveLength(conclusions.save === 'success' ? 1 : 0);
    expect(run.annotations.filter(({ level }) => level === 'warning')).toEqual([]);
  });

  test('the report of a run that has something to say, and the state of one that failed', async () => {
    const artifacts = createFakeArtifacts();
    const report = join(import.meta.dirname, 'state-cache.test.ts');
    const says = `run-id=wrun_1\nreport-path=${report}\nstatus=`;
    const fine = await runFixture(job({ event: onBranch('push'), artifacts, says: `${says}partial` }));
    expect(stepsOf(fine)).toMatchObject({ gloss: 'success', report: 'success', state: 'skipped' });
    const same = `${says}complete\nsave-state=false`.replace('wrun_1', 'wrun_2');
    const idle = await runFixture(job({ event: onBranch('push'), artifacts, says: same }));
    expect(stepsOf(idle)).toMatchObject({ gloss: 'success', report: 'skipped', state: 'skipped' });
    const unnamed = await runFixture(job({ event: onBranch('push'), artifacts, says: 'status=failed' }));
    expect(stepsOf(unnamed)).toMatchObject({ gloss: 'failure', report: 'skipped', state: 'success' });
    const kept = join(unnamed.runnerTemp, 'kept');
    const own = job({
      event: onBranch('push'),
      artifacts,
      says: 'status=failed',
      inputs: { 'state-dir': kept },
    });
    expect(stepsOf(await runFixture(own))).toMatchObject({ gloss: 'failure', state: 'skipped' });
    const run = await runFixture(job({ event: onBranch('push'), artifacts, says: `${says}failed` }));
    expect(stepsOf(run)).toMatchObject({ gloss: 'failure', report: 'success', state: 'success' });
    expect(run.conclusion).toBe('failure');
    expect([...artifacts.uploads].map(([name, files]) => [name, ...files.keys()])).toEqual([
      ['gloss-report-wrun_1-1', 'state-cache.test.ts'],
      ['gloss-state-job-0-1', expect.stringMatching(/^runs\//)],
      ['gloss-state-wrun_1-0-1', expect.stringMatching(/^runs\//)],
    ]);
  });

  test('the state of a program that is killed, or stopped by a cancellation', async () => {
    const cache = await openCache();
    const endings = [
      ['killed', (handle: Awaited<ReturnType<typeof startFixture>>) => handle.kill('SIGKILL'), 'failure'],
      ['cancelled', (handle: Awaited<ReturnType<typeof startFixture>>) => handle.cancel(), 'cancelled'],
    ] as const;
    for (const [name, end, conclusion] of endings) {
      const options = { event: onBranch('push'), cache, leaves: name, github: { run_id: name } };
      const handle = await startFixture(job({ ...options, env: { STAYS: 'yes' } }));
      await handle.waitForLog(/^ready$/);
      end(handle);
      const run = await handle.done;
      expect(run.conclusion).toBe(conclusion);
      expect(stepsOf(run)).toMatchObject({ gloss: conclusion, save: 'success' });
      const next = await runFixture(job({ ...options, says: 'save-state=false', github: { run_id: 'n' } }));
      expect(foundBy(next)).toBe(name);
    }
  });

  test('nothing of a machine that is lost', async () => {
    const cache = await openCache();
    const handle = await startFixture(job({ event: onBranch('push'), cache, env: { STAYS: 'yes' } }));
    await handle.waitForLog(/^ready$/);
    handle.crash();
    await handle.done;
    expect(cache.entries).toEqual([]);
  });

  test('nothing in the cache when the state lies in a folder of one’s own', async () => {
    const cache = await openCache();
    const directory = join((await runFixture(job({ event: onBranch('push') }))).runnerTemp, 'kept');
    const inputs = { 'state-dir': directory };
    await runFixture(job({ event: onBranch('push'), cache, inputs, leaves: 'mine' }));
    const run = await runFixture(job({ event: onBranch('push'), cache, inputs }));
    expect(foundBy(run)).toBe('mine');
    expect(stepsOf(run)).toMatchObject({ restore: 'skipped', gloss: 'success', save: 'skipped' });
    expect(cache.entries).toEqual([]);
  });

  test('nothing where there is no cache, without a warning', async () => {
    const run = await runFixture(job({ event: onBranch('push') }));
    expect(run.conclusion).toBe('success');
    expect(stepsOf(run)).toMatchObject({ restore: 'success', save: 'skipped' });
    expect(run.annotations).toEqual([]);
  });
});
