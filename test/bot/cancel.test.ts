import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BOT_LOGIN, type BotStage, setBotStage } from './bot-stage.ts';

const PLACE = { owner: 'octo', repo: 'demo' };
const WAIT = { timeout: 40_000, interval: 20 };
let stage: BotStage;
let number: number;

beforeEach(async () => {
  stage = await setBotStage();
  const config = 'events:\n  pull-request: []\n';
  const files = { 'a.ts': 'export const a = 1;\n', '.github/gloss.yml': config };
  await stage.addRepository({ ...PLACE, files });
  await stage.start({ GLOSS_CONCURRENCY: '1' });
  number = await stage.openPullRequest({
    ...PLACE,
    branch: 'change',
    files: { 'a.ts': 'export const a = 2;\n' },
  });
});
afterEach(async () => {
  expect(stage.github.errors).toEqual([]);
  await stage.close();
});

const say = (body: string, place: { number: number } = { number }) => stage.say({ ...PLACE, ...place, body });
const summary = () =>
  stage.ours({ ...PLACE, number }).find(({ body }) => body.startsWith('<!-- gloss:summary -->'))?.body ?? '';
const jobs = async (status: string) => {
  const metrics = await (await fetch(`${stage.url}/metrics`)).text();
  return Number(new RegExp(`gloss_jobs\\{status="${status}"\\} (\\d+)`).exec(metrics)?.[1]);
};

describe('a run that is cancelled', () => {
  it('stays so when the server dies before its comment says it, and its comment shows no progress for ever', async () => {
    stage.model.behave(() => ({ hang: true }));
    say('/gloss summary');
    await expect.poll(() => stage.model.calls.length, WAIT).toBeGreaterThan(0);
    // What ten seconds would bring: the comment as a killed process leaves it.
    stage.github.createComment({
      ...PLACE,
      number,
      author: BOT_LOGIN,
      authorType: 'Bot',
      body: '<!-- gloss:summary -->\n> **Gloss** is reading: 0 of 1 items …',
    });
    await stage.kill();
    // Another run has the only place, so that the one that was begun waits in the queue.
    await stage.start({ GLOSS_CONCURRENCY: '1' });
    const id = say('/gloss cancel');
    await expect.poll(() => stage.reactions(id), WAIT).toEqual(['rocket']);
    await stage.kill();
    const calls = stage.model.calls.length;
    await stage.start({ GLOSS_CONCURRENCY: '1' });
    await expect.poll(() => jobs('cancelled'), WAIT).toBe(1);
    expect(summary()).toContain('> **Gloss** stopped: it was cancelled');
    expect(stage.model.calls).toHaveLength(calls);
  });

  it('while it waits for its turn after a restart has its comment finished at once', async () => {
    stage.model.behave(() => ({ hang: true }));
    const other = await stage.openPullRequest({
      ...PLACE,
      branch: 'other',
      files: { 'a.ts': 'export const a = 3;\n' },
    });
    say('/gloss summary', { number: other });
    await expect.poll(() => stage.model.calls.length, WAIT).toBe(1);
    say('/gloss summary');
    await expect.poll(() => jobs('queued'), WAIT).toBe(1);
    await stage.kill();
    await stage.start({ GLOSS_CONCURRENCY: '2', GLOSS_INSTALLATION_CONCURRENCY: '2' });
    await expect.poll(() => stage.model.calls.length, WAIT).toBe(3);
    await stage.kill();
    stage.github.createComment({
      ...PLACE,
      number,
      author: BOT_LOGIN,
      authorType: 'Bot',
      body: '<!-- gloss:summary -->\n> **Gloss** is reading: 0 of 1 items …',
    });
    await stage.start({ GLOSS_CONCURRENCY: '1' });
    await expect.poll(() => jobs('running'), WAIT).toBe(1);
    const id = say('/gloss cancel');
    await expect.poll(() => stage.reactions(id), WAIT).toEqual(['rocket']);
    await expect.poll(() => jobs('cancelled'), WAIT).toBe(1);
    expect(summary()).toContain('> **Gloss** stopped: it was cancelled');
  });
});
