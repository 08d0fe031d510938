import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { describeError, GlossError } from '../../src/errors.ts';
import { defaultRange } from '../../src/git/default-range.ts';
import { findMergeBase } from '../../src/git/find-merge-base.ts';
import { hasCommit } from '../../src/git/has-commit.ts';
import { EMPTY_TREE, readEmptyTree } from '../../src/git/object-id.ts';
import { readCommits } from '../../src/git/read-commits.ts';
import { readParents } from '../../src/git/read-parents.ts';
import { resolveCommit } from '../../src/git/resolve-commit.ts';
import { makeRepository, type TestRepository } from '../support/make-repository.ts';

const ABSENT = 'deadbeef'.repeat(5);

async function commitMany(repository: TestRepository, count: number): Promise<string[]> {
  const shas: string[] = [];
  for (let index = 0; index < count; index += 1) shas.push(await repository.commit(`commit ${index}`));
  return shas;
}

async function usageError(promise: Promise<unknown>): Promise<string> {
  const error = await promise.catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(GlossError);
  expect((error as GlossError).code).toBe('usage');
  return describeError(error);
}

describe('resolveCommit', () => {
  test('knows branches, annotated tags, ids, and steps back', async () => {
    await using repository = await makeRepository();
    const { directory } = repository;
    const [first = '', second = ''] = await commitMany(repository, 2);
    await repository.git('tag', '-a', 'v1', '-m', 'one', first);
    await repository.git('branch', 'feature/é', first);
    const names = { HEAD: second, main: second, v1: first, 'feature/é': first, 'HEAD~1': first };
    for (const [name, sha] of Object.entries({ ...names, [first]: first, [second.slice(0, 10)]: second })) {
      expect([name, await resolveCommit({ directory, name })]).toEqual([name, sha]);
    }
  });

  test('takes the empty tree as the comparison from nothing, in SHA-1 and SHA-256 repositories', async () => {
    for (const objectFormat of ['sha1', 'sha256'] as const) {
      await using repository = await makeRepository({ objectFormat });
      const { directory } = repository;
      const head = await repository.commit('one');
      const empty = await resolveCommit({ directory, name: EMPTY_TREE });
      expect(empty).toHaveLength(objectFormat === 'sha1' ? 40 : 64);
      expect(empty === EMPTY_TREE).toBe(objectFormat === 'sha1');
      expect(await readEmptyTree({ directory })).toBe(empty);
      expect(await repository.git('diff-tree', '--stat', empty, head)).toBe('');
    }
  });

  test.each(['none', 'HEAD~5', ABSENT, 'HEAD:a.txt', 'main..main', '^main', 'main main'])(
    'names what it does not know: %s',
    async (name) => {
      await using repository = await makeRepository();
      await repository.write({ 'a.txt': 'a' });
      await repository.commit('one');
      const message = await usageError(resolveCommit({ directory: repository.directory, name }));
      expect(message).toBe(
        `'${name}' is not a commit of '${repository.directory}'. ` +
          'Pass an existing branch, tag or commit id; `git fetch` brings those of the remote.',
      );
    },
  );

  test('in a shallow clone, says how to get more history', async () => {
    await using repository = await makeRepository();
    await commitMany(repository, 3);
    await repository.git('clone', '-q', '--depth=1', `file://${repository.directory}`, 'shallow');
    const message = await usageError(
      resolveCommit({ directory: join(repository.directory, 'shallow'), name: 'HEAD~1' }),
    );
    expect(message).toContain('`fetch-depth: 0`');
  });

  test.each(['', '-h', '--all', '--output=stolen', 'a\nb', 'a\u0000b'])(
    'refuses what could be an option or a line of its own: %j',
    async (name) => {
      await using repository = await makeRepository();
      expect(await usageError(resolveCommit({ directory: repository.directory, name }))).toContain(
        'cannot be the name of a commit',
      );
    },
  );

  test('in no repository, says so', async () => {
    expect(await usageError(resolveCommit({ directory: '/', name: 'HEAD' }))).toContain(
      'is not a git repository',
    );
  });
});

