import { describe, expect, test } from 'vitest';
import { cleanQuestion, MAX_QUESTION } from '../../src/content/clean-question.ts';

describe('a question', () => {
  test.each([
    ['stands as it is', "Why isn't it `cached`?", "Why isn't it `cached`?"],
    ['is one line', ' Why\n\tnot  now?\r\n', 'Why not now?'],
    ['has nothing that nobody sees', 'Wh\u200by\u202e not\u{e0041}?\u0007', 'Why not?'],
    [
      'holds no secret',
      `Why is ghp_${'aB3dE6gH9j'.repeat(4).slice(0, 36)} refused?`,
      'Why is [REDACTED:github-pat] refused?',
    ],
    ['may be in any language', '重试是怎么做的？', '重试是怎么做的？'],
    ['may be as long as that', 'x'.repeat(MAX_QUESTION), 'x'.repeat(MAX_QUESTION)],
    ['counts characters, not halves of them', '🦊x'.repeat(MAX_QUESTION / 2), '🦊x'.repeat(MAX_QUESTION / 2)],
  ])('%s', (_, text, question) => {
    expect(cleanQuestion(text)).toEqual({ question });
  });

  test.each([
    ['', 'is empty'],
    [' \n\u200b ', 'is empty'],
    ['???', 'is empty'],
    ['x'.repeat(MAX_QUESTION + 1), 'has 1001 characters, and at most 1000 are read'],
  ])('%.20j is none', (text, problem) => {
    expect(cleanQuestion(text)).toEqual({ problem });
  });
});
