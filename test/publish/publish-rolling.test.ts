import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { BranchState } from '../../src/github/branch-state.ts';
import { readBranchState } from '../../src/github/read-branch-state.ts';
import { publishFiles } from '../../src/publish/publish-files.ts';
import { createTestClient } from '../github/create-test-client.ts';
import {
  BRANCH,
  LOCK,
  lockOf,
  PLACE,
  type RollingStage,
  START_FILES,
  setRollingStage,
} from './rolling-stage.ts';

const PAGES = { 'docs/a.md': 'A\n', 'docs/b.md': 'B\n' };
const ALL = { ...START_FILES, ...PAGES, [LOCK]: lockOf(Object.keys(PAGES)) };
const PERSON = { name: 'A Person', email: 'person@example.com' };

let stage: RollingStage;
beforeEach(async () => {
  stage = await setRollingStage();
});
afterEach(() => stage.close());

const state = (): Promise<BranchState> =>
  readBranchState({
    client: createTestClient({ apiUrl: stage.github.url }).client,
    ...PLACE,
    branch: BRANCH,
    baseBranch: 'main',
  });

/** What a run of these pages costs in mutations. */
async function mutationsFor(pages: Record<string, string | null>, runId = 'run-2') {
  const before = stage.mutations().length;
  const result = await stage.run(pages, { runId });
  return { ...result, mutations: stage.mutations().slice(before) };
}

describe('a first run', () => {
  test('makes a branch, one verified commit with the trailers, and a pull request: three mutations', async () => {
    const result = await stage.run(PAGES);
    expect(stage.mutations()).toEqual(['MoveBranches', 'Commit', 'CreatePullRequest']);
    const [pull] = await stage.pulls();
    expect(pull).toMatchObject({ state: 'open', headSha: result.commitSha, title: 'Update the docs' });
    expect(result).toMatchObject({ action: 'created', leftAlone: [] });
    expect(result.pullRequestUrl).toContain('/octo/repo/pull/1');
    expect(await stage.read(BRANCH)).toEqual(ALL);
    const { head } = await state();
    expect(head).toMatchObject({ aheadBy: 1, behindBy: 0 });
    const trailers = `Gloss-Pipeline: docs\nGloss-Source: ${await stage.head('main')}\nGloss-Run: run-1`;
    expect(head?.commits[0]?.message).toBe(`docs: update pages\n\n${trailers}`);
    const shown = await fetch(`${stage.github.url}/repos/octo/repo/git/commits/${result.commitSha}`);
    expect(await shown.json()).toMatchObject({ verification: { verified: true } });
  });

  test('with nothing to write does nothing: no branch, no mutation', async () => {
    expect(await stage.run({ 'docs/old.md': 'old\n' })).toMatchObject({ action: 'unchanged' });
    expect(stage.mutations()).toEqual([]);
    await expect(stage.head()).rejects.toThrow();
  });

  test('costs four requests when nothing moved since the basis was chosen', async () => {
    const options = await stage.prepare(PAGES);
    stage.github.clearJournal();
    await publishFiles(options);
    expect(stage.github.journalSummary()).toEqual([
      'POST /graphql GlossBranchState',
      'POST /graphql GlossMoveBranches',
      'POST /graphql GlossCommit',
      'POST /graphql GlossCreatePullRequest',
    ]);
  });

  test('writes 1,200 pages with three mutations', async () => {
    const text = `${'word '.repeat(400)}\n`;
    const pages = Object.fromEntries(
      Array.from({ length: 1200 }, (_, index) => [`docs/page-${index}.md`, `${index} ${text}`]),
    );
    expect(await stage.run(pages)).toMatchObject({ action: 'created' });
    expect(stage.mutations()).toEqual(['MoveBranches', 'Commit', 'CreatePullRequest']);
    expect(await stage.count(BRANCH)).toBe(1203);
  });

  test('writes more commits when the files are over the payload limit, what describes them last', async () => {
    await stage.run(PAGES, { maxCommitBytes: 70 });
    expect(stage.mutations()).toEqual(['MoveBranches', 'Commit', 'Commit', 'Commit', 'CreatePullRequest']);
    expect(await stage.read(BRANCH)).toEqual(ALL);
    const last = (await state()).head?.commits.at(-1);
    expect(last?.message).toMatch(/^docs: update pages \(3 of 3\)\n/);
  });
});

