import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type BotStage, setBotStage } from './bot-stage.ts';

const PLACE = { owner: 'octo', repo: 'demo' };
const WAIT = { timeout: 40_000, interval: 50 };
let stage: BotStage;

const comment = (number: number) =>
  stage.ours({ ...PLACE, number }).find(({ body }) => body.startsWith('<!-- gloss:summary -->'))?.body ?? '';
const reads = (number: number) => expect.poll(() => comment(number), WAIT).toContain('is reading');
const stopped = (number: number, why: string) =>
  expect.poll(() => comment(number), WAIT).toMatch(new RegExp(`stopped: ${why}`));
const say = (number: number, body: string) => stage.say({ ...PLACE, number, body });
const push = (branch: string) =>
  stage.github.commitFiles({ ...PLACE, branch, files: { 'b.ts': 'export const b = 2;\n' }, by: 'ada' });
const hold = () => stage.model.behave(({ kind }) => (kind === 'overview' ? { hang: true } : undefined));

async function prepare(events: string, env: Record<string, string> = {}): Promise<void> {
  const config = `events:\n  pull-request: ${events}\n`;
  const files = { 'a.ts': 'export const a = 1;\n', '.github/gloss.yml': config };
  await stage.addRepository({ ...PLACE, files });
  await stage.start(env);
}
const open = (branch: string) =>
  stage.openPullRequest({ ...PLACE, branch, files: { 'a.ts': `export const a = '${branch}';\n` } });

beforeEach(async () => {
  stage = await setBotStage();
});
afterEach(() => stage.close());

describe('a comment that shows progress', () => {
  it('is ended when the pull request moves on and nothing else runs there', async () => {
    await prepare('[]');
    const number = await open('change');
    stage.model.behave(({ kind }) => (kind === 'overview' ? { delayMs: 23_000 } : undefined));
    const id = say(number, '/gloss summary');
    await reads(number);
    await push('change');
    await stopped(number, 'the pull request has moved on');
    await expect.poll(() => stage.reactions(id), WAIT).toEqual(['rocket']);
  });

  it('is ended when that happens while the server is down', async () => {
    await prepare('[]');
    const number = await open('change');
    hold();
    say(number, '/gloss summary');
    await reads(number);
    await stage.kill();
    await push('change');
    await stage.start();
    await stopped(number, 'the pull request has moved on');
  });

  it('is ended when the run that takes over is refused', async () => {
    await prepare('[summary]', { GLOSS_DAILY_TOKENS: '1' });
    hold();
    const number = await open('change');
    await reads(number);
    await push('change');
    await stopped(number, 'The budget of today is used up');
  });

  it('is ended when its run is cancelled after a restart, before it has its turn', async () => {
    await prepare('[]');
    hold();
    const [first, second] = [await open('one'), await open('two')];
    for (const number of [first, second]) say(number, '/gloss summary');
    for (const number of [first, second]) await reads(number);
    await stage.kill();
    await stage.start({ GLOSS_CONCURRENCY: '1' });
    say(second, '/gloss cancel');
    await stopped(second, 'it was cancelled');
    expect(comment(first)).toContain('is reading');
  });
});
