import { describe, expect, it } from 'vitest';
import { cleanAnswer, MAX_LENGTH } from '../../../src/pipelines/docs/clean-answer.ts';
import type { PageAnswer } from '../../../src/pipelines/docs/page.ts';
import { HOSTILE, randomMarkdown } from '../../content/hostile-markdown.ts';
import { answerOf, contentOfOutlines, outlineOf, symbolOf } from './sample-outline.ts';

const symbols = [
  symbolOf({ id: 'start', parameters: [{ name: 'options' }] }),
  symbolOf({ id: 'Engine', kind: 'class', members: [symbolOf({ id: 'Engine.stop', kind: 'method' })] }),
];
const content = contentOfOutlines([outlineOf({ symbols })]);
const clean = (answer: Partial<PageAnswer>, of = content) =>
  cleanAnswer({ answer: answerOf(answer), content: of });
const about = (id: string, given: Partial<PageAnswer['symbols'][number]> = {}) => ({
  ...{ id, description: 'Does it.', parameters: [], returns: '', example: '' },
  ...given,
});

describe('cleanAnswer', () => {
  it('drops symbols and parameters that the parser does not know, and second answers', () => {
    const parameters = [
      { name: 'options', description: 'How.' },
      { name: 'options', description: 'Again.' },
      { name: 'invented', description: 'No.' },
    ];
    const given = [
      about('start', { parameters }),
      about('start'),
      about('Engine.stop'),
      about('invent'),
      about('constructor'),
    ];
    expect(clean({ symbols: given }).symbols).toEqual([
      about('start', { parameters: [{ name: 'options', description: 'How.' }] }),
      about('Engine.stop'),
    ]);
  });

  it('finds a symbol by its bare id on a page about several files only when there is one', () => {
    const several = contentOfOutlines([
      outlineOf({ symbols }),
      outlineOf({ path: 'src/b.ts', symbols: [symbolOf({ id: 'start' }), symbolOf({ id: 'only' })] }),
    ]);
    const ids = clean(
      { symbols: ['start', 'only', 'src/b.ts#start', 'src/c.ts#only'].map((id) => about(id)) },
      several,
    );
    expect(ids.symbols.map(({ id }) => id)).toEqual(['src/b.ts#only', 'src/b.ts#start']);
  });

  it.each([
    ['code', 'f();', 'f();'],
    ['its own fence', '```ts\nf();\n```', 'f();'],
    ['fences in fences', '```\n~~~js\nf();\n~~~\n```', 'f();'],
    ['a fence inside', 'const x = `\n```\n`;', 'const x = `\n```\n`;'],
    ['blank lines around', '\n\n  f();\n\n', '  f();'],
    ['what nobody sees', 'f(\u202ea\u200b);', 'f(a);'],
    ['too much', 'x\n'.repeat(MAX_LENGTH.example), ''],
  ])('takes an example with %s', (_, example, expected) => {
    expect(clean({ symbols: [about('start', { example })] }).symbols[0]?.example).toBe(expected);
  });

  it('has a description of one line without links', () => {
    const { description } = clean({ description: '# The [engine](../../../src/a.ts)\n\nand `more`\n' });
    expect(description).toBe('The engine and `more`');
  });

  it('drops sections without a heading or a body', () => {
    const sections = [
      { heading: '## One\ntwo', body: '# Not a heading' },
      { heading: '<!-- x -->', body: 'a' },
      { heading: 'b', body: '<img src="x">' },
    ];
    expect(clean({ sections }).sections).toEqual([{ heading: 'One two', body: '**Not a heading**' }]);
  });

  it('bounds every length', () => {
    const long = 'Word and `code`. '.repeat(5_000);
    const answer = clean({
      description: long,
      overview: long,
      symbols: [
        about('start', {
          description: long,
          returns: long,
          parameters: [{ name: 'options', description: long }],
        }),
      ],
      sections: Array.from({ length: 200 }, () => ({ heading: long, body: long })),
    });
    expect(answer.description.length).toBeLessThanOrEqual(MAX_LENGTH.description);
    expect(answer.overview.length).toBeLessThanOrEqual(MAX_LENGTH.overview);
    expect(answer.symbols[0]?.description.length).toBeLessThanOrEqual(MAX_LENGTH.symbol);
    expect(answer.symbols[0]?.returns.length).toBeLessThanOrEqual(MAX_LENGTH.returns);
    expect(answer.sections).toHaveLength(MAX_LENGTH.sections);
    expect(answer.sections[0]?.heading.length).toBeLessThanOrEqual(MAX_LENGTH.heading);
    expect(answer.sections[0]?.body.length).toBeLessThanOrEqual(MAX_LENGTH.section);
  });

  it('is the same when done twice, whatever is given', () => {
    const texts = [...HOSTILE, ...Array.from({ length: 100 }, (_, seed) => randomMarkdown(seed + 1))];
    for (const text of texts) {
      const once = clean({
        description: text,
        overview: text,
        symbols: [about('start', { description: text, returns: text, example: text })],
        sections: [{ heading: text, body: text }],
      });
      expect(clean(once), JSON.stringify(text)).toEqual(once);
    }
  });
});
