import { expect, it } from 'vitest';
import type { FileTree } from '../../src/content/file-tree.ts';
import { createTextMemory, rememberTexts } from '../../src/content/remember-texts.ts';

function treeOf(files: Record<string, string>): FileTree & { asked: string[][] } {
  const asked: string[][] = [];
  const entries = Object.entries(files);
  return {
    identity: 'x',
    asked,
    list: async () => entries.map(([path, text]) => ({ path, blob: `id-${text}`, size: text.length })),
    readTexts: async (paths) => {
      asked.push(paths);
      return new Map(entries.filter(([path, text]) => paths.includes(path) && text !== 'binary'));
    },
    readBlobs: async (blobs) => {
      asked.push(blobs);
      return new Map(
        entries.map(([, text]) => [`id-${text}`, text] as const).filter(([id]) => blobs.includes(id)),
      );
    },
  };
}

it('asks for each text once, in whatever tree it is', async () => {
  const memory = createTextMemory();
  const [one, other] = [treeOf({ a: '1', b: '2' }), treeOf({ c: '1', d: '3' })];
  const first = rememberTexts({ tree: one, memory });
  expect([...(await first.readTexts(['a', 'b', 'gone']))]).toEqual([
    ['a', '1'],
    ['b', '2'],
  ]);
  expect([...(await first.readTexts(['a', 'b', 'gone']))]).toEqual([
    ['a', '1'],
    ['b', '2'],
  ]);
  const second = rememberTexts({ tree: other, memory });
  expect(new Map(await second.readTexts(['c', 'd']))).toEqual(
    new Map([
      ['c', '1'],
      ['d', '3'],
    ]),
  );
  expect(new Map(await second.readBlobs(['id-1', 'id-3']))).toEqual(
    new Map([
      ['id-1', '1'],
      ['id-3', '3'],
    ]),
  );
  expect(one.asked).toEqual([['a', 'b']]);
  expect(other.asked).toEqual([['d']]);
});

it('gives what is no text as the tree does, and asks again', async () => {
  const tree = treeOf({ a: 'binary' });
  const remembered = rememberTexts({ tree, memory: createTextMemory() });
  expect(await remembered.readTexts(['a'])).toEqual(new Map());
  expect(await remembered.readTexts(['a'])).toEqual(new Map());
  expect(tree.asked).toHaveLength(2);
});

it('forgets the oldest when it holds too much', () => {
  const memory = createTextMemory(10);
  for (const id of ['a', 'b', 'c']) memory.put(id, id.repeat(4));
  expect(['a', 'b', 'c'].map((id) => memory.get(id))).toEqual([undefined, 'bbbb', 'cccc']);
  memory.put('long', 'x'.repeat(11));
  expect(memory.get('long')).toBeUndefined();
  expect(memory.get('c')).toBe('cccc');
});
