import { chmodSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ChangedFile } from '../../src/content/changed-file.ts';
import { parseGitDiff } from '../../src/content/parse-git-diff.ts';
import { parseHunks } from '../../src/content/parse-hunks.ts';
import { createGitFixture, DIFF_OPTIONS, type GitFixture, readNumstat, readRaw } from './git-fixture.ts';

const LETTERS: Record<string, string> = { A: 'added', D: 'removed', R: 'renamed', C: 'copied', T: 'changed' };
const TEXT = Array.from({ length: 40 }, (_, line) => `line ${line} of some text`).join('\n');
const edit = (text: string) => text.replace('line 20', 'LINE 20');

/** Compares every file of the parsed diff with git's own machine-readable answers. */
function compareWithGit(fixture: GitFixture, options: string[]): Map<string, ChangedFile> {
  const files = parseGitDiff({ diff: fixture.git('diff', ...DIFF_OPTIONS, ...options) });
  const numbers = readNumstat(fixture, options);
  const raw = readRaw(fixture, options);
  expect(files.map((file) => file.path)).toEqual(raw.map((change) => change.path));
  for (const [index, file] of files.entries()) {
    const { letter, previousPath } = raw[index] ?? {};
    const modeOnly = letter === 'M' && file.patch === undefined && !file.binary;
    expect([file.path, file.status]).toEqual([
      file.path,
      modeOnly ? 'changed' : (LETTERS[letter ?? ''] ?? 'modified'),
    ]);
    expect(file.previousPath).toBe(previousPath);
    const [added, deleted] = numbers.get(file.path) ?? [];
    // A binary file whose content stayed as it was has nothing in the diff that says so.
    const sameContent = modeOnly || (previousPath !== undefined && file.patch === undefined && !file.binary);
    expect([file.path, file.binary]).toEqual([file.path, added === '-' && !sameContent]);
    if (letter !== 'T') {
      expect([file.path, file.additions, file.deletions]).toEqual([
        file.path,
        Number(added) || 0,
        Number(deleted) || 0,
      ]);
    }
  }
  return new Map(files.map((file) => [file.path, file]));
}

const HOSTILE_NAMES = [
  'plain.txt',
  'with space.txt',
  ' leading and trailing ',
  'caf\u00e9.txt',
  '日本語/ファイル 名.md',
  'tab\there.txt',
  'quote"here.txt',
  "apostrophe's.txt",
  'back\\slash.txt',
  'new\nline.txt',
  'bell\u0007.txt',
  'carriage\rreturn.txt',
  'a/x b/y b/z',
  'x b/x',
  'b/a b/a',
  '"quoted".txt',
  'emoji 🎉.txt',
  '\ufeffbom.txt',
  '--- a',
  'diff --git a',
  '-dash',
  'e\u0301 decomposed',
];

