import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type BotStage, setBotStage } from './bot-stage.ts';

const PLACE = { owner: 'octo', repo: 'demo' };
const WAIT = { timeout: 40_000, interval: 20 };
const HOSTILE = 'No such key, says @everyone: ![x](https://evil.example/x) fixes #1';
let stage: BotStage;
let number: number;

const ours = (marker: string) =>
  stage.ours({ ...PLACE, number }).find(({ body }) => body.startsWith(`<!-- gloss:${marker} -->`))?.body ??
  '';
const writes = () =>
  stage.github.journalSummary().filter((line) => /GlossCreate|GlossUpdate/.test(line)).length;
const ended = (count: number) =>
  expect.poll(() => stage.current().output().split('"run failed"').length - 1, WAIT).toBe(count);

beforeEach(async () => {
  stage = await setBotStage();
  stage.model.behave(() => ({ status: 401, message: HOSTILE }));
});
afterEach(() => stage.close());

async function open(config: string): Promise<void> {
  await stage.addRepository({ ...PLACE, files: { 'a.ts': '1\n', '.github/gloss.yml': config } });
  await stage.start();
  const files = { 'a.ts': 'export const a = 2;\n' };
  number = await stage.openPullRequest({ ...PLACE, branch: 'change', files });
}

function expectHarmless(text: string): void {
  expect(text).not.toMatch(/(?<![`\\])!\[|(?<!`)@everyone|(?<!`)fixes #1/);
}

describe('a run that fails', () => {
  it('by itself says so in its comment, once', async () => {
    await open('events:\n  pull-request: [summary]\n');
    await expect.poll(() => ours('summary'), WAIT).toContain('stopped: ');
    expectHarmless(ours('summary'));
    await ended(1);
    const before = writes();
    await stage.github.commitFiles({ ...PLACE, branch: 'change', files: { 'b.ts': '1\n' }, by: 'ada' });
    await ended(2);
    expect(writes()).toBe(before);
    stage.model.behave(() => undefined);
    await stage.github.commitFiles({ ...PLACE, branch: 'change', files: { 'b.ts': '2\n' }, by: 'ada' });
    await expect.poll(() => ours('summary'), WAIT).toContain('### Changes');
    expect(ours('summary')).not.toContain('stopped');
  });

  it('for somebody is told where they asked, as text', async () => {
    await open('events:\n  pull-request: []\n');
    const id = stage.say({ ...PLACE, number, body: '/gloss summary' });
    await expect.poll(() => stage.reactions(id), WAIT).toEqual(['confused']);
    expect(ours('commands')).toContain('evil');
    expectHarmless(ours('commands'));
    expect(ours('summary')).toBe('');
  });
});
