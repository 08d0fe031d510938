import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/content/symbols/language-of.ts';
import { parseSource } from '../../src/parsers/parse-source.ts';
import { pseudoRandom } from '../content/pseudo-random.ts';
import { CHANGES } from './digest-changes.ts';
import { FORMATTED } from './digest-formats.ts';
import { reformat } from './reformat.ts';

const fixtures = join(import.meta.dirname, '../fixtures/symbols');

async function digest(path: string, text: string): Promise<string> {
  const outline = await parseSource({ path, text });
  if (outline === undefined) throw new Error(`No grammar for ${path}`);
  return outline.digest;
}

function readFixtures(): { path: string; text: string }[] {
  return readdirSync(fixtures).map((language) => {
    const path = readdirSync(join(fixtures, language)).find((name) => name !== 'expected.json') ?? '';
    return { path, text: readFileSync(join(fixtures, language, path), 'utf8') };
  });
}

describe('the digest of code', () => {
  it.each(FORMATTED)('is the same for %s, formatted in two ways: %j and %j', async (path, one, other) => {
    expect(await digest(path, other)).toBe(await digest(path, one));
  });

  it.each(CHANGES)('is another for every change of %s', async (path, base, changes) => {
    const texts = [base, ...changes];
    const digests = await Promise.all(texts.map((text) => digest(path, text)));
    const same = texts.filter((_, at) => digests.indexOf(digests[at] ?? '') !== at);
    expect(same).toEqual([]);
    expect(changes.length).toBeGreaterThanOrEqual(10);
  });

  it.each(readFixtures())('stays through 30 random formattings of $path', async ({ path, text }) => {
    const language = languageOf(path);
    if (language === undefined) throw new Error(path);
    const wanted = await digest(path, text);
    const random = pseudoRandom(7);
    const texts = new Set<string>();
    for (let round = 0; round < 30; round += 1) {
      const other = await reformat({ language, text, random });
      texts.add(other);
      if ((await digest(path, other)) !== wanted) expect.fail(`Another digest:\n${other}`);
    }
    expect(texts.size).toBe(30);
  });

  it.each(readFixtures())('moves with every random change of a word of $path', async ({ path, text }) => {
    const wanted = await digest(path, text);
    const words = [...text.matchAll(/(?<=^[^/#*"'`<]*\b)[a-zA-Z]{3,}\b/gm)].filter(({ index }) =>
      isCode(text, index),
    );
    const random = pseudoRandom(11);
    for (let round = 0; round < 40; round += 1) {
      const word = random.pick(words);
      const changed = `${text.slice(0, word.index)}${word[0]}Q${text.slice(word.index + word[0].length)}`;
      if ((await digest(path, changed)) === wanted)
        expect.fail(`The same digest with ${word[0]}Q:\n${changed}`);
    }
  });
});

/** Whether a word stands in no comment: those of these fixtures start their lines. */
function isCode(text: string, index: number): boolean {
  const before = text.slice(0, index);
  const inBlock = before.lastIndexOf('/*') > before.lastIndexOf('*/');
  return !inBlock && !before.endsWith('\\') && (before.split('"""').length - 1) % 2 === 0;
}