describe('parseGitDiff against git', () => {
  it.each(['true', 'false'])('reads every kind of path with core.quotePath=%s', (quotePath) => {
    using fixture = createGitFixture();
    fixture.git('config', 'core.quotePath', quotePath);
    for (const name of HOSTILE_NAMES) {
      fixture.write(`m/${name}`, TEXT);
      fixture.write(`r/${name}/old`, `${name}\n${TEXT}`);
      fixture.write(`d/${name}`, `${name}\n`);
      fixture.write(`x/${name}`, TEXT);
      fixture.write(`bin/${name}`, Buffer.from([0, 1, 2]));
    }
    const base = fixture.commit();
    for (const name of HOSTILE_NAMES) {
      fixture.write(`m/${name}`, edit(TEXT));
      fixture.write(`n/${name}`, `${'not alike '.repeat(9)}\n`);
      renameSync(
        join(fixture.directory, `r/${name}/old`),
        join(fixture.directory, `r/${name}/new b/n`.replace('b/n', 'b')),
      );
      rmSync(join(fixture.directory, `d/${name}`));
      chmodSync(join(fixture.directory, `x/${name}`), 0o755);
      fixture.write(`bin/${name}`, Buffer.from([0, 3, 4]));
    }
    const head = fixture.commit();
    const files = compareWithGit(fixture, ['-M', base, head]);
    expect(files.size).toBe(HOSTILE_NAMES.length * 6);
    for (const name of HOSTILE_NAMES) expect(files.has(`m/${name}`)).toBe(true);
  });

  it('reads additions, removals, renames, copies, modes, links, type changes, empty, binary and submodule files', () => {
    using fixture = createGitFixture();
    const { directory, write } = fixture;
    for (const name of ['same', 'edited', 'mode', 'mode-edit', 'copied', 'to-link', 'removed'])
      write(name, `${name}\n${TEXT}`);
    write('emptied', 'x\n');
    write('empty-removed', '');
    write('empty-mode', '');
    write('binary-mode', Buffer.from([0, 9]));
    write('binary-renamed', Buffer.alloc(3000, 'ab\0'));
    write('text-to-binary', 'text\n');
    symlinkSync('same', join(directory, 'link'));
    symlinkSync('same', join(directory, 'link-to-file'));
    fixture.git('add', '.');
    fixture.git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},module`);
    fixture.git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},module-removed`);
    fixture.git('commit', '-qm', 'base');
    renameSync(join(directory, 'same'), join(directory, 'same-renamed'));
    rmSync(join(directory, 'edited'));
    write('edited-renamed', edit(`edited\n${TEXT}`));
    chmodSync(join(directory, 'mode'), 0o755);
    write('mode-edit', edit(TEXT));
    chmodSync(join(directory, 'mode-edit'), 0o755);
    write('copied', edit(`copied\n${TEXT}`));
    write('copy-of-copied', `copied\n${TEXT}\nmore`);
    rmSync(join(directory, 'to-link'));
    symlinkSync('mode', join(directory, 'to-link'));
    rmSync(join(directory, 'removed'));
    write('emptied', '');
    rmSync(join(directory, 'empty-removed'));
    write('empty-added', '');
    chmodSync(join(directory, 'empty-mode'), 0o755);
    chmodSync(join(directory, 'binary-mode'), 0o755);
    renameSync(join(directory, 'binary-renamed'), join(directory, 'binary-new-name'));
    write('text-to-binary', Buffer.from([0, 1]));
    rmSync(join(directory, 'link'));
    symlinkSync('mode', join(directory, 'link'));
    rmSync(join(directory, 'link-to-file'));
    write('link-to-file', 'now a file\n');
    fixture.git('add', '-A', '--', '.', ':!module', ':!module-removed', ':!module-added');
    fixture.git('update-index', '--add', '--cacheinfo', `160000,${'2'.repeat(40)},module`);
    fixture.git('update-index', '--add', '--cacheinfo', `160000,${'3'.repeat(40)},module-added`);
    fixture.git('update-index', '--force-remove', 'module-removed');
    fixture.git('commit', '-qm', 'head');
    for (const options of [
      ['-M'],
      ['-M', '-C', '--find-copies-harder'],
      ['--no-renames'],
      ['-M', '--binary'],
      ['-M', '-U0'],
      ['-M', '-U50'],
    ]) {
      compareWithGit(fixture, [...options, 'HEAD~1', 'HEAD']);
      compareWithGit(fixture, [...options, 'HEAD', 'HEAD~1']);
    }
    const files = compareWithGit(fixture, ['-M', 'HEAD~1', 'HEAD']);
    expect(files.get('same-renamed')).toMatchObject({
      status: 'renamed',
      previousPath: 'same',
      additions: 0,
    });
    expect(files.get('same-renamed')?.patch).toBeUndefined();
    expect(files.get('mode')).toEqual({
      path: 'mode',
      status: 'changed',
      additions: 0,
      deletions: 0,
      binary: false,
    });
    expect(files.get('module')?.patch).toBe(
      `@@ -1 +1 @@\n-Subproject commit ${'1'.repeat(40)}\n+Subproject commit ${'2'.repeat(40)}`,
    );
    expect(files.get('link')?.patch).toBe(
      '@@ -1 +1 @@\n-same\n\\ No newline at end of file\n+mode\n\\ No newline at end of file',
    );
    expect(files.get('link-to-file')).toMatchObject({ status: 'changed', additions: 1, deletions: 1 });
    expect(parseHunks({ patch: files.get('link-to-file')?.patch ?? '' })).toHaveLength(2);
  });

  it('keeps carriage returns, missing newlines and lines that look like headers', () => {
    using fixture = createGitFixture();
    const imitation = [
      '-- a/evil',
      '++ b/evil',
      'diff --git a/evil b/evil',
      '@@ -1,2 +1,2 @@',
      '\\ No newline at end of file',
      'Binary files a/x and b/x differ',
      'new file mode 100644',
      '',
      '\u2028',
      'a\rb',
    ];
    const before = Array.from({ length: 60 }, (_, line) => imitation[line % imitation.length] ?? '');
    fixture.write('imitation', before.join('\n'));
    fixture.write('crlf', 'one\r\ntwo\r\nthree\r\n');
    fixture.write('no-newline', 'one\ntwo');
    fixture.write('gains-newline', 'one\ntwo');
    const base = fixture.commit();
    fixture.write(
      'imitation',
      [...before.slice(0, 5), ...imitation, ...before.slice(12, 40), ...imitation, ...before.slice(44)].join(
        '\n',
      ),
    );
    fixture.write('crlf', 'one\r\n2\r\nthree\r\n');
    fixture.write('no-newline', 'one\n2');
    fixture.write('gains-newline', 'one\ntwo\n');
    const head = fixture.commit();
    const files = compareWithGit(fixture, [base, head]);
    compareWithGit(fixture, ['-U0', base, head]);
    compareWithGit(fixture, [head, base]);
    expect([...files.keys()]).toEqual(['crlf', 'gains-newline', 'imitation', 'no-newline']);
    expect(files.get('crlf')?.patch).toBe('@@ -1,3 +1,3 @@\n one\r\n-two\r\n+2\r\n three\r');
    expect(files.get('no-newline')?.patch).toBe(
      '@@ -1,2 +1,2 @@\n one\n-two\n\\ No newline at end of file\n+2\n\\ No newline at end of file',
    );
  });

  it('reads empty context lines without their space (diff.suppressBlankEmpty)', () => {
    using fixture = createGitFixture();
    fixture.git('config', 'diff.suppressBlankEmpty', 'true');
    fixture.write('a', 'one\n\n\nfour\n');
    const base = fixture.commit();
    fixture.write('a', 'one\n\n\n4\n');
    fixture.write('b', 'x\n');
    compareWithGit(fixture, [base, fixture.commit()]);
  });

  it('gives patches that git can apply to the base to get the head', () => {
    using fixture = createGitFixture();
    fixture.write('a b.txt', `${TEXT}\r\n`);
    const base = fixture.commit();
    fixture.write('a b.txt', `${edit(TEXT)}\nend`);
    const head = fixture.commit();
    const [file] = parseGitDiff({ diff: fixture.git('diff', ...DIFF_OPTIONS, base, head) });
    fixture.git('checkout', '-q', base);
    fixture.write('.git/one.patch', `--- a/a b.txt\t\n+++ b/a b.txt\t\n${file?.patch}\n`);
    fixture.git('apply', '.git/one.patch');
    expect(fixture.git('diff', head)).toBe('');
  });

  it('parses a large real diff of many files in well under a second', () => {
    using fixture = createGitFixture();
    for (let file = 0; file < 400; file += 1) fixture.write(`src/file ${file}.ts`, lines(file, 400, 0));
    const base = fixture.commit();
    for (let file = 0; file < 400; file += 1) fixture.write(`src/file ${file}.ts`, lines(file, 400, 2));
    const head = fixture.commit();
    const diff = fixture.git('diff', ...DIFF_OPTIONS, '-M', base, head);
    expect(diff.length).toBeGreaterThan(8_000_000);
    const started = performance.now();
    const files = parseGitDiff({ diff });
    expect(performance.now() - started).toBeLessThan(1000);
    expect(files).toHaveLength(400);
    compareWithGit(fixture, ['-M', base, head]);
  });
});

