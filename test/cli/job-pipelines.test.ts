import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RunReport } from '../../src/result.ts';
import { makeRepository, type TestRepository } from '../support/make-repository.ts';
import { type MockJobs, type ResultAnswer, startMockJobs } from '../support/mock-jobs.ts';
import { startCli } from '../support/run-cli.ts';
import { bombPng, samplePng } from '../support/sample-media.ts';

const KEY = 'studio-key-123456';
const stage = "{ name: hero, kind: image, service: studio, size: 64x32, prompt: '{{ item.prompt }}' }";
const files = "{ path: 'art/{{ item.key | slugify }}.png', stage: hero }";
const CONFIG = `pipelines:
  art:
    source: { prompts: [A lighthouse] }
    each: [${stage}]
    publish: { each: [${files}] }
  hostile:
    source: { prompts: [{ name: script }, { name: bomb }, { name: inside }, { name: metadata }, { name: huge }] }
    each: [{ name: hero, kind: image, service: studio, size: 64x32, prompt: '{{ item.row.name }}' }]
    publish: { each: [${files}] }
  same:
    source: { prompts: [A lighthouse, A lighthouse] }
    each: [${stage}]
    publish: { each: [${files}] }
  cover:
    source: { prompts: [A lighthouse, A harbour] }
    each: [{ name: word, kind: transform, prompt: '{{ item.prompt }}' }]
    all:
      - { name: hero, kind: image, service: studio, size: 64x32, prompt: '{% for one in items %}{{ one.stages.word }}, {% endfor %}' }
    publish: { all: [{ path: art/cover.png, stage: hero }] }
  other:
    source: { prompts: [A lighthouse] }
    each: [{ name: hero, kind: image, service: nobody, prompt: '{{ item.prompt }}' }]
    publish: { each: [${files}] }
`;

let repository: TestRepository;
let server: MockJobs;
let state: string;

beforeEach(async () => {
  repository = await makeRepository();
  await repository.write({ '.github/gloss.yml': CONFIG, 'README.md': '# Demo\n' });
  await repository.commit('start');
  server = await startMockJobs();
  state = mkdtempSync(join(tmpdir(), 'gloss-state-'));
});
afterEach(async () => {
  await server[Symbol.asyncDispose]();
  await repository.dispose();
  rmSync(state, { recursive: true, force: true });
});

function start(pipeline: string, settings = server.settings()) {
  return startCli({
    args: ['run', pipeline, '--write', '--json'],
    cwd: repository.directory,
    env: { GLOSS_SERVICES: settings, STUDIO_KEY: KEY, GLOSS_STATE_DIR: state, GLOSS_RETRY_WAIT_MS: '1' },
  });
}

async function run(pipeline: string, settings?: string) {
  const { exitCode, stdout, stderr } = await start(pipeline, settings).done;
  expect(stdout + stderr).not.toContain(KEY);
  return { exitCode, stderr, report: (stdout === '' ? {} : JSON.parse(stdout)) as RunReport };
}

const errorOf = (report: RunReport) => report.items.find(({ status }) => status === 'failed')?.error;
const art = () => join(repository.directory, 'art');
const written = () =>
  existsSync(art()) ? readdirSync(art()).map((name) => readFileSync(join(art(), name))) : [];
const PICTURE = Buffer.from(samplePng(64, 32, 'A lighthouse'));

