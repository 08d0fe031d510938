import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { describeError, GlossError } from '../../src/errors.ts';
import { readChangedFiles } from '../../src/git/read-changed-files.ts';
import { readCommits } from '../../src/git/read-commits.ts';
import { runGit, tryGit } from '../../src/git/run-git.ts';
import { makeRepository } from '../support/make-repository.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

async function failureOf(promise: Promise<unknown>): Promise<GlossError> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof GlossError) return error;
  throw new Error(`expected a GlossError, got ${String(error)}`);
}

test('returns what git printed, byte for byte', async () => {
  await using repository = await makeRepository();
  await repository.write({ 'all.bin': Buffer.from(Array.from({ length: 256 }, (_, byte) => byte)) });
  await repository.commit('bytes');
  const output = await runGit({
    directory: repository.directory,
    args: ['cat-file', 'blob', 'HEAD:all.bin'],
  });
  expect([...output]).toEqual(Array.from({ length: 256 }, (_, byte) => byte));
});

test('gives git its input, and none when there is none', async () => {
  await using repository = await makeRepository();
  const args = ['hash-object', '--stdin'];
  const { directory } = repository;
  expect((await runGit({ directory, args, input: 'é\n' })).toString()).toBe(
    'c6003325155f475bd7c87731607525dce73be9cf\n',
  );
  expect((await runGit({ directory, args })).toString()).toBe('e69de29bb2d1d6434b8b29ae775ad8c2e48c5391\n');
});

test("fails with git's own reason", async () => {
  await using repository = await makeRepository();
  const error = await failureOf(
    runGit({ directory: repository.directory, args: ['cat-file', 'blob', 'HEAD:none'] }),
  );
  expect(error.code).toBe('git');
  expect(error.message).toBe(
    `'git cat-file' failed in '${repository.directory}': invalid object name 'HEAD'.`,
  );
});

test('ends git when it prints more than allowed, as an error or, when asked, as an answer', async () => {
  await using repository = await makeRepository();
  await repository.write({ 'large.txt': 'x'.repeat(3_000_000) });
  await repository.commit('large');
  const call = {
    directory: repository.directory,
    args: ['cat-file', 'blob', 'HEAD:large.txt'],
    maxBytes: 1_000,
  };
  expect((await failureOf(runGit(call))).message).toContain('it printed more than 1000 bytes');
  const outcome = await tryGit(call);
  expect(outcome.overflow).toBe(true);
  expect(outcome.stdout.length).toBeLessThanOrEqual(1_000);
});

test('stops when the signal is aborted, before or while git runs', async () => {
  await using repository = await makeRepository();
  const { directory } = repository;
  const reason = new Error('not needed any more');
  await expect(runGit({ directory, args: ['version'], signal: AbortSignal.abort(reason) })).rejects.toBe(
    reason,
  );
  const controller = new AbortController();
  const running = runGit({
    directory,
    args: ['-c', 'alias.wait=!sleep 60', 'wait'],
    signal: controller.signal,
  });
  setImmediate(() => controller.abort(reason));
  await expect(running).rejects.toBe(reason);
});

test('a missing git is told with what to do', async () => {
  const error = await failureOf(
    runGit({ directory: tmpdir(), args: ['version'], env: { PATH: '/nonexistent' } }),
  );
  expect(error.code).toBe('usage');
  expect(describeError(error)).toMatch(/`git` was not found\. Install git/);
});

test('a repository of another user is told with the command that trusts it', async () => {
  await using repository = await makeRepository();
  const env = { PATH: process.env.PATH ?? '', GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' };
  const error = await failureOf(
    runGit({ directory: repository.directory, args: ['rev-parse', 'HEAD'], env }),
  );
  expect(error.code).toBe('usage');
  expect(describeError(error)).toBe(
    `'${repository.directory}' belongs to another user, so git refuses to read it. ` +
      `If you trust it, run: git config --global --add safe.directory ${repository.directory}`,
  );
});

test("git's variables in our own environment lead it nowhere else", async () => {
  await using repository = await makeRepository();
  const sha = await repository.commit('here');
  for (const [name, value] of Object.entries({
    GIT_DIR: '/nonexistent',
    GIT_INDEX_FILE: '/nonexistent',
    GIT_OBJECT_DIRECTORY: '/nonexistent',
    GIT_CONFIG_COUNT: 'many',
    GIT_TRACE: '1',
    SECRET_KEY: 'do-not-pass',
  })) {
    vi.stubEnv(name, value);
  }
  const { directory } = repository;
  expect((await runGit({ directory, args: ['rev-parse', 'HEAD'] })).toString().trim()).toBe(sha);
  const environment = await runGit({ directory, args: ['-c', 'alias.show-env=!env', 'show-env'] });
  expect(environment.toString()).not.toContain('do-not-pass');
});

test('no setting of the repository starts a program', async () => {
  await using repository = await makeRepository();
  const marks = await mkdtemp(join(tmpdir(), 'gloss-marks-'));
  const program = join(marks, 'program.sh');
  const mark = join(marks, 'was-run');
  await writeFile(program, `#!/bin/sh\necho "$0" >> '${mark}'\n`);
  await chmod(program, 0o755);
  await repository.write({ 'a.txt': 'one\n', '.gitattributes': '*.txt diff=evil\n' });
  await repository.commit('one');
  await repository.write({ 'a.txt': 'two\n' });
  await repository.commit('two');
  for (const name of [
    'core.fsmonitor',
    'core.pager',
    'diff.external',
    'diff.evil.command',
    'diff.evil.textconv',
    'gpg.program',
  ]) {
    await repository.git('config', name, program);
  }
  await repository.git('config', 'log.showSignature', 'true');
  await repository.write({ '.git/signed': sign(await repository.git('cat-file', 'commit', 'HEAD')) });
  await repository.git(
    'reset',
    '-q',
    '--hard',
    await repository.git('hash-object', '-t', 'commit', '-w', '.git/signed'),
  );
  await rm(mark, { force: true });
  const { directory } = repository;
  const [headSha = '', baseSha = ''] = (await repository.git('rev-list', 'HEAD')).split('\n');
  const [file] = await readChangedFiles({ directory, baseSha, headSha });
  expect(file?.patch).toBe('@@ -1 +1 @@\n-one\n+two');
  expect(await readCommits({ directory, baseSha, headSha, limit: 5 })).toHaveLength(1);
  await runGit({ directory, args: ['status', '--porcelain'] });
  await expect(rm(mark)).rejects.toThrow('ENOENT');
  // The traps work: git itself falls into them.
  await repository.git('diff', 'HEAD~1', 'HEAD');
  await rm(mark);
  await repository.git('log', '-1').catch(() => {});
  await rm(mark);
  await rm(marks, { recursive: true });
});

/** A commit's text as it would be with a signature, which git checks by a program when it shows the commit. */
function sign(commit: string): string {
  const signature = 'gpgsig -----BEGIN PGP SIGNATURE-----\n \n abcd\n -----END PGP SIGNATURE-----\n\n';
  return `${commit.replace('\n\n', () => `\n${signature}`)}\n`;
}
