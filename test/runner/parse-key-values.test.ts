import { expect, test } from 'vitest';
import { parseKeyValues } from './parse-key-values.ts';

test.each([
  ['a pair', 'a=b\n', [['a', 'b']]],
  ['a pair without a last line end', 'a=b', [['a', 'b']]],
  ['an empty value', 'a=\n', [['a', '']]],
  ['equals signs in the value', 'a=b=c\n', [['a', 'b=c']]],
  ['a heredoc sign in the value', 'a=b<<c\n', [['a', 'b<<c']]],
  [
    'empty lines between pairs',
    '\na=b\n\nc=d\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['a block', 'a<<END\none\ntwo\nEND\n', [['a', 'one\ntwo']]],
  ['an empty block', 'a<<END\nEND\n', [['a', '']]],
  ['blank lines at the edges of a block', 'a<<END\n\none\n\nEND\n', [['a', '\none\n']]],
  [
    'pairs and delimiters of others inside a block',
    'a<<END\nb=c\nd<<EOF\n END\nEND\n',
    [['a', 'b=c\nd<<EOF\n END']],
  ],
  ['equals signs in the delimiter', 'a<<E=F\none\nE=F\n', [['a', 'one']]],
  ['a carriage return as part of the value', 'a=b\r\n', [['a', 'b\r']]],
  ['a byte order mark', '\uFEFFa=b\n', [['a', 'b']]],
])('reads %s', (_rule, text, expected) => {
  expect([...parseKeyValues(text)]).toEqual(expected);
});

test.each([
  ['text without a sign', 'text\n', "Invalid format 'text'"],
  ['a block without its end', 'a<<END\none\n', "Matching delimiter not found 'END'"],
  ['a block that ends in the middle of a line', 'a<<END\none', 'EOF marker missing new line'],
  ['a block without a name', '<<END\nEND\n', 'Name must not be empty'],
  ['a block without a delimiter', 'a<<\n', 'delimiter must not be empty'],
])('refuses %s', (_rule, text, message) => {
  expect(() => [...parseKeyValues(text)]).toThrow(message);
});

test('yields what comes before a mistake', () => {
  const pairs = parseKeyValues('a=b\nmistake\n');
  expect(pairs.next().value).toEqual(['a', 'b']);
  expect(() => pairs.next()).toThrow('mistake');
});
