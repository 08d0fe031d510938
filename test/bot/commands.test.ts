import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerQuestion } from '../support/answer-question.ts';
import { answerPages, type BotStage, setBotStage } from './bot-stage.ts';

const PLACE = { owner: 'octo', repo: 'demo' };
const WAIT = { timeout: 40_000, interval: 20 };
let stage: BotStage;
let number: number;

const answers = () =>
  stage.ours({ ...PLACE, number }).filter(({ body }) => body.startsWith('<!-- gloss:commands -->'));
const lastAnswer = () => answers()[0]?.body ?? '';
const mutations = () =>
  stage.github.journal.filter(({ operation = '' }) => /Gloss(Create|Update)Comment/.test(operation)).length;

beforeAll(async () => {
  stage = await setBotStage();
  await stage.addRepository({
    ...PLACE,
    files: {
      'README.md': '# Demo\n',
      'src/a.ts': '/** One. */\nexport const a = 1;\n',
      '.github/gloss.yml': 'events:\n  pull-request: []\ndocs:\n  sources: [src/]\n',
    },
  });
  for (const [login, permission] of Object.entries({
    mia: 'maintain',
    root: 'admin',
    tria: 'triage',
    rea: 'read',
  } as const))
    stage.github.setPermission({ ...PLACE, login, permission });
  await stage.start();
  number = await stage.openPullRequest({
    ...PLACE,
    branch: 'change',
    files: {
      'src/a.ts': '/** One. */\nexport const a = 2;\n',
      'src/b.ts': '/** Two. */\nexport const b = 1;\n',
    },
  });
});
afterAll(async () => {
  expect(stage.github.errors).toEqual([]);
  expect(stage.github.unhandled).toEqual([]);
  await stage.close();
});

/** Says it and waits until the App has decided. */
async function say(body: string, author = 'ada'): Promise<{ id: number; reactions: string[] }> {
  const id = stage.say({ ...PLACE, number, body, author });
  await expect.poll(() => stage.reactions(id).join(), WAIT).toMatch(/^(rocket|confused)$/);
  return { id, reactions: stage.reactions(id) };
}