describe('further runs', () => {
  test('ten scheduled runs with a new page each: one pull request, ten commits', async () => {
    const pages: Record<string, string> = {};
    for (let run = 0; run < 10; run++) {
      pages[`docs/${run}.md`] = `page ${run}\n`;
      await stage.run(pages, { runId: `run-${run}` });
    }
    expect(await stage.pulls()).toMatchObject([{ state: 'open', headSha: await stage.head() }]);
    expect((await state()).head).toMatchObject({ aheadBy: 10 });
    expect(await stage.read(BRANCH)).toEqual({
      ...START_FILES,
      ...pages,
      [LOCK]: lockOf(Object.keys(pages)),
    });
    expect(stage.mutations()).toHaveLength(3 + 9 * 2);
  });

  test('with nothing new: no write at all', async () => {
    await stage.run(PAGES);
    stage.github.clearJournal();
    expect(await mutationsFor(PAGES)).toMatchObject({ action: 'unchanged', mutations: [] });
    const writes = stage.github.journal.filter(({ body }) => JSON.stringify(body ?? '').includes('mutation'));
    expect(writes).toEqual([]);
  });

  test('keep what people wrote around our part of the description', async () => {
    await stage.run(PAGES);
    const [pull] = await stage.github.listPullRequests(PLACE);
    if (pull) pull.body = `Please read carefully.\r\n\r\n${pull.body}\r\n\r\nThanks!`;
    await stage.run({ ...PAGES, 'docs/c.md': 'C\n' });
    expect((await stage.pulls())[0]?.body).toBe(
      'Please read carefully.\n\n<!-- gloss:docs -->\n- docs/c.md\n- gloss.lock\n<!-- /gloss:docs -->\n\nThanks!',
    );
  });

  test('delete a page', async () => {
    await stage.run({ 'docs/old.md': null, ...PAGES });
    const { 'docs/old.md': _, ...rest } = ALL;
    expect(await stage.read(BRANCH)).toEqual(rest);
  });
});

