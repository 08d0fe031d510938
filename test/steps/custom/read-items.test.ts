import { describe, expect, it } from 'vitest';
import type { FileTree } from '../../../src/content/file-tree.ts';
import type { ItemSource, PipelineDefinition } from '../../../src/pipeline-definition.ts';
import { readItems } from '../../../src/steps/custom/read-items.ts';
import { createRandom, fillShape } from '../../content/redact/secret-shapes.ts';

const secret = fillShape('ghp_{alnum:36}', createRandom(41));
const SHOWN = '[REDACTED:github-pat]';
const FILES: Record<string, string> = {
  'a.md': `One\n\nTwo ${secret}\n`,
  'b.md': 'Nothing\n',
  'rows.yml': `- { id: one, token: ${secret} }\n- id: two\n  token: ${secret}\n  list: [${secret}, x]\n`,
  'rows.csv': `id,token\none,${secret}\n`,
  'rows.json': JSON.stringify([{ id: 'one', token: secret }]),
};
const tree: FileTree = {
  identity: 'x',
  list: async () => Object.entries(FILES).map(([path, { length: size }]) => ({ path, blob: path, size })),
  readTexts: async (paths) => new Map(paths.flatMap((path) => (FILES[path] ? [[path, FILES[path]]] : []))),
  readBlobs: async () => new Map(),
};

function read(source: ItemSource) {
  const definition = { name: 'p', source, each: [], all: [], publish: { each: [], all: [] }, maxItems: 100 };
  return readItems({
    rooms: {
      tree: { sources: tree, outputs: tree, publishFiles: async () => ({ publications: [], leftAlone: [] }) },
      readThread: async () => ({
        title: `Leaked: ${secret}`,
        messages: [{ author: 'ada', date: '', text: `It is\n${secret}` }],
      }),
      readCommits: async () => [
        { sha: 'c0ffee', subject: `Use ${secret}`, body: `a\n${secret}`, author: 'ada', date: '' },
      ],
    },
    definition: { ...definition, description: '' } as PipelineDefinition,
    options: { model: 'openai:x', paths: [], ignore: [], packing: false },
  });
}

describe('items of a source with secrets', () => {
  it.each<[string, ItemSource, Record<string, unknown>[], { path: string; line: number }[]]>([
    [
      'files',
      { files: ['*.md'] },
      [{ text: `One\n\nTwo ${SHOWN}\n` }, { text: FILES['b.md'] }],
      [{ path: 'a.md', line: 3 }],
    ],
    [
      'YAML, in which the placeholder would be a list',
      { table: 'rows.yml' },
      [{ row: { id: 'one', token: SHOWN } }, { row: { id: 'two', token: SHOWN, list: [SHOWN, 'x'] } }],
      [1, 3, 4].map((line) => ({ path: 'rows.yml', line })),
    ],
    ['CSV', { table: 'rows.csv' }, [{ row: { id: 'one', token: SHOWN } }], [{ path: 'rows.csv', line: 2 }]],
    [
      'JSON',
      { table: 'rows.json' },
      [{ row: { id: 'one', token: SHOWN } }],
      [{ path: 'rows.json', line: 1 }],
    ],
    [
      'a conversation, and the title of its pull request',
      { thread: true },
      [{ title: `Leaked: ${SHOWN}`, text: `ada:\nIt is\n${SHOWN}\n` }],
      [
        { path: 'title of the conversation', line: 1 },
        { path: 'message 1 of the conversation', line: 2 },
      ],
    ],
    [
      'commits',
      { commits: 5 },
      [{ subject: `Use ${SHOWN}`, body: `a\n${SHOWN}` }],
      [
        { path: 'commit c0ffee', line: 1 },
        { path: 'commit c0ffee', line: 2 },
      ],
    ],
  ])('%s', async (_, source, values, places) => {
    const { items, redacted } = await read(source);
    expect(items.map((item) => item.values)).toMatchObject(values);
    expect(redacted).toEqual(places.map((place) => ({ ...place, kind: 'github-pat' })));
  });
});
