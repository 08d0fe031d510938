import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type BotStage, setBotStage } from './bot-stage.ts';

const PLACE = { owner: 'octo', repo: 'demo' };
const WAIT = { timeout: 40_000, interval: 20 };
const BROKEN = "events:\n  pull-request: [summary, nonsense]\ndocs:\n  group: '@everyone'\n";
let stage: BotStage;
let number: number;

const ours = (marker: string) =>
  stage.ours({ ...PLACE, number }).filter(({ body }) => body.startsWith(`<!-- gloss:${marker} -->`));
const summary = () => ours('summary')[0]?.body ?? '';
const count = (text: string) => stage.current().output().split(text).length - 1;
const jobs = (ended: number) => expect.poll(() => count('"job ended"'), WAIT).toBe(ended);
const push = (branch: string, files: Record<string, string>) =>
  stage.github.commitFiles({ ...PLACE, branch, files, by: 'ada' });
const writes = () =>
  stage.github.journalSummary().filter((line) => /GlossCreate|GlossUpdate/.test(line)).length;

async function prepare(config: string): Promise<void> {
  const files = { 'src/a.ts': '1\n', 'b.ts': '1\n', '.github/gloss.yml': config };
  await stage.addRepository({ ...PLACE, files });
  await stage.start();
  const change = { 'src/a.ts': 'export const a = 2;\n', 'b.ts': 'export const b = 2;\n' };
  number = await stage.openPullRequest({ ...PLACE, branch: 'change', files: change });
}

beforeEach(async () => {
  stage = await setBotStage();
});
afterEach(async () => {
  expect(stage.github.errors).toEqual([]);
  expect(stage.github.unhandled).toEqual([]);
  await stage.close();
});

describe("the repository's configuration", () => {
  it('that is wrong is told once in the comment, with its place, and taken back when it is mended', async () => {
    await prepare(BROKEN);
    await jobs(1);
    expect(summary()).toMatch(/^<!-- gloss:summary -->\n> \*\*Gloss\*\* stopped: /);
    expect(summary().replaceAll('\\', '')).toContain('.github/gloss.yml:4:10: ');
    expect(summary()).not.toMatch(/(?<!`)@everyone/);
    const before = writes();
    await push('change', { 'b.ts': 'export const b = 3;\n' });
    await jobs(2);
    expect(writes()).toBe(before);

    await push('main', { '.github/gloss.yml': 'events:\n  pull-request: []\n' });
    await jobs(3);
    await push('change', { 'b.ts': 'export const b = 4;\n' });
    await jobs(4);
    expect(summary()).toContain('nothing to do here by itself');
    expect(stage.model.calls).toHaveLength(0);

    await push('main', { '.github/gloss.yml': 'events:\n  pull-request: [summary]\n' });
    await jobs(5);
    await push('change', { 'b.ts': 'export const b = 5;\n' });
    await expect.poll(summary, WAIT).toContain('### Changes');
    expect(summary()).not.toMatch(/stopped|nothing to do/);
    expect(stage.ours({ ...PLACE, number })).toHaveLength(1);
  });

  it('stands above what was said while it was right', async () => {
    await prepare('events:\n  pull-request: [summary]\n');
    await expect.poll(summary, WAIT).toContain('### Changes');
    await jobs(2);
    await push('main', { '.github/gloss.yml': BROKEN });
    await jobs(3);
    await push('change', { 'b.ts': 'export const b = 3;\n' });
    await jobs(4);
    expect(summary()).toMatch(/\n> \*\*Gloss\*\* stopped: .*\n\n### Changes/);
    expect(stage.ours({ ...PLACE, number })).toHaveLength(1);
  });

  it('says which files every pipeline looks at', async () => {
    await prepare('defaults:\n  paths: [src/]\n');
    await expect.poll(summary, WAIT).toContain('### Changes');
    expect(summary()).toContain('a.ts');
    expect(stage.model.calls.map(({ prompt }) => prompt).join()).not.toContain('const b');
  });
});