describe('people on the branch', () => {
  test('a page they edit and a file they add stay', async () => {
    await stage.run(PAGES);
    const edit = { 'docs/a.md': 'A, by hand\n', 'notes.md': 'note\n' };
    const sha = await stage.github.commitFiles({ ...PLACE, branch: BRANCH, files: edit, author: PERSON });
    const { action, mutations } = await mutationsFor({ 'docs/b.md': 'B2\n' });
    expect({ action, mutations }).toEqual({ action: 'updated', mutations: ['Commit', 'UpdatePullRequest'] });
    expect(await stage.read(BRANCH)).toEqual({ ...ALL, ...edit, 'docs/b.md': 'B2\n' });
    expect((await state()).head?.commits.map((commit) => commit.sha)).toContain(sha);
  });

  test('a push between the look and the commit: their page is left alone and the lock stays true', async () => {
    await stage.run(PAGES);
    const options = await stage.prepare({ 'docs/a.md': 'A2\n', 'docs/c.md': 'C\n' });
    const edit = { 'docs/a.md': 'A, by hand\n' };
    await stage.github.commitFiles({ ...PLACE, branch: BRANCH, files: edit, author: PERSON });
    const result = await publishFiles(options);
    expect(result).toMatchObject({ action: 'updated', leftAlone: [{ path: 'docs/a.md' }] });
    expect(await stage.read(BRANCH)).toMatchObject({ ...PAGES, ...edit, 'docs/c.md': 'C\n' });
    expect((await stage.pulls())[0]?.body).toContain(
      'left alone: docs/a.md: changed on the branch meanwhile',
    );
  });

  test('a push while the commit is under way: it is refused, seen and kept', async () => {
    await stage.run(PAGES);
    const hold = stage.github.inject({ match: { operation: 'GlossCommit' }, fault: { kind: 'hold' } });
    const run = stage.run({ 'docs/a.md': 'A2\n', 'docs/c.md': 'C\n' });
    await hold.arrived;
    const edit = { 'docs/a.md': 'A, by hand\n' };
    await stage.github.commitFiles({ ...PLACE, branch: BRANCH, files: edit, author: PERSON });
    hold.release();
    expect(await run).toMatchObject({ action: 'updated', leftAlone: [{ path: 'docs/a.md' }] });
    expect(await stage.read(BRANCH)).toMatchObject({ ...edit, 'docs/c.md': 'C\n' });
  });

  test('a lock that was changed and cannot be merged: nothing is written', async () => {
    await stage.run(PAGES);
    const options = await stage.prepare({ 'docs/c.md': 'C\n' }, { mergeable: [] });
    await stage.github.commitFiles({ ...PLACE, branch: BRANCH, files: { [LOCK]: 'mine\n' }, author: PERSON });
    const before = await stage.head();
    const result = await publishFiles(options);
    expect(result.leftAlone.map(({ path }) => path)).toEqual(['docs/c.md']);
    expect(await stage.head()).toBe(before);
  });

  test('an amended commit of ours is theirs: the branch is not forced when its pull request was closed', async () => {
    await stage.run(PAGES);
    const { head } = await state();
    const theirs = await amend(head?.sha ?? '', { 'docs/a.md': 'A, amended\n' });
    await stage.github.closePullRequest({ ...PLACE, number: 1 });
    await stage.run({ 'docs/c.md': 'C\n' });
    expect((await state()).head?.commits[0]?.sha).toBe(theirs);
    expect(await stage.read(BRANCH)).toMatchObject({ 'docs/a.md': 'A, amended\n', 'docs/c.md': 'C\n' });
    expect((await stage.pulls()).map((pull) => pull.state)).toEqual(['closed', 'open']);
  });
});

/** Rewrites the tip of the branch as `git commit --amend` does: our author and message, their committer. */
async function amend(sha: string, files: Record<string, string>): Promise<string> {
  const { writeCommit } = await import('../fake-github/git/write-commit.ts');
  const { readCommit } = await import('../fake-github/git/read-commits.ts');
  const [pull] = await stage.github.listPullRequests(PLACE);
  const directory = pull?.repository.directory ?? '';
  const { author, message, parents } = await readCommit(directory, sha);
  const amended = await writeCommit({
    directory,
    parent: parents[0],
    message,
    changes: Object.entries(files).map(([path, contents]) => ({ path, contents })),
    author,
    committer: PERSON,
    date: Date.now(),
  });
  await stage.github.setBranch({ ...PLACE, branch: BRANCH, sha: amended });
  return amended;
}

