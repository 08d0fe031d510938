import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../src/content/parse-markdown.ts';
import { digestText } from '../../../src/content/people/digest-text.ts';
import { findKept } from '../../../src/content/people/find-kept.ts';
import { cleanGenerated, stripKept } from '../../../src/content/people/strip-kept.ts';
import { transplantKept } from '../../../src/content/people/transplant-kept.ts';
import { insertBefore, KEPT, SAMPLE_PAGE } from './sample-page.ts';

const OPEN = '<!-- gloss:keep -->';
const CLOSE = '<!-- /gloss:keep -->';
const texts = (page: string) => findKept(page).regions.map(({ text }) => text);

describe('kept regions', () => {
  const cases: [name: string, page: string, regions: string[], skeleton: string][] = [
    ['none', 'a\n\nb\n', [], 'a\n\nb\n'],
    ['between paragraphs', `a\n\n${KEPT}\n\nb\n`, [KEPT], 'a\n\nb\n'],
    ['after a heading, without a blank line', `# a\n${KEPT}\n\nb\n`, [KEPT], '# a\n\nb\n'],
    ['without any blank line', `- a\n${KEPT}\n- b\n`, [KEPT], '- a\n- b\n'],
    ['at the start', `${KEPT}\n\na\n`, [KEPT], 'a\n'],
    ['at the end, without a line end', `a\n\n${KEPT}`, [KEPT], 'a\n'],
    ['two in a row', `a\n\n${KEPT}\n\n${KEPT}\n\nb\n`, [KEPT, KEPT], 'a\n\nb\n'],
    ['two in a row at the end', `a\n\n${KEPT}\n\n${KEPT}\n`, [KEPT, KEPT], 'a\n'],
    ['nothing else', `${KEPT}\n`, [KEPT], ''],
    [
      'with a name',
      `a\n\n<!-- gloss:keep note -->\nx\n<!-- /gloss:keep note -->\n`,
      ['<!-- gloss:keep note -->\nx\n<!-- /gloss:keep note -->'],
      'a\n',
    ],
    [
      'nested: the outer one',
      `${OPEN}\nx\n${KEPT}\ny\n${CLOSE}\n\na\n`,
      [`${OPEN}\nx\n${KEPT}\ny\n${CLOSE}`],
      'a\n',
    ],
    ['not closed: to the end', `a\n\n${OPEN}\nx\n\ny\n`, [`${OPEN}\nx\n\ny`], 'a\n'],
    ['opened twice, closed once: to the end', `a\n\n${OPEN}\n${KEPT}\nb\n`, [`${OPEN}\n${KEPT}\nb`], 'a\n'],
    ['closed only', `a\n\n${CLOSE}\n\nb\n`, [], `a\n\n${CLOSE}\n\nb\n`],
    ['in a line of text', `a ${OPEN}\n\nb ${CLOSE}\n`, [], `a ${OPEN}\n\nb ${CLOSE}\n`],
    ['in a fence', `~~~\n${KEPT}\n~~~\n`, [], `~~~\n${KEPT}\n~~~\n`],
    [
      'in a fence of a list item',
      `- a\n\n  \`\`\`\n  ${OPEN}\n  \`\`\`\n`,
      [],
      `- a\n\n  \`\`\`\n  ${OPEN}\n  \`\`\`\n`,
    ],
    ['behind a list item that took its fence along', `- \`\`\`\n  x\n\n${KEPT}\n`, [KEPT], '- ```\n  x\n'],
    ['in a comment', `<!--\n${OPEN}\n-->\n`, [], `<!--\n${OPEN}\n-->\n`],
    ['in front matter', `---\ntitle: a\n${OPEN}\n---\n\n${KEPT}\n`, [KEPT], `---\ntitle: a\n${OPEN}\n---\n`],
    [
      'the closing mark in a fence of the region',
      `${OPEN}\n\`\`\`\n${CLOSE}\n\`\`\`\n${CLOSE}\n\na\n`,
      [`${OPEN}\n\`\`\`\n${CLOSE}\n\`\`\`\n${CLOSE}`],
      'a\n',
    ],
    ['line ends of Windows', `a\r\n\r\n${OPEN}\r\nx\r\n${CLOSE}\r\n`, [`${OPEN}\r\nx\r\n${CLOSE}`], 'a\n'],
  ];
  it.each(cases)('are found: %s', (_, page, regions, skeleton) => {
    expect(texts(page)).toEqual(regions);
    expect(stripKept(page)).toBe(skeleton);
  });

  it('are found in time that grows with the text', () => {
    const hostile = [
      `${OPEN}\n`.repeat(60_000),
      `${KEPT}\n\n`.repeat(30_000),
      '- '.repeat(500_000),
      `${'- '.repeat(40)}\n`.repeat(20_000),
      '`'.repeat(1_000_000),
      `${'<!-- gloss:keep '.repeat(60_000)}\n`,
      `<!-- gloss:keep ${' '.repeat(500_000)}x\n`,
    ];
    for (const text of hostile) {
      const start = performance.now();
      findKept(`${text}\n${KEPT}\n`);
      digestText(text);
      expect(performance.now() - start).toBeLessThan(1_500);
    }
  });

  it('cannot be claimed by what a model wrote', () => {
    const text = cleanGenerated(`a\r\n\r\n${KEPT}\n\n~~~\n${OPEN}\n~~~`);
    expect(texts(text)).toEqual([]);
    expect(text).toContain('Ours.');
    expect(text).toContain(`~~~\n${OPEN}\n~~~\n`);
  });
});

