import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FaultMatch } from '../fake-github/index.ts';
import { type BotStage, setBotStage } from './bot-stage.ts';

const PLACE = { owner: 'octo', repo: 'demo' };
const BRANCH = 'change';
const WAIT = { timeout: 40_000, interval: 20 };
let stage: BotStage;
let number: number;
let before: string;

const said = () =>
  stage
    .ours({ ...PLACE, number })
    .map(({ body }) => body)
    .join('\n');
const head = () => stage.github.branchHead({ ...PLACE, branch: BRANCH });
const say = (body: string) => stage.say({ ...PLACE, number, body });
const settled = (id: number) =>
  expect.poll(() => stage.reactions(id).join(), WAIT).toMatch(/^(rocket|confused)$/);
const commits = () => {
  const bare = join(stage.github.directory, PLACE.owner, `${PLACE.repo}.git`);
  return Number(
    execFileSync('git', ['-C', bare, 'rev-list', '--count', `${before}..${BRANCH}`], { encoding: 'utf8' }),
  );
};

beforeEach(async () => {
  stage = await setBotStage();
});
afterEach(async () => {
  expect(stage.github.errors).toEqual([]);
  await stage.close();
});

async function prepare(approval: string): Promise<void> {
  const config = `events:\n  pull-request: []\napproval:\n  files: ${approval}\ndocs:\n  sources: [src/]\n`;
  const files = { 'src/a.ts': '/** One. */\nexport const a = 1;\n', '.github/gloss.yml': config };
  await stage.addRepository({ ...PLACE, files });
  await stage.start();
  const change = { 'src/b.ts': '/** Two. */\nexport const b = 1;\n' };
  number = await stage.openPullRequest({ ...PLACE, branch: BRANCH, files: change });
  before = await head();
}

const onceCommitted: FaultMatch = ({ body, operation }) =>
  /GlossCreateComment|GlossUpdateComment/.test(operation ?? '') && /gloss:docs/.test(JSON.stringify(body));

describe('a server that is killed', () => {
  it.each<[when: string, approval: string, match: FaultMatch, says: RegExp]>([
    [
      'before it heard of its commit',
      'none',
      { operation: 'GlossCommit' },
      /\/gloss docs`: everything is up to date/,
    ],
    ['before it told of its commit', 'none', onceCommitted, /brought up to date by `/],
    ['before it heard of the commit of approved files', 'command', { operation: 'GlossCommit' }, /already/],
    ['before it told of the commit of approved files', 'command', onceCommitted, /brought up to date by `/],
  ])('%s commits once, says so, and pays nothing again', async (_, approval, match, says) => {
    await prepare(approval);
    const ids: number[] = [];
    const hold = () => stage.github.inject({ match, fault: { kind: 'hold', after: true } });
    let fault = approval === 'none' ? hold() : undefined;
    ids.push(say('/gloss docs'));
    if (approval === 'command') {
      await expect.poll(() => stage.current().output(), WAIT).toContain('job waits for approval');
      fault = hold();
      ids.push(say('/gloss approve'));
    }
    await fault?.arrived;
    await expect.poll(head, WAIT).not.toBe(before);
    const calls = stage.model.calls.length;
    await stage.kill();
    fault?.release();
    await stage.start();
    for (const id of ids) await settled(id);
    expect(ids.flatMap(stage.reactions)).toEqual(ids.map(() => 'rocket'));
    expect(commits()).toBe(1);
    expect(said()).toMatch(says);
    expect(said()).not.toMatch(/is reading|gloss approve/);
    expect(stage.model.calls).toHaveLength(calls);
  });
});
