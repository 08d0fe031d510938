import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createClient } from '../src/github/create-client.ts';
import { createHeadProbe } from '../src/github/create-head-probe.ts';
import { type Core, openCore } from '../src/open-core.ts';
import { type PullRequestEnd, runPullRequest } from '../src/run-pull-request.ts';
import { type FakeGitHub, startFakeGitHub } from './fake-github/index.ts';
import { type MockModel, startMockModel } from './support/mock-model.ts';

const PLACE = { owner: 'octo', repo: 'demo' };
const TOKEN = 'ghs_0123456789abcdefghijABCDEFGHIJ012345';
const NAMES = ['a', 'b', 'c', 'd'];
/** More than half of what one call takes, so that each file has a call of its own. */
const textOf = (name: string) =>
  Array.from({ length: 400 }, (_, line) => `export const ${name}${line} = compute(${line});\n`).join('');

let github: FakeGitHub;
let model: MockModel;
let stateDir: string;
let core: Core;
let number: number;

beforeAll(async () => {
  stateDir = mkdtempSync(join(tmpdir(), 'gloss-moved-'));
  core = await openCore({ stateDir, onWarning: () => {} });
  github = await startFakeGitHub();
  model = await startMockModel();
  await github.createRepository({ owner: 'octo', name: 'demo', files: { 'README.md': 'demo\n' } });
  const permissions = { contents: 'read', pull_requests: 'write' } as const;
  github.registerToken({ token: TOKEN, login: 'github-actions[bot]', type: 'Bot', permissions });
  const files = Object.fromEntries(NAMES.map((name) => [`src/${name}.ts`, textOf(name)]));
  await github.commitFiles({ ...PLACE, branch: 'change', files });
  ({ number } = await github.createPullRequest({ ...PLACE, head: 'change' }));
});
afterAll(async () => {
  expect(github.errors).toEqual([]);
  await core.close();
  await model.stop();
  await github.close();
  rmSync(stateDir, { recursive: true, force: true });
});

function createTestClient() {
  return createClient({ token: TOKEN, apiUrl: github.url, throttle: false });
}

async function run(options: {
  headSha: string;
  notes: string[];
  headEveryMs?: number;
}): Promise<PullRequestEnd> {
  const nothing = () => {};
  return await runPullRequest({
    client: createTestClient(),
    serverUrl: 'https://github.com',
    ...{ address: { ...PLACE, number }, headSha: options.headSha, pipeline: 'summary', stateDir },
    options: { model: 'openai:mock', paths: [], ignore: [], packing: true },
    ...{ comment: true, dryRun: false, onWarning: (note) => options.notes.push(note) },
    models: { apiKey: 'test-key', baseUrl: model.baseUrl, concurrency: 1 },
    progress: { planned: nothing, finished: nothing, stage: nothing },
    signal: new AbortController().signal,
    core,
    headEveryMs: options.headEveryMs ?? 20,
  });
}

it('a push while items run: no further one is started, and what is answered serves the run of the newer head', async () => {
  const headSha = await github.branchHead({ ...PLACE, branch: 'change' });
  const [pushed, ended] = [Promise.withResolvers<string>(), Promise.withResolvers<void>()];
  model.behave(({ paths }) => {
    if (model.calls.length !== 2) return undefined;
    void github
      .commitFiles({ ...PLACE, branch: 'change', files: { [paths[0] ?? '']: textOf('changed') } })
      .then(pushed.resolve);
    return { until: ended.promise };
  });
  const notes: string[] = [];
  const end = await run({ headSha, notes });
  ended.resolve();
  const newer = await pushed.promise;
  const words = `The pull request has moved on to ${newer.slice(0, 7)}, whose own run writes the comment.`;
  expect(end).toMatchObject({ status: 'skipped', error: words, runId: expect.stringContaining('run_') });
  expect(notes).toEqual([words]);
  expect(model.itemCalls()).toHaveLength(2);
  expect(github.listComments({ ...PLACE, number })).toEqual([]);
  model.behave(() => undefined);
  const next = await run({ headSha: newer, notes });
  expect(next.status).toBe('complete');
  // One was answered before; one was in flight and has changed since.
  expect(next.report?.totals).toMatchObject({ items: 4, reused: 1 });
  expect(github.listComments({ ...PLACE, number })).toHaveLength(1);
});

it('looking at the head costs nothing of the hour’s requests while it stays', async () => {
  const headSha = await github.branchHead({ ...PLACE, branch: 'change' });
  const client = createTestClient();
  const probe = createHeadProbe({ client, ...PLACE, number, headSha });
  expect(await probe()).toBe(false);
  const left = client.limitLeft();
  expect([await probe(), await probe()]).toEqual([false, false]);
  expect(client.limitLeft()).toBe(left);
  await github.commitFiles({ ...PLACE, branch: 'change', files: { 'b.txt': 'pushed\n' } });
  expect(await probe()).toBe(true);
});

it('a run of an older head that was late with its comment ends as skipped, and says so in its report', async () => {
  await github.commitFiles({ ...PLACE, branch: 'change', files: { 'src/e.ts': textOf('e') } });
  const headSha = await github.branchHead({ ...PLACE, branch: 'change' });
  const hold = github.inject({ match: { operation: 'GlossUpdateComment' }, fault: { kind: 'hold' } });
  const notes: string[] = [];
  const older = run({ headSha, notes, headEveryMs: 60_000 });
  await hold.arrived;
  const newerSha = await github.commitFiles({
    ...PLACE,
    branch: 'change',
    files: { 'src/f.ts': textOf('f') },
  });
  hold.remove();
  const end = await older;
  expect(end).toMatchObject({ status: 'skipped', report: { status: 'skipped' } });
  expect(end.error).toContain(newerSha.slice(0, 7));
});
