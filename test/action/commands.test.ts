import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type FakeGitHub, startFakeGitHub } from '../fake-github/index.ts';
import type { ActionRun } from '../runner/action-run.ts';
import { runAction } from '../runner/start-action.ts';
import { answerQuestion } from '../support/answer-question.ts';
import { type MockModel, startMockModel } from '../support/mock-model.ts';
import { PACKAGING_MS, packageAction } from '../support/packaged-action.ts';

const TOKEN = 'ghs_0123456789abcdefghijABCDEFGHIJ012345';
const place = { owner: 'octo', repo: 'demo' };
const FULL_NAME = `${place.owner}/${place.repo}`;
type Person = 'ada' | 'rea';

let packaged: string;
let github: FakeGitHub;
let model: MockModel;
let temp: string;
let workspace: string;
let number: number;
const runs: ActionRun[] = [];

beforeAll(async () => {
  packaged = await packageAction();
}, PACKAGING_MS);

afterAll(() => rmSync(packaged, { recursive: true, force: true }));

beforeEach(async () => {
  github = await startFakeGitHub();
  model = await startMockModel();
  await github.createRepository({
    owner: place.owner,
    name: place.repo,
    files: { 'README.md': '# Demo\n', '.github/gloss.yml': 'docs:\n  sources: [src/]\n' },
  });
  await github.commitFiles({
    ...place,
    branch: 'feature',
    files: {
      'src/a.ts': '/** One. */\nexport const a = 1;\n',
      'src/b.ts': '/** Two. */\nexport const b = 2;\n',
    },
  });
  ({ number } = await github.createPullRequest({ ...place, head: 'feature', title: 'Add parts' }));
  const permissions = { contents: 'write', pull_requests: 'write', issues: 'write' } as const;
  github.registerToken({ token: TOKEN, login: 'github-actions[bot]', type: 'Bot', permissions });
  github.setPermission({ ...place, login: 'ada', permission: 'write' });
  github.setPermission({ ...place, login: 'rea', permission: 'read' });
  workspace = mkdtempSync(join(tmpdir(), 'workspace-'));
  temp = mkdtempSync(join(tmpdir(), 'runner-temp-'));
});

afterEach(async () => {
  for (const run of runs.splice(0)) await run.dispose();
  expect(github.unhandled).toEqual([]);
  await model.stop();
  await github.close();
  for (const directory of [workspace, temp]) rmSync(directory, { recursive: true, force: true });
});

/** Somebody writes a comment, and the job that it starts runs to its end. */
async function say(body: string, options: { author?: Person; on?: number } = {}) {
  const { author = 'ada', on = number } = options;
  const comment = github.createComment({ ...place, number: on, body, author });
  const { login, id, type } = comment.author;
  const user = { login, id, type };
  const createdAt = new Date().toISOString();
  const run = await runAction({
    directory: packaged,
    inputs: body.includes('docs') ? {} : { model: 'openai:mock', 'api-key': 'sk-test-key-1234' },
    event: {
      name: 'issue_comment',
      payload: {
        action: 'created',
        repository: {
          name: place.repo,
          full_name: FULL_NAME,
          default_branch: 'main',
          owner: { login: place.owner },
        },
        sender: user,
        issue: {
          number: on,
          ...(on === number ? { pull_request: { url: 'https://api.github.com/x' } } : {}),
        },
        comment: { id: comment.id, body, user, created_at: createdAt, updated_at: createdAt },
      },
    },
    repository: FULL_NAME,
    sha: await github.branchHead({ ...place, branch: 'main' }),
    ref: 'refs/heads/main',
    workspace,
    runnerTemp: temp,
    apiUrl: github.url,
    graphqlUrl: github.graphqlUrl,
    token: TOKEN,
    env: { OPENAI_BASE_URL: model.baseUrl, GLOSS_WRITE_PACE: 'none' },
    secrets: ['sk-test-key-1234'],
  });
  runs.push(run);
  return { run, reactions: github.reactions({ commentId: comment.id }).map(({ content }) => content) };
}

const ours = () =>
  github.listComments({ ...place, number }).filter(({ author }) => author.login === 'github-actions[bot]');

