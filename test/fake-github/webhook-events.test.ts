import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type HookStage, setHookStage } from './hook-stage-for-tests.ts';
import { PLACE, TOKENS } from './stage-for-tests.ts';

const PULL = { ...PLACE, number: 1 };

let stage: HookStage;
beforeEach(async () => {
  stage = await setHookStage();
});
afterEach(() => stage.close());

describe('webhooks', () => {
  it('tell comments that are made, changed and removed, on pull requests and issues', async () => {
    const { id } = (await stage.comment('one')).body as { id: number };
    const url = `/repos/octo/stage/issues/comments/${id}`;
    const headers = { authorization: `token ${TOKENS.owner}` };
    await stage.send(url, { method: 'PATCH', body: '{"body":"two"}', headers });
    await stage.send(url, { method: 'DELETE', headers });
    const wanted = ['created', 'edited', 'deleted'].map((action) => `issue_comment.${action} by octo`);
    expect((await stage.hear()).toSorted()).toEqual(wanted.toSorted());
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
    const edited = stage.hook.heard.find(({ payload }) => payload.action === 'edited')?.payload;
    expect(edited).toMatchObject({ changes: { body: { from: 'x' } }, comment: { body: 'y' } });
    for (const { payload } of stage.hook.heard) expect(payload.issue).not.toHaveProperty('pull_request');
    expect(await stage.hear()).toHaveLength(3);
  });

  it('tell the life of a pull request', async () => {
    const { fake } = stage;
    await fake.commitFiles({ ...PLACE, branch: 'other', from: 'main', files: { x: 'x' }, by: 'dev' });
    expect(await stage.hear()).toEqual(['push.event by dev']);
    const { number } = await fake.createPullRequest({
      ...PLACE,
      head: 'other',
      draft: true,
      author: 'dev',
      labels: ['l'],
    });
    expect(await stage.hear()).toEqual(['pull_request.opened by dev']);
    const place = { ...PLACE, number };
    fake.markReadyForReview({ ...place, by: 'dev' });
    expect(await stage.hear()).toEqual(['pull_request.ready_for_review by dev']);
    const before = await fake.branchHead({ ...PLACE, branch: 'other' });
    const after = await fake.commitFiles({ ...PLACE, branch: 'other', files: { x: 'y' }, by: 'dev' });
    await fake.deliveriesDone();
    const synchronize = stage.hook.heard.find(({ payload }) => payload.action === 'synchronize')?.payload;
    expect(synchronize).toMatchObject({ before, after, pull_request: { head: { sha: after } } });
    const push = stage.hook.heard.find(({ payload }) => payload.action === undefined)?.payload;
    expect(push).toMatchObject({
      ref: 'refs/heads/other',
      before,
      after,
      forced: false,
      commits: [{ modified: ['x'] }],
    });
    expect((await stage.hear()).toSorted()).toEqual(['pull_request.synchronize by dev', 'push.event by dev']);
    await fake.closePullRequest({ ...place, by: 'octo' });
    expect(await stage.hear()).toEqual(['pull_request.closed by octo']);
    await fake.reopenPullRequest({ ...place, by: 'octo' });
    expect(await stage.hear()).toEqual(['pull_request.reopened by octo']);
    await fake.mergePullRequest({ ...place, by: 'octo' });
    await fake.deliveriesDone();
    const closed = stage.hook.heard.find(({ payload }) => payload.action === 'closed')?.payload;
    expect(closed).toMatchObject({ pull_request: { merged: true } });
    expect((await stage.hear()).toSorted()).toEqual(['pull_request.closed by octo', 'push.event by octo']);
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
    expect((await stage.hear()).toSorted()).toEqual(wanted);
    await stage.fake.getPullRequest(PULL);
    expect(await stage.hear()).toEqual([]);
  });
});
