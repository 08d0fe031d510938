import { describe, expect, it } from 'vitest';
import { takeFirstBranches } from '../../../src/content/symbols/take-first-branches.ts';

describe('takeFirstBranches', () => {
  it.each([
    ['#if A\na\n#else\nb\n#endif\nc', 'a c'],
    ['#ifdef A\na\n#elif B\nb\n#else\nc\n#endif', 'a'],
    ['#if A\n# if B\na\n# else\nb\n# endif\n#else\n# if C\nc\n# endif\n#endif\nd', 'a d'],
    ['a\n#else\nb\n#endif\nc', 'a c'],
    ['a\n#endif\nb', 'a b'],
    ['#define A\n#if B', '#define A'],
  ])('leaves of %j the first branches, in place', (text, left) => {
    const taken = takeFirstBranches(text);
    expect(taken.split(/\s+/).filter(Boolean).join(' ')).toBe(left);
    expect(taken.split('\n').map(({ length }) => length)).toEqual(
      text.split('\n').map(({ length }) => length),
    );
  });

  it('takes linear time for conditions in conditions', () => {
    expect(takeFirstBranches('#if A\n'.repeat(200_000)).trim()).toBe('');
  });
});
