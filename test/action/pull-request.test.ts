import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type FakeGitHub, startFakeGitHub } from '../fake-github/index.ts';
import type { ActionOptions, ActionRun } from '../runner/action-run.ts';
import { runAction, startAction } from '../runner/start-action.ts';
import { type MockModel, type ModelCall, startMockModel } from '../support/mock-model.ts';
import { PACKAGING_MS, packageAction } from '../support/packaged-action.ts';

const TOKEN = 'ghs_0123456789abcdefghijABCDEFGHIJ012345';
const place = { owner: 'octo', repo: 'demo' };
const MARKER = '<!-- gloss:summary -->';

let packaged: string;
let github: FakeGitHub;
let model: MockModel;
let workspace: string;
let temp: string;
let number: number;
const runs: ActionRun[] = [];

beforeAll(async () => {
  packaged = await packageAction();
}, PACKAGING_MS);

afterAll(() => rmSync(packaged, { recursive: true, force: true }));

beforeEach(async () => {
  github = await startFakeGitHub();
  model = await startMockModel();
  const { owner, repo: name } = place;
  await github.createRepository({ owner, name, files: { 'README.md': '# Demo\n' } });
  await github.commitFiles({ ...place, branch: 'feature', files: sourceFiles(40) });
  ({ number } = await github.createPullRequest({ ...place, head: 'feature', title: 'Add parts' }));
  const permissions = { contents: 'read', pull_requests: 'write', issues: 'write' } as const;
  github.registerToken({ token: TOKEN, login: 'github-actions[bot]', type: 'Bot', permissions });
  workspace = mkdtempSync(join(tmpdir(), 'workspace-'));
  temp = mkdtempSync(join(tmpdir(), 'runner-temp-'));
  github.clearJournal();
});

afterEach(async () => {
  for (const run of runs.splice(0)) await run.dispose();
  await model.stop();
  await github.close();
  for (const directory of [workspace, temp]) rmSync(directory, { recursive: true, force: true });
});

function sourceFiles(count: number, text = 'first'): Record<string, string> {
  const entries = Array.from({ length: count }, (_, index) => [
    `src/part-${String(index).padStart(2, '0')}.ts`,
    `export const part${index} = '${text}';\n`,
  ]);
  return Object.fromEntries(entries);
}

/** The checkout that actions/checkout makes, with all history. */
function checkout(): void {
  const { directory } = { directory: join(github.directory, place.owner, `${place.repo}.git`) };
  execFileSync('git', ['clone', '--quiet', '--branch', 'feature', directory, workspace]);
}

async function actionOptions(changes: Partial<ActionOptions> = {}): Promise<ActionOptions> {
  const pull = await github.getPullRequest({ ...place, number });
  const fullName = `${place.owner}/${place.repo}`;
  const repository = { name: place.repo, full_name: fullName, owner: { login: place.owner } };
  return {
    directory: packaged,
    inputs: { model: 'openai:mock', 'api-key': 'sk-test-key-1234', ...changes.inputs },
    event: {
      name: 'pull_request',
      payload: {
        action: 'synchronize',
        number,
        pull_request: {
          number,
          head: { sha: pull.headSha, ref: 'feature', repo: { full_name: fullName } },
          base: { sha: pull.baseSha, ref: 'main', repo: { full_name: fullName } },
        },
        repository,
        sender: { login: 'contributor' },
      },
    },
    repository: fullName,
    sha: pull.headSha,
    ref: `refs/pull/${number}/merge`,
    workspace,
    runnerTemp: temp,
    apiUrl: github.url,
    graphqlUrl: github.graphqlUrl,
    token: TOKEN,
    env: { OPENAI_BASE_URL: model.baseUrl, GLOSS_WRITE_PACE: 'none', ...changes.env },
    secrets: ['sk-test-key-1234'],
    ...Object.fromEntries(Object.entries(changes).filter(([name]) => name !== 'inputs' && name !== 'env')),
  };
}

