import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type BotStage, setBotStage } from './bot-stage.ts';

const PLACE = { owner: 'octo', repo: 'demo' };
const BRANCH = 'change';
const PAGES = ['docs/reference/src/a.ts.md', 'docs/reference/src/b.ts.md'];
const [PAGE = '', OTHER = ''] = PAGES;
const WAIT = { timeout: 40_000, interval: 20 };
const DAY_MS = 86_400_000;

let stage: BotStage;
let number: number;
let asked: number;

beforeEach(async () => {
  stage = await setBotStage();
  await stage.addRepository({
    ...PLACE,
    files: {
      'src/a.ts': '/** One. */\nexport const a = 1;\n',
      '.github/gloss.yml':
        'events:\n  pull-request: []\napproval:\n  files: command\ndocs:\n  sources: [src/]\n',
    },
  });
  await stage.start();
  const files = { 'src/b.ts': '/** Two. */\nexport const b = 1;\n' };
  number = await stage.openPullRequest({ ...PLACE, branch: BRANCH, files });
  asked = stage.say({ ...PLACE, number, body: '/gloss docs' });
  await expect.poll(comment, WAIT).toContain('wait for approval');
  await waits();
});
afterEach(async () => {
  expect(stage.github.errors).toEqual([]);
  expect(stage.github.unhandled).toEqual([]);
  await stage.close();
});

const ours = (marker: string) =>
  stage.ours({ ...PLACE, number }).filter(({ body }) => body.startsWith(`<!-- gloss:${marker} -->`));
function comment(): string {
  return ours('docs')[0]?.body ?? '';
}
const answer = () => ours('commands')[0]?.body ?? '';
const digest = () => /gloss approve ([0-9a-f]{12})/.exec(comment())?.[1] ?? '';
const head = () => stage.github.branchHead({ ...PLACE, branch: BRANCH });
const say = (body: string) => stage.say({ ...PLACE, number, body });
/** That so many jobs of this server have come to wait: the comment shows it a moment before. */
const waits = (times = 1) =>
  expect
    .poll(() => stage.current().output().split('job waits for approval').length - 1, WAIT)
    .toBeGreaterThanOrEqual(times);
const settled = (id: number) =>
  expect.poll(() => stage.reactions(id).join(), WAIT).toMatch(/^(rocket|confused)$/);
const commits = (from: string) =>
  Number(
    execFileSync('git', ['-C', bare(), 'rev-list', '--count', `${from}..${BRANCH}`], { encoding: 'utf8' }),
  );
const bare = () => join(stage.github.directory, PLACE.owner, `${PLACE.repo}.git`);
const show = (path: string) =>
  execFileSync('git', ['-C', bare(), 'show', `${BRANCH}:${path}`], { encoding: 'utf8' });

