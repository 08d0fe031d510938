import { describe, expect, test } from 'vitest';
import { findPlaces } from '../../../src/content/relevance/find-places.ts';
import { questionWords } from '../../../src/content/relevance/question-words.ts';
import { rankFiles } from '../../../src/content/relevance/rank-files.ts';

describe('the words of a question', () => {
  test.each([
    ['How are retries handled?', ['retries', 'handled']],
    ['What does parseHunkHeader do with CRLF?', ['parse', 'hunk', 'header', 'crlf']],
    ['Where is MAX_RETRIES used, and HTTPServer2?', ['max', 'retries', 'http', 'server2']],
    ['Why retry the retrying retries?', ['retry']],
    ['Wo wird die Größe geprüft?', ['wo', 'wird', 'die', 'größe', 'geprüft']],
    ['What is it?', []],
  ])('%s', (question, words) => {
    expect([...questionWords(question).values()]).toEqual(words);
  });

  test('are not without end', () => {
    const many = Array.from({ length: 200 }, (_, index) => `word${index}`).join(' ');
    expect(questionWords(many).size).toBe(40);
  });
});

describe('files by what they have to do with a question', () => {
  const files = [
    { path: 'README.md', text: 'A tool.' },
    { path: 'src/cache.ts', text: 'export function readCache() {}\n' },
    { path: 'src/http.ts', text: 'export function send() {\n  // retry: see below\n}\n' },
    { path: 'src/retry-later.ts', text: 'export const wait = 1;\n' },
    { path: 'src/send.ts', text: 'export function retryCall() {}\n' },
    { path: 'test/other.ts', text: 'const nothing = 0;\n' },
  ];
  test.each([
    [
      'a path says most, then a declaration, then a text',
      'How do retries work?',
      ['src/retry-later.ts', 'src/send.ts', 'src/http.ts'],
    ],
    ['a rare word says more', 'Does the cache export anything?', ['src/cache.ts']],
    ['a README where nothing does', 'Zebras?', ['README.md']],
  ])('%s', (_, question, first) => {
    const ranked = rankFiles({ question, files });
    expect(ranked.slice(0, first.length).map(({ path }) => path)).toEqual(first);
    expect(ranked).toHaveLength(files.length);
    expect(rankFiles({ question, files: [...files].reverse() })).toEqual(ranked);
  });

  test.each([
    ['capitals without end', 'A'.repeat(300_000)],
    ['receivers that are not closed', 'func (\n'.repeat(40_000) + 'func (a '.repeat(40_000)],
    ['blanks without end', `export ${' '.repeat(300_000)}x`],
    ['one word on and on', 'public '.repeat(50_000)],
  ])('are counted however they are written: %s', (_, text) => {
    expect(
      rankFiles({
        question: 'Why retry?',
        files: [
          { path: 'a', text },
          { path: 'retry', text: '' },
        ],
      }),
    ).toEqual([
      { path: 'retry', score: expect.any(Number) },
      { path: 'a', score: 0 },
    ]);
  });

  test('have no score where nothing of it is in them', () => {
    const ranked = rankFiles({ question: 'How do retries work?', files });
    expect(ranked.find(({ path }) => path === 'test/other.ts')?.score).toBe(0);
  });
});

describe('places', () => {
  const lines = ['const a = 1;', 'retry(limit);', 'retry();', 'x', 'limit', 'retryLimit', ''].map(
    (text, index) => ({
      line: index + 10,
      text,
    }),
  );
  test.each([
    [
      'the best lines, neighbours together',
      'What is the retry limit?',
      3,
      [
        [11, 12, 'retry limit'],
        [15, 15, 'retry limit'],
      ],
    ],
    ['no more than were asked for', 'What is the retry limit?', 1, [[11, 11, 'retry limit']]],
    ['none', 'Zebras?', 5, []],
  ])('%s', (_, question, limit, places) => {
    const found = findPlaces({ question, lines, limit });
    expect(found.map(({ startLine, endLine, words }) => [startLine, endLine, words.join(' ')])).toEqual(
      places,
    );
  });
});
