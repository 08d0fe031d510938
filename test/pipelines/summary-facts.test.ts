import { describe, expect, it } from 'vitest';
import { failedByReason, notReadByReason } from '../../src/pipelines/group-reasons.ts';
import { shortenEnd, shortenMiddle } from '../../src/pipelines/shorten-text.ts';
import {
  areaRows,
  count,
  coverageSentence,
  describeKind,
  inOrder,
  lookFirst,
  modelSentence,
  mostTelling,
  notable,
} from '../../src/pipelines/summary-facts.ts';
import { answeredItem, largeOutcome, sampleOutcome } from './sample-outcome.ts';

describe('the areas of an outcome', () => {
  it('count files and lines, the largest first, with what the model said or else their kinds', () => {
    const items = [
      answeredItem({ path: 'a/1', area: 'a', answer: { kind: 'fix' } }),
      answeredItem({ path: 'a/2', area: 'a', answer: { kind: 'test' } }),
      answeredItem({ path: 'a/3', area: 'a', answer: { kind: 'test' } }),
      answeredItem({ path: 'b/big', area: 'b', item: { key: 'b/big#1', part: 1, parts: 2, additions: 90 } }),
      answeredItem({ path: 'b/big', area: 'b', item: { key: 'b/big#2', part: 2, parts: 2, deletions: 50 } }),
    ];
    const overview = {
      areas: [
        { name: 'b', summary: 'Said.' },
        { name: 'c', summary: 'Made up.' },
      ],
    };
    expect(areaRows(sampleOutcome({ items, overview }))).toEqual([
      { name: 'b', summary: 'Said.', files: 1, additions: 93, deletions: 51 },
      { name: 'a', summary: 'test (2), fix (1)', files: 3, additions: 9, deletions: 3 },
    ]);
  });
});

describe('what the model points at', () => {
  const entries = (paths: string[]) =>
    paths.map((path) => ({ path, reason: `look at ${path}`, text: `note ${path}` }));
  const items = 'abcdefghij'.split('').map((path) => answeredItem({ path }));

  it.each([
    ['only what was read', ['a', 'nowhere', 'b'], ['a', 'b']],
    ['each once', ['a', 'a', 'b'], ['a', 'b']],
    ['three at most', ['a', 'b', 'c', 'd'], ['a', 'b', 'c']],
    ['nothing', [], []],
  ])('to look at first is %s', (_, given, kept) => {
    const outcome = sampleOutcome({ items, overview: { lookFirst: entries(given) } });
    expect(lookFirst(outcome).map(({ path, text }) => [path, text])).toEqual(
      kept.map((path) => [path, `look at ${path}`]),
    );
  });

  it.each([
    ['only what was read, each once', [], ['a', 'x', 'a', 'b'], ['a', 'b']],
    ['not what is to be looked at first', ['a', 'b'], ['a', 'c', 'b'], ['c']],
    ['five at most', ['a'], ['a', 'b', 'c', 'd', 'e', 'f', 'g'], ['b', 'c', 'd', 'e', 'f']],
  ])('as notable is %s', (_, first, given, kept) => {
    const outcome = sampleOutcome({
      items,
      overview: { lookFirst: entries(first), notable: entries(given) },
    });
    expect(notable(outcome).map(({ path }) => path)).toEqual(kept);
  });
});

describe('the order of entries', () => {
  const entry = (path: string, additions: number, risk: 'low' | 'medium' | 'high', part = 1) =>
    answeredItem({ path, item: { additions, deletions: 0, part, key: `${path}#${part}` }, answer: { risk } });
  const entries = [
    entry('c', 5, 'low'),
    entry('b', 900_000, 'low'),
    entry('a', 1, 'medium', 10),
    entry('a', 1, 'medium', 9),
    entry('d', 0, 'high'),
  ];
  const keysOf = (of: typeof entries) => of.map(({ item }) => item.key);

  it('is by risk, then size, then place for the most telling', () => {
    expect(keysOf(mostTelling(entries))).toEqual(['d#1', 'a#9', 'a#10', 'b#1', 'c#1']);
  });

  it('is by path and part otherwise', () => {
    expect(keysOf(inOrder(entries))).toEqual(['a#9', 'a#10', 'b#1', 'c#1', 'd#1']);
  });
});

describe('what was not read', () => {
  it('is grouped by reason, what failed apart from what was left out', () => {
    const outcome = largeOutcome();
    expect(failedByReason(outcome)).toEqual([['the provider refused it', ['src/api/bad.ts']]]);
    expect(notReadByReason(outcome)).toEqual([
      ['binary', ['icon.png', 'logo.png']],
      ['lockfile', ['package-lock.json']],
    ]);
  });
});

describe('the sentences', () => {
  it.each([
    [0, 'file', '0 files'],
    [1, 'file', '1 file'],
    [12_345, 'hunk', '12,345 hunks'],
  ])('count %i %s as %j', (number, noun, text) => expect(count(number, noun)).toBe(text));

  it('tell what was covered, a file in parts once', () => {
    const items = [1, 2].map((part) =>
      answeredItem({ path: 'a', item: { key: `a#${part}`, part, parts: 2 } }),
    );
    expect(coverageSentence(sampleOutcome({ items, files: 1 }))).toBe('Read 2 of 2 hunks in 1 of 1 file.');
  });

  it.each([
    ['offline:extractive', undefined, /^Extracted from the diff without a language model/],
    ['openai:gpt-5', undefined, /^Model: openai:gpt-5\.$/],
    ['openai:gpt-5', 'it was too long', /because the combining call failed: it was too long$/],
    ['openai:gpt-5', 'x'.repeat(9_000), /^.{200,400}…$/],
    [`openai:${'x'.repeat(9_000)}`, undefined, /^Model: openai:x+…x+\.$/],
  ])('tell of the model %.30s and the reason %.30s', (model, fallbackReason, expected) => {
    const outcome = sampleOutcome({ model, ...(fallbackReason === undefined ? {} : { fallbackReason }) });
    expect(modelSentence(outcome)).toMatch(expected);
  });

  it.each([
    ['low', 'fix'],
    ['medium', 'fix, medium risk'],
    ['high', 'fix, high risk'],
  ] as const)('name a risk that is %s', (risk, text) => {
    expect(describeKind({ kind: 'fix', risk, summary: '', topics: [] })).toBe(text);
  });

  it.each([
    ['src/a.ts', 8, 'src/a.ts', 'src/a.ts'],
    ['packages/one/src/a.ts', 12, 'pac…src/a.ts', 'packages/on…'],
    ['🎉🎉🎉🎉🎉', 4, '🎉…🎉🎉', '🎉🎉🎉…'],
    ['abc', 1, '…', '…'],
  ])('shorten %j to %i characters', (text, length, middle, end) => {
    expect(shortenMiddle(text, length)).toBe(middle);
    expect(shortenEnd(text, length)).toBe(end);
  });
});
