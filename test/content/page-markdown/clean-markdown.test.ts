import { describe, expect, it } from 'vitest';
import { cleanLine, cleanMarkdown } from '../../../src/content/page-markdown/clean-markdown.ts';
import { collectUrls, pageLinks, sourceLinks } from '../../../src/content/page-markdown/link-rules.ts';
import { HOSTILE, randomMarkdown } from '../hostile-markdown.ts';
import { nodesOf, parse, sourceOutsideCode, visibleText } from '../markdown-judge.ts';

const urls = collectUrls([
  '// see https://known.example/a_b?x=1&y=2. and (https://wiki.example/A_(b)) https://known.example/?a&copy;b',
]);
const link = pageLinks({ page: 'docs/reference/src/a.ts.md', urls });
const clean = (text: string, maxLength = 8_000) => cleanMarkdown(text, { link, maxLength });
const line = (text: string, maxLength = 500) => cleanLine(text, { link, maxLength });

const FORBIDDEN = new Set<string>([
  ...['html', 'image', 'imageReference', 'linkReference', 'definition', 'footnoteReference'],
  ...['footnoteDefinition', 'heading', 'thematicBreak'],
]);
const UNSEEN =
  /\u034f|[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u{e0000}-\u{e007f}\0]/u;

function findFaults(text: string): string[] {
  const faults = nodesOf(parse(text)).flatMap((node) => {
    if (FORBIDDEN.has(node.type)) return [node.type];
    if (node.type === 'link' && link(node.url) !== node.url) return [`link ${node.url}`];
    return [];
  });
  if (UNSEEN.test(text)) faults.push('invisible character');
  if (/<!--|gloss:keep -->/.test(sourceOutsideCode(text))) faults.push('comment');
  return faults;
}

describe('the judge of these tests', () => {
  it.each([
    '<b>x</b>',
    '<!-- gloss:keep -->',
    '![x](y)',
    '# x',
    '---',
    '[x](https://evil.example)',
    'https://evil.example',
    'a\u200b',
  ])('finds fault with %j', (text) => expect(findFaults(text)).not.toEqual([]));
});

describe.each([
  ['cleanMarkdown', clean],
  ['cleanLine', line],
] as const)('%s', (name, cleaned) => {
  it.each(HOSTILE)('leaves nothing that acts in %j, and changes nothing the second time', (text) => {
    const safe = cleaned(text);
    expect(findFaults(safe)).toEqual([]);
    expect(cleaned(safe)).toBe(safe);
    if (name === 'cleanLine') expect(safe).not.toContain('\n');
  });

  it('leaves nothing that acts in random mixes, and changes nothing the second time', () => {
    for (let seed = 1; seed <= 800; seed += 1) {
      const text = randomMarkdown(seed);
      const safe = cleaned(text);
      expect(findFaults(safe), `${seed}: ${JSON.stringify(text)}`).toEqual([]);
      expect(cleaned(safe), `${seed}: ${JSON.stringify(text)}`).toBe(safe);
    }
  });

  it.each(['*a', '`', '[x](', '<!--', '> ', '- ', '&lt;', '| a ', '<b><i>', 'a_b '])(
    'takes seconds at most, not minutes, for 100 KB of %j',
    (piece) => {
      const start = performance.now();
      const safe = cleaned(piece.repeat(100_000 / piece.length));
      expect(performance.now() - start).toBeLessThan(10_000);
      expect(findFaults(safe)).toEqual([]);
    },
  );
});

