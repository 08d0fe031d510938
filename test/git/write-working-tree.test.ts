import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { FileChange } from '../../src/content/file-change.ts';
import { findObstacles, writeFiles } from '../../src/git/write-working-tree.ts';
import { makeRepository, type TestRepository } from '../support/make-repository.ts';

let repository: TestRepository;

beforeEach(async () => {
  repository = await makeRepository();
});

afterEach(() => repository.dispose());

function read(path: string): string {
  return readFileSync(join(repository.directory, path), 'utf8');
}

function write(...changes: FileChange[]) {
  return writeFiles({ directory: repository.directory, changes });
}

async function idOf(path: string): Promise<string> {
  return repository.git('hash-object', '--', path);
}

/** Names of everything in a folder: no temporary file is left. */
function names(folder: string): string[] {
  return readdirSync(join(repository.directory, folder)).sort();
}

describe('files of the working tree', () => {
  test('are written, replaced with their mode and deleted, and a second time nothing happens', async () => {
    await repository.write({ 'docs/old.md': 'old\n', 'docs/deep/gone.md': 'gone\n', 'keep.md': 'keep\n' });
    chmodSync(join(repository.directory, 'docs/old.md'), 0o750);
    const changes: FileChange[] = [
      { path: 'docs/new/page.md', content: 'new é\n', basedOn: null },
      { path: 'docs/old.md', content: 'newer\n', basedOn: await idOf('docs/old.md') },
      { path: 'docs/deep/gone.md', content: null, basedOn: await idOf('docs/deep/gone.md') },
      { path: 'keep.md', content: 'keep\n', basedOn: await idOf('keep.md') },
      { path: 'never.md', content: null, basedOn: null },
    ];
    expect(await write(...changes)).toEqual({
      written: ['docs/new/page.md', 'docs/old.md'],
      deleted: ['docs/deep/gone.md'],
      unchanged: ['keep.md', 'never.md'],
      leftAlone: [],
    });
    expect(read('docs/new/page.md')).toBe('new é\n');
    expect(read('docs/old.md')).toBe('newer\n');
    expect(statSync(join(repository.directory, 'docs/old.md')).mode & 0o777).toBe(0o750);
    expect(names('docs')).toEqual(['new', 'old.md']);
    expect(names('docs/new')).toEqual(['page.md']);
    const before = lstatSync(join(repository.directory, 'docs/old.md'));
    const again = await write(...changes);
    expect(again).toMatchObject({ written: [], deleted: [], leftAlone: [] });
    expect(again.unchanged).toHaveLength(5);
    expect(lstatSync(join(repository.directory, 'docs/old.md')).ino).toBe(before.ino);
  });

  test('that changed since the plan are left alone, with what would have been written', async () => {
    await repository.write({ 'a.md': 'one\n', 'b.md': 'two\n', 'gone.md': 'x\n' });
    const [a, b, gone] = [await idOf('a.md'), await idOf('b.md'), await idOf('gone.md')];
    await repository.write({
      'a.md': 'by hand\n',
      'there.md': 'appeared\n',
      'b.md': 'by hand\n',
      'gone.md': null,
    });
    const changes = [
      { path: 'a.md', content: 'ours\n', basedOn: a },
      { path: 'b.md', content: null, basedOn: b },
      { path: 'there.md', content: 'ours\n', basedOn: null },
      { path: 'gone.md', content: 'ours\n', basedOn: gone },
    ];
    const obstacles = await findObstacles({ directory: repository.directory, changes });
    const { leftAlone, ...rest } = await write(...changes);
    expect(rest).toEqual({ written: [], deleted: [], unchanged: [] });
    expect(leftAlone).toEqual(obstacles);
    expect(leftAlone.map(({ path, reason }) => [path, reason])).toEqual([
      ['a.md', 'it was changed meanwhile'],
      ['b.md', 'it was changed meanwhile'],
      ['there.md', 'there is a file that was not there before'],
      ['gone.md', 'it was deleted meanwhile, or a sparse checkout leaves it out'],
    ]);
    expect(leftAlone[0]?.proposal).toContain('-by hand\n+ours\n');
    expect([read('a.md'), read('b.md'), read('there.md')]).toEqual(['by hand\n', 'by hand\n', 'appeared\n']);
    expect(existsSync(join(repository.directory, 'gone.md'))).toBe(false);
  });

  test('with CRLF by a setting count as what git has', async () => {
    await repository.git('config', 'core.autocrlf', 'true');
    await repository.write({ 'a.md': 'one\r\n', 'b.md': 'two\r\n' });
    const basedOn = await repository.git('hash-object', '--path', 'a.md', 'a.md');
    const result = await write(
      { path: 'a.md', content: 'three\n', basedOn },
      { path: 'b.md', content: 'two\n', basedOn: null },
    );
    expect(result).toMatchObject({ written: ['a.md'], unchanged: ['b.md'], leftAlone: [] });
  });

  test('of a SHA-256 repository are compared by its kind of ids', async () => {
    await using other = await makeRepository({ objectFormat: 'sha256' });
    await other.write({ 'a.md': 'same\n' });
    const changes = [{ path: 'a.md', content: 'same\n', basedOn: null }];
    expect(await writeFiles({ directory: other.directory, changes })).toMatchObject({ unchanged: ['a.md'] });
  });

  const content = 'attack\n';
  test.each([
    ['../outside.md', 'leaves the repository'],
    ['docs/../../outside.md', 'leaves the repository'],
    ['docs/./a.md', 'normal form'],
    ['docs//a.md', 'normal form'],
    ['/tmp/gloss-outside.md', 'absolute'],
    ['C:/a.md', 'absolute'],
    ['docs\\..\\a.md', 'backslash'],
    ['', 'empty'],
    ['a\0b.md', 'control character'],
    ['a\nb.md', 'control character'],
    ['.git/hooks/post-checkout', "git's own"],
    ['.GIT/config', "git's own"],
    ['sub/.git/config', "git's own"],
    ['git~1/config', "git's own"],
    ['.git /config', "git's own"],
    ['.git./config', "git's own"],
    ['.git::$INDEX_ALLOCATION/config', "git's own"],
    ['.g\u200cit/config', "git's own"],
    ['.git', "git's own"],
    [`${'x'.repeat(256)}.md`, 'too long'],
    [`${'xxxxxxx/'.repeat(512)}a.md`, 'too long'],
  ])('are never written at %j', async (path, reason) => {
    const before = execFileSync('find', ['.'], { cwd: repository.directory }).toString();
    const { leftAlone, written } = await write({ path, content, basedOn: null });
    expect(written).toEqual([]);
    expect(leftAlone).toEqual([{ path, reason: expect.stringContaining(reason) }]);
    expect(execFileSync('find', ['.'], { cwd: repository.directory }).toString()).toBe(before);
  });

  test('are never written or deleted through symbolic links', async () => {
    const { directory } = repository;
    mkdirSync(join(directory, 'elsewhere'));
    writeFileSync(join(directory, 'elsewhere/victim.md'), 'victim\n');
    symlinkSync('elsewhere', join(directory, 'docs'));
    symlinkSync('elsewhere/victim.md', join(directory, 'page.md'));
    symlinkSync('elsewhere/not-there.md', join(directory, 'dangling.md'));
    const basedOn = await idOf('elsewhere/victim.md');
    const { leftAlone, ...rest } = await write(
      { path: 'docs/victim.md', content, basedOn },
      { path: 'docs/new/x.md', content, basedOn: null },
      { path: 'page.md', content, basedOn },
      { path: 'page.md', content: null, basedOn },
      { path: 'dangling.md', content, basedOn: null },
    );
    expect(rest).toEqual({ written: [], deleted: [], unchanged: [] });
    expect(leftAlone.map(({ reason }) => reason)).toEqual([
      "'docs' is a symbolic link",
      "'docs' is a symbolic link",
      "'page.md' is a symbolic link",
      "'page.md' is a symbolic link",
      "'dangling.md' is a symbolic link",
    ]);
    expect(names('elsewhere')).toEqual(['victim.md']);
    expect(read('elsewhere/victim.md')).toBe('victim\n');
  });

  test('are not written where a file is in the way of a folder, or a folder in the way of a file', async () => {
    await repository.write({ docs: 'a file\n', 'dir.md/x': 'x\n' });
    const { leftAlone } = await write(
      { path: 'docs/a.md', content, basedOn: null },
      { path: 'dir.md', content, basedOn: null },
      { path: 'fine.md', content, basedOn: null },
    );
    expect(leftAlone).toEqual([
      { path: 'docs/a.md', reason: "'docs' is no folder" },
      { path: 'dir.md', reason: "'dir.md' is no file" },
    ]);
    expect(read('fine.md')).toBe(content);
  });

  test('are whole: what a killed process left beside one is taken away by the next write', async () => {
    await write({ path: 'docs/a.md', content: 'a\n', basedOn: null });
    const temporary = '.gloss-0123456789abcdef.tmp';
    await repository.write({ [`docs/${temporary}`]: 'half' });
    expect(names('docs')).toEqual([temporary, 'a.md']);
    // The name belongs to the file, so that the leftover of `a.md` is the one that goes.
    const { createHash } = await import('node:crypto');
    const own = `.gloss-${createHash('sha256').update('a.md').digest('hex').slice(0, 16)}.tmp`;
    symlinkSync('a.md', join(repository.directory, 'docs', own));
    const basedOn = await idOf('docs/a.md');
    await write({ path: 'docs/a.md', content: 'b\n', basedOn });
    expect(names('docs')).toEqual([temporary, 'a.md']);
    expect(lstatSync(join(repository.directory, 'docs/a.md')).isFile()).toBe(true);
    expect(read('docs/a.md')).toBe('b\n');
  });
});
