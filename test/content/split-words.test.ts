import { describe, expect, it } from 'vitest';
import { splitWords } from '../../src/content/split-words.ts';

describe('splitWords', () => {
  it.each([
    ['check', ['check']],
    ['  run   docs\t--write\n', ['run', 'docs', '--write']],
    ['--paths \'src/**\' "lib/a b"', ['--paths', 'src/**', 'lib/a b']],
    ['a\'b\'c"d"', ['abcd']],
    ["''", ['']],
    ['a\\ b \\"c\\"', ['a b', '"c"']],
    ['"say \\"hi\\" \\n"', ['say "hi" \\n']],
    ["'a\\b'", ['a\\b']],
    ['$HOME `id` $(id) * | ; > a', ['$HOME', '`id`', '$(id)', '*', '|', ';', '>', 'a']],
    ['', []],
    ['a\\', ['a\\']],
  ])('%j is %j', (line, words) => expect(splitWords(line)).toEqual(words));

  it.each(["it's", '"open', 'a "b c'])('refuses %j, which does not end', (line) => {
    expect(() => splitWords(line)).toThrow(/is not closed/);
  });
});
