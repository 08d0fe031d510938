import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type BotStage, setBotStage } from './bot-stage.ts';

const PLACE = { owner: 'octo', repo: 'demo' };
const BRANCH = 'change';
const WAIT = { timeout: 40_000, interval: 20 };
const DAY_MS = 86_400_000;
let stage: BotStage;
let number: number;
let before: string;
let shown: string;

const ours = (marker: string) =>
  stage.ours({ ...PLACE, number }).find(({ body }) => body.startsWith(`<!-- gloss:${marker} -->`))?.body ??
  '';
const digest = () => /gloss approve ([0-9a-f]{12})/.exec(ours('docs'))?.[1] ?? '';
const head = () => stage.github.branchHead({ ...PLACE, branch: BRANCH });
const say = (body: string) => stage.say({ ...PLACE, number, body });
const settled = (id: number) => expect.poll(() => stage.reactions(id), WAIT).toEqual([expect.any(String)]);
const decided = (id: number) =>
  expect.poll(() => stage.reactions(id).join(), WAIT).toMatch(/^(rocket|confused)$/);
const waits = () => expect.poll(() => stage.current().output(), WAIT).toContain('job waits for approval');

beforeEach(async () => {
  stage = await setBotStage();
  const config = 'events:\n  pull-request: []\napproval:\n  files: command\ndocs:\n  sources: [src/]\n';
  const files = { 'src/a.ts': '/** One. */\nexport const a = 1;\n', '.github/gloss.yml': config };
  await stage.addRepository({ ...PLACE, files });
  await stage.start();
  const change = { 'src/b.ts': '/** Two. */\nexport const b = 1;\n' };
  number = await stage.openPullRequest({ ...PLACE, branch: BRANCH, files: change });
  await settled(say('/gloss docs'));
  await waits();
  shown = digest();
  before = await head();
  await stage.kill();
});
const lose = (directory: string) => rmSync(join(stage.stateDir, directory), { recursive: true });
afterEach(async () => {
  expect(stage.github.errors).toEqual([]);
  await stage.close();
});

describe('an approval whose run was lost', () => {
  beforeEach(() => lose('runs'));

  it('commits nothing that nobody saw: it is shown anew, said so, and approved again', async () => {
    await stage.start();
    const calls = stage.model.calls.length;
    const first = say(`/gloss approve ${shown}`);
    await decided(first);
    expect(stage.reactions(first)).toEqual(['confused']);
    expect(await head()).toBe(before);
    expect(digest()).not.toBe(shown);
    expect(ours('commands')).toContain(
      `What you approved is not there any more, so it was made anew. Look at it once more, and write \`/gloss approve ${digest()}\`.`,
    );
    const second = say(`/gloss approve ${digest()}`);
    await decided(second);
    expect(stage.reactions(second)).toEqual(['rocket']);
    expect(await head()).not.toBe(before);
    expect(stage.model.calls).toHaveLength(calls);
  });

  it('is rejected all the same', async () => {
    await stage.start();
    const id = say('/gloss reject not like this');
    await decided(id);
    expect(stage.reactions(id)).toEqual(['rocket']);
    expect(ours('docs')).toMatch(/rejected by `ada`: not like this/);
    expect(await head()).toBe(before);
  });

  it('expires all the same', async () => {
    stage.shiftClock(8 * DAY_MS);
    await stage.start();
    await expect.poll(() => ours('docs'), WAIT).toContain('Nobody approved');
    expect(await head()).toBe(before);
  });
});

describe('an approval whose files were lost', () => {
  beforeEach(() => lose('results'));

  it('commits nothing; the comment waits no more and says what to do, which works', async () => {
    await stage.start();
    const first = say(`/gloss approve ${shown}`);
    await decided(first);
    expect(stage.reactions(first)).toEqual(['confused']);
    expect(await head()).toBe(before);
    expect(ours('docs')).not.toMatch(/gloss approve|waits? for approval\./);
    expect(ours('docs')).toContain('Nothing waits for approval any more');
    expect(ours('docs')).toContain('`/gloss docs` makes it anew');
    const again = say('/gloss docs');
    await expect.poll(digest, WAIT).toMatch(/./);
    const second = say(`/gloss approve ${digest()}`);
    await decided(second);
    await decided(again);
    expect(stage.reactions(second)).toEqual(['rocket']);
    expect(await head()).not.toBe(before);
  });

  it('is rejected all the same', async () => {
    await stage.start();
    const id = say('/gloss reject not like this');
    await decided(id);
    expect(stage.reactions(id)).toEqual(['rocket']);
    expect(ours('docs')).toMatch(/rejected by `ada`: not like this/);
    expect(await head()).toBe(before);
  });

  it('expires all the same', async () => {
    stage.shiftClock(8 * DAY_MS);
    await stage.start();
    await expect.poll(() => ours('docs'), WAIT).toContain('Nobody approved');
    expect(await head()).toBe(before);
  });
});
