import { expect, it } from 'vitest';
import { readWritePace } from '../../src/github/write-pace.ts';

it.each([
  [undefined, true],
  ['', true],
  [' second ', true],
  ['none', false],
])('the pace %j keeps writes apart: %s', (value, expected) => {
  expect(readWritePace(value)).toBe(expected);
});

it('is refused when it is something else', () => {
  expect(() => readWritePace('fast')).toThrow('GLOSS_WRITE_PACE must be second or none.');
});
