import { describe, expect, it } from 'vitest';
import { codeSpan, cutMarkdown, escapeMarkdown, markdownLink } from '../../src/content/markdown.ts';
import { HOSTILE, randomMarkdown } from './hostile-markdown.ts';
import { findFaults, nodesOf, parse, visibleText } from './markdown-judge.ts';

const inCell = (text: string) => `| a | b |\n| - | - |\n| ${text} | z |`;
const cellsOf = (text: string) => nodesOf(parse(text)).filter((node) => node.type === 'tableCell').length;
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}]|(?!\s)\p{Cc}/gu;
const bare = (text: string) => text.toWellFormed().replace(UNSEEN, '').replace(/\s+/g, ' ').trim();
/** The one thing that is not shown as it was. */
const withoutDirectives = (text: string) =>
  text.replace(/\[(skip ci|ci skip|no ci|skip actions|actions skip)\]/gi, '$1');

describe('escapeMarkdown', () => {
  it.each([
    ['plain words', 'plain words'],
    ['# not a heading', '\\# not a heading'],
    ['- not a list', '\\- not a list'],
    ['12. not a list', '12\\. not a list'],
    ['> not a quote', '\\> not a quote'],
    ['a|b', 'a&#124;b'],
    ['<b>&amp;', '&lt;b>&amp;amp;'],
    ['[x](y) ![x](y)', '\\[x\\](y) !\\[x\\](y)'],
    ['snake_case *x* `y` ~z~', 'snake\\_case \\*x\\* \\`y\\` \\~z\\~'],
    ['two\nlines\r\nhere', 'two lines here'],
    ['feat: bump @scope/pkg (#12)', 'feat: bump `@scope/pkg` (`#12`)'],
    ['back\\slash', 'back\\\\slash'],
    ['a\u202eb', 'ab'],
    ['', ''],
  ])('escapes %j', (text, expected) => expect(escapeMarkdown(text)).toBe(expected));

  it('shows hostile and random texts literally, with nothing live, also in a table cell and a list item', () => {
    for (const text of [
      ...HOSTILE,
      ...Array.from({ length: 600 }, (_, seed) => randomMarkdown(seed + 5000)),
    ]) {
      const escaped = escapeMarkdown(text);
      expect(escaped).not.toContain('\n');
      expect(findFaults(escaped)).toEqual([]);
      const squeeze = (value: string) =>
        withoutDirectives(bare(value)).replaceAll('(empty)', '').replace(/\s/g, '');
      expect(squeeze(visibleText(escaped))).toBe(squeeze(text));
      expect(cellsOf(inCell(escaped))).toBe(4);
      const blocks = parse(`- ${escaped}`).children;
      expect(blocks.map((block) => block.type)).toEqual(['list']);
      expect(
        nodesOf(parse(`x\n\n${escaped}`)).filter((node) =>
          /heading|blockquote|list|table|code$/.test(node.type),
        ),
      ).toEqual([]);
    }
  });
});

describe('codeSpan', () => {
  it.each([
    ['a', '`a`'],
    ['a`b', '``a`b``'],
    ['``', '``` `` ```'],
    ['`', '`` ` ``'],
    [' a ', '`  a  `'],
    [' a', '` a`'],
    ['a|b', '`a`&#124;`b`'],
    ['a\nb', '`a b`'],
    ['\\', '`\\`'],
    ['', '`(empty)`'],
    ['  ', '`(empty)`'],
    ['\u200b', '`(empty)`'],
  ])('writes %j', (text, expected) => expect(codeSpan(text)).toBe(expected));

  it('takes half a million runs of backticks', () => {
    expect(codeSpan('`a'.repeat(500_000)).startsWith('`` `a`a')).toBe(true);
  });

  it('shows hostile and random texts literally, also in a table cell', () => {
    for (const text of [
      ...HOSTILE,
      ...Array.from({ length: 300 }, (_, seed) => randomMarkdown(seed + 9000)),
    ]) {
      if (bare(text) === '') continue;
      const span = codeSpan(text);
      expect(findFaults(span)).toEqual([]);
      expect(bare(visibleText(span)).replace(/ /g, '')).toBe(bare(text).replace(/ /g, ''));
      expect(cellsOf(inCell(span))).toBe(4);
    }
  });
});

