import { afterEach, beforeEach, expect, it } from 'vitest';
import { type BotStage, setBotStage } from './bot-stage.ts';

const PLACE = { owner: 'octo', repo: 'demo' };
const WAIT = { timeout: 40_000, interval: 20 };
let stage: BotStage;

beforeEach(async () => {
  stage = await setBotStage();
  await stage.addRepository({ ...PLACE, files: { 'a.ts': 'export const a = 1;\n' } });
  await stage.start();
});
afterEach(() => stage.close());

it('a command that GitHub does not let be followed is answered with what to do', async () => {
  const { number } = stage.github.createIssue({ ...PLACE, title: 'Anything' });
  stage.github.inject({
    match: { path: /\/collaborators\// },
    fault: { kind: 'reply', status: 403, body: { message: 'Resource not accessible by integration' } },
  });
  const id = stage.say({ ...PLACE, number, body: '/gloss status' });
  await expect.poll(() => stage.reactions(id), WAIT).toEqual(['confused']);
  const [answer] = stage.ours({ ...PLACE, number });
  expect(answer?.body).toContain('😕 `/gloss status`');
  expect(answer?.body).toContain('Give the App the permission');
  expect(stage.current().output()).not.toContain('/gloss status');
});