function lines(file: number, count: number, step: number): string {
  return Array.from(
    { length: count },
    (_, line) =>
      `const value${line} = compute(${file}, ${step > 0 && line % step === 0 ? 'changed' : 'same'}, 'some more text');\n`,
  ).join('');
}

const FILE = 'diff --git a/x b/x\nindex 1..2 100644\n--- a/x\n+++ b/x\n';

describe('parseGitDiff alone', () => {
  it('returns no files for an empty diff', () => {
    expect(parseGitDiff({ diff: '' })).toEqual([]);
  });

  it('accepts a diff whose last newline was trimmed', () => {
    expect(parseGitDiff({ diff: `${FILE}@@ -1 +1 @@\n-a\n+b` })).toMatchObject([
      { path: 'x', patch: '@@ -1 +1 @@\n-a\n+b' },
    ]);
  });

  it.each([
    ['text before the first file', `warning: something\n${FILE}@@ -1 +1 @@\n-a\n+b\n`],
    ['a diff cut off inside a hunk', `${FILE}@@ -1,3 +1,3 @@\n a\n-b\n`],
    ['a hunk with more lines of one side than announced', `${FILE}@@ -1,2 +1,1 @@\n-a\n+b\n+c\n`],
    ['a hunk header with no numbers', `${FILE}@@ nonsense @@\n a\n`],
    ['colours', `\u001b[1m${FILE}`],
    ['other prefixes', 'diff --git i/x w/x\nindex 1..2 100644\n@@ -1 +1 @@\n-a\n+b\n'],
    ['a combined diff', 'diff --cc x\nindex 1,2..3\n@@@ -1,1 -1,1 +1,1 @@@\n'],
    ['a submodule in log form', 'Submodule lib 1111111..2222222:\n  > commit\n'],
  ])('throws on %s instead of losing files', (_, diff) => {
    expect(() => parseGitDiff({ diff })).toThrowError(
      expect.objectContaining({ name: 'GlossError', code: 'git' }),
    );
  });
});
