import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/models/offline/split-sentences.ts';
import { MAX_RANKED_SENTENCES, rankSentences } from '../../../src/models/offline/text-rank.ts';

describe('rankSentences', () => {
  it('puts the sentence first that shares most with the others', () => {
    const ranked = rankSentences([
      'The weather was pleasant yesterday.',
      'The scheduler retries a failed shard after a delay.',
      'A shard that failed twice is split, and the scheduler tries its items alone.',
      'Delays between retries of the scheduler grow exponentially.',
    ]);
    expect(ranked[0]?.sentence).toMatch(/scheduler/);
    expect(ranked.at(-1)?.sentence).toMatch(/weather/);
  });

  it('keeps the given order among equals, and is the same every time', () => {
    const sentences = ['Alpha beta gamma.', 'Delta epsilon zeta.', 'Eta theta iota.'];
    const ranked = rankSentences(sentences);
    expect(ranked.map(({ index }) => index)).toEqual([0, 1, 2]);
    expect(rankSentences(sentences)).toEqual(ranked);
  });

  it('looks at no more sentences than it can compare', () => {
    const many = Array.from(
      { length: 5_000 },
      (_, number) => `Sentence number${number} about retries of shards.`,
    );
    expect(rankSentences(many)).toHaveLength(MAX_RANKED_SENTENCES);
  });

  it.each([[[]], [['']], [['!!! ???']]])('survives %j', (sentences) => {
    expect(rankSentences(sentences)).toHaveLength(sentences.length);
  });
});

describe('splitSentences', () => {
  it.each([
    ['One ends. Two starts! Three? Four', ['One ends.', 'Two starts!', 'Three?', 'Four']],
    ['Reads e.g. YAML files. Then stops.', ['Reads e.g. YAML files.', 'Then stops.']],
    ['Bumps to 1.2.3 in package.json now.', ['Bumps to 1.2.3 in package.json now.']],
    ['Broken over\nlines. And\nmore.\n\nNew paragraph', ['Broken over lines.', 'And more.', 'New paragraph']],
    ['Ends in `code`. `Other` follows.', ['Ends in `code`.', '`Other` follows.']],
    ['', []],
  ])('splits %j', (text, sentences) => {
    expect(splitSentences(text)).toEqual(sentences);
  });
});
