import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type MockMedia, startMockMedia } from '../support/mock-media.ts';
import { samplePng } from '../support/sample-media.ts';
import { type BotStage, setBotStage } from './bot-stage.ts';

const PLACE = { owner: 'octo', repo: 'demo' };
const WAIT = { timeout: 40_000, interval: 20 };
const DAY_MS = 86_400_000;
const CONFIG = `events: { pull-request: [] }
pipelines:
  art:
    source: { prompts: [A lighthouse] }
    each:
      - { name: hero, kind: image, size: 64x32, prompt: "{{ item.prompt }}", alt: 'A "light" <b>house' }
    publish:
      each:
        - { path: "art/{{ item.key }}.png", stage: hero }
    approval: command
`;

let stage: BotStage;
let media: MockMedia;

beforeEach(async () => {
  stage = await setBotStage();
  media = await startMockMedia();
  await stage.addRepository({ ...PLACE, files: { 'README.md': '# Demo\n', '.github/gloss.yml': CONFIG } });
  await start();
});
afterEach(async () => {
  expect(stage.github.errors).toEqual([]);
  expect(stage.github.unhandled).toEqual([]);
  await media[Symbol.asyncDispose]();
  await stage.close();
});

const start = () => stage.start({ OPENAI_BASE_URL: media.baseUrl });
const bare = () => join(stage.github.directory, 'octo', 'demo.git');
const git = (...args: string[]) => execFileSync('git', ['-C', bare(), ...args]);
const previews = () => git('for-each-ref', '--format=%(refname)', 'refs/heads/gloss-preview').toString();
const bodyOf = (number: number) =>
  stage.ours({ ...PLACE, number }).find(({ body }) => body.startsWith('<!-- gloss:art -->'))?.body ?? '';
async function ask(branch: string): Promise<number> {
  const number = await stage.openPullRequest({ ...PLACE, branch, files: { [`src/${branch}.ts`]: '\n' } });
  stage.say({ ...PLACE, number, body: '/gloss run art' });
  await expect.poll(() => bodyOf(number), WAIT).toContain('waits for approval');
  return number;
}
async function decide(number: number, body: string): Promise<void> {
  const id = stage.say({ ...PLACE, number, body });
  await expect.poll(() => stage.reactions(id).join(), WAIT).toMatch(/rocket/);
}

it('pictures are seen before they are approved, at an address that goes with the decision', async () => {
  const wanted = await ask('wanted');
  const unwanted = await ask('unwanted');
  const forgotten = await ask('forgotten');
  const picture = samplePng(64, 32, 'A lighthouse');
  for (const number of [wanted, unwanted, forgotten]) {
    const [, sha = '', path = ''] =
      /<img src="https:\/\/github\.com\/octo\/demo\/raw\/([0-9a-f]{40})\/(\S+)"/.exec(bodyOf(number)) ?? [];
    expect(git('show', `${sha}:${path}`).equals(picture)).toBe(true);
    expect(bodyOf(number)).toContain('alt="A &#34;light&#34; &#60;b&#62;house"');
    expect(previews()).toContain(`gloss-preview/art-${number}\n`);
  }
  await expect
    .poll(
      () =>
        stage
          .current()
          .output()
          .match(/job waits for approval/g)?.length,
      WAIT,
    )
    .toBe(3);
  await stage.kill();
  await start();
  await decide(wanted, '/gloss approve');
  expect(git('show', `wanted:${/art\/\S+?\.png/.exec(bodyOf(wanted))?.[0]}`).equals(picture)).toBe(true);
  await decide(unwanted, '/gloss reject too blue');
  expect(previews()).toBe(`refs/heads/gloss-preview/art-${forgotten}\n`);
  await stage.kill();
  stage.shiftClock(8 * DAY_MS);
  await start();
  await expect.poll(() => bodyOf(forgotten), WAIT).toContain('Nobody approved');
  await expect.poll(previews, WAIT).toBe('');
  expect([unwanted, forgotten].map(bodyOf).join()).not.toContain('<img');
  expect(media.calls).toHaveLength(1);
}, 90_000);
