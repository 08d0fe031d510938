import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CATEGORIES } from '../../src/content/review/finding.ts';
import { createClient } from '../../src/github/create-client.ts';
import { type PullRequestEnd, runPullRequest } from '../../src/run-pull-request.ts';
import { type FakeGitHub, startFakeGitHub } from '../fake-github/index.ts';
import { type MockStages, startMockStages } from '../support/mock-stages.ts';
import { type ScriptedFinding, scriptModel } from './script-model.ts';

const PLACE = { owner: 'octo', repo: 'demo' };
const TOKEN = 'ghs_0123456789abcdefghijABCDEFGHIJ012345';
const PERSON = 'ghp_0123456789abcdefghijABCDEFGHIJ012345';
const body = (name: string, changes: Record<number, string> = {}) =>
  `${Array.from({ length: 40 }, (_, index) => changes[index] ?? `const ${name}${index} = ${index};`).join('\n')}\n`;

let github: FakeGitHub;
let stages: MockStages;
let stateDir: string;
let number: number;
let script: ScriptedFinding[] = [];

beforeAll(async () => {
  stages = await startMockStages();
  scriptModel(stages, () => script);
});
afterAll(() => stages[Symbol.asyncDispose]());
beforeEach(async () => {
  stateDir = mkdtempSync(join(tmpdir(), 'gloss-review-'));
  github = await startFakeGitHub();
  await github.createRepository({
    owner: 'octo',
    name: 'demo',
    files: { 'src/a.ts': body('a'), 'src/b.ts': body('b') },
  });
  grant({ contents: 'write' });
  github.registerToken({ token: PERSON, login: 'ada', type: 'User' });
  github.setPermission({ ...PLACE, login: 'ada', permission: 'write' });
  await push({
    'src/a.ts': body('a', { 4: 'let a4 = 44;', 30: 'let a30 = 1;' }),
    'src/b.ts': body('b', { 9: 'let b9 = 1;' }),
  });
  ({ number } = await github.createPullRequest({ ...PLACE, head: 'change', title: 'A change' }));
  stages.calls.length = 0;
  script = [
    { path: 'src/a.ts', startLine: 5, title: 'Four is not forty-four', severity: 'high' },
    { path: 'src/b.ts', startLine: 10, title: 'Nine became one' },
  ];
});
afterEach(async () => {
  expect(github.errors).toEqual([]);
  expect(github.unhandled).toEqual([]);
  await github.close();
  rmSync(stateDir, { recursive: true, force: true });
});

function grant(more: { contents: 'read' | 'write' }): void {
  const permissions = { pull_requests: 'write', issues: 'write', ...more } as const;
  github.registerToken({ token: TOKEN, login: 'github-actions[bot]', type: 'Bot', permissions });
}

const push = (files: Record<string, string | null>) =>
  github.commitFiles({ ...PLACE, branch: 'change', files });

async function review(): Promise<PullRequestEnd> {
  const nothing = () => {};
  github.clearJournal();
  return await runPullRequest({
    client: createClient({ token: TOKEN, apiUrl: github.url, throttle: false }),
    serverUrl: 'https://github.com',
    ...{ address: { ...PLACE, number }, pipeline: 'review', stateDir },
    headSha: await github.branchHead({ ...PLACE, branch: 'change' }),
    options: { model: 'compatible:mock', paths: [], ignore: [], packing: true },
    ...{ comment: true, dryRun: false, onWarning: nothing },
    models: { baseUrl: stages.baseUrl },
    progress: { planned: nothing, finished: nothing, stage: nothing },
    signal: new AbortController().signal,
  });
}

const reviews = () =>
  github.listReviews({ ...PLACE, number }).filter(({ author }) => author.login === 'github-actions[bot]');
const threads = () => github.listThreads({ ...PLACE, number });
const overview = () => {
  const ours = github
    .listComments({ ...PLACE, number })
    .filter(({ body: text }) => text.startsWith('<!-- gloss:review -->'));
  expect(ours).toHaveLength(1);
  return ours[0]?.body ?? '';
};
const asPerson = createPerson();

