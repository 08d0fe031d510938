import { describe, expect, it } from 'vitest';
import { sanitiseInline, sanitiseMarkdown } from '../../src/content/sanitise.ts';
import { HOSTILE, randomMarkdown } from './hostile-markdown.ts';
import { findFaults, nodesOf, parse, sourceOutsideCode, visibleText } from './markdown-judge.ts';

const BOTH = [
  ['sanitiseInline', sanitiseInline],
  ['sanitiseMarkdown', sanitiseMarkdown],
] as const;

describe('the judge of these tests', () => {
  it.each([
    '![x](y)',
    '[x](y)',
    '<https://x.example>',
    'see https://x.example',
    'www.x.example',
    'me@x.example',
    '<b>x</b>',
    '<!-- x -->',
    '[x]\n\n[x]: y',
    'x[^1]\n\n[^1]: y',
    'hi @user',
    '(@org/team)',
    '\\@user',
    '&#64;user',
    '#1',
    'fixes o/r#1',
    'gh-12',
    '/merge',
    'text\n/merge',
    '[skip ci]',
    'a\u200bb',
    'a\u{e0041}',
  ])('finds fault with %j', (text) => expect(findFaults(text)).not.toEqual([]));

  it.each([
    'plain',
    '`@user`',
    '```\n#1\n```',
    '**b** _e_',
    '- a\n- b',
    '| a |\n| - |\n| b |',
    'a/b',
    '# Title',
    'C# 7',
  ])('finds no fault with %j', (text) => expect(findFaults(text)).toEqual([]));
});

describe.each(BOTH)('%s', (name, sanitise) => {
  it.each(HOSTILE)('leaves nothing live in %j, and changes nothing the second time', (text) => {
    const safe = sanitise(text);
    expect(findFaults(safe)).toEqual([]);
    expect(sourceOutsideCode(safe)).not.toContain('<!--');
    expect(sanitise(safe)).toBe(safe);
    if (name === 'sanitiseInline') expect(safe).not.toContain('\n');
  });

  it('leaves nothing live in random mixes, and changes nothing the second time', () => {
    for (let seed = 1; seed <= 800; seed += 1) {
      const text = randomMarkdown(seed);
      const safe = sanitise(text);
      expect([seed, findFaults(safe)]).toEqual([seed, []]);
      expect(sanitise(safe)).toBe(safe);
    }
  });

  it('leaves nothing live in joined pieces of the hostile texts', () => {
    for (let seed = 1; seed < HOSTILE.length; seed += 1) {
      const text = [
        HOSTILE[seed],
        HOSTILE[(seed * 7) % HOSTILE.length],
        HOSTILE[(seed * 13) % HOSTILE.length],
      ].join(seed % 2 ? '\n' : ' ');
      const safe = sanitise(text);
      expect(findFaults(safe)).toEqual([]);
      expect(sanitise(safe)).toBe(safe);
    }
  });

  it.each([
    '[',
    '![',
    '](',
    '[a](b) ',
    '![a](b) ',
    '[a][b] ',
    '[^a]: b\n',
    '<!--',
    '<',
    '<b>',
    '@',
    '@a ',
    'a@b.c ',
    '#1 ',
    '/a ',
    '*',
    '*a',
    '**a ',
    '_a *',
    '*_',
    '~a~ ',
    '`',
    '`a ',
    '`a` ',
    '```\n',
    '>',
    '> - ',
    '- ',
    '- a\n',
    '- - a\n',
    '1. ',
    '# a\n',
    'a\n\n',
    '|a|b|\n|-|-|\n',
    '| a ',
    'http://a ',
    '://',
    'a:',
    '\\',
    '&#64;',
    '$',
    'a',
    '\n',
    ' ',
    '漢',
    '👩‍👩‍👧',
    '\u200b',
    `${'> '.repeat(31)}a\n`,
    `${'*a'.repeat(999)}\n\n`,
    Array.from({ length: 60 }, (_, depth) => `${'  '.repeat(24 * depth)}${'- '.repeat(24)}a`).join('\n'),
  ])('takes seconds at most, not minutes, for 200 KB of %j', (piece) => {
    const text = piece.repeat(Math.ceil(200_000 / piece.length)).slice(0, 200_000);
    // Processor time: other tests run at the same time.
    const before = process.cpuUsage();
    const safe = sanitise(text);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(5_000);
    expect(safe.length).toBeLessThanOrEqual(40_000);
  });
});