describe('after the pull request', () => {
  test.each(['merge', 'squash', 'rebase'] as const)(
    'was merged (%s): nothing to do, then a new proposal on the new base',
    async (method) => {
      await stage.run(PAGES);
      await stage.github.commitFiles({ ...PLACE, branch: 'main', files: { 'b.ts': 'export {};\n' } });
      const merged = await stage.github.mergePullRequest({ ...PLACE, number: 1, method });
      expect(await mutationsFor(PAGES)).toMatchObject({ action: 'unchanged', mutations: [] });
      const next = await mutationsFor({ ...PAGES, 'docs/c.md': 'C\n' });
      expect(next).toMatchObject({
        action: 'created',
        mutations: ['MoveBranches', 'Commit', 'CreatePullRequest'],
      });
      const { head } = await state();
      expect(head).toMatchObject({ aheadBy: 1, behindBy: 0 });
      expect(head?.commits[0]?.parents).toEqual([merged]);
      expect((await stage.pulls()).map((pull) => pull.state)).toEqual(['merged', 'open']);
    },
  );

  test('was merged and its branch deleted', async () => {
    await stage.run(PAGES);
    await stage.github.mergePullRequest({ ...PLACE, number: 1, method: 'squash' });
    await stage.github.setBranch({ ...PLACE, branch: BRANCH, sha: null });
    expect(await mutationsFor(PAGES)).toMatchObject({ action: 'unchanged', mutations: [] });
    expect(await mutationsFor({ 'docs/c.md': 'C\n' })).toMatchObject({ action: 'created' });
  });

  test.each([false, true])(
    'was closed unmerged (branch deleted: %s): not again, until it is something new',
    async (deleted) => {
      await stage.run(PAGES);
      await stage.github.closePullRequest({ ...PLACE, number: 1 });
      if (deleted) await stage.github.setBranch({ ...PLACE, branch: BRANCH, sha: null });
      expect(await mutationsFor(PAGES)).toMatchObject({ action: 'skipped', mutations: [] });
      expect(await mutationsFor({ ...PAGES, 'docs/a.md': 'A2\n' })).toMatchObject({ action: 'created' });
      expect((await stage.pulls()).map((pull) => pull.state)).toEqual(['closed', 'open']);
      expect(await stage.read(BRANCH)).toEqual({ ...ALL, 'docs/a.md': 'A2\n' });
    },
  );

  test("was squashed with a person's commit on the branch: their commit is not forced away", async () => {
    await stage.run(PAGES);
    const files = { 'docs/a.md': 'A, by hand\n' };
    const sha = await stage.github.commitFiles({ ...PLACE, branch: BRANCH, files, author: PERSON });
    await stage.github.mergePullRequest({ ...PLACE, number: 1, method: 'squash' });
    expect(await mutationsFor({ 'docs/c.md': 'C\n' })).toMatchObject({
      action: 'created',
      mutations: ['Commit', 'CreatePullRequest'],
    });
    expect((await state()).head?.commits.map((commit) => commit.sha)).toContain(sha);
  });

  test('a pull request from a fork whose branch has our name changes nothing', async () => {
    const parent = { owner: 'octo', name: 'repo' };
    await stage.github.createRepository({ owner: 'mallory', name: 'repo', parent });
    const files = { 'docs/a.md': 'A\n' };
    await stage.github.commitFiles({ owner: 'mallory', repo: 'repo', branch: BRANCH, files });
    const headRepository = { owner: 'mallory', name: 'repo' };
    const { number } = await stage.github.createPullRequest({ ...PLACE, head: BRANCH, headRepository });
    expect(await stage.run(PAGES)).toMatchObject({ action: 'created' });
    await stage.github.closePullRequest({ ...PLACE, number });
    expect((await stage.pulls()).map((pull) => pull.state)).toEqual(['closed', 'open']);
    expect(await mutationsFor({ ...PAGES, 'docs/c.md': 'C\n' })).toMatchObject({ action: 'updated' });
  });
});

