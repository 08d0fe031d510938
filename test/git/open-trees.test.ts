import { execFileSync } from 'node:child_process';
import { appendFileSync, existsSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type FileTree, MAX_TEXT_BYTES } from '../../src/content/file-tree.ts';
import { openCommitTree } from '../../src/git/open-commit-tree.ts';
import { openWorkingTree } from '../../src/git/open-working-tree.ts';
import { makeRepository, type TestRepository } from '../support/make-repository.ts';

const ODD = ':(top)tab\there "quoted" \\ é\nbreak.md';

let repository: TestRepository;

beforeEach(async () => {
  repository = await makeRepository();
});

afterEach(() => repository.dispose());

async function paths(tree: FileTree): Promise<string[]> {
  return (await tree.list()).map(({ path }) => path);
}

async function blobs(tree: FileTree): Promise<Record<string, string>> {
  return Object.fromEntries((await tree.list()).map(({ path, blob }) => [path, blob]));
}

/** What git itself would record: everything added to an index of its own. */
async function expectGitsOwn(tree: FileTree): Promise<void> {
  await repository.git('add', '--all', '.');
  const staged = (await repository.git('ls-files', '-z', '--stage')).split('\0').filter(Boolean);
  const files = staged.flatMap((record) => {
    const [, blob = '', path = ''] = /^100\d+ (\w+) 0\t(.*)$/s.exec(record) ?? [];
    return path === '' ? [] : [[path, blob]];
  });
  expect(await blobs(tree)).toEqual(Object.fromEntries(files));
}

describe('the tree of a commit', () => {
  test('lists the regular files with ids and sizes, and is named by its tree', async () => {
    await repository.write({ 'a.ts': 'a\n', 'dir/b.ts': 'bb\n', [ODD]: 'odd\n' });
    symlinkSync('a.ts', join(repository.directory, 'link.ts'));
    const sha = await repository.commit('one');
    await repository.write({ 'a.ts': 'later\n' });
    await repository.commit('two');
    const tree = await openCommitTree({ directory: repository.directory, sha });
    expect(tree.identity).toBe(await repository.git('rev-parse', `${sha}^{tree}`));
    expect(await tree.list()).toEqual([
      { path: ODD, blob: await repository.git('rev-parse', `HEAD:${ODD}`), size: 4 },
      { path: 'a.ts', blob: await repository.git('rev-parse', `${sha}:a.ts`), size: 2 },
      { path: 'dir/b.ts', blob: await repository.git('rev-parse', `${sha}:dir/b.ts`), size: 3 },
    ]);
    expect(await tree.readTexts(['dir/b.ts', 'a.ts', 'gone.ts', 'link.ts'])).toEqual(
      new Map([
        ['a.ts', 'a\n'],
        ['dir/b.ts', 'bb\n'],
      ]),
    );
  });

  test('works from a folder below, in a bare clone and with SHA-256', async () => {
    await using other = await makeRepository({ objectFormat: 'sha256' });
    await other.write({ 'dir/b.ts': 'b\n', 'a.ts': 'a\n' });
    const sha = await other.commit('one');
    const tree = await openCommitTree({ directory: join(other.directory, 'dir'), sha });
    expect(await paths(tree)).toEqual(['a.ts', 'dir/b.ts']);
    expect(Object.values(await blobs(tree))[0]).toHaveLength(64);
    const bare = await openCommitTree({ directory: join(other.directory, '.git'), sha });
    expect(await bare.readTexts(['a.ts'])).toEqual(new Map([['a.ts', 'a\n']]));
  });

  test('reads texts by id: what is gone, no blob, no id, binary, no UTF-8 or too large is left out', async () => {
    await repository.write({
      'a.ts': '\ufeffconst a = "é";\r\n',
      'empty.ts': '',
      'nul.bin': Buffer.from([65, 0, 66]),
      'latin.txt': Buffer.from('caf\xe9\n', 'latin1'),
      'just.txt': Buffer.alloc(MAX_TEXT_BYTES, 'x'),
      'large.txt': Buffer.alloc(MAX_TEXT_BYTES + 1, 'x'),
    });
    const sha = await repository.commit('one');
    const tree = await openCommitTree({ directory: repository.directory, sha });
    const texts = await tree.readTexts(await paths(tree));
    expect([...texts.keys()].sort()).toEqual(['a.ts', 'empty.ts', 'just.txt']);
    expect(texts.get('a.ts')).toBe('const a = "é";\r\n');
    expect(texts.get('empty.ts')).toBe('');
    const { 'a.ts': id = '', 'nul.bin': binary = '' } = await blobs(tree);
    const asked = [id, sha, tree.identity, binary, 'f'.repeat(40), `HEAD:a.ts\n${id}`, id.slice(0, 8), id];
    expect(await tree.readBlobs(asked)).toEqual(new Map([[id, 'const a = "é";\r\n']]));
    expect(await tree.readBlobs([])).toEqual(new Map());
  });

  test('reads more texts than one answer of git may hold', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [`f${index}.txt`, `${index}${'y'.repeat(1024 * 1024)}`]),
    );
    await repository.write(files);
    const sha = await repository.commit('many');
    const tree = await openCommitTree({ directory: repository.directory, sha });
    const texts = await tree.readTexts(await paths(tree));
    expect(Object.fromEntries(texts)).toEqual(files);
  });

  test('an unknown commit is refused', async () => {
    const unknown = openCommitTree({ directory: repository.directory, sha: 'e'.repeat(40) });
    await expect(unknown).rejects.toMatchObject({ name: 'GlossError' });
  });
});