describe('sanitiseInline', () => {
  it.each([
    ['keeps strong, emphasis and code', 'a **b** _c_ *d* `e` ~~f~~', 'a **b** _c_ _d_ `e` ~~f~~'],
    ['keeps a package name in code', 'Bumps `@scope/pkg` to 2', 'Bumps `@scope/pkg` to 2'],
    [
      'keeps other languages',
      'Ändert größere Dateien — 変更、 изменение, می‌خواهم, क्‍ष',
      'Ändert größere Dateien — 変更、 изменение, می‌خواهم, क्‍ष',
    ],
    ['keeps whole emoji', 'ok 👩‍👩‍👧 ❤️ 🏴󠁧󠁢󠁥󠁮󠁧󠁿', 'ok 👩‍👩‍👧 ❤️ 🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
    ['shows mentions as code', 'Thanks @user, @org/team!', 'Thanks `@user`, `@org/team`!'],
    ['shows references as code', 'Fixes #1 and o/r#2 (GH-3).', 'Fixes `#1` and `o/r#2` (`GH-3`).'],
    [
      'shows URLs as code',
      'See https://x.example/a_(b). Or www.x.example',
      'See `https://x.example/a_(b)`. Or `www.x.example`',
    ],
    ['names the target of a link', '[text](https://x.example)', 'text (`https://x.example`)'],
    ['drops a target that is not of the web', '[text](javascript:x)', 'text'],
    ['shows an image by its alternative text', 'a ![cat *x*](y "z") b', 'a cat x b'],
    ['drops comments and shows tags', 'a <!-- b --> <b>c</b>', 'a &lt;b>c&lt;/b>'],
    ['shows what an unclosed comment would hide', 'a\n\n<!-- b', 'a b'],
    ['takes CI directives apart', 'x [skip ci] y', 'x `skip ci` y'],
    ['makes one line of blocks', '# A\n\n- b\n- c\n\n```js\nd\ne\n```', 'A b c `d e`'],
    ['keeps pipes out of cells', 'a | `b|c`', 'a &#124; `b`&#124;`c`'],
    ['finds a mention inside a text without spaces', '请看@octocat的提交', '请看`@octocat`的提交'],
    [
      'leaves ordinary words alone',
      'C# and a/b, high-5, e.g. 3 > 2: "x"; 50% + 1',
      'C# and a/b, high-5, e.g. 3 > 2: "x"; 50% + 1',
    ],
    ['nothing', '', ''],
  ])('%s', (_, text, expected) => expect(sanitiseInline(text)).toBe(expected));

  it.each([1, 2, 10, 50, 600])('keeps to %i characters', (maxLength) => {
    for (const text of [
      'word '.repeat(400),
      '*a'.repeat(1000),
      `**${'bold '.repeat(400)}**`,
      '@user '.repeat(400),
      '漢'.repeat(2000),
      '🎉'.repeat(900),
    ]) {
      const safe = sanitiseInline(text, { maxLength });
      expect(safe.length).toBeLessThanOrEqual(maxLength);
      expect(safe).toContain('…');
      expect(sanitiseInline(safe, { maxLength })).toBe(safe);
      expect(safe.isWellFormed()).toBe(true);
    }
  });

  it('cuts at a word and closes what is open', () => {
    expect(sanitiseInline('one two three four', { maxLength: 12 })).toBe('one two…');
    expect(sanitiseInline('**one two three four**', { maxLength: 16 })).toBe('**one two…**');
    expect(sanitiseInline('x'.repeat(601))).toHaveLength(600);
    expect(sanitiseInline('x'.repeat(600))).toBe('x'.repeat(600));
  });
});

describe('sanitiseMarkdown', () => {
  const DOCUMENT = [
    '# Title',
    'Some **bold** and _emphasis_\nover two lines.',
    '- one\n- two\n  - nested\n    - deep\n- [x] done',
    '1. first\n2. second',
    '3) other',
    '> quote\n>\n> - in it',
    '| a | b |\n| :-- | :-: |\n| `x` | y |',
    '```ts\nconst a = "@scope/pkg"; // #1 <!-- x --> https://x.example\n\n  [x](y)\n```',
    '````\n```\n````',
    '___',
    '```mermaid\ngraph TD\nA-->B\n```',
    'line\\\nbroken',
  ].join('\n\n');

  it('keeps a document without anything live as it is', () =>
    expect(sanitiseMarkdown(DOCUMENT)).toBe(DOCUMENT));

  it('keeps the words of the hostile texts that are shown on GitHub', () => {
    expect(visibleText(sanitiseMarkdown('# A @b\n\n- c #1\n\n| d | e |\n|-|-|\n| f | g |'))).toBe(
      'A @bc #1defg',
    );
  });

  it.each([
    ['a Mermaid diagram with a link', 'mermaid', 'graph TD\nclick A "https://evil.example"'],
    ['a Mermaid diagram with HTML', 'mermaid', 'graph TD\nA["<img src=x>"]'],
    ['a Mermaid diagram with settings', 'mermaid', '%%{init: {}}%%\ngraph TD'],
    ['a map', 'geojson', '{}'],
  ])('shows %s as text, its content untouched', (_, language, value) => {
    const [code] = nodesOf(parse(sanitiseMarkdown(`\`\`\`${language}\n${value}\n\`\`\``))).filter(
      (node) => node.type === 'code',
    );
    expect(code).toMatchObject({ lang: 'text', value });
  });

  it.each([
    ['inline code in a cell with a pipe', '| a |\n|-|\n| `x\\|y` |', '| a |\n| --- |\n| `x`&#124;`y` |'],
    [
      'HTML blocks',
      '<details>\n<summary>x</summary>\n\n**a**\n\n</details>',
      '&lt;details>\n&lt;summary>x&lt;/summary>\n\n**a**\n\n&lt;/details>',
    ],
    ['a forged marker', '<!-- gloss:summary -->\ntext', 'text'],
    ['commands at the start of lines', 'a\n/merge\n\n- /close', 'a\n`/merge`\n\n- `/close`'],
    ['footnotes', 'a[^1]\n\n[^1]: b @c', 'a\\[^1\\]\n\nb `@c`'],
    ['indented code', 'a\n\n    b @c', 'a\n\n```\nb @c\n```'],
  ])('rewrites %s', (_, text, expected) => expect(sanitiseMarkdown(text)).toBe(expected));

  it('cuts a long text between blocks', () => {
    const safe = sanitiseMarkdown('A paragraph of some length.\n\n'.repeat(3000));
    expect(safe.length).toBeLessThanOrEqual(40_000);
    expect(safe.endsWith('A paragraph of some length.\n\n…')).toBe(true);
  });
});
