import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { API_TOKEN, type BotStage, setBotStage } from './bot-stage.ts';

const PLACE = { owner: 'octo', repo: 'demo' };
const WAIT = { timeout: 40_000, interval: 20 };
let stage: BotStage;
let number: number;

beforeAll(async () => {
  stage = await setBotStage();
  const config = 'events:\n  pull-request: []\n';
  await stage.addRepository({
    ...PLACE,
    files: { 'a.ts': 'export const a = 1;\n', '.github/gloss.yml': config },
  });
  await stage.addRepository({ owner: 'else', repo: 'where', files: { 'a.ts': '1' }, installation: false });
  await stage.start();
  number = await stage.openPullRequest({
    ...PLACE,
    branch: 'change',
    files: { 'a.ts': 'export const a = 2;\n' },
  });
});
afterAll(() => stage.close());

function post(body: unknown, options: { token?: string; signal?: AbortSignal } = {}): Promise<Response> {
  const { token = API_TOKEN, ...rest } = options;
  return fetch(`${stage.url}/api/runs`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token === '' ? {} : { authorization: `Bearer ${token}` }),
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
    ...rest,
  });
}
const lines = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
const get = (path: string) =>
  fetch(`${stage.url}${path}`, { headers: { authorization: `Bearer ${API_TOKEN}` } });

describe('POST /api/runs', () => {
  it('starts a pipeline and streams it to its end', async () => {
    const answer = await post({ repository: 'octo/demo', pipeline: 'summary', pullRequest: number });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toContain('application/x-ndjson');
    const events = lines(await answer.text());
    expect(events[0]).toMatchObject({ type: 'job', job: { status: 'queued', repository: 'octo/demo' } });
    expect(events.filter(({ type }) => type === 'status').map(({ status }) => status)).toEqual([
      'queued',
      'running',
      'done',
    ]);
    expect(events.at(-1)).toMatchObject({
      type: 'end',
      job: { status: 'done', outcome: { status: 'complete', totals: { items: 1, done: 1 } } },
    });
    expect(stage.ours({ ...PLACE, number })).toHaveLength(1);
    const { id } = events[0].job;
    expect(await (await get(`/api/runs/${id}`)).json()).toMatchObject({ id, status: 'done' });
    const stream = await get(`/api/runs/${id}/events`);
    expect(stream.headers.get('content-type')).toContain('text/event-stream');
    expect(await stream.text()).toContain('"status":"done"');
  });

  it('is cancelled when its caller closes the connection', async () => {
    stage.model.behave(() => ({ hang: true }));
    const caller = new AbortController();
    const body = {
      repository: 'octo/demo',
      pipeline: 'summary',
      pullRequest: number,
      paths: ['a.ts'],
      ignore: ['never'],
    };
    await stage.github.commitFiles({
      ...PLACE,
      branch: 'change',
      files: { 'a.ts': 'export const a = 3;\n' },
    });
    const answer = await post(body, { signal: caller.signal });
    const reader = answer.body?.getReader();
    const first = new TextDecoder().decode((await reader?.read())?.value);
    const { id } = lines(first)[0].job;
    await expect.poll(() => stage.model.calls.some(({ answered }) => !answered), WAIT).toBe(true);
    caller.abort();
    await expect
      .poll(async () => ((await (await get(`/api/runs/${id}`)).json()) as { status: string }).status, WAIT)
      .toBe('cancelled');
    stage.model.behave(() => undefined);
    expect(stage.ours({ ...PLACE, number })).toHaveLength(1);
  });

  it('goes on although the server stops, which closes the connection too', async () => {
    stage.model.behave(() => ({ hang: true }));
    const files = { 'a.ts': 'export const a = 4;\n' };
    await stage.github.commitFiles({ ...PLACE, branch: 'change', files });
    const answer = await post({ repository: 'octo/demo', pipeline: 'summary', pullRequest: number });
    const reader = answer.body?.getReader();
    const { id } = lines(new TextDecoder().decode((await reader?.read())?.value))[0].job;
    await expect.poll(() => stage.model.calls.some(({ answered }) => !answered), WAIT).toBe(true);
    const { child, ended } = stage.current();
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    stage.model.behave(() => undefined);
    await stage.start();
    await expect
      .poll(async () => ((await (await get(`/api/runs/${id}`)).json()) as { status: string }).status, WAIT)
      .toBe('done');
  });

  it.each<[name: string, body: unknown, status: number, error: RegExp]>([
    ['no JSON', '{', 400, /no JSON/],
    ['an unknown field', { repository: 'octo/demo', pipeline: 'summary', evil: 1 }, 400, /evil/],
    [
      'no such pipeline',
      { repository: 'octo/demo', pipeline: 'No Such', pullRequest: 1 },
      400,
      /pipeline: must be the name of a pipeline/,
    ],
    [
      'a repository without the App',
      { repository: 'else/where', pipeline: 'summary', pullRequest: 1 },
      400,
      /not installed/,
    ],
    [
      'a repository that leaves its place',
      { repository: '../demo', pipeline: 'summary', pullRequest: 1 },
      400,
      /installed|owner\/name/,
    ],
    ['no target', { repository: 'octo/demo', pipeline: 'docs' }, 400, /pullRequest or branch/],
    ['no such pull request', { repository: 'octo/demo', pipeline: 'summary', pullRequest: 999 }, 400, /999/],
    [
      'no such branch',
      { repository: 'octo/demo', pipeline: 'docs', branch: 'nope' },
      400,
      /no branch 'nope'/,
    ],
    [
      'a change of a branch',
      { repository: 'octo/demo', pipeline: 'summary', branch: 'main' },
      400,
      /name a pullRequest/,
    ],
    ['no question', { repository: 'octo/demo', pipeline: 'ask', branch: 'main' }, 400, /needs a question/],
    [
      'a question to a pipeline that answers none',
      { repository: 'octo/demo', pipeline: 'docs', branch: 'main', question: 'Why?' },
      400,
      /answers no question/,
    ],
    ['too much', { repository: 'x'.repeat(70_000) }, 413, /longer/],
  ])('refuses %s', async (_, body, status, error) => {
    const answer = await post(body);
    expect(answer.status).toBe(status);
    expect(((await answer.json()) as { error: string }).error).toMatch(error);
  });

  it.each([
    ['none', ''],
    ['a wrong one', 'b'.repeat(24)],
  ])('needs its token: %s', async (_, token) => {
    const answer = await post(
      { repository: 'octo/demo', pipeline: 'summary', pullRequest: number },
      { token },
    );
    expect(answer.status).toBe(401);
  });
});