async function act(changes: Partial<ActionOptions> = {}): Promise<ActionRun> {
  github.clearJournal();
  model.calls.length = 0;
  const run = await runAction(await actionOptions(changes));
  runs.push(run);
  return run;
}

const comments = () => github.listComments({ ...place, number });
const writes = () =>
  github
    .journalSummary()
    .filter((line) => /GlossCreate|GlossUpdate|GlossDelete|GlossMin|PATCH|DELETE/.test(line));

describe('the action on a pull request', () => {
  it('posts one comment with at most three calls, without a checkout', async () => {
    const run = await act();
    expect(run.conclusion).toBe('success');
    expect(github.journal).toHaveLength(3);
    expect(github.unhandled).toEqual([]);
    expect(comments()).toHaveLength(1);
    const [comment] = comments();
    expect(comment?.body.split('\n')[0]).toBe(MARKER);
    expect(comment?.body).toContain('### Changes 40 entries');
    expect(comment?.author.login).toBe('github-actions[bot]');
    expect(run.outputs).toMatchObject({
      status: 'complete',
      'items-total': '40',
      'items-done': '40',
      'items-reused': '0',
      'items-failed': '0',
      'model-calls': String(model.calls.length),
      'comment-url': expect.stringContaining(`#issuecomment-${comment?.id}`),
    });
    expect(run.summary).toContain('### Changes 40 entries');
  });

  it('needs two calls with a checkout: the files come from git', async () => {
    checkout();
    const run = await act();
    expect(run.conclusion).toBe('success');
    expect(github.journal).toHaveLength(2);
    expect(run.outputs['items-done']).toBe('40');
  });

  it('reads the merge commit that a shallow checkout holds', async () => {
    checkout();
    const git = (...args: string[]) =>
      execFileSync('git', ['-C', workspace, '-c', 'user.name=x', '-c', 'user.email=x@example.com', ...args]);
    git('checkout', '--quiet', '--detach', 'origin/main');
    git('merge', '--quiet', '--no-ff', '-m', 'merge', 'origin/feature');
    const shallow = mkdtempSync(join(tmpdir(), 'shallow-'));
    rmSync(shallow, { recursive: true });
    execFileSync('git', ['clone', '--quiet', '--depth', '2', `file://${workspace}`, shallow]);
    const run = await act({ workspace: shallow });
    expect(run.outputs['items-done']).toBe('40');
    expect(github.journal).toHaveLength(2);
    rmSync(shallow, { recursive: true });
  });

  it('does the same thing again without a write and without a model call', async () => {
    checkout();
    await act();
    const before = { ...comments()[0] };
    const again = await act();
    expect(again.outputs).toMatchObject({ status: 'complete', 'items-reused': '40', 'model-calls': '0' });
    expect(model.calls).toHaveLength(0);
    expect(writes()).toEqual([]);
    expect(github.journal).toHaveLength(1);
    expect(comments()).toEqual([before]);
  });

  it('makes one call of GitHub for the same thing again, also without a checkout', async () => {
    await act();
    const again = await act();
    expect(again.outputs).toMatchObject({ status: 'complete', 'items-reused': '40', 'model-calls': '0' });
    expect(github.journalSummary()).toHaveLength(1);
  });

  it('asks for one item and the overview when a push changes one of 40 files, and updates the comment', async () => {
    await act();
    const before = { ...comments()[0] };
    await github.commitFiles({
      ...place,
      branch: 'feature',
      files: { 'src/part-07.ts': "export const part7 = 'new';\nexport const more = 1;\n" },
    });
    const run = await act();
    expect(model.calls.map(({ kind, paths }) => [kind, paths.length])).toEqual([
      ['items', 1],
      ['overview', 40],
    ]);
    expect(model.itemCalls()[0]?.paths).toEqual(['src/part-07.ts']);
    expect(run.outputs).toMatchObject({ 'items-reused': '39', 'model-calls': '2' });
    expect(comments()).toHaveLength(1);
    expect(comments()[0]?.id).toBe(before.id);
    expect(comments()[0]?.body).not.toBe(before.body);
  });

  it('ends with one comment when two runs meet', async () => {
    const other = mkdtempSync(join(tmpdir(), 'runner-temp-'));
    const gate = github.inject({
      match: { operation: 'GlossCreateComment' },
      times: 2,
      fault: { kind: 'hold' },
    });
    const options = await actionOptions();
    const both = [runAction(options), runAction({ ...options, runnerTemp: other })];
    await expect.poll(() => gate.hits(), { timeout: 30_000 }).toBe(2);
    gate.release();
    runs.push(...(await Promise.all(both)));
    expect(runs.map(({ conclusion }) => conclusion)).toEqual(['success', 'success']);
    expect(comments()).toHaveLength(1);
    rmSync(other, { recursive: true });
  });

  it('works without a key and says so', async () => {
    const run = await act({ inputs: { model: '', 'api-key': '' } });
    expect(run.conclusion).toBe('success');
    expect(model.calls).toHaveLength(0);
    expect(comments()[0]?.body).toContain('without a language model');
  });

  it('never shows a secret, in any form', async () => {
    const run = await act();
    const shown = [
      run.log,
      run.summary,
      JSON.stringify(run.outputs),
      ...comments().map(({ body }) => body),
    ].join('\n');
    for (const secret of [TOKEN, 'sk-test-key-1234']) {
      expect(shown).not.toContain(secret);
      expect(shown).not.toContain(Buffer.from(secret).toString('base64'));
    }
  });

  it('posts nothing with publish: summary, and nothing at all with dry-run', async () => {
    const quiet = await act({ inputs: { publish: 'summary' } });
    expect(quiet.conclusion).toBe('success');
    expect(quiet.summary).toContain('### Changes 40 entries');
    const dry = await act({ inputs: { 'dry-run': 'true' } });
    expect(dry.outputs.status).toBe('skipped');
    expect(dry.log).toMatch(/40 items/);
    expect(comments()).toHaveLength(0);
    expect(writes()).toEqual([]);
  });

  it('says which files were not read, and why', async () => {
    await github.commitFiles({
      ...place,
      branch: 'feature',
      files: { 'package-lock.json': '{}\n', 'src/cursed.ts': 'export const curse = 1;\n' },
    });
    model.behave(({ paths }) =>
      paths.includes('src/cursed.ts')
        ? { status: 400, message: 'This content is against the policy.', code: 'content_policy_violation' }
        : undefined,
    );
    const run = await act();
    expect(run.conclusion).toBe('success');
    expect(run.outputs).toMatchObject({ status: 'partial', 'items-failed': '1', 'items-done': '40' });
    expect(run.annotations).toContainEqual(
      expect.objectContaining({
        level: 'warning',
        file: 'src/cursed.ts',
        message: expect.stringContaining('policy'),
      }),
    );
    expect(run.annotations).toContainEqual(
      expect.objectContaining({ level: 'notice', message: expect.stringContaining('package-lock.json') }),
    );
    expect(comments()[0]?.body).toMatch(/cursed\.ts/);
  });

  it('leaves a comment alone that a stranger forged with our marker', async () => {
    github.createComment({ ...place, number, author: 'mallory', body: `${MARKER}\nI am the summary` });
    await act();
    expect(comments()).toHaveLength(2);
    expect(comments()[0]?.body).toContain('I am the summary');
  });

  it('does not let an older head overwrite the comment', async () => {
    const options = await actionOptions();
    await github.commitFiles({ ...place, branch: 'feature', files: { 'src/new.ts': 'export {};\n' } });
    const run = await runAction(options);
    runs.push(run);
    expect(run.outputs.status).toBe('skipped');
    expect(comments()).toHaveLength(0);
    expect(model.calls).toHaveLength(0);
  });
});