describe('digestText', () => {
  const page = 'a\n\nb\n\n```\nx\n```\n';
  it.each([
    ['a kept region', insertBefore(page, 'b\n', `${KEPT}\n\n`)],
    ['two of them', `${KEPT}\n\n${page}\n${KEPT}\n`],
    ['line ends', page.replaceAll('\n', '\r\n')],
    ['white space at the end of lines', page.replaceAll('\n', ' \t\n')],
    ['more blank lines', page.replaceAll('\n\n', '\n\n\n\n')],
    ['blank lines at the edges', `\n\n${page}\n\n`],
    ['no line end at the end', page.trimEnd()],
    ['a byte order mark', `\uFEFF${page}`],
  ])('does not see %s', (_, other) => expect(digestText(other)).toBe(digestText(page)));
  it.each([
    ['another word', page.replace('b', 'c')],
    ['an indent', page.replace('b', ' b')],
    ['a blank line that is gone', page.replace('a\n\nb', 'a\nb')],
    ['a mark in a fence', page.replace('x', OPEN)],
  ])('sees %s', (_, other) => expect(digestText(other)).not.toBe(digestText(page)));
});

describe('transplantKept', () => {
  const place = (page: string) => {
    const { page: parts, regions } = findKept(page);
    const offset = parts.text.indexOf(regions[0]?.text ?? '?');
    const before = parts.text.slice(0, offset).trimEnd().split('\n').at(-1);
    const after = parts.text
      .slice(offset + (regions[0]?.text.length ?? 0))
      .trimStart()
      .split('\n')[0];
    return [before, after];
  };
  /** The blocks of a page beside its kept region, which must be blocks of their own; a list may be parted between two items. */
  const blocks = (page: string) => {
    const body = page.slice(page.indexOf('---\n', 4) + 4);
    const nodes = parseMarkdown(body).children.map((node) => {
      const text = body.slice(node.position?.start.offset, node.position?.end.offset);
      return node.type === 'list' ? node.children.map(() => 'item').join() : text;
    });
    const start = nodes.indexOf(OPEN);
    if (start >= 0) expect(nodes.splice(start, 3)).toEqual([OPEN, 'Ours.', CLOSE]);
    return nodes.join().split(',');
  };
  const anchors = ['# Engine', 'It runs', '## Functions', 'Starts the', '### stop', 'Stops the', '## Types'];

  it.each(anchors)('leaves a page as it was when nothing else changed: before %s', (anchor) => {
    const page = insertBefore(SAMPLE_PAGE, anchor, `${KEPT}\n\n`);
    expect(transplantKept({ from: page, to: SAMPLE_PAGE })).toBe(page);
  });

  it('puts regions at both edges back', () => {
    const page = `${SAMPLE_PAGE}\n${KEPT}\n`;
    expect(transplantKept({ from: page, to: SAMPLE_PAGE })).toBe(page);
    const plain = '# a\n\nb\n';
    expect(transplantKept({ from: `${KEPT}\n\n${plain}`, to: plain })).toBe(`${KEPT}\n\n${plain}`);
  });

  const moves: [name: string, anchor: string, change: (page: string) => string, place: string[]][] = [
    [
      'beside the line before it',
      'Starts the engine.',
      (page) => page.replace('Starts the engine.', 'Begins.'),
      ['```', 'Begins.'],
    ],
    [
      'beside the line after it',
      '### stop',
      (page) => page.replace('- third thing', '- another'),
      ['- another', '### stop'],
    ],
    [
      'behind new text of the section before',
      '## Types',
      (page) => page.replace('</details>\n', '</details>\n\nNew.\n'),
      ['</details>', 'New.'],
    ],
    [
      'near what is left of its section',
      'Stops the engine.',
      (page) => page.replace('### stop\n\nStops the engine.', '### halt\n\nHalts.'),
      ['Halts.', '<details>'],
    ],
  ];
  it.each(moves)('puts a region %s', (_, anchor, change, expected) => {
    const page = insertBefore(SAMPLE_PAGE, anchor, `${KEPT}\n\n`);
    const result = transplantKept({ from: page, to: change(SAMPLE_PAGE) });
    expect(place(result)).toEqual(expected);
    expect(stripKept(result)).toBe(change(SAMPLE_PAGE));
  });

  it('finds the heading of the same words, and the end when there is none', () => {
    const from = `# a\n\nold\n\n## b\n\none\n\n${KEPT}\n\ntwo\n`;
    expect(transplantKept({ from, to: '# new\n\nnew\n\n## b\n\nnew\n\n## c\n\nmore\n' })).toBe(
      `# new\n\nnew\n\n## b\n\n${KEPT}\n\nnew\n\n## c\n\nmore\n`,
    );
    expect(transplantKept({ from, to: '# new\n\nnew\n' })).toBe(`# new\n\nnew\n\n${KEPT}\n`);
  });

  it('never puts a region into a fence, a table, a list item, HTML or front matter', () => {
    for (const [index] of SAMPLE_PAGE.split('\n').entries()) {
      const lines = SAMPLE_PAGE.split('\n');
      lines.splice(index, 0, '', ...KEPT.split('\n'), '');
      const from = lines.join('\n');
      if (findKept(from).regions.length === 0) continue;
      const result = transplantKept({ from, to: SAMPLE_PAGE });
      expect(stripKept(result)).toBe(SAMPLE_PAGE);
      expect(texts(result)).toEqual([KEPT]);
      expect(blocks(result)).toEqual(blocks(SAMPLE_PAGE));
    }
  });

  it('keeps the order of regions and the line ends of the page', () => {
    const [one, two, three] = [1, 2, 3].map((number) => KEPT.replace('Ours', `Ours ${number}`));
    const from = `# a\n\n${one}\n\n## b\n\nx\n\n${two}\n\ny\n\n${three}\n`.replaceAll('\n', '\r\n');
    const result = transplantKept({ from, to: '## b\n\nnew\n\n# a\n\nnew\n' });
    expect(texts(result)).toEqual([one, two, three].map((text) => text?.replaceAll('\n', '\r\n')));
    expect(result.replaceAll('\r\n', '')).not.toContain('\n');
  });
});
