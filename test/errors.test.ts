import { describe, expect, it } from 'vitest';
import { describeError, describeErrorLines, GlossError } from '../src/errors.ts';

const several = new GlossError({
  code: 'usage',
  message: 'Two things are wrong.',
  remedy: 'Mend them.',
  details: ['a:1:1: first\u001b[31m', 'a:2:1: second\n::error::third'],
});

describe('an error with details', () => {
  it('is a line for each of them, without control characters', () => {
    expect(describeErrorLines(several)).toEqual([
      'Two things are wrong. Mend them.',
      'a:1:1: first [31m',
      'a:2:1: second ::error::third',
    ]);
  });

  it('is one line where only one is to be had', () => {
    expect(describeError(several)).toBe(
      'Two things are wrong. Mend them. a:1:1: first [31m a:2:1: second ::error::third',
    );
  });
});

it.each([
  ['text', ['text']],
  [new Error('a\nb'), ['a b']],
  [new GlossError({ code: 'git', message: 'No.' }), ['No.']],
])('anything thrown is described: %s', (thrown, lines) => expect(describeErrorLines(thrown)).toEqual(lines));