describe('the action that cannot work', () => {
  it.each([
    ['a wrong token', { token: 'ghs_wrong' }, /token/],
    ['an unknown pipeline', { inputs: { pipeline: 'sumary' } }, /no pipeline 'sumary'/],
    ['a model without provider', { inputs: { model: 'gpt-5' } }, /provider:id/],
    ['a key without a model', { inputs: { model: '' } }, /'model' is not/],
    ['a bad number', { inputs: { concurrency: 'many' } }, /'concurrency' must be a whole number/],
    ['an event without pull request', { event: { name: 'issues', payload: { a: 1 } } }, /no pull request/],
    [
      'a summary of a branch',
      {
        inputs: { pipeline: 'summary' },
        event: { name: 'push', payload: { ref: 'refs/heads/main' } },
        ref: 'refs/heads/main',
      },
      /looks at a pull request, and this event has none/,
    ],
    ['an event without payload', { event: { name: 'pull_request', payload: {} } }, /no payload/],
  ] as [string, Partial<ActionOptions>, RegExp][])(
    'says so with %s, and writes nothing',
    async (_, changes, words) => {
      const run = await act(changes);
      expect(run.conclusion).toBe('failure');
      const errors = run.annotations.filter(({ level }) => level === 'error').map(({ message }) => message);
      expect(errors.join('\n')).toMatch(words);
      expect(comments()).toHaveLength(0);
      expect(model.calls).toHaveLength(0);
    },
  );

  it('names the missing permission to comment, and pays nothing again once it is there', async () => {
    github.registerToken({
      token: TOKEN,
      login: 'github-actions[bot]',
      type: 'Bot',
      permissions: { contents: 'read', pull_requests: 'read' },
    });
    const run = await act();
    expect(run.conclusion).toBe('failure');
    expect(run.log).toMatch(/pull-requests: write/);
    const permissions = { contents: 'read', pull_requests: 'write', issues: 'write' } as const;
    github.registerToken({ token: TOKEN, login: 'github-actions[bot]', type: 'Bot', permissions });
    const again = await act();
    expect(again.conclusion).toBe('success');
    expect(model.calls).toHaveLength(0);
    expect(comments()).toHaveLength(1);
  });
});

