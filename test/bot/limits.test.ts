import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type BotStage, setBotStage } from './bot-stage.ts';

const PLACE = { owner: 'octo', repo: 'demo' };
const WAIT = { timeout: 40_000, interval: 20 };
const RUNS_AN_HOUR = 20;
let stage: BotStage;
let number: number;

const answer = () =>
  stage.ours({ ...PLACE, number }).find(({ body }) => body.startsWith('<!-- gloss:commands -->'))?.body ?? '';

async function prepare(env: Record<string, string>): Promise<void> {
  await stage.start(env);
  const files = { 'a.ts': 'export const a = 2;\n' };
  number = await stage.openPullRequest({ ...PLACE, branch: 'change', files });
}
async function say(body: string): Promise<string> {
  const id = stage.say({ ...PLACE, number, body });
  await expect.poll(() => stage.reactions(id).join(), WAIT).toMatch(/^(rocket|confused)$/);
  return stage.reactions(id).join();
}

beforeEach(async () => {
  stage = await setBotStage();
  const config = 'events:\n  pull-request: []\n';
  await stage.addRepository({
    ...PLACE,
    files: { 'a.ts': 'export const a = 1;\n', '.github/gloss.yml': config },
  });
});
afterEach(() => stage.close());

describe('limits', () => {
  it('of tokens a day: a run that begins under them is finished, the next one is refused until midnight', async () => {
    await prepare({ GLOSS_DAILY_TOKENS: '10' });
    expect(await say('/gloss summary')).toBe('rocket');
    await stage.github.commitFiles({
      ...PLACE,
      branch: 'change',
      files: { 'b.ts': 'export const b = 1;\n' },
    });
    const calls = stage.model.calls.length;
    expect(await say('/gloss summary')).toBe('confused');
    expect(answer()).toMatch(/budget of today is used up: \d+ of 10 tokens/);
    expect(stage.model.calls).toHaveLength(calls);
    await stage.kill();
    stage.shiftClock(86_400_000);
    await stage.start({ GLOSS_DAILY_TOKENS: '10' });
    expect(await say('/gloss summary'), answer()).toBe('rocket');
  });

  it('of runs an hour: the breaker trips, says so, and holds over a restart', async () => {
    await prepare({});
    for (let run = 0; run < RUNS_AN_HOUR; run += 1)
      expect(await say('/gloss summary --dry-run')).toBe('rocket');
    expect(await say('/gloss summary --dry-run')).toBe('confused');
    expect(answer()).toMatch(/loop breaker tripped: 20 runs within an hour/);
    await stage.kill();
    await stage.start();
    expect(await say('/gloss summary')).toBe('confused');
    expect(answer()).toContain('The loop breaker is open');
    expect(await say('/gloss status')).toBe('rocket');
    await stage.kill();
    stage.shiftClock(3_600_000);
    await stage.start();
    expect(await say('/gloss summary')).toBe('rocket');
  });
});