describe('the server', () => {
  it('says that it lives and is ready, what it counts, and nothing else to strangers', async () => {
    for (const path of ['/healthz', '/readyz']) expect((await fetch(stage.url + path)).status).toBe(200);
    const metrics = await (await fetch(`${stage.url}/metrics`)).text();
    for (const name of [
      'gloss_runs_total',
      'gloss_items_total',
      'gloss_model_calls_total',
      'gloss_tokens_total',
      'gloss_queue_depth',
      'gloss_webhook_seconds_bucket',
      'gloss_github_rate_limit_remaining',
      'gloss_cost_usd_total',
    ])
      expect(metrics, name).toContain(name);
    expect(metrics).not.toContain('octo');
    expect((await fetch(`${stage.url}/`, { redirect: 'manual' })).status).toBe(303);
    expect((await fetch(`${stage.url}/probot`)).status).toBe(404);
    expect((await fetch(`${stage.url}/nothing`)).status).toBe(404);
  });

  it('stops when it is asked to, without losing what is at work', async () => {
    stage.model.behave(() => ({ delayMs: 300 }));
    const next = await stage.openPullRequest({
      ...PLACE,
      branch: 'next',
      files: { 'a.ts': 'export const a = 9;\n' },
    });
    const id = stage.say({ ...PLACE, number: next, body: '/gloss summary' });
    await expect.poll(() => stage.reactions(id), WAIT).toEqual(['eyes']);
    const { child, ended } = stage.current();
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    await stage.start();
    await expect.poll(() => stage.reactions(id), WAIT).toEqual(['rocket']);
    expect(stage.ours({ ...PLACE, number: next })).toHaveLength(1);
  });
});
