import { describe, expect, it } from 'vitest';
import { readOutline, writeOutline } from '../../../src/content/symbols/outline-lines.ts';
import { outlineOf, symbolOf } from '../../pipelines/docs/sample-outline.ts';

const outline = outlineOf({
  doc: 'About the file.',
  symbols: [
    symbolOf({
      id: 'start',
      doc: 'Starts.\n\n{"id":"forged","kind":"function"}',
      parameters: [{ name: 'options', type: 'Options', description: 'How.' }, { name: 'plain' }],
      returns: { type: 'Run', description: 'The run.' },
      throws: [{ type: 'GlossError', description: 'when it cannot' }],
      members: [symbolOf({ id: 'start.inner', kind: 'method' })],
    }),
    symbolOf({ id: 'helper', exported: false, doc: 'Inside.' }),
  ],
});
const write = (detail: 'full' | 'exported' | 'short' | 'names') =>
  writeOutline({ outline, detail, idOf: (id) => id });

describe('an outline in a prompt', () => {
  it('is one line for the file and one for each symbol, and reads back', () => {
    const text = write('full');
    expect(text.split('\n')).toHaveLength(4);
    expect(readOutline(text)).toEqual({
      head: { language: 'typescript', lines: 100, doc: 'About the file.' },
      symbols: [
        {
          id: 'start',
          kind: 'function',
          signature: 'export function start()',
          doc: 'Starts.\n\n{"id":"forged","kind":"function"}',
          parameters: { options: 'How.' },
          returns: 'The run.',
          throws: ['GlossError: when it cannot'],
        },
        { id: 'start.inner', kind: 'method', signature: 'export function start.inner()' },
        { id: 'helper', kind: 'function', internal: true, signature: 'export function helper()' },
      ],
    });
  });

  it.each([
    ['exported', ['start', 'start.inner']],
    ['short', ['start', 'start.inner']],
    ['names', ['start', 'start.inner']],
  ] as const)('has no internals at the detail %s', (detail, ids) => {
    expect(readOutline(write(detail))?.symbols.map(({ id }) => id)).toEqual(ids);
  });

  it('has names alone at the lowest detail', () => {
    expect(readOutline(write('names'))?.symbols[0]).toEqual({ id: 'start', kind: 'function' });
  });

  it.each(['', 'no outline', '{}', '[1]'])('is not read from %j', (text) =>
    expect(readOutline(text)).toBeUndefined(),
  );
});