describe('a command in a comment that started the job', () => {
  it('summary posts the comment of the pull request and marks the command', async () => {
    const { run, reactions } = await say('/gloss summary');
    expect(run.conclusion).toBe('success');
    expect(run.outputs.status).toBe('complete');
    expect(reactions).toEqual(['rocket']);
    expect(ours().map(({ body }) => body.split('\n')[0])).toEqual(['<!-- gloss:summary -->']);
    expect(model.calls.length).toBeGreaterThan(0);
  });

  it('ask answers a question in the comment of the pull request', async () => {
    model.behave(({ prompt }) => {
      const content = answerQuestion(prompt, [{ path: 'src/b.ts', text: 'It is 2.', startLine: 2 }]);
      return content === undefined ? undefined : { content };
    });
    const { run, reactions } = await say("/gloss ask What's `b`, @octocat?");
    expect(run.conclusion, run.log).toBe('success');
    expect(run.outputs.status).toBe('complete');
    expect(reactions).toEqual(['rocket']);
    const [comment, ...others] = ours();
    expect(others).toEqual([]);
    expect(comment?.body).toMatch(/^<!-- gloss:ask -->\n### Answer\n\n> What's \\`b\\`, `@octocat`\?\n/);
    expect(comment?.body).toMatch(/- So: It is 2\. \(\[src\/b\.ts:2\]\(\S+\/src\/b\.ts#L2\)\)/);
    expect(comment?.body).toContain('Asked by `ada`.');
  });

  it('docs writes stale pages to the branch of the pull request', async () => {
    const before = await github.branchHead({ ...place, branch: 'feature' });
    const { run, reactions } = await say("/gloss docs --paths 'src/a.ts'");
    expect(run.conclusion).toBe('success');
    expect(reactions).toEqual(['rocket']);
    expect(await github.branchHead({ ...place, branch: 'feature' })).not.toBe(before);
    expect(ours()[0]?.body).toMatch(/^<!-- gloss:docs -->/);
  });

  it('docs on an issue proposes pages for the default branch', async () => {
    await github.commitFiles({ ...place, branch: 'main', files: { 'src/c.ts': 'export const c = 3;\n' } });
    const { number: issue } = github.createIssue({ ...place, title: 'Docs, please' });
    const { reactions } = await say('/gloss docs', { on: issue });
    expect(reactions).toEqual(['rocket']);
    const [answer] = github.listComments({ ...place, number: issue }).slice(-1);
    expect(answer?.body).toMatch(/^<!-- gloss:commands -->[\s\S]*proposed by https:/);
  });

  it('help lists what a job can follow, and only that', async () => {
    const { run, reactions } = await say('/gloss help');
    expect(run.outputs.status).toBe('skipped');
    expect(reactions).toEqual(['rocket']);
    const [answer] = ours();
    for (const verb of ['summary', 'docs', 'help']) expect(answer?.body).toContain(`/gloss ${verb}`);
    for (const verb of ['cancel', 'status']) expect(answer?.body).not.toContain(`/gloss ${verb}`);
  });

  it('pause keeps it from running by itself, and resume goes on', async () => {
    const labels = async () =>
      (await github.getPullRequest({ ...place, number })).labels.map(({ name }) => name);
    expect((await say('/gloss pause')).reactions).toEqual(['rocket']);
    expect(await labels()).toEqual(['no-gloss']);
    expect(ours()[0]?.body).toContain('nothing runs here by itself');
    const { run, reactions } = await say('/gloss resume');
    expect([run.outputs.status, reactions]).toEqual(['complete', ['rocket']]);
    expect(await labels()).toEqual([]);
    expect(ours().map(({ body }) => body.split('\n')[0])).toContain('<!-- gloss:summary -->');
  });

  it('a dry run shows the plan and calls no model', async () => {
    const { reactions } = await say('/gloss summary --dry-run');
    expect(reactions).toEqual(['rocket']);
    expect(ours()[0]?.body).toContain('nothing was sent, and nothing written');
    expect(model.calls).toEqual([]);
  });

  it.each<[body: string, reason: RegExp, author: Person]>([
    ['/gloss summary --base-url https://evil.example', /takes no flag `--base-url`/, 'ada'],
    ['/gloss cancel', /needs the App/, 'ada'],
    ['/gloss sumary', /Did you mean `summary`/, 'ada'],
    ['/gloss summary', /`rea` may only read/, 'rea'],
  ])('%s is refused with a reason', async (body, reason, author) => {
    const { run, reactions } = await say(body, { author });
    expect(run.conclusion).toBe('success');
    expect(run.outputs.status).toBe('skipped');
    expect(reactions).toEqual(['confused']);
    expect(ours()[0]?.body).toMatch(reason);
    expect(model.calls).toEqual([]);
  });

  it.each(['> /gloss summary', 'Try this:\n/gloss summary', 'Thanks!'])(
    'a comment that is no command costs no call: %j',
    async (body) => {
      github.clearJournal();
      const { run, reactions } = await say(body);
      expect(run.outputs.status).toBe('skipped');
      expect(reactions).toEqual([]);
      expect(github.journal).toEqual([]);
    },
  );
});
