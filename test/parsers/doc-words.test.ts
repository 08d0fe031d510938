import { expect, it } from 'vitest';
import { parseSource } from '../../src/parsers/parse-source.ts';

it('keeps the types of a method that a doc comment links to in its name', async () => {
  const doc =
    '{@link List#add(int,\n * Object)} adds; {@link List#add(int, Object) the method}, {@link List#add( it}.';
  const outline = await parseSource({ path: 'A.java', text: `/** ${doc} */\npublic class A {}\n` });
  expect(outline?.symbols[0]?.doc).toBe('`List.add(int, Object)` adds; the method, it.');
});

it('takes no mark of a type checker for what a file says of itself', async () => {
  const read = async (text: string) => (await parseSource({ path: 'a.rb', text }))?.doc;
  expect(await read('# typed: false\n\nclass A\nend\n')).toBe('');
  expect(await read('# typed: strict\n# Packs items.\n\nclass A\nend\n')).toBe('Packs items.');
  expect(await read('# typed: what it means.\n\nclass A\nend\n')).toBe('typed: what it means.');
});