test('findMergeBase finds where two branches parted, or nothing', async () => {
  await using repository = await makeRepository();
  const { directory } = repository;
  const [root = '', base = ''] = await commitMany(repository, 2);
  await repository.git('checkout', '-q', '-b', 'feature', root);
  const head = await repository.commit('on feature');
  await repository.git('checkout', '-q', '--orphan', 'other');
  const other = await repository.commit('unrelated');
  expect(await findMergeBase({ directory, base, head })).toBe(root);
  expect(await findMergeBase({ directory, base: root, head })).toBe(root);
  expect(await findMergeBase({ directory, base: other, head })).toBeUndefined();
  await expect(findMergeBase({ directory, base: ABSENT, head })).rejects.toThrow(/git merge-base/);
  expect(await usageError(findMergeBase({ directory, base: '--all', head }))).toContain(
    'not a full commit id',
  );
});

test('hasCommit tells commits that are there from ids that are not, or are no commit', async () => {
  await using repository = await makeRepository();
  const { directory } = repository;
  const sha = await repository.commit('one');
  const tree = await repository.git('rev-parse', 'HEAD^{tree}');
  expect([await hasCommit({ directory, sha }), await hasCommit({ directory, sha: ABSENT })]).toEqual([
    true,
    false,
  ]);
  expect(await hasCommit({ directory, sha: tree })).toBe(false);
  expect(await usageError(hasCommit({ directory: '/', sha }))).toContain('is not a git repository');
});

test('readParents names all parents in order, also those that a shallow clone lacks', async () => {
  await using repository = await makeRepository();
  const { directory } = repository;
  const root = await repository.commit('root\n\nparent 0123456789012345678901234567890123456789');
  await repository.git('checkout', '-q', '-b', 'feature');
  const head = await repository.commit('feature');
  await repository.git('checkout', '-q', 'main');
  const base = await repository.commit('main');
  await repository.git('merge', '-q', '--no-ff', '-m', 'merge', 'feature');
  const merge = await repository.git('rev-parse', 'HEAD');
  await repository.git('clone', '-q', '--depth=1', `file://${directory}`, 'shallow');
  expect(await readParents({ directory, sha: root })).toEqual([]);
  expect(await readParents({ directory, sha: merge })).toEqual([base, head]);
  const shallow = join(directory, 'shallow');
  expect(await readParents({ directory: shallow, sha: merge })).toEqual([base, head]);
  expect(await hasCommit({ directory: shallow, sha: base })).toBe(false);
  await expect(readParents({ directory, sha: ABSENT })).rejects.toThrow(/git cat-file/);
});

