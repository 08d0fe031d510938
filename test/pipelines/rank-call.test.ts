import { describe, expect, it } from 'vitest';
import { parsePromptItems } from '../../src/content/prompt-items.ts';
import type { ItemContent } from '../../src/pipelines/pipeline.ts';
import { rankCall, readRanking } from '../../src/pipelines/rank-call.ts';

const content = (
  path: string,
  additions = 1,
  patch = '@@ -1 +1 @@ class Till {\n-a\n+secret code',
): ItemContent => ({
  patch,
  item: {
    ...{ key: path, path, status: 'modified' },
    part: 1,
    parts: 1,
    hunks: 1,
    additions,
    deletions: 1,
    tokens: 9,
  },
});

describe('the order of files by a model', () => {
  it('is asked for by names, sizes and the declarations of hunks, never by code', () => {
    const { call, paths } = rankCall([
      content('test/a.test.ts'),
      content('src/a.ts', 2),
      content('src/b.ts', 40),
    ]);
    expect(paths).toEqual(['src/b.ts', 'src/a.ts', 'test/a.test.ts']);
    const items = parsePromptItems(call.prompt);
    expect(items.map(({ id, attributes }) => [id, attributes.path, attributes.additions])).toEqual([
      [1, 'src/b.ts', '40'],
      [2, 'src/a.ts', '2'],
      [3, 'test/a.test.ts', '1'],
    ]);
    expect(items[0]?.body).toBe('class Till {');
    expect(call.prompt).not.toContain('secret code');
  });

  it('is asked for of so many files only', () => {
    const many = Array.from({ length: 3000 }, (_, index) => content(`src/f${index}.ts`));
    expect(rankCall(many).paths).toHaveLength(500);
  });

  it.each([
    ['all', [3, 1, 2], ['c', 'a', 'b']],
    ['some', [2], ['b', 'a', 'c']],
    ['none', [], ['a', 'b', 'c']],
    ['unknown ones', [99, -1, 0, 3], ['c', 'a', 'b']],
    ['one twice', [3, 3, 1, 3], ['c', 'a', 'b']],
  ])('that names %s takes no file away', (_, order, expected) => {
    expect(readRanking({ order }, ['a', 'b', 'c'])).toEqual(expected);
  });
});
