import { execFile } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { APP, addApp } from './app-for-tests.ts';
import { type Hook, startHook } from './hook-for-tests.ts';
import { checkPayload } from './schema-for-tests.ts';
import { PLACE, type Stage, setStage, TOKENS } from './stage-for-tests.ts';
import { afterAnswer, holdBack } from './webhooks/after-answer.ts';

type Examples = Array<{ name: string; examples: object[] }>;
const examples = createRequire(import.meta.url)('@octokit/webhooks-examples') as Examples;

const SECRET = 'a secret';
const EVENTS = ['issue_comment', 'pull_request', 'push'];
const PULL = { ...PLACE, number: 1 };
const COMMENTS = '/repos/octo/stage/issues/1/comments';

let stage: Stage;
let hook: Hook;
let installation: number;
beforeEach(async () => {
  hook = await startHook();
  stage = await setStage({ limits: { webhookMilliseconds: 300 } });
  installation = addApp(stage.fake, { events: EVENTS, webhook: { url: hook.url, secret: SECRET } });
});
afterEach(async () => {
  await hook.close();
  expect(stage.fake.errors).toEqual([]);
  await stage.fake.close();
});

/** What was heard since the last time: `event.action`. Every payload fits its schema. */
async function hear(): Promise<string[]> {
  await stage.fake.deliveriesDone();
  return hook.heard.splice(0).map(({ headers, payload }) => {
    const event = String(headers['x-github-event']);
    const action = payload.action === undefined ? 'event' : String(payload.action);
    expect(checkPayload(`${event}$${action}`, payload)).toEqual([]);
    expect(payload).toMatchObject({
      installation: { id: installation },
      repository: { full_name: 'octo/stage' },
    });
    return `${event}.${action} by ${(payload.sender as { login: string }).login}`;
  });
}

const post = (body: string, token: string = TOKENS.owner) =>
  stage.send(COMMENTS, {
    method: 'POST',
    body: JSON.stringify({ body }),
    headers: { authorization: `token ${token}` },
  });

