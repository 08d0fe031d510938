import { expect, it } from 'vitest';
import { formatUsd, formatUsdRange } from '../../src/content/format-usd.ts';

it.each([
  [0, '$0'],
  [12.4, '$12.40'],
  [0.5, '$0.50'],
  [0.1, '$0.10'],
  [0.0999, '$0.1'],
  [0.034, '$0.034'],
  [0.0301, '$0.03'],
  [0.000_123_4, '$0.00012'],
  [0.000_001, 'less than $0.00001'],
])('%d US dollars are %s', (usd, text) => expect(formatUsd(usd)).toBe(text));

it('a range is one figure where both read alike', () => {
  expect(formatUsdRange([0.012, 0.03])).toBe('$0.012 to $0.03');
  expect(formatUsdRange([0, 0])).toBe('$0');
});