describe('cleanMarkdown', () => {
  it.each([
    ['words', 'Puts items into packs, ties by key.', 'Puts items into packs, ties by key.'],
    [
      'names in code',
      'Uses `a_b` and `Map<string, T>` on 2 * 3 snake_case.',
      'Uses `a_b` and `Map<string, T>` on 2 * 3 snake_case.',
    ],
    ['code with pipes outside of a table', 'Either `a | b`.', 'Either `a | b`.'],
    ['mentions', 'Ask @octocat about #1.', 'Ask @octocat about #1.'],
    ['lists', '* a\n* b', '- a\n- b'],
    ['a table', '| a | b |\n| - | - |\n| `x\\|y` | 1 |', '| a | b |\n| --- | --- |\n| `x\\|y` | 1 |'],
    ['an open fence', '```ts\nf()', '```ts\nf()\n```'],
    ['types in angle brackets', 'A Promise<T> of <path>.', 'A Promise&lt;T> of &lt;path>.'],
    ['headings as bold lines', '# A `b`\n\nc\n===', '**A `b`**\n\n**c**'],
    ['rules gone', 'a\n\n---\n\nb', 'a\n\nb'],
    ['front matter as words', '---\ntitle: x\n---\n\nb', '**title: x**\n\nb'],
    ['tags gone', '<div align="x">a <b>b</b></div>', 'a b'],
    ['a forged keep mark', 'a\n\n<!-- gloss:keep -->\n\nb\n\n<!-- /gloss:keep -->', 'a\n\nb'],
    ['images as their words', '![the plan](plan.png) x', 'the plan x'],
    [
      'a link into the repository',
      '[b](b.ts.md#x) [c](../../../src/c%20d.ts#L1-L2)',
      '[b](b.ts.md#x) [c](../../../src/c%20d.ts#L1-L2)',
    ],
    ['a link from the root, made relative', '[r](/src/a.ts)', '[r](../../../src/a.ts)'],
    ['a link out of the repository as its text', '[up](../../../../x)', 'up'],
    [
      'a link with a scheme as its text',
      '[x](javascript:alert(1)) [y](file:///etc/passwd) [z](//evil.example)',
      'x y z',
    ],
    [
      'an address that the sources name',
      '[k](https://known.example/a_b?x=1&y=2) <https://known.example/a_b?x=1&y=2>',
      '[k](https://known.example/a_b?x=1&y=2) <https://known.example/a_b?x=1&y=2>',
    ],
    [
      'an address with what looks like an entity',
      '<https://known.example/?a&copy;b>',
      '[`https://known.example/?a&copy;b`](https://known.example/?a&amp;copy;b)',
    ],
    [
      'an address that is part of one they name, as code',
      'https://known.example/a_b',
      '`https://known.example/a_b`',
    ],
    ['an address with more behind it as its text', '[k](https://known.example/a_b?x=1&y=2&key=SECRET)', 'k'],
    ['a reference link that may stay', '[k][d]\n\n[d]: b.ts.md', '[k](b.ts.md)'],
    ['Mermaid that only draws', '```mermaid\ngraph TD\nA-->B\n```', '```mermaid\ngraph TD\nA-->B\n```'],
    [
      'Mermaid that links, as text',
      '```mermaid\ngraph TD\nclick A "https://x.y"\n```',
      '```text\ngraph TD\nclick A "https://x.y"\n```',
    ],
  ])('writes %s', (_, text, expected) => expect(clean(text)).toBe(expected));

  it('keeps what is read when it is plain', () => {
    const text = 'One `two` three, four.\n\n1. five\n2. six [s](b.md)\n\n> seven _eight_ **nine**';
    expect(visibleText(clean(text))).toBe(visibleText(text));
  });

  it('cuts between blocks', () => {
    expect(clean(`${'word '.repeat(30)}\n\n${'more '.repeat(30)}`, 200)).toBe(
      `${'word '.repeat(30).trim()}\n\n…`,
    );
  });
});

describe('links of doc comments', () => {
  const rule = sourceLinks({
    source: 'src/deep/a.ts',
    page: 'docs/a.md',
    urls,
    exists: (path) => path === 'src/b.ts',
  });
  it.each([
    ['../b.ts', '../src/b.ts'],
    ['../b.ts#L3', '../src/b.ts#L3'],
    ['gone.ts', undefined],
    ['#part', undefined],
    ['https://known.example/a_b?x=1&y=2', 'https://known.example/a_b?x=1&y=2'],
    ['https://evil.example', undefined],
  ])('start at the source: %s', (url, expected) => expect(rule(url)).toBe(expected));

  it('are read once, whatever is cleaned again', () => {
    const options = { link: pageLinks({ page: 'docs/a.md', urls }), linkOnce: rule, maxLength: 500 };
    expect(cleanMarkdown('See [b](../b.ts), [gone](gone.ts).', options)).toBe('See [b](../src/b.ts), gone.');
  });
});
