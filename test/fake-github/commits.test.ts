import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { failureOf, PLACE, type Stage, setStage, TOKENS } from './stage-for-tests.ts';

const run = promisify(execFile);
let stage: Stage;
let directory: string;
beforeEach(async () => {
  stage = await setStage();
  directory = await mkdtemp(path.join(tmpdir(), 'fake-github-test-'));
});
afterEach(async () => {
  expect(stage.fake.errors).toEqual([]);
  await stage.fake.close();
  await rm(directory, { recursive: true, force: true });
});

/** Runs git in the temporary clone with no settings of the machine's. */
async function git(...command: string[]): Promise<string> {
  const settings = [
    '-c',
    'user.name=D',
    '-c',
    'user.email=d@example.com',
    '-c',
    'credential.helper=',
    '-c',
    'core.askPass=true',
  ];
  const { stdout } = await run('git', [...settings, '-C', directory, ...command]);
  return stdout.trim();
}

const cloneUrl = (token?: string) =>
  `${stage.fake.url.replace('//', token ? `//x-access-token:${token}@` : '//')}/octo/stage.git`;

describe('createCommitOnBranch', () => {
  const mutation =
    'mutation($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid message author { user { login } } } ref { name } } }';
  const commit = (given: {
    expectedHeadOid: string;
    path?: string;
    deletion?: string;
    token?: keyof typeof TOKENS;
  }) =>
    stage
      .client(given.token ?? 'bot')
      .graphql<{ createCommitOnBranch: { commit: { oid: string } } }>(mutation, {
        input: {
          branch: { repositoryNameWithOwner: 'octo/stage', branchName: 'feature' },
          message: { headline: 'Docs', body: 'Body' },
          expectedHeadOid: given.expectedHeadOid,
          fileChanges: {
            additions: [
              { path: given.path ?? 'docs/ü "1".md', contents: Buffer.from('text\n').toString('base64') },
            ],
            deletions: given.deletion ? [{ path: given.deletion }] : [],
          },
        },
      });

  it('writes a real commit that the pull request follows', async () => {
    const head = await stage.fake.branchHead({ ...PLACE, branch: 'feature' });
    const answer = await commit({ expectedHeadOid: head, deletion: 'gone.txt' });
    const { oid } = answer.createCommitOnBranch.commit;
    expect(await stage.fake.getPullRequest({ ...PLACE, number: 1 })).toMatchObject({ headSha: oid });
    const files = await stage.send('/repos/octo/stage/pulls/1/files');
    expect((files.body as Array<{ filename: string }>).map(({ filename }) => filename)).toEqual([
      'added.txt',
      'app.txt',
      'docs/ü "1".md',
      'gone.txt',
    ]);
    const shown = await stage.send(`/repos/octo/stage/git/commits/${oid}`);
    expect(shown.body).toMatchObject({
      message: 'Docs\n\nBody',
      parents: [{ sha: head }],
      author: {
        name: 'gloss[bot]',
        email: expect.stringMatching(/^\d+\+gloss\[bot\]@users\.noreply\.github\.com$/),
      },
      verification: { verified: true },
    });
  });

  it('refuses a branch that moved, and writes nothing', async () => {
    const old = await stage.fake.branchHead({ ...PLACE, branch: 'feature' });
    const head = await stage.fake.commitFiles({ ...PLACE, branch: 'feature', files: { 'x.txt': 'x\n' } });
    const body = await stage.send('/graphql', {
      method: 'POST',
      body: JSON.stringify({
        query: mutation,
        variables: {
          input: {
            branch: { repositoryNameWithOwner: 'octo/stage', branchName: 'feature' },
            message: { headline: 'Late' },
            expectedHeadOid: old,
          },
        },
      }),
    });
    expect(body).toMatchObject({
      status: 200,
      body: {
        data: { createCommitOnBranch: null },
        errors: [
          {
            type: 'STALE_DATA',
            path: ['createCommitOnBranch'],
            message: `Expected branch to point to "${old}" but it did not.  Pull and try again.`,
          },
        ],
      },
    });
    expect(await stage.fake.branchHead({ ...PLACE, branch: 'feature' })).toBe(head);
  });

  it('lets one of two commits at the same time through', async () => {
    const expectedHeadOid = await stage.fake.branchHead({ ...PLACE, branch: 'feature' });
    const results = await Promise.allSettled([
      commit({ expectedHeadOid, path: 'one.md' }),
      commit({ expectedHeadOid, path: 'two.md' }),
    ]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it.each([
    ['a stranger', { token: 'stranger' as const }, /admin rights/],
    ['a workflow file', { path: '.github/workflows/x.yml' }, /without `workflows` permission/],
    ['a path out of the tree', { path: '../x' }, /malformed path/],
    ['a path into .git', { path: 'a/.GIT/config' }, /malformed path/],
    [
      'a deletion of nothing',
      { deletion: 'none.txt' },
      /A path was requested for deletion which does not exist as of commit oid/,
    ],
  ])('refuses %s', async (_, given, message) => {
    const expectedHeadOid = await stage.fake.branchHead({ ...PLACE, branch: 'feature' });
    expect((await failureOf(commit({ expectedHeadOid, ...given }))).message).toMatch(message);
    expect(await stage.fake.branchHead({ ...PLACE, branch: 'feature' })).toBe(expectedHeadOid);
  });
});

describe('git', () => {
  it('moves the pull request by a push to the bare directory', async () => {
    const { repository } = await stage.fake.getPullRequest({ ...PLACE, number: 1 });
    await git('clone', '--quiet', '--branch', 'feature', repository.directory, '.');
    await writeFile(path.join(directory, 'pushed.txt'), 'pushed\n');
    await git('add', '.');
    await git('commit', '--quiet', '-m', 'Pushed');
    await git('push', '--quiet', 'origin', 'feature');
    const sha = await git('rev-parse', 'HEAD');
    const { data } = await stage
      .client('bot')
      .request('GET /repos/{owner}/{repo}/pulls/{pull_number}', { ...PLACE, pull_number: 1 });
    expect(data).toMatchObject({ head: { sha }, changed_files: 3, commits: 2, mergeable: true });
    expect(await git('ls-remote', 'origin', 'refs/pull/1/head')).toBe(`${sha}\trefs/pull/1/head`);
  });

  it('clones over HTTP at the test merge, as checkout does', async () => {
    await git('init', '--quiet');
    await git('fetch', '--quiet', '--depth', '2', cloneUrl(), 'refs/pull/1/merge');
    await git('checkout', '--quiet', 'FETCH_HEAD');
    expect(await git('diff', '--name-only', 'HEAD^1', 'HEAD')).toBe('added.txt\napp.txt');
  });

  it('pushes over HTTP with a token that may write, and not without', async () => {
    await git('clone', '--quiet', '--branch', 'feature', cloneUrl(TOKENS.bot), '.');
    await git('commit', '--quiet', '--allow-empty', '-m', 'Empty');
    await git('push', '--quiet', 'origin', 'feature');
    expect(await stage.fake.branchHead({ ...PLACE, branch: 'feature' })).toBe(await git('rev-parse', 'HEAD'));
    await git('commit', '--quiet', '--allow-empty', '-m', 'Another');
    for (const token of [TOKENS.stranger, 'unknown']) {
      await expect(git('push', '--quiet', cloneUrl(token), 'feature')).rejects.toThrow();
    }
  });

  it('shows a pull request from a fork, whose commits the base repository then has', async () => {
    await stage.fake.createRepository({
      owner: 'forker',
      name: 'stage',
      parent: { owner: 'octo', name: 'stage' },
    });
    const head = await stage.fake.commitFiles({
      owner: 'forker',
      repo: 'stage',
      branch: 'idea',
      files: { 'idea.txt': 'i\n' },
    });
    const { number } = await stage.fake.createPullRequest({
      ...PLACE,
      head: 'idea',
      headRepository: { owner: 'forker', name: 'stage' },
    });
    const { body } = await stage.send(`/repos/octo/stage/pulls/${number}`);
    expect(body).toMatchObject({
      head: { label: 'forker:idea', sha: head, repo: { full_name: 'forker/stage', fork: true } },
      base: { repo: { full_name: 'octo/stage' } },
    });
    expect((await stage.send(`/repos/octo/stage/git/commits/${head}`)).status).toBe(200);
  });

  it('closes a pull request whose branch is removed', async () => {
    await stage.send('/repos/octo/stage/git/refs/heads%2Ffeature', { method: 'DELETE' });
    expect((await stage.send('/repos/octo/stage/pulls/1')).body).toMatchObject({ state: 'closed' });
  });

  it('says when a pull request conflicts', async () => {
    await stage.fake.commitFiles({ ...PLACE, branch: 'main', files: { 'app.txt': 'rewritten\n' } });
    expect((await stage.send('/repos/octo/stage/pulls/1')).body).toMatchObject({
      mergeable: false,
      mergeable_state: 'dirty',
    });
  });
});

describe('git data over REST', () => {
  it('copies a work tree, and serves its files, trees, refs and comparisons', async () => {
    await git('init', '--quiet', '-b', 'trunk');
    await writeFile(path.join(directory, 'file.txt'), 'text\n');
    await git('add', '.');
    await git('commit', '--quiet', '-m', 'First');
    const { directory: bare, defaultBranch } = await stage.fake.createRepository({
      owner: 'octo',
      name: 'copy',
      from: directory,
    });
    expect(defaultBranch).toBe('trunk');
    expect(await readFile(path.join(bare, 'HEAD'), 'utf8')).toBe('ref: refs/heads/trunk\n');
    const { body } = await stage.send('/repos/octo/copy/contents/file.txt');
    expect(body).toMatchObject({ type: 'file', encoding: 'base64', content: 'dGV4dAo=\n', size: 5 });
    const raw = await stage.send('/repos/octo/copy/contents/file.txt', {
      headers: { accept: 'application/vnd.github.raw+json' },
    });
    expect(raw.body).toBe('text\n');
    expect((await stage.send('/repos/octo/copy/git/trees/trunk?recursive=1')).body).toMatchObject({
      tree: [{ path: 'file.txt', mode: '100644', type: 'blob', size: 5 }],
      truncated: false,
    });
    expect((await stage.send('/repos/octo/copy/contents/file.txt?ref=nope')).body).toMatchObject({
      message: 'No commit found for the ref nope',
    });
  });

  it('compares branches and forks its answer on who is ahead', async () => {
    const status = async (range: string) =>
      ((await stage.send(`/repos/octo/stage/compare/${range}`)).body as { status: string }).status;
    expect(await status('main...feature')).toBe('ahead');
    expect(await status('feature...main')).toBe('behind');
    expect(await status('main...main')).toBe('identical');
    await stage.fake.commitFiles({ ...PLACE, branch: 'main', files: { 'm.txt': 'm\n' } });
    expect(await status('main...feature')).toBe('diverged');
  });

  it("creates, moves and removes refs by GitHub's rules", async () => {
    const [main, feature] = [
      await stage.fake.branchHead({ ...PLACE, branch: 'main' }),
      await stage.fake.branchHead({ ...PLACE, branch: 'feature' }),
    ];
    const refs = '/repos/octo/stage/git/refs';
    const send = (method: string, at: string, body?: object) =>
      stage.send(refs + at, { method, ...(body ? { body: JSON.stringify(body) } : {}) });
    expect((await send('POST', '', { ref: 'refs/heads/gloss/docs', sha: feature })).status).toBe(201);
    expect(await send('POST', '', { ref: 'refs/heads/gloss/docs', sha: feature })).toMatchObject({
      status: 422,
      body: { message: 'Reference already exists' },
    });
    expect(await send('POST', '', { ref: 'refs/heads/x', sha: '1'.repeat(40) })).toMatchObject({
      status: 422,
      body: { message: 'Object does not exist' },
    });
    expect(await send('PATCH', '/heads/gloss/docs', { sha: main })).toMatchObject({
      status: 422,
      body: { message: 'Update is not a fast forward' },
    });
    expect((await send('PATCH', '/heads/gloss/docs', { sha: main, force: true })).status).toBe(200);
    expect((await stage.send('/repos/octo/stage/git/ref/heads%2Fgloss%2Fdocs')).body).toMatchObject({
      object: { sha: main },
    });
    expect((await send('DELETE', '/heads/gloss/docs')).status).toBe(204);
    expect((await stage.send('/repos/octo/stage/git/ref/heads/gloss/docs')).status).toBe(404);
  });
});
