import { describe, expect, it } from 'vitest';
import type { ChangedFile } from '../../src/content/changed-file.ts';
import { estimateTokens } from '../../src/content/estimate-tokens.ts';
import { CALL_TOKENS, selectItems } from '../../src/pipelines/select-items.ts';
import type { RequestOptions } from '../../src/request.ts';
import { pseudoRandom } from '../content/pseudo-random.ts';
import { shuffled } from './sample-outcome.ts';

const OPTIONS: RequestOptions = { model: 'openai:mock', paths: [], ignore: [], packing: true };

function file(path: string, more: Partial<ChangedFile> = {}): ChangedFile {
  const patch = '@@ -1,2 +1,3 @@\n context\n-old\n+new\n+line';
  return { path, status: 'modified', additions: 2, deletions: 1, binary: false, patch, ...more };
}

/** A patch of so many hunks; a hunk of `lines` added lines. */
function patchOf(hunks: number, lines: number): string {
  return Array.from({ length: hunks }, (_, hunk) => {
    const start = hunk * (lines + 10) + 1;
    const added = Array.from(
      { length: lines },
      (_, line) => `+const value${hunk}x${line} = compute(${line});`,
    );
    return [`@@ -${start},0 +${start},${lines} @@`, ...added].join('\n');
  }).join('\n');
}

const select = (files: ChangedFile[], options: Partial<RequestOptions> = {}) =>
  selectItems({ files, options: { ...OPTIONS, ...options } });

describe('the items of a change', () => {
  it('are one for a file, with what it is', () => {
    const { contents } = select([file('src/b.ts', { status: 'renamed', previousPath: 'src/a.ts' })]);
    expect(contents).toHaveLength(1);
    expect(contents[0]?.patch).toBe(file('').patch);
    expect(contents[0]?.item).toEqual({
      key: 'src/b.ts',
      path: 'src/b.ts',
      previousPath: 'src/a.ts',
      status: 'renamed',
      part: 1,
      parts: 1,
      hunks: 1,
      additions: 2,
      deletions: 1,
      tokens: expect.any(Number),
    });
  });

  it.each<[name: string, changed: ChangedFile, reason: RegExp]>([
    ['outside of paths', file('docs/a.md'), /^outside 'paths'$/],
    ['ignored', file('src/skip.ts'), /ignore pattern 'skip.ts'/],
    ['a lockfile', file('src/package-lock.json'), /^lockfile$/],
    ['binary', file('src/a.png', { binary: true, patch: undefined as never }), /^binary$/],
    ['withheld', withoutPatch(file('src/a.ts')), /^patch withheld$/],
    [
      'renamed only',
      withoutPatch(file('src/a.ts', { status: 'renamed', additions: 0, deletions: 0 })),
      /renamed/,
    ],
    ['of an empty patch', file('src/a.ts', { patch: '' }), /^no textual change$/],
    ['of a patch without hunks', file('src/a.ts', { patch: 'garbage' }), /^no textual change$/],
  ])('leave out a file that is %s, with the reason', (_, changed, reason) => {
    const selection = select([changed], { paths: ['src/'], ignore: ['skip.ts'] });
    expect(selection.contents).toEqual([]);
    expect(selection.notRead).toEqual([{ path: changed.path, reason: expect.stringMatching(reason) }]);
    expect(selection.files).toBe(1);
  });

  it('are several for a diff larger than one call, named path#1, path#2, …', () => {
    const { contents, hunksTotal } = select([file('src/big.ts', { patch: patchOf(40, 60) })]);
    const { length } = contents;
    expect(length).toBeGreaterThan(2);
    expect(contents.map(({ item }) => item.key)).toEqual(
      contents.map((_, index) => `src/big.ts#${index + 1}`),
    );
    expect(contents.map(({ item }) => [item.part, item.parts])).toEqual(
      contents.map((_, i) => [i + 1, length]),
    );
    expect(hunksTotal).toBe(40);
    expect(sum(contents.map(({ item }) => item.hunks))).toBe(40);
    expect(sum(contents.map(({ item }) => item.additions))).toBe(40 * 60);
    for (const { item, patch } of contents) {
      expect(estimateTokens(patch)).toBeLessThan(CALL_TOKENS);
      expect(item.tokens).toBe(estimateTokens(patch));
    }
  });

  it('count a hunk once when it is split itself', () => {
    const { contents, hunksTotal } = select([file('src/big.ts', { patch: patchOf(1, 3_000) })]);
    expect(contents.length).toBeGreaterThan(1);
    expect(hunksTotal).toBe(1);
    expect(sum(contents.map(({ item }) => item.hunks))).toBe(1);
  });

  it('have keys of their own also when a file is called what a part of another is', () => {
    const big = file('a', { patch: patchOf(40, 60) });
    const { contents } = select([file('a#2'), file('a#2#1'), big, file('a#1')]);
    const keys = contents.map(({ item }) => item.key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(contents.map(({ item }) => item.path)).toContain('a#2#1');
  });

  it('account for every file and every hunk of random changes, whatever their order', () => {
    const random = pseudoRandom(3);
    for (let round = 0; round < 40; round += 1) {
      const files = Array.from({ length: 1 + random.below(20) }, (_, index) => randomFile(random, index));
      const selection = select(files, { ignore: ['*.skip'] });
      const read = new Set(selection.contents.map(({ item }) => item.path));
      const left = selection.notRead.map(({ path }) => path);
      expect([...read, ...left].sort()).toEqual(files.map(({ path }) => path).sort());
      expect(selection.files).toBe(files.length);
      const total = files.map(({ patch }) => patch?.match(/^@@ /gm)?.length ?? 0);
      expect(selection.hunksTotal).toBe(sum(total));
      const readHunks = files.map(({ path }, index) => (read.has(path) ? (total[index] ?? 0) : 0));
      expect(sum(selection.contents.map(({ item }) => item.hunks))).toBe(sum(readHunks));
      expect(select(shuffled(files, random), { ignore: ['*.skip'] })).toEqual(selection);
    }
  });
});

function randomFile(random: ReturnType<typeof pseudoRandom>, index: number): ChangedFile {
  const path = `${random.pick(['src', 'a b', 'größe'])}/f${index}${random.pick(['.ts', '.md', '.skip', '.min.js'])}`;
  const changed = file(path, { patch: patchOf(1 + random.below(5), 1 + random.below(120)) });
  return random.below(6) === 0 ? withoutPatch(changed) : changed;
}

function withoutPatch({ patch: _, ...rest }: ChangedFile): ChangedFile {
  return rest;
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
