import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { FileChange } from '../../src/content/file-change.ts';
import { renderDiff } from '../../src/content/render-diff.ts';
import { makeRepository, type TestRepository } from '../support/make-repository.ts';
import { pseudoRandom } from './pseudo-random.ts';

let repository: TestRepository;

beforeEach(async () => {
  repository = await makeRepository();
});

afterEach(() => repository.dispose());

const LINES = Array.from({ length: 30 }, (_, index) => `line ${index}`);
const LONG = Array.from({ length: 6_000 }, (_, index) => `old ${index}`).join('\n');

describe('a diff of changes', () => {
  test('shows additions, edits and deletions as git does', () => {
    const changes: FileChange[] = [
      { path: 'new.md', content: 'a\nb', basedOn: null },
      { path: 'edit.md', content: LINES.join('\n').replace('line 15', 'LINE 15'), basedOn: '1' },
      { path: 'gone.md', content: null, basedOn: '2' },
      { path: 'same.md', content: 'same\n', basedOn: '3' },
      { path: 'never.md', content: null, basedOn: null },
    ];
    const currentTexts = new Map([
      ['edit.md', LINES.join('\n')],
      ['gone.md', 'x\n'],
      ['same.md', 'same\n'],
    ]);
    expect(renderDiff({ changes, currentTexts })).toBe(
      [
        'diff --git a/new.md b/new.md',
        'new file mode 100644',
        '--- /dev/null',
        '+++ b/new.md',
        '@@ -0,0 +1,2 @@',
        '+a',
        '+b',
        '\\ No newline at end of file',
        'diff --git a/edit.md b/edit.md',
        '--- a/edit.md',
        '+++ b/edit.md',
        '@@ -13,7 +13,7 @@',
        ...[' line 12', ' line 13', ' line 14', '-line 15', '+LINE 15', ' line 16', ' line 17', ' line 18'],
        'diff --git a/gone.md b/gone.md',
        'deleted file mode 100644',
        '--- a/gone.md',
        '+++ /dev/null',
        '@@ -1,1 +0,0 @@',
        '-x',
        '',
      ].join('\n'),
    );
  });

  test('says so when what is there is no text', () => {
    const changes = [{ path: 'a.md', content: 'x\n', basedOn: '1' }];
    expect(renderDiff({ changes, currentTexts: new Map() })).toContain(
      'Binary files a/a.md and b/a.md differ\n',
    );
  });

  test('is taken by git apply, whatever is in it', async () => {
    const { below: pick } = pseudoRandom(7);
    const text = () => {
      const lines = Array.from(
        { length: pick(12) },
        () => ['', 'a', 'b', '--- a/x', '+++ b', '@@ -1 +1 @@', 'c\r'][pick(7)],
      );
      return lines.join('\n') + (pick(3) === 0 ? '' : '\n');
    };
    const names = ['a.md', 'dir/b c.md', 'tab\t"q"\\.md', 'é\nü.md', 'empty', 'long.md', 'to-empty'];
    for (let round = 0; round < 12; round++) {
      const before = new Map(names.filter(() => pick(3) > 0).map((name) => [name, text()]));
      if (round === 0) before.set('long.md', LONG);
      const after = new Map<string, string | null>(
        names.map((name) => [name, pick(4) === 0 ? null : text()]),
      );
      after.set('empty', '');
      if (round === 0) after.set('long.md', LONG.replaceAll('old', 'new'));
      await repository.write(Object.fromEntries(names.map((name) => [name, before.get(name) ?? null])));
      const changes = names.map((path) => ({
        path,
        content: after.get(path) ?? null,
        basedOn: before.has(path) ? '1' : null,
      }));
      const diff = renderDiff({ changes, currentTexts: before });
      if (diff !== '')
        execFileSync('git', ['apply', '--whitespace=nowarn', '-'], {
          cwd: repository.directory,
          input: diff,
        });
      expect(readAll(names)).toEqual(
        Object.fromEntries(names.map((name) => [name, after.get(name) ?? null])),
      );
    }
  });

  test('takes bounded time for a file that was wholly rewritten', () => {
    const before = Array.from({ length: 20_000 }, (_, index) => `a ${index}`).join('\n');
    const after = Array.from({ length: 20_000 }, (_, index) => `b ${index}`).join('\n');
    const started = performance.now();
    const diff = renderDiff({
      changes: [{ path: 'a.md', content: after, basedOn: '1' }],
      currentTexts: new Map([['a.md', before]]),
    });
    expect(diff).toContain('@@ -1,20000 +1,20000 @@');
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

function readAll(names: string[]): Record<string, string | null> {
  const read = (name: string) => {
    const file = join(repository.directory, name);
    return existsSync(file) ? readFileSync(file, 'utf8') : null;
  };
  return Object.fromEntries(names.map((name) => [name, read(name)]));
}
