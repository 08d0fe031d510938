import { createHmac, randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type BotStage, SECRET, setBotStage } from './bot-stage.ts';
import { mutatePayload } from './mutate-payload.ts';

const PLACE = { owner: 'octo', repo: 'demo' };
const WAIT = { timeout: 40_000, interval: 20 };
const FUZZED = 10_000;
const AT_ONCE = 20;

const EXAMPLES = createRequire(import.meta.url)('@octokit/webhooks-examples') as {
  name: string;
  examples: object[];
}[];

let stage: BotStage;
let number: number;

beforeAll(async () => {
  stage = await setBotStage();
  await stage.addRepository({ ...PLACE, files: { 'a.ts': 'export const a = 1;\n' } });
  await stage.start();
  number = await stage.openPullRequest({
    ...PLACE,
    branch: 'change',
    files: { 'a.ts': 'export const a = 2;\n' },
  });
  await vi.waitFor(() => expect(stage.ours({ ...PLACE, number })).toHaveLength(1), WAIT);
});
afterAll(() => stage.close());

function send(options: { event: string; payload: unknown; secret?: string; id?: string }): Promise<Response> {
  const { event, payload, secret = SECRET, id = randomUUID() } = options;
  const body = JSON.stringify(payload);
  return fetch(`${stage.url}/api/github/webhooks`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-github-event': event,
      'x-github-delivery': id,
      'x-hub-signature-256': `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`,
    },
    body,
  });
}
const metric = async (name: string) => {
  const text = await (await fetch(`${stage.url}/metrics`)).text();
  return text
    .split('\n')
    .flatMap((line) => (line.startsWith(name) ? [Number(line.split(' ').at(-1))] : []))
    .reduce((sum, value) => sum + value, 0);
};
/** Probot itself answers 500 when the installation of a signed payload has no number. */
const isWhole = (payload: unknown) => {
  const { installation = { id: 1 } } = (payload ?? {}) as { installation?: { id?: unknown } };
  return typeof installation?.id === 'number';
};
const runs = () => metric('gloss_jobs');

describe('a delivery', () => {
  it('that comes fifty times, also over a restart, is one run', async () => {
    const opened = stage.github.deliveries.find(
      ({ event, action }) => event === 'pull_request' && action === 'opened',
    );
    const before = { calls: stage.model.calls.length, jobs: await runs() };
    for (let time = 0; time < 25; time += 1) await stage.github.redeliver(opened?.id ?? '');
    await stage.kill();
    await stage.start();
    for (let time = 0; time < 25; time += 1) await stage.github.redeliver(opened?.id ?? '');
    expect(await runs()).toBe(before.jobs);
    expect(stage.model.calls).toHaveLength(before.calls);
    expect(stage.ours({ ...PLACE, number })).toHaveLength(1);
  });

  it.each([
    ['with another secret', { secret: 'another secret of somebody' }],
    ['without a secret', { secret: '' }],
  ])('%s is refused and not noted', async (_, options) => {
    const before = await runs();
    const [example] = EXAMPLES.find(({ name }) => name === 'issue_comment')?.examples ?? [];
    const answer = await send({
      event: 'issue_comment',
      payload: example,
      ...(options.secret === '' ? { secret: 'x' } : options),
    });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(await runs()).toBe(before);
  });

  it('without a signature, without a body, or with one that is no JSON is refused', async () => {
    const url = `${stage.url}/api/github/webhooks`;
    const headers = {
      'content-type': 'application/json',
      'x-github-event': 'push',
      'x-github-delivery': 'x',
    };
    for (const body of ['', '{}', 'no json']) {
      const answer = await fetch(url, { method: 'POST', headers, body });
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.status).toBeLessThan(500);
    }
    const body = 'no json';
    const signature = `sha256=${createHmac('sha256', SECRET).update(body).digest('hex')}`;
    const answer = await fetch(url, {
      method: 'POST',
      headers: { ...headers, 'x-hub-signature-256': signature },
      body,
    });
    expect(answer.status).toBe(400);
  });
});

describe('any payload', () => {
  it(`of ${FUZZED}, of every kind and as broken as they come, does no harm`, {
    timeout: 120_000,
  }, async () => {
    const before = { calls: stage.model.calls.length, comments: stage.ours({ ...PLACE, number }).length };
    const kinds = new Set<string>();
    const payloads = Array.from({ length: FUZZED }, (_, index) => {
      const { name, examples } = EXAMPLES[index % EXAMPLES.length] ?? { name: 'push', examples: [] };
      kinds.add(name);
      const example = examples[Math.floor(index / EXAMPLES.length) % examples.length];
      return { event: name, payload: index < EXAMPLES.length ? example : mutatePayload(example, index) };
    });
    const failed: unknown[] = [];
    for (let start = 0; start < payloads.length; start += AT_ONCE) {
      const sent = payloads.slice(start, start + AT_ONCE);
      const answers = await Promise.all(sent.map(send));
      failed.push(
        ...sent.filter((_, index) => (answers[index]?.status ?? 0) >= 500 && isWhole(sent[index]?.payload)),
      );
    }
    expect(kinds.size).toBeGreaterThanOrEqual(50);
    expect(failed).toEqual([]);
    expect((await fetch(`${stage.url}/readyz`)).status).toBe(200);
    await expect.poll(() => metric('gloss_jobs{status="queued"}'), WAIT).toBe(0);
    expect(stage.model.calls).toHaveLength(before.calls);
    expect(stage.ours({ ...PLACE, number })).toHaveLength(before.comments);
    expect(await metric('gloss_deliveries_total{outcome="failed"}')).toBe(0);
  });
});