describe('the working tree', () => {
  test('has what is on disk, with the ids that git would give', async () => {
    await repository.write({
      '.gitignore': 'ignored/\n',
      'same.ts': 'same\n',
      'edited.ts': 'before\n',
      'touched.ts': 'touched\n',
      'gone.ts': 'gone\n',
      'to-link.ts': 'file\n',
      'folder/x.ts': 'x\n',
      [ODD]: 'odd\n',
    });
    symlinkSync('same.ts', join(repository.directory, 'from-link.ts'));
    await repository.commit('one');
    await repository.write({
      'edited.ts': 'after\n',
      'gone.ts': null,
      'to-link.ts': null,
      folder: null,
      'from-link.ts': null,
      'ignored/i.ts': 'i\n',
      'new/n.ts': 'n\n',
      'untracked.ts': 'u\n',
      [`${ODD}2`]: 'odd too\n',
    });
    await repository.write({ 'from-link.ts': 'now a file\n', folder: 'now a file\n' });
    symlinkSync('/etc/hostname', join(repository.directory, 'to-link.ts'));
    symlinkSync('/etc', join(repository.directory, 'etc'));
    utimesSync(join(repository.directory, 'touched.ts'), 1, 1);
    const tree = await openWorkingTree({ directory: repository.directory });
    expect(await paths(tree)).toEqual(
      [
        ...['.gitignore', ODD, `${ODD}2`, 'edited.ts', 'folder', 'from-link.ts', 'new/n.ts', 'same.ts'],
        ...['touched.ts', 'untracked.ts'],
      ].sort(),
    );
    expect(await tree.readTexts(['edited.ts', ODD, 'to-link.ts', 'etc/hostname', '../x'])).toEqual(
      new Map([
        ['edited.ts', 'after\n'],
        [ODD, 'odd\n'],
      ]),
    );
    await expectGitsOwn(tree);
  });

  test('a folder that became a symbolic link hides the tracked files below it', async () => {
    await repository.write({ 'docs/a.md': 'a\n', 'other/a.md': 'a\n', 'b.md': 'b\n' });
    await repository.commit('one');
    rmSync(join(repository.directory, 'docs'), { recursive: true });
    symlinkSync('other', join(repository.directory, 'docs'));
    const tree = await openWorkingTree({ directory: repository.directory });
    expect(await paths(tree)).toEqual(['b.md', 'other/a.md']);
    expect(await tree.readTexts(['docs/a.md'])).toEqual(new Map());
  });

  test('line ends and encodings are converted as git does, and no filter is started', async () => {
    const { directory, git } = repository;
    const spoor = join(directory, '../spoor-of-a-filter');
    rmSync(spoor, { force: true });
    await git('config', 'core.autocrlf', 'true');
    await git('config', 'filter.a=b.clean', `touch '${spoor}'; cat`);
    await git('config', 'filter.a=b.required', 'true');
    await repository.write({
      '.gitattributes': '*.u16 working-tree-encoding=UTF-16LE\n*.md text\n*.bin -text\n',
      'a.md': 'a\r\nb\r\n',
      'b.md': 'a\r\nb\r\n',
      'c.bin': 'a\r\n',
      'd.u16': Buffer.from('é\n', 'utf16le'),
    });
    await repository.commit('one');
    await repository.write({ 'a.md': 'A\r\nb\r\n', 'e.md': 'new\r\n', 'c.bin': 'A\r\n' });
    const tree = await openWorkingTree({ directory });
    await expectGitsOwn(tree);
    appendFileSync(join(directory, '.gitattributes'), '*.txt filter=a=b\n');
    await repository.write({ 'f.txt': 'f\n' });
    expect(await paths(await openWorkingTree({ directory }))).toContain('f.txt');
    expect(existsSync(spoor)).toBe(false);
  });

  test('a repository inside this one and a submodule are not looked into', async () => {
    const { directory, git } = repository;
    await repository.write({ 'a.ts': 'a\n', 'inner/b.ts': 'b\n' });
    execFileSync('git', ['init', '-q'], { cwd: join(directory, 'inner') });
    await git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},module`);
    const tree = await openWorkingTree({ directory });
    expect(await paths(tree)).toEqual(['a.ts']);
  });

  test('what a sparse checkout leaves out is there as git has it', async () => {
    await repository.write({ 'in/a.ts': 'a\n', 'out/b.ts': 'bb\n', 'top.ts': 't\n' });
    await repository.commit('one');
    await repository.git('sparse-checkout', 'set', 'in');
    expect(existsSync(join(repository.directory, 'out'))).toBe(false);
    const tree = await openWorkingTree({ directory: repository.directory });
    expect((await tree.list()).map(({ path, size }) => [path, size])).toEqual([
      ['in/a.ts', 2],
      ['out/b.ts', 3],
      ['top.ts', 2],
    ]);
    expect(await tree.readTexts(['out/b.ts'])).toEqual(new Map([['out/b.ts', 'bb\n']]));
  });

  test('a file in conflict is there once, as it lies on disk', async () => {
    const { directory, git } = repository;
    await repository.write({ 'gloss.lock': 'base\n' });
    await repository.commit('base');
    await git('checkout', '-q', '-b', 'other');
    await repository.write({ 'gloss.lock': 'theirs\n' });
    await repository.commit('theirs');
    await git('checkout', '-q', 'main');
    await repository.write({ 'gloss.lock': 'ours\n' });
    await repository.commit('ours');
    await git('merge', 'other').catch(() => '');
    const tree = await openWorkingTree({ directory });
    expect(await paths(tree)).toEqual(['gloss.lock']);
    expect((await tree.readTexts(['gloss.lock'])).get('gloss.lock')).toContain('<<<<<<<');
  });

  test('a name that is not UTF-8 is told, and costs the others nothing', async () => {
    const name = Buffer.concat([Buffer.from(`${repository.directory}/caf`), Buffer.from([0xe9])]);
    writeFileSync(name, 'x\n');
    await repository.write({ 'a.ts': 'a\n' });
    const tree = await openWorkingTree({ directory: repository.directory });
    expect(await paths(tree)).toEqual(['a.ts']);
    const notes = ["Left out, since the name is not UTF-8: 'caf\\351'."];
    expect(await tree.notes?.()).toEqual(notes);
    const sha = await repository.commit('one');
    const commit = await openCommitTree({ directory: repository.directory, sha });
    expect(await paths(commit)).toEqual(['a.ts']);
    expect(await commit.notes?.()).toEqual(notes);
  });

  test('is named alike when it holds the same, and otherwise when a name or a content differs', async () => {
    const { directory } = repository;
    const identity = async () => (await openWorkingTree({ directory })).identity;
    await repository.write({ 'a.ts': 'a\n' });
    const before = await identity();
    await repository.commit('one');
    expect(await identity()).toBe(before);
    await repository.write({ 'a.ts': 'b\n' });
    const edited = await identity();
    await repository.write({ 'a.ts': null, 'b.ts': 'a\n' });
    expect(new Set([before, edited, await identity()]).size).toBe(3);
    await repository.write({ 'a.ts': 'a\n', 'b.ts': null });
    expect(await identity()).toBe(before);
  });

  test('5,000 files are listed without a process for each', async () => {
    const { directory } = repository;
    const files = Object.fromEntries(
      Array.from({ length: 5_000 }, (_, index) => [`d${index % 50}/f${index}.ts`, `${index}\n`]),
    );
    await repository.write(files);
    await repository.commit('many');
    await openWorkingTree({ directory });
    const started = performance.now();
    const tree = await openWorkingTree({ directory });
    const tookMs = performance.now() - started;
    expect(await paths(tree)).toHaveLength(5_000);
    // A process per file would take 10 s.
    expect(tookMs).toBeLessThan(2_000);
  });
});