describe('defaultRange', () => {
  test('on a branch, starts where it left the default branch, the remote one first', async () => {
    await using repository = await makeRepository();
    const { directory } = repository;
    const [root = '', second = ''] = await commitMany(repository, 2);
    await repository.git('checkout', '-q', '-b', 'feature/x');
    const headSha = await repository.commit('work');
    const range = { headSha, headName: 'feature/x' };
    expect(await defaultRange({ directory })).toEqual({ ...range, baseSha: second, baseName: 'main' });
    await repository.git('update-ref', 'refs/remotes/origin/develop', root);
    await repository.git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/develop');
    expect(await defaultRange({ directory })).toEqual({ ...range, baseSha: root, baseName: 'develop' });
    await repository.git('tag', 'main', headSha);
    await repository.git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/gone');
    expect(await defaultRange({ directory })).toEqual({ ...range, baseSha: second, baseName: 'main' });
  });

  test('on the default branch itself, takes the last 20 commits along first parents', async () => {
    await using repository = await makeRepository();
    const { directory } = repository;
    const shas = await commitMany(repository, 25);
    const range = { headSha: shas.at(-1), headName: 'main', baseSha: shas.at(-21), baseName: 'HEAD~20' };
    expect(await defaultRange({ directory })).toEqual(range);
    expect(await repository.git('rev-parse', 'HEAD~20')).toBe(range.baseSha);
  });

  test('with less history than that, goes back to the first commit', async () => {
    await using repository = await makeRepository();
    const shas = await commitMany(repository, 4);
    expect(await defaultRange({ directory: repository.directory })).toEqual({
      headSha: shas[3],
      headName: 'main',
      baseSha: shas[0],
      baseName: 'HEAD~3',
    });
  });

  test('with a detached HEAD, names it by its id', async () => {
    await using repository = await makeRepository();
    const [first = '', second = ''] = await commitMany(repository, 2);
    await repository.git('checkout', '-q', '--detach');
    await repository.git('branch', '-q', '-D', 'main');
    const range = await defaultRange({ directory: repository.directory });
    expect(range).toEqual({
      headSha: second,
      headName: second.slice(0, 12),
      baseSha: first,
      baseName: 'HEAD~1',
    });
  });

  test('with a single commit, or in a clone of depth 1, compares with nothing', async () => {
    await using repository = await makeRepository();
    const { directory } = repository;
    const single = { baseSha: EMPTY_TREE, baseName: '(empty tree)', headName: 'main' };
    const only = await repository.commit('only');
    expect(await defaultRange({ directory })).toEqual({ ...single, headSha: only });
    const headSha = await repository.commit('second');
    await repository.git('clone', '-q', '--depth=1', `file://${directory}`, 'shallow');
    expect(await defaultRange({ directory: join(directory, 'shallow') })).toEqual({ ...single, headSha });
  });

  test('works in a bare repository', async () => {
    await using repository = await makeRepository();
    const shas = await commitMany(repository, 2);
    await repository.git('clone', '-q', '--bare', '.', 'copy.git');
    const range = await defaultRange({ directory: join(repository.directory, 'copy.git') });
    expect(range).toMatchObject({ headSha: shas[1], baseSha: shas[0] });
  });

  test('without any commit, says so', async () => {
    await using repository = await makeRepository();
    expect(await usageError(defaultRange({ directory: repository.directory }))).toContain(
      'has no commits yet',
    );
  });
});

describe('readCommits', () => {
  test('lists what the head has and the base has not, newest first, up to the limit', async () => {
    await using repository = await makeRepository();
    const { directory } = repository;
    const [first = '', , third = '', fourth = ''] = await commitMany(repository, 4);
    const commits = await readCommits({ directory, baseSha: first, headSha: fourth, limit: 2 });
    expect(commits).toEqual([
      { sha: fourth, subject: 'commit 3', body: '', author: 'Ada Author', date: '2024-01-01T00:03:00.000Z' },
      { sha: third, subject: 'commit 2', body: '', author: 'Ada Author', date: '2024-01-01T00:02:00.000Z' },
    ]);
    expect(await readCommits({ directory, baseSha: first, headSha: first, limit: 9 })).toEqual([]);
    const all = await readCommits({ directory, baseSha: EMPTY_TREE, headSha: fourth, limit: 9 });
    expect(all.map(({ subject }) => subject)).toEqual(['commit 3', 'commit 2', 'commit 1', 'commit 0']);
  });

  test('keeps odd subjects whole, whatever the settings for logs are', async () => {
    await using repository = await makeRepository();
    const { directory } = repository;
    const subject = 'a "b" \u001f %s \ud83d\ude00\ttab';
    const headSha = await repository.commit(`${subject}\n\nbody`);
    for (const [name, value] of [
      ['log.decorate', 'full'],
      ['color.ui', 'always'],
      ['format.pretty', 'raw'],
      ['log.diffMerges', 'on'],
      ['i18n.logOutputEncoding', 'latin1'],
    ]) {
      await repository.git('config', name ?? '', value ?? '');
    }
    const commits = await readCommits({ directory, baseSha: EMPTY_TREE, headSha, limit: 9 });
    expect(commits).toEqual([
      { sha: headSha, subject, body: 'body', author: 'Ada Author', date: '2024-01-01T00:00:00.000Z' },
    ]);
  });
});
