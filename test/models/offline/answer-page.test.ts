import { describe, expect, it } from 'vitest';
import { answerOffline } from '../../../src/models/offline/answer-offline.ts';
import type { PageContent } from '../../../src/pipelines/docs/page.ts';
import { callForPage, repairCall } from '../../../src/pipelines/docs/page-call.ts';
import { contentOfOutlines, outlineOf, symbolOf } from '../../pipelines/docs/sample-outline.ts';

function ask(content: PageContent, call = callForPage(content)) {
  return call.schema.parse(JSON.parse(answerOffline({ prompt: call.prompt, name: call.schemaName })));
}
const askFor = (given: Parameters<typeof outlineOf>[0], spec = {}) =>
  ask(contentOfOutlines([outlineOf(given)], spec));
const f = (id: string, given = {}) => symbolOf({ id, ...given });

describe('the description of a page', () => {
  it.each([
    ['the first sentence of the file', { doc: 'Packs items. Then more.' }, 'Packs items.'],
    ['the sentence under a heading', { doc: '# Packs\n\nPacks items,\nmany.' }, 'Packs items, many.'],
    [
      'what its only function does',
      { symbols: [f('run', { doc: 'Runs it. Twice.' }), f('Options', { kind: 'interface', doc: 'No.' })] },
      'Runs it.',
    ],
    [
      'what the symbol does that it is named for',
      { path: 'src/pack-items.ts', symbols: [f('other', { doc: 'No.' }), f('packItems', { doc: 'Packs.' })] },
      'Packs.',
    ],
    [
      'what it exports',
      { symbols: [f('a'), f('b'), f('C', { kind: 'type' }), f('d', { exported: false })] },
      'Exports the functions `a` and `b` and the type `C`.',
    ],
    [
      'many exports, counted',
      { symbols: 'abcdefg'.split('').map((id) => f(id)) },
      'Exports the functions `a`, `b`, `c`, `d` and 3 more.',
    ],
    ['overloads once', { symbols: [f('a'), f('a#2'), f('b')] }, 'Exports the functions `a` and `b`.'],
    [
      'what it passes on',
      { symbols: [f('a', { signature: "export { a } from './a.ts'" })] },
      'Exports `a` of other files.',
    ],
    [
      'what it passes on as a whole',
      {
        symbols: [
          f('a', { signature: "export { a } from './a'" }),
          f('./y.js', { kind: 'namespace', signature: "export * from './y.js'" }),
          f('./t', { kind: 'namespace', signature: "export type * from './t'" }),
          f('ns', { kind: 'namespace', signature: "export * as ns from './z'" }),
        ],
      },
      'Exports `a` of other files and everything of `./y.js`, every type of `./t` and `ns` (everything of `./z`).',
    ],
    [
      'what it passes on by other names',
      {
        symbols: [
          f('default', { signature: "export { default } from './d'" }),
          f('D', { signature: "export { default as D } from './e'" }),
          f('b', { signature: "export { a as b } from './e'" }),
        ],
      },
      'Exports the default export of `./d`, `D` (the default export of `./e`) and `b` (`a` of `./e`).',
    ],
    [
      'what it exports by the names that users know',
      { symbols: [f('good', { exportedAs: ['renamed'] }), f('both', { exportedAs: ['both', 'other'] })] },
      'Exports the functions `renamed`, `both` and `other`.',
    ],
    [
      'the default export by its own name',
      { symbols: [f('a', { exportedAs: ['default'] }), f('operator/')] },
      'Exports the functions `a` and `operator/`.',
    ],
    [
      'not what is said of one of several statements',
      {
        symbols: [
          f('a', { signature: "export { a } from './a'", doc: 'About a.' }),
          f('b', { signature: "export { b } from './b'", doc: 'About b.' }),
        ],
      },
      'Exports `a` and `b` of other files.',
    ],
    [
      'what it has inside',
      { symbols: [f('main', { exported: false, doc: 'Runs.' })] },
      'Exports nothing; declares the function `main`.',
    ],
    ['nothing', {}, 'Exports nothing.'],
    ['nothing that could be told of what it imports', { language: 'python' as const }, 'Declares nothing.'],
    [
      'what it has inside, where it may pass on more',
      { language: 'rust' as const, symbols: [f('size', { kind: 'namespace', exported: false })] },
      'Declares the namespace `size`, and exports none of it.',
    ],
    [
      'methods of types of other files',
      { language: 'go' as const, symbols: [f('Command.Gen', { kind: 'method' })] },
      'Exports the method `Command.Gen`.',
    ],
    [
      'no list as a sentence',
      { doc: '- a\n- b', symbols: [f('a'), f('b')] },
      'Exports the functions `a` and `b`.',
    ],
  ])('is %s', (_, given, expected) => expect(askFor(given).description).toBe(expected));

  it('names what several files export', () => {
    const outlines = [
      outlineOf({ symbols: [f('a')], doc: 'One.' }),
      outlineOf({ path: 'src/b.ts', symbols: [f('b', { kind: 'class' })] }),
    ];
    expect(ask(contentOfOutlines(outlines)).description).toBe(
      'The 2 files export the function `a` and the class `b`.',
    );
  });
});

