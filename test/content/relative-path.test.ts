import { describe, expect, it } from 'vitest';
import { relativePath, resolveRelative } from '../../src/content/relative-path.ts';

describe('relativePath', () => {
  it.each([
    ['docs/a.md', 'src/a.ts', '../src/a.ts'],
    ['docs/a.md', 'docs/b.md', 'b.md'],
    ['docs/a.md', 'docs/b/c.md', 'b/c.md'],
    ['docs/b/c.md', 'docs/a.md', '../a.md'],
    ['a.md', 'b.md', 'b.md'],
    ['docs/a.md', 'docs', '../docs'],
    ['a.md', 'src/a b#c?d%.ts', 'src/a%20b%23c%3Fd%25.ts'],
    ['a.md', 'x:y(1)[2]*`.ts', 'x%3Ay%281%29%5B2%5D%2A%60.ts'],
    ['a.md', '@scope/päth.ts', '@scope/p%C3%A4th.ts'],
  ])('from %s to %s is %s, and leads there', (from, to, expected) => {
    const link = relativePath({ from, to });
    expect(link).toBe(expected);
    expect(resolveRelative({ from, link })).toEqual({ path: to, fragment: '' });
  });
});

describe('resolveRelative', () => {
  it.each(['../x', 'https://x.y', 'javascript:x', '//x', 'a\\b', '%ZZ', '%2e%2e/x', 'a%5Cb', 'a b', 'a%00'])(
    'refuses %j',
    (link) => expect(resolveRelative({ from: 'a.md', link })).toBeUndefined(),
  );

  it.each([
    ['/src/a.ts#L1', 'src/a.ts', 'L1'],
    ['#x', 'docs/a.md', 'x'],
    ['./b.md?plain=1#x', 'docs/b.md', 'x'],
    ['..', '', ''],
  ])('reads %s', (link, path, fragment) =>
    expect(resolveRelative({ from: 'docs/a.md', link })).toEqual({ path, fragment }),
  );
});