function createPerson() {
  const send = (path: string, content: object) =>
    fetch(path, {
      method: 'POST',
      headers: { authorization: `Bearer ${PERSON}`, 'content-type': 'application/json' },
      body: JSON.stringify(content),
    }).then((answer) => expect(answer.ok).toBe(true));
  return {
    reply: (comment: number) =>
      send(`${github.url}/repos/octo/demo/pulls/${number}/comments/${comment}/replies`, {
        body: 'It is meant so.',
      }),
    resolve: (thread: string) =>
      send(github.graphqlUrl, {
        query: `mutation { resolveReviewThread(input: { threadId: "${thread}" }) { thread { id } } }`,
      }),
  };
}

describe('a review of a pull request', () => {
  it('is one review with all comments at their lines, and one comment, for few calls', async () => {
    const end = await review();
    expect(end.status).toBe('complete');
    expect(end.publications.map(({ kind, action }) => [kind, action])).toEqual([
      ['review', 'created'],
      ['comment', 'created'],
    ]);
    expect(reviews()).toHaveLength(1);
    expect(threads().map(({ path, line, side }) => [path, line, side])).toEqual([
      ['src/a.ts', 5, 'RIGHT'],
      ['src/b.ts', 10, 'RIGHT'],
    ]);
    expect(overview()).toContain('### Review: 2 findings (1 high, 1 medium)');
    expect(overview()).toContain('Four is not forty-four');
    expect(overview()).toContain('Read 3 of 3 hunks in 2 of 2 files.');
    // One read, the files (there is no checkout), the review, the comment.
    expect(github.journalSummary().map((line) => line.split('?')[0])).toEqual([
      'POST /graphql GlossPullRequest',
      expect.stringContaining('/pulls/1/files'),
      'POST /repos/octo/demo/pulls/1/reviews',
      'POST /graphql GlossCreateComment',
    ]);
  });

  it('says nothing twice: not on the same head, and not after a push', async () => {
    await review();
    const before = overview();
    const again = await review();
    expect(again.publications.map(({ action }) => action)).toEqual(['unchanged']);
    expect(overview()).toBe(before);
    stages.calls.length = 0;
    await push({ 'src/b.ts': body('b', { 9: 'let b9 = 1;', 35: 'let b35 = 2;' }) });
    script.push({ path: 'src/b.ts', startLine: 36, title: 'Thirty-five became two' });
    await review();
    // src/a.ts is as it was: nobody is asked about it.
    expect(stages.calls.map(({ schema }) => schema)).toEqual(['file_findings', 'verdicts']);
    expect(reviews()).toHaveLength(2);
    expect(threads().map(({ path, line }) => [path, line])).toEqual([
      ['src/a.ts', 5],
      ['src/b.ts', 10],
      ['src/b.ts', 36],
    ]);
    expect(overview()).toContain('### Review: 3 findings');
  });

  it('closes what is fixed, and nothing else', async () => {
    await review();
    await push({ 'src/a.ts': body('a', { 30: 'let a30 = 1;' }) });
    script = script.filter(({ path }) => path !== 'src/a.ts');
    await review();
    expect(threads().map(({ path, resolvedBy }) => [path, resolvedBy?.login])).toEqual([
      ['src/a.ts', 'github-actions[bot]'],
      ['src/b.ts', undefined],
    ]);
    expect(overview()).toContain('1 finding of before is fixed.');
    expect(reviews()).toHaveLength(1);
    const before = overview();
    await review();
    expect(overview()).toBe(before);
  });

  it('says that it is fixed where it may not close it', async () => {
    grant({ contents: 'read' });
    await review();
    await push({ 'src/a.ts': body('a', { 30: 'let a30 = 1;' }) });
    script = script.filter(({ path }) => path !== 'src/a.ts');
    const end = await review();
    expect(end.status).toBe('complete');
    expect(threads().every(({ resolvedBy }) => !resolvedBy)).toBe(true);
    expect(overview()).toContain('1 finding of before is fixed.');
  });

  it.each(['reply', 'resolve'] as const)(
    'leaves to people what they took over (%s), for ever',
    async (what) => {
      await review();
      const [first] = threads();
      if (what === 'reply') await asPerson.reply(first?.comments[0]?.id ?? 0);
      else await asPerson.resolve(first?.nodeId ?? '');
      for (let pushes = 0; pushes < 2; pushes += 1) {
        await push({
          'src/a.ts': body('a', { 4: 'let a4 = 44;', 20: `let a20 = ${pushes};`, 30: 'let a30 = 1;' }),
        });
        await review();
      }
      expect(reviews()).toHaveLength(1);
      expect(overview()).not.toContain('Four is not forty-four');
      expect(overview()).toContain('1 finding left to the people who answered or closed it.');
    },
  );

  it('shows ten of four hundred at their lines, and all in one comment that GitHub takes', async () => {
    script = Array.from({ length: 400 }, (_, index) => ({
      path: index % 2 === 0 ? 'src/a.ts' : 'src/b.ts',
      startLine: 1 + (index % 40),
      category: CATEGORIES[index % CATEGORIES.length] ?? 'testing',
      title: `Thing ${index * 7919} odd${index}`,
      body: `It is odd. ${'And it goes on and on. '.repeat(20)}`,
    }));
    const end = await review();
    expect(threads().flatMap(({ comments }) => comments)).toHaveLength(10);
    expect(reviews()).toHaveLength(1);
    expect(overview().length).toBeLessThan(65_536);
    // Findings of one kind on one line are one.
    const found = end.report?.findings?.length ?? 0;
    expect(found).toBeGreaterThan(250);
    expect(overview()).toContain(`${found - 10} more findings`);
    const writes = github.journal.filter(
      ({ method, operation }) => method !== 'GET' && operation !== 'GlossPullRequest',
    );
    expect(writes).toHaveLength(2);
  });

  it('sends no second review when the answer to the first is lost', async () => {
    github.inject({ match: { method: 'POST', path: /\/reviews$/ }, fault: { kind: 'drop', after: true } });
    await review();
    expect(reviews()).toHaveLength(1);
    expect(threads()).toHaveLength(2);
  });

  it('is one review although the run broke off between it and the comment', async () => {
    const fault = github.inject({
      match: { operation: 'GlossCreateComment' },
      fault: { kind: 'reply', status: 403, body: { message: 'Resource not accessible by integration' } },
    });
    await expect(review()).rejects.toThrow();
    expect(fault.hits()).toBe(1);
    expect([reviews().length, threads().length]).toEqual([1, 2]);
    stages.calls.length = 0;
    await review();
    expect([reviews().length, threads().length, stages.calls.length]).toEqual([1, 2, 0]);
    expect(overview()).toContain('### Review: 2 findings');
  });

  it('loses no finding when GitHub refuses the comments at lines', async () => {
    github.inject({
      match: { method: 'POST', path: /\/reviews$/ },
      times: 100,
      fault: { kind: 'reply', status: 422, body: { message: 'Unprocessable Entity' } },
    });
    await review();
    expect(threads()).toEqual([]);
    expect(overview()).toContain('2 findings');
    expect(overview().split('because GitHub took no comment there')).toHaveLength(3);
  });

  it('has one line for nothing, and no review', async () => {
    script = [];
    await review();
    expect(reviews()).toEqual([]);
    expect(overview().split('\n')[1]).toBe('### Review: no findings');
  });

  it('thirty pushes make at most thirty reviews and no duplicate', async () => {
    script = [];
    for (let pushes = 0; pushes < 30; pushes += 1) {
      const line = pushes % 38;
      script.push({ path: 'src/a.ts', startLine: line + 1, title: `Line ${line} of push${pushes} is odd` });
      const changes = Object.fromEntries(
        Array.from({ length: pushes + 1 }, (_, at) => [at, `let a${at} = -1;`]),
      );
      await push({ 'src/a.ts': body('a', changes) });
      await review();
    }
    expect(reviews().length).toBeLessThanOrEqual(30);
    const places = threads().map(({ path, comments }) => `${path} ${comments[0]?.body.split('\n')[0]}`);
    expect(new Set(places).size).toBe(places.length);
    expect(places).toHaveLength(10);
  }, 120_000);
});