describe('markdownLink', () => {
  it.each([
    ['a', 'https://x.example/p', '[a](https://x.example/p)'],
    ['a|[b]', 'https://x.example', '[a&#124;\\[b\\]](https://x.example/)'],
    ['a', 'https://x.example/(a) b|c', '[a](https://x.example/%28a%29%20b%7Cc)'],
    ['a', 'https://x.example/?a=1&copy=2', '[a](https://x.example/?a=1&amp;copy=2)'],
    ['@user', 'https://x.example', '[`@user`](https://x.example/)'],
    ['', 'https://x.example/', '[`https://x.example/`](https://x.example/)'],
    ['a', 'http://x.example', 'a'],
    ['a', 'javascript:alert(1)', 'a'],
    ['a', '//x.example', 'a'],
    ['a', 'https://user:pass@x.example', 'a'],
    ['a', 'nonsense', 'a'],
  ])('links %j to %j', (text, url, expected) => expect(markdownLink({ text, url })).toBe(expected));

  it.each([
    'https://x.example/a)b(c',
    'https://x.example/<a>"b"',
    'https://x.example/?q=a&amp=b&lt=c',
    'https://x.example/\\*_~`[]',
  ])('is read back as one link to %j, also in a cell', (url) => {
    const links = nodesOf(parse(inCell(markdownLink({ text: 'x', url })))).filter(
      (node) => node.type === 'link',
    );
    expect(links).toHaveLength(1);
    expect(links.map((node) => decodeURIComponent(node.url))).toEqual([
      decodeURIComponent(new URL(url).href),
    ]);
    expect(cellsOf(inCell(markdownLink({ text: 'x', url })))).toBe(4);
  });
});

describe('cutMarkdown', () => {
  const notice = '_Cut._';
  const cut = (body: string, limit: number) => cutMarkdown({ body, limit, notice });

  it('leaves a body within the limit unchanged', () => expect(cut('a\n\nb', 4)).toBe('a\n\nb'));

  it.each([
    ['between paragraphs', 'one one\n\ntwo two\n\nthree three three', 26, 'one one\n\ntwo two\n\n_Cut._'],
    ['between list items', '- one\n- two\n- three three three', 22, '- one\n- two\n\n_Cut._'],
    [
      'between table rows',
      '| a |\n| - |\n| 1 |\n| 2 |\n| 3 |\n| 4 |',
      32,
      '| a |\n| - |\n| 1 |\n| 2 |\n\n_Cut._',
    ],
    ['never between a table and its header', 'x\n\n| a |\n| --- |\n| 1 |', 17, 'x\n\n_Cut._'],
    ['before code that does not fit', 'x\n\n```\na\n\nb\n\nc\n\nd\n\ne\n```\n', 19, 'x\n\n_Cut._'],
    [
      'inside code that stands first, closed',
      '```js\na\nb\nc\nd\ne\nf\ng\nh\ni\nj\n```',
      24,
      '```js\na\nb\nc\n```\n\n_Cut._',
    ],
    [
      'inside quoted code, closed in the quote',
      '> ```\n> a\n> b\n> c\n> d\n> e\n> f\n> g',
      25,
      '> ```\n> a\n> ```\n\n_Cut._',
    ],
    [
      'inside details, closed',
      '<details>\n<summary>s</summary>\n\na\n\nb b b b b b b\n\n</details>',
      57,
      '<details>\n<summary>s</summary>\n\na\n\n</details>\n\n_Cut._',
    ],
    ['inside a line, when there is no other way', 'x'.repeat(50), 20, `${'x'.repeat(12)}\n\n_Cut._`],
    ['not inside a pair of surrogates', '🎉'.repeat(50), 21, `${'🎉'.repeat(6)}\n\n_Cut._`],
    ['away, with no room for anything', 'abcdef ghij', 8, '_Cut._'],
  ])('cuts %s', (_, body, limit, expected) => {
    expect(cut(body, limit)).toBe(expected);
    expect(expected.length).toBeLessThanOrEqual(limit);
  });

  it('refuses a limit below the notice', () =>
    expect(() => cut('x'.repeat(99), 5)).toThrowError(/does not fit/));

  it('keeps the limit, whole blocks and the notice for every limit', () => {
    const body = [
      'Intro.',
      '| path | note |\n| --- | --- |\n| a | b |\n| c | d |',
      '<details>\n<summary>More</summary>\n\n- one\n- two\n\n```js\nlet a;\n\nlet b;\n```\n\n</details>',
      '````md\n```\nx\n```\n````',
      '> quote\n> ```\n> code\n> ```',
      '1. a\n   ```\n   code\n   ```\n2. b',
      'The end.',
    ].join('\n\n');
    const lines = new Set([...body.split('\n'), '', notice]);
    for (let limit = notice.length + 2; limit < body.length; limit += 1) {
      const result = cut(body, limit);
      expect(result.length).toBeLessThanOrEqual(limit);
      // The notice is a paragraph of its own: nothing before it was left open.
      const last = parse(result).children.at(-1);
      expect(last).toMatchObject({ type: 'paragraph', children: [{ type: 'emphasis' }] });
      expect((result.match(/<details>/g) ?? []).length).toBe((result.match(/<\/details>/g) ?? []).length);
      if (limit > 20) expect(result.split('\n').filter((line) => !lines.has(line))).toEqual([]);
    }
  });

  it('cuts 8 MB in under a second', () => {
    for (const piece of ['| a | b |\n', '- ', ' ', '<details>', '```\n', '>', '-\n', '--- ']) {
      const started = performance.now();
      cutMarkdown({ body: piece.repeat(8_000_000 / piece.length), limit: 65_536, notice });
      expect(performance.now() - started).toBeLessThan(1000);
    }
  });
});