describe('a command on a pull request', () => {
  it('nothing runs where the configuration wants nothing', () => {
    expect(stage.ours({ ...PLACE, number })).toEqual([]);
  });

  it('is taken with 👀 within a second, answered in one comment, and marked 🚀', async () => {
    const before = performance.now();
    const id = stage.say({ ...PLACE, number, body: '/gloss summary' });
    await expect.poll(() => stage.reactions(id), WAIT).toContain('eyes');
    // The goal is one second on a quiet machine; test machines are not.
    expect(performance.now() - before).toBeLessThan(5_000);
    await expect.poll(() => stage.reactions(id), WAIT).toEqual(['rocket']);
    const [comment, ...others] = stage.ours({ ...PLACE, number });
    expect(others).toEqual([]);
    expect(comment?.body).toMatch(/^<!-- gloss:summary -->\n[\s\S]*src\/b\.ts/);
    const delivery = stage.github.deliveries.find(({ event }) => event === 'issue_comment');
    expect(delivery?.statusCode).toBe(200);
    expect(delivery?.durationMs).toBeLessThan(2_000);
    const calls = stage.model.calls.length;
    await say('/gloss summary');
    expect(stage.ours({ ...PLACE, number })).toHaveLength(1);
    expect(stage.model.calls).toHaveLength(calls);
  });

  it('help lists what works today and status what was done, in one comment', async () => {
    await say('/gloss help');
    for (const verb of ['summary', 'docs', 'status', 'cancel', 'pause', 'resume', 'approve', 'reject'])
      expect(lastAnswer()).toContain(`/gloss ${verb}`);
    expect(lastAnswer()).not.toContain('/gloss translate');
    await say('/gloss status');
    expect(lastAnswer()).toMatch(/\| summary \| done \|.*`ada`/);
    expect(answers()).toHaveLength(1);
  });

  it('a dry run tells what would be read, and calls no model', async () => {
    const calls = stage.model.calls.length;
    await say("/gloss summary --paths 'src/**' --dry-run");
    expect(lastAnswer()).toContain('nothing was sent, and nothing written');
    expect(stage.model.calls).toHaveLength(calls);
  });

  it('ask answers a question, on a pull request of its change and on an issue of the files', async () => {
    const content = (prompt: string) =>
      answerQuestion(prompt, [
        { path: 'src/b.ts', text: 'It is 1.', startLine: 2 },
        { path: 'README.md', text: 'A demo.', startLine: 1 },
      ]);
    stage.model.behave(({ prompt }) => {
      const told = content(prompt);
      return told === undefined ? undefined : { content: told };
    });
    const calls = stage.model.calls.length;
    await say("/gloss ask What's b?");
    const find = (on: number) =>
      stage.ours({ ...PLACE, number: on }).filter(({ body }) => body.startsWith('<!-- gloss:ask -->'));
    expect(find(number).map(({ body }) => body.split('\n').slice(1, 4))).toEqual([
      ['### Answer', '', "> What's b?"],
    ]);
    expect(find(number)[0]?.body).toMatch(/It is 1\. \(\[src\/b\.ts:2\]\(\S+#L2\)\)/);
    expect(stage.model.calls).toHaveLength(calls + 2);
    const issue = stage.github.createIssue({ ...PLACE, title: 'A question' });
    const id = stage.say({ ...PLACE, number: issue.number, body: '/gloss ask What is this demo?' });
    await expect.poll(() => stage.reactions(id), WAIT).toEqual(['rocket']);
    expect(find(issue.number)[0]?.body).toMatch(/A demo\. \(\[README\.md:1\]\(\S+\?plain=1#L1\)\)/);
    stage.model.behave(answerPages);
  });

  it('docs writes stale pages to the branch of the pull request', async () => {
    const before = await stage.github.branchHead({ ...PLACE, branch: 'change' });
    await say('/gloss docs');
    const after = await stage.github.branchHead({ ...PLACE, branch: 'change' });
    expect(after).not.toBe(before);
    const comment = stage
      .ours({ ...PLACE, number })
      .find(({ body }) => body.startsWith('<!-- gloss:docs -->'));
    expect(comment?.body).toContain(after.slice(0, 7));
    // Our own push starts nothing.
    await stage.github.deliveriesDone();
    const { outcome } = JSON.parse(
      stage
        .current()
        .output()
        .trim()
        .split('\n')
        .findLast((line) => line.includes('"event":"pull_request"')) ?? '{}',
    );
    expect(outcome).toBe('ignored');
  });

  it('on an issue proposes pages for the default branch', async () => {
    const issue = stage.github.createIssue({ ...PLACE, title: 'Docs, please' });
    const id = stage.say({ ...PLACE, number: issue.number, body: '/gloss docs' });
    await expect.poll(() => stage.reactions(id), WAIT).toEqual(['rocket']);
    const [answer] = stage.ours({ ...PLACE, number: issue.number });
    expect(answer?.body).toMatch(/proposed by https:\/\/github\.com\/octo\/demo\/pull\/\d+/);
    const refused = stage.say({ ...PLACE, number: issue.number, body: '/gloss summary' });
    await expect.poll(() => stage.reactions(refused), WAIT).toEqual(['confused']);
  });
});

describe('a pause', () => {
  const AUTO = { owner: 'octo', repo: 'auto' };
  const label = async (on: number) =>
    (await stage.github.getPullRequest({ ...AUTO, number: on })).labels.map(({ name }) => name);

  it('keeps everything from running by itself, and resume goes on', async () => {
    await stage.addRepository({
      ...AUTO,
      files: { 'src/a.ts': 'export const a = 1;\n' },
      installation: true,
    });
    const files = { 'src/a.ts': 'export const a = 2;\n' };
    const pull = await stage.openPullRequest({ ...AUTO, branch: 'change', files });
    const summary = () => stage.ours({ ...AUTO, number: pull })[0]?.body ?? '';
    const command = async (body: string) => {
      const id = stage.say({ ...AUTO, number: pull, body });
      await expect.poll(() => stage.reactions(id).join(), WAIT).toMatch(/^(rocket|confused)$/);
      return stage.reactions(id);
    };
    await expect.poll(summary, WAIT).toContain('src/a.ts');
    expect(await command('/gloss pause')).toEqual(['rocket']);
    expect(await label(pull)).toEqual(['no-gloss']);
    const push = { 'src/b.ts': 'export const b = 1;\n' };
    await stage.github.commitFiles({ ...AUTO, branch: 'change', files: push });
    await stage.github.deliveriesDone();
    expect(await command('/gloss status')).toEqual(['rocket']);
    expect(summary()).not.toContain('src/b.ts');
    expect(await command('/gloss resume')).toEqual(['rocket']);
    expect(await label(pull)).toEqual([]);
    await expect.poll(summary, WAIT).toContain('src/b.ts');
    expect(await command('/gloss resume')).toEqual(['confused']);
  });

  it('does not have to be there for resume to go on with what failed', async () => {
    await stage.github.commitFiles({
      ...PLACE,
      branch: 'change',
      files: { 'src/c.ts': 'export const c = 1;\n' },
    });
    const isC = ({ paths }: { paths: string[] }) => paths.includes('src/c.ts');
    stage.model.behave((call) => (isC(call) ? { status: 400, message: 'No.' } : answerPages(call)));
    await say('/gloss summary');
    const summary = () =>
      stage.ours({ ...PLACE, number }).find(({ body }) => body.startsWith('<!-- gloss:summary -->'))?.body;
    expect(summary()).toContain('answered 400: No');
    stage.model.behave(answerPages);
    stage.model.calls.length = 0;
    expect((await say('/gloss resume')).reactions).toEqual(['rocket']);
    expect(summary()).not.toContain('answered 400: No');
    expect(stage.model.itemCalls().map(({ paths }) => paths)).toEqual([['src/c.ts']]);
  });

  it('means nothing on an issue', async () => {
    const issue = stage.github.createIssue({ ...PLACE, title: 'A question' });
    const id = stage.say({ ...PLACE, number: issue.number, body: '/gloss pause' });
    await expect.poll(() => stage.reactions(id), WAIT).toEqual(['confused']);
  });
});

describe('who may command', () => {
  it.each(['mia', 'root'])('%s may', async (author) => {
    expect((await say('/gloss status', author)).reactions).toEqual(['rocket']);
  });

  it.each([
    ['tria', /write permission[^\n]*`tria` may only triage/],
    ['rea', /`rea` may only read/],
    ['stranger', /`stranger` (has no access|may only read)/],
  ])('%s may not, and is told why', async (author, reason) => {
    const calls = stage.model.calls.length;
    expect((await say('/gloss summary', author)).reactions).toEqual(['confused']);
    expect(lastAnswer()).toMatch(reason);
    expect(stage.model.calls).toHaveLength(calls);
  });
});

describe('what is refused with a reason', () => {
  it.each<[body: string, reason: RegExp]>([
    ['/gloss summary --base-url https://evil.example', /takes no flag `--base-url`/],
    ['/gloss summary --config evil.yml', /takes no flag `--config`/],
    ['/gloss summary —paths src', /takes no flag|two plain hyphens|no flag/],
    ['/gloss summary\u2028--all', /unusual spaces|invisible/],
    [`/gloss summary --paths ${'a'.repeat(100_000)}`, /too long/],
    ['/gloss summmary', /Did you mean `summary`/],
    ['/gloss translate', /does not work here yet/],
    ["/gloss summary --paths 'src", /quotation mark/],
    ['/gloss approve', /Nothing waits for approval here/],
    ['/gloss approve deadbeef', /Nothing waits for approval here/],
    ['/gloss cancel', /Nothing is running here/],
    ['/gloss resume', /Nothing is paused or unfinished here/],
  ])('%.60s', async (body, reason) => {
    expect((await say(body)).reactions).toEqual(['confused']);
    expect(lastAnswer()).toMatch(reason);
    expect(answers()).toHaveLength(1);
  });
});

describe('what is no command', () => {
  it('quotes, code, later lines, edits and bots start nothing and are not answered', async () => {
    await say('/gloss status');
    const before = mutations();
    const bodies = [
      '> /gloss summary',
      '    /gloss summary',
      '```\n/gloss summary\n```',
      'Hello\n/gloss summary',
      '/glossary',
      '<!-- gloss:x -->\n/gloss summary',
    ];
    const ids = bodies.map((body) => stage.say({ ...PLACE, number, body }));
    const innocent = stage.say({ ...PLACE, number, body: 'Nothing' });
    stage.github.editComment({ commentId: innocent, body: '/gloss summary' });
    const bot = stage.github.createComment({
      ...PLACE,
      number,
      author: 'other[bot]',
      authorType: 'Bot',
      body: '/gloss summary',
    });
    await stage.github.deliveriesDone();
    await say('/gloss status');
    for (const id of [...ids, innocent, bot.id]) expect(stage.reactions(id)).toEqual([]);
    expect(mutations() - before).toBeLessThanOrEqual(1);
  });

  it('a comment that comes late names commits that nobody can tell', async () => {
    const createdAt = Date.now() - 3_600_000;
    const { id } = stage.github.createComment({
      ...PLACE,
      number,
      author: 'ada',
      body: '/gloss summary',
      createdAt,
    });
    await expect.poll(() => stage.reactions(id), WAIT).toEqual(['confused']);
    expect(lastAnswer()).toMatch(/too late/);
  });
});

describe('logs', () => {
  it('hold no payload, no token and no text of people', () => {
    const output = stage.current().output();
    expect(output).not.toMatch(
      /ghs_|sk-test|BEGIN|\/gloss (summ|stat)|Docs, please|evil\.example|summmary|—paths/,
    );
    for (const line of output.trim().split('\n')) expect(() => JSON.parse(line)).not.toThrow();
  });
});