describe('a stage of a job service', () => {
  it('hands over one job, asks until it is done, and asks for nothing twice', async () => {
    const first = await run('art');
    expect(first.exitCode).toBe(0);
    expect(first.report.totals).toMatchObject({ done: 1, modelCalls: 1 });
    expect(written()).toEqual([PICTURE]);
    expect(server.jobs).toMatchObject([{ submissions: 1, polls: 3, sent: PICTURE.length }]);
    expect(server.jobs[0]?.body).toEqual({
      prompt: 'A lighthouse',
      options: { size: '64x32', as: 'image/png' },
    });
    expect(server.jobs[0]?.headers).toMatchObject({ authorization: `Bearer ${KEY}` });
    rmSync(art(), { recursive: true });
    const second = await run('art');
    expect(second.exitCode).toBe(0);
    expect(second.report.totals).toMatchObject({ reused: 1 });
    expect(written()).toEqual([PICTURE]);
    expect(server.jobs).toHaveLength(1);
  });

  it('has what two items ask for alike made once', async () => {
    const { exitCode } = await run('same');
    expect(exitCode).toBe(0);
    expect(written()).toEqual([PICTURE, PICTURE]);
    expect(server.jobs).toMatchObject([{ submissions: 1 }]);
  });

  it('may be one over all results', async () => {
    const { exitCode } = await run('cover');
    expect(exitCode).toBe(0);
    expect(written()).toEqual([Buffer.from(samplePng(64, 32, 'A lighthouse, A harbour,'))]);
    expect(server.jobs).toMatchObject([{ submissions: 1, polls: 3 }]);
  });

  it('waits when it is asked too often, and gets over faults of the moment', async () => {
    const keys: string[] = [];
    server.refuse((key) => (keys.push(key) < 3 ? { status: keys.length === 1 ? 503 : 429 } : undefined));
    server.script((_, poll) => {
      if (poll <= 8) return { status: 429, headers: { 'retry-after-ms': '1' } };
      return poll <= 11 ? { status: 500 } : { state: 'succeeded' };
    });
    let fetches = 0;
    server.serve(() => {
      fetches += 1;
      return fetches === 1 ? { status: 502 } : { bytes: PICTURE };
    });
    const { exitCode } = await run('art');
    expect(exitCode).toBe(0);
    expect(written()).toEqual([PICTURE]);
    // One work has one name, however often it is handed over.
    expect(keys).toEqual(Array.from({ length: 3 }, () => server.jobs[0]?.key));
    expect(server.jobs).toMatchObject([{ submissions: 1, polls: 13 }]);
  });

  it('is given up after faults without end', async () => {
    server.script(() => ({ status: 500 }));
    const { exitCode, report } = await run('art');
    expect(exitCode).not.toBe(0);
    expect(errorOf(report)).toMatch(/Service 'studio' answered 500: answer 500 \(6 times in a row\)/);
  });

  it('tells why the service failed', async () => {
    server.script(() => ({ state: 'failed', reason: `no paint left, ${KEY}` }));
    const { report } = await run('art');
    expect(errorOf(report)).toBe(`stage "hero": service 'studio' failed: no paint left, [key]`);
    expect(report.totals.modelCalls).toBe(1);
    expect(written()).toEqual([]);
  });

  it('hands over a lost job once more, and not a third time', async () => {
    server.script(({ time }) => (time === 1 ? { status: 404 } : { state: 'succeeded' }));
    expect((await run('art')).exitCode).toBe(0);
    expect(server.jobs).toMatchObject([{ submissions: 1 }, { submissions: 1 }]);
    expect(new Set(server.jobs.map(({ key }) => key)).size).toBe(2);
  });

  it('is a failure when it is lost twice', async () => {
    server.script(() => ({ status: 404 }));
    const { report } = await run('art');
    expect(errorOf(report)).toMatch(/lost the job 2 times/);
    expect(server.jobs).toHaveLength(2);
  });

  it('is a failure when it takes too long', async () => {
    server.script(() => ({ state: 'running' }));
    const { report } = await run('art', server.settings({ timeoutMinutes: 0.01 }));
    expect(errorOf(report)).toMatch(/'studio' did not finish within 0.01 minutes/);
    expect(server.jobs).toHaveLength(1);
  });

  it('does not keep a result that is hostile, and says why', async () => {
    const hostile: Record<string, [result: ResultAnswer, told: RegExp]> = {
      script: [{ bytes: Buffer.from('<svg><script/></svg>') }, /not let in: it is an SVG/],
      bomb: [{ bytes: bombPng(100_000_000) }, /not let in: it unpacks to more than its header says/],
      inside: [{ redirect: 'https://10.0.0.1/x' }, /leads to 10.0.0.1, which is not public/],
      metadata: [{ redirect: 'http://169.254.169.254/latest' }, /is not https/],
      huge: [{ endless: 200 * 1024 * 1024 }, /has more than 52428800 bytes/],
    };
    server.serve(({ body }) => hostile[String(body.prompt)]?.[0] ?? { status: 404 });
    const { report } = await run('hostile');
    const errors = new Map(report.items.map(({ key, error }) => [key, error]));
    for (const [key, [, told]] of Object.entries(hostile)) expect(errors.get(key), key).toMatch(told);
    expect(written()).toEqual([]);
    expect(server.jobs.map(({ submissions }) => submissions)).toEqual([1, 1, 1, 1, 1]);
  });

  it('is handed over once when the service gives no id where it should, which is told', async () => {
    const { report } = await run('art', server.settings({ id: '/task/id' }));
    expect(errorOf(report)).toMatch(/'studio' took the work and gave no id at '\/task\/id'/);
    expect(server.jobs).toMatchObject([{ submissions: 1 }]);
  });

  it('ends the run when the key is refused', async () => {
    server.refuse(() => ({ status: 401 }));
    const { exitCode, stderr } = await run('art');
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/Check the address and the key of 'studio' in GLOSS_SERVICES/);
  });

  it.each([
    ['nobody has set up', 'other', undefined, /There is no service 'nobody'. There are studio/],
    ['is set up badly', 'art', '{"studio":{}}', /GLOSS_SERVICES\.studio\.submit/],
    ['is not set up in JSON', 'art', 'studio', /GLOSS_SERVICES is no JSON object/],
    ['is in no file', 'art', '@missing.json', /names a file that cannot be read/],
  ])('is refused when its service %s', async (_, pipeline, settings, told) => {
    const { exitCode, stderr } = await run(pipeline, settings);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(told);
    expect(server.jobs).toEqual([]);
  });
});