describe('the action on a slow run', () => {
  it('leaves the comment to the newer head when the pull request moves on meanwhile', async () => {
    const moved = Promise.withResolvers<void>();
    const isFirst = (call: ModelCall) => model.calls.find(({ kind }) => kind === 'overview') === call;
    model.behave((call) => (isFirst(call) ? { until: moved.promise } : undefined));
    const older = await startAction(await actionOptions());
    await expect
      .poll(() => model.calls.some(({ kind }) => kind === 'overview'), { timeout: 30_000 })
      .toBe(true);
    await github.commitFiles({
      ...place,
      branch: 'feature',
      files: { 'src/new.ts': 'export const one = 1;\n' },
    });
    const other = mkdtempSync(join(tmpdir(), 'runner-temp-'));
    runs.push(await runAction({ ...(await actionOptions()), runnerTemp: other }));
    const newest = comments()[0]?.body;
    moved.resolve();
    runs.push(await older.done);
    expect(comments()).toHaveLength(1);
    expect(comments()[0]?.body).toBe(newest);
    rmSync(other, { recursive: true });
  });

  it('shows progress after ten seconds and ends in a terminal state when it is cancelled', async () => {
    model.behave((call) => (call.kind === 'overview' ? { hang: true } : undefined));
    const handle = await startAction(await actionOptions());
    await expect.poll(() => comments().length, { timeout: 40_000, interval: 100 }).toBe(1);
    expect(comments()[0]?.body).toMatch(/Gloss\*\* is reading: \S+ 40 of 40 items/);
    handle.cancel();
    const run = await handle.done;
    runs.push(run);
    expect(run.conclusion).toBe('cancelled');
    expect(comments()[0]?.body).toMatch(/Gloss\*\* stopped/);
    model.behave(() => undefined);
    const resumed = await act();
    expect(resumed.outputs).toMatchObject({ status: 'complete', 'items-done': '40' });
    expect(model.itemCalls()).toHaveLength(0);
    expect(comments()).toHaveLength(1);
    expect(comments()[0]?.body).not.toMatch(/Gloss\*\* (is reading|stopped)/);
  });
});
