import { mkdir, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describeError, GlossError } from '../../src/errors.ts';
import { openRepository } from '../../src/git/open-repository.ts';
import { makeRepository } from '../support/make-repository.ts';

test('finds the repository from its top, from a folder inside and from its git directory', async () => {
  await using repository = await makeRepository();
  const { directory } = repository;
  await mkdir(join(directory, 'src/deep'), { recursive: true });
  const expected = { directory, gitDirectory: join(directory, '.git'), bare: false, shallow: false };
  expect(await openRepository({ directory })).toEqual(expected);
  expect(await openRepository({ directory: join(directory, 'src/deep') })).toEqual(expected);
  const inside = await openRepository({ directory: join(directory, '.git') });
  expect(inside).toEqual({ ...expected, directory: join(directory, '.git') });
});

test('knows a bare repository and a shallow clone', async () => {
  await using repository = await makeRepository();
  await repository.commit('one');
  await repository.commit('two');
  const { directory } = repository;
  await repository.git('clone', '-q', '--bare', '--depth=1', `file://${directory}`, 'copy.git');
  expect(await openRepository({ directory: join(directory, 'copy.git') })).toEqual({
    directory: join(directory, 'copy.git'),
    gitDirectory: join(directory, 'copy.git'),
    bare: true,
    shallow: true,
  });
});

test('finds a repository whose path holds spaces, quotes and line breaks', async () => {
  await using repository = await makeRepository();
  const odd = join(repository.directory, '-o dd"\'\n$(x) é');
  await mkdir(odd);
  await repository.git('init', '-q', odd);
  expect(await openRepository({ directory: odd })).toMatchObject({
    directory: odd,
    gitDirectory: join(odd, '.git'),
  });
});

test.each([
  ['a directory without one', '', 'is not a git repository. Run inside one, or pass --repo DIR.'],
  [
    'a missing directory',
    'none',
    'does not exist, so it is not a git repository. Run inside one, or pass --repo DIR.',
  ],
])('%s is told with what to do', async (_name, inner, message) => {
  const directory = join(await realpath(await mkdtemp(join(tmpdir(), 'gloss-plain-'))), inner);
  const error = await openRepository({ directory }).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(GlossError);
  expect((error as GlossError).code).toBe('usage');
  expect(describeError(error)).toBe(`'${directory}' ${message}`);
  await rm(join(directory, inner ? '..' : ''), { recursive: true });
});