/** All of them with `npm run test:all`. */
const KILLS = process.env.GLOSS_ALL_TESTS === '1' ? 20 : 6;

describe('a process that is killed', () => {
  it(`${KILLS} times while a job is made has handed it over once`, async () => {
    let isDone = false;
    server.script(() => (isDone ? { state: 'succeeded' } : { state: 'running', progress: 40 }));
    for (let kill = 0; kill < KILLS; kill += 1) {
      const polls = server.jobs[0]?.polls ?? 0;
      const { child, done } = start('art');
      // Killed at another place each time: after the first question, after the second, …
      while ((server.jobs[0]?.polls ?? 0) < polls + 1 + (kill % 3)) await server.happens();
      child.kill('SIGKILL');
      await done;
    }
    isDone = true;
    expect((await run('art')).exitCode).toBe(0);
    expect(server.jobs).toMatchObject([{ submissions: 1 }]);
    expect(written()).toEqual([PICTURE]);
  });

  it('before it hears of its job hands over the same one', async () => {
    server.refuse(() => 'hang');
    const { child, done } = start('art');
    await server.happens();
    child.kill('SIGKILL');
    await done;
    server.refuse(() => undefined);
    expect((await run('art')).exitCode).toBe(0);
    expect(server.jobs).toMatchObject([{ submissions: 2 }]);
    expect(written()).toEqual([PICTURE]);
  });

  it('while the result is fetched fetches it again', async () => {
    server.script(() => ({ state: 'succeeded' }));
    server.serve(() => ({ endless: Number.POSITIVE_INFINITY }));
    const { child, done } = start('art');
    while ((server.jobs[0]?.sent ?? 0) === 0) await server.happens();
    child.kill('SIGKILL');
    await done;
    server.serve(() => ({ bytes: PICTURE }));
    expect((await run('art')).exitCode).toBe(0);
    expect(server.jobs).toMatchObject([{ submissions: 1 }]);
    expect(written()).toEqual([PICTURE]);
  });
});
