import { describe, expect, it } from 'vitest';
import { toRepositoryRules } from '../../src/content/repository-rules.ts';

const rulesOf = (ignore?: string, attributes?: string) =>
  toRepositoryRules(
    new Map([
      ...(ignore === undefined ? [] : [['.glossignore', ignore] as const]),
      ...(attributes === undefined ? [] : [['.gitattributes', attributes] as const]),
    ]),
  );

describe('rules of a repository', () => {
  it.each([
    ['no files', rulesOf(), {}],
    ['empty files', rulesOf('', '\n'), {}],
    ['comments alone', rulesOf('# nothing\n\n', '* text=auto\n'), {}],
    [
      'patterns',
      rulesOf('# ours\r\nprivate/\r\n\r\n!private/a.ts\r\n'),
      { ignore: 'private/\n!private/a.ts' },
    ],
    [
      'what counts of the attributes',
      rulesOf(undefined, '* text=auto\n*.x linguist-generated\n*.png binary\n'),
      { attributes: '*.x linguist-generated' },
    ],
    ['a byte order mark', rulesOf('\ufeffprivate/\n'), { ignore: 'private/' }],
    ['an escaped hash', rulesOf('\\#a\n'), { ignore: '\\#a' }],
  ])('are, of %s, what says which files are read', (_, rules, expected) => {
    expect(rules).toEqual(expected);
  });

  it('tells the line of a pattern that is over the limits', () => {
    expect(() => rulesOf(`# ours\n\n${'a'.repeat(300)}\n`)).toThrow(
      expect.objectContaining({ code: 'usage', details: [expect.stringContaining('.glossignore:3:1')] }),
    );
  });

  it('bounds what it keeps of huge attributes', () => {
    const rules = rulesOf(undefined, 'a linguist-generated\n'.repeat(100_000));
    expect(rules.attributes?.length).toBeLessThanOrEqual(64 * 1024);
  });
});
