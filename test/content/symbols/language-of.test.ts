import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../src/content/symbols/language-of.ts';

describe('languageOf', () => {
  it.each([
    ['src/a.ts', 'typescript'],
    ['src/a.d.mts', 'typescript'],
    ['A.TSX', 'tsx'],
    ['a.jsx', 'javascript'],
    ['a.cjs', 'javascript'],
    ['a/b.pyi', 'python'],
    ['a.go', 'go'],
    ['a.rs', 'rust'],
    ['A.java', 'java'],
    ['A.cs', 'csharp'],
    ['a.h', 'c'],
    ['a.c++', 'cpp'],
    ['a.hpp', 'cpp'],
    ['a.php', 'php'],
    ['Rakefile', 'ruby'],
    ['lib/a.rb', 'ruby'],
    ['bin/a.sh', 'bash'],
    ['home/.bashrc', 'bash'],
  ])('reads %s as %s', (path, language) => {
    expect(languageOf(path)).toBe(language);
  });

  it.each(['', 'a', 'ts', '.ts', 'a.', 'a.md', 'a.ts/b', 'a.constructor', 'a.__proto__', 'toString'])(
    'knows no language of %j',
    (path) => {
      expect(languageOf(path)).toBeUndefined();
    },
  );
});