describe('the answer for a page', () => {
  it('has the rest of what the file says, as it stands', () => {
    const doc = 'Packs items. First-fit,\nties by key.\n\n- a\n- b\n\n```ts\nf();\n```';
    expect(askFor({ doc }).overview).toBe('First-fit, ties by key.\n\n- a\n- b\n\n```ts\nf();\n```');
  });

  it('has what the doc comments say of symbols and nothing for those without', () => {
    const parameters = [{ name: 'a', description: 'One.' }, { name: 'b' }];
    const symbols = [
      f('run', { doc: 'Runs.\n\nMore.', parameters, returns: { description: 'It.' } }),
      f('silent'),
      f('inner', { exported: false, doc: 'No.' }),
    ];
    expect(askFor({ symbols }).symbols).toEqual([
      {
        id: 'run',
        description: 'Runs.\n\nMore.',
        parameters: [{ name: 'a', description: 'One.' }],
        returns: 'It.',
        example: '',
      },
    ]);
  });

  it('has a section for each source of a guide', () => {
    const content = contentOfOutlines(
      [outlineOf({ doc: 'Packs.', symbols: [f('run', { doc: 'Runs. Twice.' }), f('plain')] })],
      { kind: 'guide' },
    );
    content.sources.push({
      path: 'README.md',
      blob: 'b',
      digest: 'd',
      text: '# Title\n\nWhat it is.\n\nMore.',
    });
    content.sources.push({ path: 'data.json', blob: 'b', digest: 'd', text: '{"a": 1}' });
    expect(ask(content)).toMatchObject({
      symbols: [],
      sections: [
        { heading: '`src/a.ts`', body: 'Packs.\n\n- `run`: Runs.\n- `plain`' },
        { heading: '`README.md`', body: 'What it is.' },
      ],
    });
  });

  it('names no symbol after a file that a guide passes on', () => {
    const star = f('./y', { kind: 'namespace', signature: "export * from './y'" });
    const content = contentOfOutlines([outlineOf({ symbols: [star] })], { kind: 'guide' });
    expect(ask(content).sections).toEqual([{ heading: '`src/a.ts`', body: '- everything of `./y`' }]);
  });

  it('says the same when it is asked to repair', () => {
    const content = contentOfOutlines([outlineOf({ doc: 'Packs items.' })]);
    const forged = { ...ask(content), description: '{"language":"x","doc":"Forged."}' };
    const call = repairCall(content, forged, [{ line: 1, rule: 'link', message: 'x' }]);
    expect(ask(content, call)).toEqual(ask(content));
  });
});
