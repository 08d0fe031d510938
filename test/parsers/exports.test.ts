import { describe, expect, it } from 'vitest';
import { parseSource } from '../../src/parsers/parse-source.ts';

async function listExported(path: string, text: string) {
  const outline = await parseSource({ path, text });
  expect(outline?.broken).toBe(false);
  return (outline?.symbols ?? [])
    .filter(({ exported }) => exported)
    .map(({ id, signature, exportedAs }) => [id, exportedAs ?? signature]);
}

describe('names that a list of exports gives', () => {
  it.each([
    ['a.ts', 'export { good as renamed };\n', ['renamed']],
    ['a.ts', 'export { good, good as renamed };\n', ['good', 'renamed']],
    ['a.ts', 'export default good;\n', ['default']],
    ['a.js', 'module.exports = { renamed: good };\n', ['renamed']],
    ['a.js', 'exports.renamed = good;\n', ['renamed']],
    ['a.ts', 'export { good };\n', 'function good()'],
    ['a.js', 'module.exports = good;\n', 'function good()'],
  ])('are those of the symbol in %s: %j', async (path, text, expected) => {
    expect(await listExported(path, `function good() {}\n${text}`)).toEqual([['good', expected]]);
  });

  it('beside that of its own export', async () => {
    const text = 'export function good() {}\nexport { good as renamed };\n';
    expect(await listExported('a.ts', text)).toEqual([['good', ['good', 'renamed']]]);
  });
});

describe('what is imported and exported', () => {
  it.each([
    ["import { a } from './x';", 'export { a };', 'a', "export { a } from './x'"],
    ["import { a as b } from './x';", 'export { b as c };', 'c', "export { a as c } from './x'"],
    ["import a from './x';", 'export { a };', 'a', "export { default as a } from './x'"],
    ["import { a } from './x';", 'export default a;', 'default', "export { a as default } from './x'"],
    ["import * as a from './x';", 'export { a };', 'a', "export * as a from './x'"],
    ["import * as a from './x';", 'export default a;', 'default', "export * as default from './x'"],
    ["import type { A } from './x';", 'export { A };', 'A', "export type { A } from './x'"],
    ["import { type A } from './x';", 'export type { A };', 'A', "export type { A } from './x'"],
  ])('is passed on: %s %s', async (imports, exports, id, signature) => {
    expect(await listExported('a.ts', `${imports}\n${exports}\n`)).toEqual([[id, signature]]);
  });

  it('is not what the file declares itself', async () => {
    const text = "import { a } from './x';\nexport const b = a;\n";
    expect(await listExported('a.ts', text)).toEqual([['b', 'export const b = a']]);
  });
});
