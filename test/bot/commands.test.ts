import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BotStage, setBotStage } from './bot-stage.ts';

const PLACE = { owner: 'octo', repo: 'demo' };
const WAIT = { timeout: 30_000, interval: 25 };
let stage: BotStage;
let number: number;

beforeAll(async () => {
  stage = await setBotStage();
  await stage.addRepository({
    ...PLACE,
    files: { 'README.md': '# Demo\n', 'src/a.ts': 'export const a = 1;\n' },
  });
  await stage.start();
});
afterAll(() => stage.close());

describe('the App on a pull request', () => {
  it('summarises it when it is opened, in one comment', async () => {
    number = await stage.openPullRequest({
      ...PLACE,
      branch: 'change',
      files: { 'src/a.ts': 'export const a = 2;\n', 'src/b.ts': 'export const b = 1;\n' },
    });
    await expect.poll(() => stage.ours({ ...PLACE, number }).length, WAIT).toBe(1);
    expect(stage.ours({ ...PLACE, number })[0]?.body).toMatch(/^<!-- gloss:summary -->\n/);
  });
});