/** What stands in the branch when the diff of a preview is applied to a commit. */
function applyPreview(preview: string, sha: string): (path: string) => string {
  const directory = mkdtempSync(join(tmpdir(), 'applied-'));
  try {
    execFileSync('git', ['clone', '--quiet', bare(), directory]);
    execFileSync('git', ['-C', directory, 'checkout', '--quiet', sha]);
    const diff = /\n(`{3,})diff\n([\s\S]*?)\n\1/.exec(preview)?.[2] ?? '';
    execFileSync('git', ['-C', directory, 'apply', '-'], { input: `${diff}\n` });
    const texts = new Map(
      [...PAGES, 'gloss.lock'].map((path) => [path, readFileSync(join(directory, path), 'utf8')]),
    );
    return (path) => texts.get(path) ?? '';
  } finally {
    rmSync(directory, { recursive: true });
  }
}

describe('generated files that have to be approved', () => {
  it('wait over kills, restarts and six days, and are then committed exactly as they were shown, once', async () => {
    const before = await head();
    const preview = comment();
    expect(preview).toContain(`- \`${PAGE}\`: created`);
    expect(stage.reactions(asked)).toEqual(['eyes']);
    const calls = stage.model.calls.length;
    await stage.kill();
    stage.shiftClock(6 * DAY_MS);
    await stage.start();
    const wrong = say('/gloss approve deadbeef');
    await settled(wrong);
    expect(stage.reactions(wrong)).toEqual(['confused']);
    expect(answer()).toContain(`what waits has \`${digest()}\``);
    expect(await head()).toBe(before);

    const both = [say(`/gloss approve ${digest()}`), say('/gloss approve')];
    for (const id of both) await settled(id);
    await settled(asked);
    expect(stage.reactions(asked)).toEqual(['rocket']);
    expect(both.flatMap(stage.reactions).sort()).toEqual(['confused', 'rocket']);
    expect(commits(before)).toBe(1);
    const shown = applyPreview(preview, before);
    for (const path of [...PAGES, 'gloss.lock']) expect(show(path), path).toBe(shown(path));
    expect(comment()).toContain((await head()).slice(0, 7));
    expect(ours('docs')).toHaveLength(1);
    expect(stage.model.calls).toHaveLength(calls);
  });

  it('can be approved although the server was killed the moment they were shown', async () => {
    const before = await head();
    const again = say('/gloss docs');
    await expect.poll(() => stage.reactions(again), WAIT).toEqual(['eyes']);
    await stage.kill();
    await stage.start();
    await waits();
    await settled(say('/gloss approve'));
    expect(commits(before)).toBe(1);
    expect(ours('docs')).toHaveLength(1);
  });

  it('are thrown away when somebody rejects them, who may say why', async () => {
    const before = await head();
    const id = say('/gloss reject the words are wrong @everyone');
    await settled(id);
    expect(stage.reactions(id)).toEqual(['rocket']);
    expect(comment()).toMatch(/rejected by `ada`: `the words are wrong @everyone`/);
    expect(await head()).toBe(before);
    const late = say('/gloss approve');
    await settled(late);
    expect(answer()).toContain('Nothing waits for approval here');
  });

  it('are thrown away when nobody looks at them for a week, also while the server is down', async () => {
    const before = await head();
    await stage.kill();
    stage.shiftClock(8 * DAY_MS);
    await stage.start();
    await expect.poll(comment, WAIT).toContain('Nobody approved');
    const late = say('/gloss approve');
    await settled(late);
    expect(stage.reactions(late)).toEqual(['confused']);
    expect(await head()).toBe(before);
  });

  it('go on top of what others pushed meanwhile', async () => {
    const preview = comment();
    const shown = applyPreview(preview, await head());
    const pushed = await stage.github.commitFiles({
      ...PLACE,
      branch: BRANCH,
      files: { 'notes.txt': 'mine\n' },
      by: 'ada',
    });
    await settled(say(`/gloss approve ${digest()}`));
    expect(commits(pushed)).toBe(1);
    for (const path of [...PAGES, 'gloss.lock']) expect(show(path), path).toBe(shown(path));
    expect(show('notes.txt')).toBe('mine\n');
  });

  it('leave alone what others wrote meanwhile, and say so', async () => {
    const shown = applyPreview(comment(), await head());
    await stage.github.commitFiles({ ...PLACE, branch: BRANCH, files: { [PAGE]: 'By hand.\n' }, by: 'ada' });
    await settled(say(`/gloss approve ${digest()}`));
    expect(show(PAGE)).toBe('By hand.\n');
    expect(show(OTHER)).toBe(shown(OTHER));
    expect(comment()).toMatch(new RegExp(`but for:\\s+- \`${PAGE.replaceAll('.', '\\.')}\``));
  });

  it('are no more when somebody cancels, and asked for again they come anew', async () => {
    const before = await head();
    const first = digest();
    await settled(say('/gloss cancel'));
    await expect.poll(comment, WAIT).toContain('were rejected by `ada`');
    const again = say('/gloss docs');
    await expect.poll(() => stage.reactions(again), WAIT).toEqual(['eyes']);
    await expect.poll(digest, WAIT).not.toBe('');
    await waits(2);
    await settled(say('/gloss approve'));
    expect(commits(before)).toBe(1);
    expect(first).toMatch(/^[0-9a-f]{12}$/);
  });

  it('go on waiting, and stay shown, when somebody only asks what would be written', async () => {
    const shown = comment();
    const id = say('/gloss docs --dry-run');
    await settled(id);
    expect(stage.reactions(id)).toEqual(['confused']);
    expect(answer()).toContain('Generated files wait for approval here');
    expect(comment()).toBe(shown);
    const before = await head();
    await settled(say('/gloss approve'));
    expect(commits(before)).toBe(1);
  });

  it('are not what a stranger may approve', async () => {
    const before = await head();
    const id = stage.say({ ...PLACE, number, body: `/gloss approve ${digest()}`, author: 'mallory' });
    await settled(id);
    expect(stage.reactions(id)).toEqual(['confused']);
    expect(await head()).toBe(before);
    expect(comment()).toContain('wait for approval');
  });

  describe.each([
    ['wants no approval any more', 'sources: [src/]\n'],
    ['wants other pages', 'sources: [src/]\n  audience: cooks\napproval:\n  files: command\n'],
  ])('when the repository meanwhile %s', (_, docs) => {
    beforeEach(async () => {
      const files = { '.github/gloss.yml': `events:\n  pull-request: []\ndocs:\n  ${docs}` };
      await stage.github.commitFiles({ ...PLACE, branch: 'main', files, by: 'ada' });
    });

    it('are thrown away when somebody rejects them', async () => {
      const before = await head();
      const id = say('/gloss reject');
      await settled(id);
      expect(await head()).toBe(before);
      expect(comment()).toContain('rejected by `ada`');
    });

    it('are committed as they were shown when somebody approves them', async () => {
      const [before, preview] = [await head(), comment()];
      const id = say('/gloss approve');
      await settled(id);
      expect(stage.reactions(id)).toEqual(['rocket']);
      expect(commits(before)).toBe(1);
      const shown = applyPreview(preview, before);
      for (const path of [...PAGES, 'gloss.lock']) expect(show(path), path).toBe(shown(path));
    });
  });
});