describe('when the base moves under an open pull request', () => {
  const CONFLICT = { 'docs/a.md': 'A, on main\n' };

  test('elsewhere: a commit on top', async () => {
    await stage.run(PAGES);
    await stage.github.commitFiles({ ...PLACE, branch: 'main', files: { 'a.ts': 'export const a = 1;\n' } });
    expect(await mutationsFor({ ...PAGES, 'docs/c.md': 'C\n' })).toMatchObject({
      mutations: ['Commit', 'UpdatePullRequest'],
    });
    expect((await state()).head).toMatchObject({ aheadBy: 2, behindBy: 1 });
  });

  test('in the same files, all ours: rebuilt on the base, and the pull request stays open throughout', async () => {
    await stage.run(PAGES);
    const tip = await stage.github.commitFiles({ ...PLACE, branch: 'main', files: CONFLICT });
    const result = await mutationsFor({ ...PAGES, 'docs/a.md': 'A, merged\n', 'docs/c.md': 'C\n' });
    expect(result.mutations).toEqual(['MoveBranches', 'Commit', 'MoveBranches', 'UpdatePullRequest']);
    expect(await stage.pulls()).toMatchObject([{ state: 'open', headSha: result.commitSha }]);
    const { head, temporary } = await state();
    expect(head).toMatchObject({ aheadBy: 1, behindBy: 0, commits: [{ parents: [tip] }] });
    expect(temporary).toBeUndefined();
    expect(await stage.read(BRANCH)).toEqual({
      ...ALL,
      'docs/a.md': 'A, merged\n',
      'docs/c.md': 'C\n',
      [LOCK]: lockOf([...Object.keys(PAGES), 'docs/c.md']),
    });
  });

  test('in the same files, with commits of people: a commit on top, and the description says so', async () => {
    await stage.run(PAGES);
    const files = { 'notes.md': 'note\n' };
    const sha = await stage.github.commitFiles({ ...PLACE, branch: BRANCH, files, author: PERSON });
    await stage.github.commitFiles({ ...PLACE, branch: 'main', files: CONFLICT });
    await stage.run({ 'docs/c.md': 'C\n' });
    expect((await state()).head?.commits.map((commit) => commit.sha)).toContain(sha);
    expect((await stage.pulls())[0]?.body).toContain('the base branch has changed some of these files');
  });

  test('during the run: what was worked out from the branch goes on top, not on the base', async () => {
    await stage.run(PAGES);
    const options = await stage.prepare({ 'docs/c.md': 'C\n' });
    await stage.github.commitFiles({ ...PLACE, branch: 'main', files: CONFLICT });
    await publishFiles(options);
    expect(await stage.read(BRANCH)).toMatchObject({ ...PAGES, 'docs/c.md': 'C\n' });
    expect(await stage.pulls()).toMatchObject([{ state: 'open' }]);
  });

  test('a leftover of a broken-off rebuild is taken away, and one with work of people is not', async () => {
    await stage.run(PAGES);
    const at = { ...PLACE, branch: `${BRANCH}-next` };
    await stage.github.setBranch({ ...at, sha: await stage.head('main') });
    await stage.run({ ...PAGES, 'docs/c.md': 'C\n' });
    expect((await state()).temporary).toBeUndefined();
    const theirs = await stage.github.commitFiles({ ...at, files: { 'x.md': 'x\n' }, author: PERSON });
    await stage.github.commitFiles({ ...PLACE, branch: 'main', files: CONFLICT });
    await stage.run({ 'docs/d.md': 'D\n' });
    expect((await state()).temporary?.sha).toBe(theirs);
  });
});

describe('rules of the repository', () => {
  test.each(['protection', 'ruleset'] as const)(
    'a %s that forbids the commit: an error with a remedy',
    async (by) => {
      await stage.run(PAGES);
      stage.github.protectBranch({ ...PLACE, branch: BRANCH, by });
      const run = stage.run({ 'docs/c.md': 'C\n' });
      await expect(run).rejects.toMatchObject({
        code: 'usage',
        message: expect.stringContaining('A rule of the repository forbids to write to branch gloss/docs'),
        remedy: expect.stringContaining('bypass'),
      });
    },
  );

  test('a repository in which workflows may open no pull requests: the setting is named, the files stay', async () => {
    const [repository] = (await stage.github.listPullRequests(PLACE)).map((pull) => pull.repository);
    expect(repository).toBeUndefined();
    await stage.github.createRepository({
      owner: 'octo',
      name: 'repo',
      files: START_FILES,
      actionsMayCreatePullRequests: false,
    });
    await expect(stage.run(PAGES)).rejects.toMatchObject({
      remedy: expect.stringContaining('Allow GitHub Actions to create and approve pull requests'),
    });
    expect(await stage.read(BRANCH)).toEqual(ALL);
  });

  test('a token without the permission: a usage error that names it', async () => {
    stage.github.registerToken({
      token: 'ghs_testTokenThatMustNeverBeSeen0123456789',
      login: 'github-actions[bot]',
      type: 'Bot',
      permissions: { contents: 'read' },
    });
    await expect(stage.run(PAGES)).rejects.toMatchObject({
      kind: 'permission',
      remedy: expect.stringContaining('contents: write'),
    });
  });
});
