import { createHmac } from 'node:crypto';
import { createRequire } from 'node:module';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { APP } from './app-for-tests.ts';
import { type HookStage, SECRET, setHookStage } from './hook-stage-for-tests.ts';
import { afterAnswer, holdBack } from './webhooks/after-answer.ts';

type Examples = Array<{ name: string; examples: object[] }>;
const examples = createRequire(import.meta.url)('@octokit/webhooks-examples') as Examples;

let stage: HookStage;
beforeEach(async () => {
  stage = await setHookStage();
});
afterEach(() => stage.close());

describe('webhooks', () => {
  it('are signed over the exact bytes', async () => {
    await stage.comment('Grüße');
    await stage.fake.deliveriesDone();
    const { headers, bytes, payload } = stage.hook.heard[0] ?? { headers: {}, bytes: '', payload: {} };
    expect(headers).toMatchObject({
      'content-type': 'application/json',
      'x-github-event': 'issue_comment',
      'x-github-delivery': expect.stringMatching(/^[0-9a-f-]{36}$/),
      'x-github-hook-id': expect.stringMatching(/^\d+$/),
      'x-hub-signature-256': `sha256=${createHmac('sha256', SECRET).update(bytes).digest('hex')}`,
      'user-agent': expect.stringMatching(/^GitHub-Hookshot\//),
    });
    expect(payload).toMatchObject({
      action: 'created',
      comment: { body: 'Grüße', author_association: 'OWNER', performed_via_github_app: null },
      issue: { number: 1, pull_request: { html_url: expect.stringContaining('/pull/1') } },
      sender: { login: 'octo' },
      installation: { id: stage.installation },
    });
    expect(stage.fake.deliveries).toMatchObject([
      { app: APP.slug, event: 'issue_comment', action: 'created', statusCode: 202, response: 'heard' },
    ]);
  });

  it('leave after the answer that caused them, which does not wait for them', async () => {
    const order: string[] = [];
    await holdBack(async (release) => {
      afterAnswer(() => order.push('told'));
      await Promise.resolve();
      order.push('answered');
      release();
    });
    expect(order).toEqual(['answered', 'told']);
    stage.hook.status = 0;
    expect((await stage.comment('x')).status).toBe(201);
    expect(stage.fake.deliveries.filter(({ error }) => error !== undefined)).toEqual([]);
  });

  it('leave when the answer is lost, too', async () => {
    const match = { path: /comments$/ };
    const held = stage.fake.inject({ match, fault: { kind: 'hold', after: true } });
    const answer = stage.comment('x');
    await expect.poll(() => stage.fake.deliveries[0]?.statusCode).toBe(202);
    held.release();
    expect((await answer).status).toBe(201);
    stage.fake.inject({ match, fault: { kind: 'drop', after: true } });
    await expect(stage.comment('y')).rejects.toThrow();
    await expect.poll(() => stage.fake.deliveries[1]?.statusCode).toBe(202);
  });

  it('that nobody answers in time failed, and are not tried again until somebody says so', async () => {
    await stage.close();
    stage = await setHookStage({ webhookMilliseconds: 300 });
    stage.hook.status = 0;
    await stage.comment('x');
    await stage.fake.deliveriesDone();
    expect(stage.fake.deliveries).toMatchObject([{ statusCode: undefined, error: 'timed out' }]);
    expect(stage.fake.deliveries[0]?.durationMs).toBeGreaterThanOrEqual(290);
    stage.hook.status = 200;
    const [first] = stage.fake.deliveries;
    const again = await stage.fake.redeliver(first?.id ?? '');
    expect(again).toMatchObject({ id: first?.id, statusCode: 200, isRedelivery: true });
    const [one, other] = stage.hook.heard;
    expect(other?.bytes).toBe(one?.bytes);
    expect(other?.headers).toEqual(one?.headers);
  });

  it('carry any payload, and go to nobody who does not listen', async () => {
    const [example] = examples.find(({ name }) => name === 'issue_comment')?.examples ?? [];
    await stage.fake.deliver({
      app: APP.slug,
      event: 'issue_comment',
      payload: example ?? {},
      installation: stage.installation,
    });
    expect(stage.hook.heard).toMatchObject([{ payload: { installation: { id: stage.installation } } }]);
    stage.hook.heard.length = 0;
    stage.fake.suspendInstallation(stage.installation);
    await stage.comment('x');
    stage.fake.unsuspendInstallation(stage.installation);
    await stage.fake.createRepository({ owner: 'octo', name: 'elsewhere', files: { a: 'b' } });
    await stage.fake.commitFiles({ owner: 'octo', repo: 'elsewhere', branch: 'main', files: { a: 'c' } });
    await stage.fake.deliveriesDone();
    expect(stage.hook.heard).toEqual([]);
    await stage.hook.close();
    await stage.comment('y');
    await stage.fake.deliveriesDone();
    expect(stage.fake.deliveries.at(-1)).toMatchObject({ statusCode: undefined, error: 'failed to connect' });
  });
});
