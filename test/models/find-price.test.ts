import { describe, expect, it } from 'vitest';
import { costOf, findPrice, isFree } from '../../src/models/prices/find-price.ts';
import { PRICES, PRICES_DATE } from '../../src/models/prices/price-table.ts';

describe('the price of a model', () => {
  it.each([
    ['openai:gpt-5-mini', { input: 0.25, output: 2, cachedInput: 0.03 }],
    ['openai:gpt-5-mini-2025-08-07', { input: 0.25, output: 2, cachedInput: 0.03 }],
    ['anthropic:claude-3-5-haiku-latest', { input: 0.8, output: 4, cachedInput: 0.08 }],
    ['anthropic:claude-opus-4-1', { input: 15, output: 75, cachedInput: 1.5 }],
    ['offline:extractive', { input: 0, output: 0 }],
  ])('%s is known', (model, price) => expect(findPrice({ model })).toEqual(price));

  it.each([
    'openai:gpt-unheard-of',
    'openai:gpt',
    'openai:constructor',
    'compatible:gpt-5-mini',
    'compatible:__proto__',
    'service:painter',
  ])('%s is not', (model) => expect(findPrice({ model })).toBeUndefined());

  it('is what the configuration says, in what it says', () => {
    const overrides = { 'openai:gpt-5-mini': { output: 3 }, 'service:painter': { perCall: 0.04 } };
    expect(findPrice({ model: 'openai:gpt-5-mini', overrides })).toEqual({
      input: 0.25,
      output: 3,
      cachedInput: 0.03,
    });
    expect(findPrice({ model: 'service:painter', overrides })).toMatchObject({ perCall: 0.04, input: 0 });
    expect(findPrice({ model: 'openai:gpt-5', overrides })).toEqual(findPrice({ model: 'openai:gpt-5' }));
  });
});

describe('the table', () => {
  it('is dated, and sound in every row', () => {
    expect(PRICES_DATE).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(Object.keys(PRICES).length).toBeGreaterThan(30);
    for (const [model, [input, output, cached = input]] of Object.entries(PRICES)) {
      expect(model).toMatch(/^(openai|anthropic|google):\S+$/);
      expect([input > 0, output >= input, cached <= input, output < 1000], model).toEqual([
        true,
        true,
        true,
        true,
      ]);
    }
  });
});

describe('what tokens cost', () => {
  const price = { input: 2, output: 10, cachedInput: 0.5, perCall: 0.01 };
  it.each([
    [{ tokensIn: 1_000_000, tokensOut: 0 }, 2.01],
    [{ tokensIn: 0, tokensOut: 100_000 }, 1.01],
    [{ tokensIn: 1_000_000, tokensOut: 0, tokensCached: 400_000 }, 0.6 * 2 + 0.4 * 0.5 + 0.01],
    [{ tokensIn: 1_000_000, tokensOut: 0, tokensCached: 9_000_000 }, 0.51],
    [{ tokensIn: 0, tokensOut: 0 }, 0.01],
  ])('%j', (usage, usd) => expect(costOf({ price, usage })).toBeCloseTo(usd, 9));

  it('is nothing where nothing can cost', () => {
    expect(isFree({ input: 0, output: 0 })).toBe(true);
    expect(isFree({ input: 0, output: 0, perCall: 0.01 })).toBe(false);
  });
});