describe('webhooks', () => {
  it('are signed over the exact bytes', async () => {
    await post('Grüße');
    await stage.fake.deliveriesDone();
    const { headers, bytes, payload } = hook.heard[0] ?? { headers: {}, bytes: '', payload: {} };
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
      installation: { id: installation },
    });
    expect(stage.fake.deliveries).toMatchObject([
      { app: APP.slug, event: 'issue_comment', action: 'created', statusCode: 202, response: 'heard' },
    ]);
  });

  it('tell comments that are made, changed and removed, on pull requests and issues', async () => {
    const { id } = (await post('one')).body as { id: number };
    const url = `/repos/octo/stage/issues/comments/${id}`;
    const headers = { authorization: `token ${TOKENS.owner}` };
    await stage.send(url, { method: 'PATCH', body: '{"body":"two"}', headers });
    await stage.send(url, { method: 'DELETE', headers });
    const wanted = ['created', 'edited', 'deleted'].map((action) => `issue_comment.${action} by octo`);
    expect((await hear()).toSorted()).toEqual(wanted.toSorted());
    const issue = stage.fake.createIssue({ ...PLACE, title: 'A plain issue' });
    const comment = stage.fake.createComment({
      ...PLACE,
      number: issue.number,
      author: 'stranger',
      body: 'x',
    });
    stage.fake.editComment({ commentId: comment.id, body: 'y', by: 'octo' });
    stage.fake.deleteComment({ commentId: comment.id });
    await stage.fake.deliveriesDone();
    const edited = hook.heard.find(({ payload }) => payload.action === 'edited')?.payload;
    expect(edited).toMatchObject({ changes: { body: { from: 'x' } }, comment: { body: 'y' } });
    for (const { payload } of hook.heard) expect(payload.issue).not.toHaveProperty('pull_request');
    expect(await hear()).toHaveLength(3);
  });

  it('tell the life of a pull request', async () => {
    const { fake } = stage;
    await fake.commitFiles({ ...PLACE, branch: 'other', from: 'main', files: { x: 'x' }, by: 'dev' });
    expect(await hear()).toEqual(['push.event by dev']);
    const { number } = await fake.createPullRequest({
      ...PLACE,
      head: 'other',
      draft: true,
      author: 'dev',
      labels: ['l'],
    });
    expect(await hear()).toEqual(['pull_request.opened by dev']);
    const place = { ...PLACE, number };
    fake.markReadyForReview({ ...place, by: 'dev' });
    expect(await hear()).toEqual(['pull_request.ready_for_review by dev']);
    const before = await fake.branchHead({ ...PLACE, branch: 'other' });
    const after = await fake.commitFiles({ ...PLACE, branch: 'other', files: { x: 'y' }, by: 'dev' });
    await fake.deliveriesDone();
    const synchronize = hook.heard.find(({ payload }) => payload.action === 'synchronize')?.payload;
    expect(synchronize).toMatchObject({ before, after, pull_request: { head: { sha: after } } });
    const push = hook.heard.find(({ payload }) => payload.action === undefined)?.payload;
    expect(push).toMatchObject({
      ref: 'refs/heads/other',
      before,
      after,
      forced: false,
      commits: [{ modified: ['x'] }],
    });
    expect((await hear()).toSorted()).toEqual(['pull_request.synchronize by dev', 'push.event by dev']);
    await fake.closePullRequest({ ...place, by: 'octo' });
    expect(await hear()).toEqual(['pull_request.closed by octo']);
    await fake.reopenPullRequest({ ...place, by: 'octo' });
    expect(await hear()).toEqual(['pull_request.reopened by octo']);
    await fake.mergePullRequest({ ...place, by: 'octo' });
    await fake.deliveriesDone();
    const closed = hook.heard.find(({ payload }) => payload.action === 'closed')?.payload;
    expect(closed).toMatchObject({ pull_request: { merged: true } });
    expect((await hear()).toSorted()).toEqual(['pull_request.closed by octo', 'push.event by octo']);
  });

  it('tell a push over git, once, as its token', async () => {
    const directory = await mkdtemp(path.join(tmpdir(), 'push-'));
    const git = (...args: string[]) => promisify(execFile)('git', args, { cwd: directory });
    try {
      const address = `${stage.fake.url.replace('://', `://x:${TOKENS.owner}@`)}/octo/stage.git`;
      await git('clone', '-q', '-b', 'feature', address, '.');
      await git('-c', 'user.name=a', '-c', 'user.email=a@b.c', 'commit', '-q', '--allow-empty', '-m', 'More');
      await git('push', '-q', 'origin', 'feature', 'feature:new');
    } finally {
      await rm(directory, { recursive: true, force: true });
    }
    const wanted = ['pull_request.synchronize by octo', 'push.event by octo', 'push.event by octo'];
    expect((await hear()).toSorted()).toEqual(wanted);
    await stage.fake.getPullRequest(PULL);
    expect(await hear()).toEqual([]);
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
    hook.status = 0;
    expect((await post('x')).status).toBe(201);
    expect(stage.fake.deliveries.filter(({ error }) => error !== undefined)).toEqual([]);
  });

  it('leave when the answer is lost, too', async () => {
    const match = { path: /comments$/ };
    const held = stage.fake.inject({ match, fault: { kind: 'hold', after: true } });
    const answer = post('x');
    await expect.poll(() => stage.fake.deliveries[0]?.statusCode).toBe(202);
    held.release();
    expect((await answer).status).toBe(201);
    stage.fake.inject({ match, fault: { kind: 'drop', after: true } });
    await expect(post('y')).rejects.toThrow();
    await expect.poll(() => stage.fake.deliveries[1]?.statusCode).toBe(202);
  });

  it('that nobody answers in time failed, and are not tried again until somebody says so', async () => {
    hook.status = 0;
    await post('x');
    await stage.fake.deliveriesDone();
    expect(stage.fake.deliveries).toMatchObject([{ statusCode: undefined, error: 'timed out' }]);
    expect(stage.fake.deliveries[0]?.durationMs).toBeGreaterThanOrEqual(290);
    hook.status = 200;
    const [first] = stage.fake.deliveries;
    const again = await stage.fake.redeliver(first?.id ?? '');
    expect(again).toMatchObject({ id: first?.id, statusCode: 200, isRedelivery: true });
    const [one, other] = hook.heard;
    expect(other?.bytes).toBe(one?.bytes);
    expect(other?.headers).toEqual(one?.headers);
  });

  it('carry any payload, and go to nobody who does not listen', async () => {
    const [example] = examples.find(({ name }) => name === 'issue_comment')?.examples ?? [];
    await stage.fake.deliver({ app: APP.slug, event: 'issue_comment', payload: example ?? {}, installation });
    expect(hook.heard).toMatchObject([{ payload: { installation: { id: installation } } }]);
    hook.heard.length = 0;
    stage.fake.suspendInstallation(installation);
    await post('x');
    stage.fake.unsuspendInstallation(installation);
    await stage.fake.createRepository({ owner: 'octo', name: 'elsewhere', files: { a: 'b' } });
    await stage.fake.commitFiles({ owner: 'octo', repo: 'elsewhere', branch: 'main', files: { a: 'c' } });
    await stage.fake.deliveriesDone();
    expect(hook.heard).toEqual([]);
    await hook.close();
    await post('y');
    await stage.fake.deliveriesDone();
    expect(stage.fake.deliveries.at(-1)).toMatchObject({ statusCode: undefined, error: 'failed to connect' });
  });
});
