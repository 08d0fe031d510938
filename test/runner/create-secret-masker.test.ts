import { expect, test } from 'vitest';
import { createSecretMasker } from './create-secret-masker.ts';

const base64 = (text: string): string => Buffer.from(text).toString('base64');

test.each([
  ['the value itself', 'tiger42', 'a tiger42 b', 'a *** b'],
  ['every occurrence', 'tiger42', 'tiger42 and tiger42', '*** and ***'],
  ['adjacent occurrences as one', 'tiger42', 'tiger42tiger42!', '***!'],
  ['base64', 'tiger42', base64('tiger42'), '***'],
  ['base64 after a prefix', 'tiger-secret', base64('xytiger-secret').slice(4), '***'],
  ['JSON text', 'a"b\\c', JSON.stringify({ key: 'a"b\\c' }), '{"key":"***"}'],
  ['an escaped URL', "a b(c)'d", 'q=a%20b%28c%29%27d', 'q=***'],
  ['XML text', 'a<b>&"c"', '<i>a&lt;b&gt;&amp;&quot;c&quot;</i>', '<i>***</i>'],
  ['a quoted value without its quotes', '"quoted-value"', 'it is quoted-value', 'it is ***'],
  ['each line of a value', 'line-one\nline-two', 'see line-two and line-one', 'see *** and ***'],
  ['nothing else', 'tiger42', 'tiger 42', 'tiger 42'],
])('masks %s', (_rule, secret, text, expected) => {
  const masker = createSecretMasker();
  masker.add(secret);
  expect(masker.mask(text)).toBe(expected);
});

test('merges secrets that overlap', () => {
  const masker = createSecretMasker();
  masker.add('abcdef');
  masker.add('defghi');
  expect(masker.mask('<abcdefghi>')).toBe('<***>');
});

test('masks nothing for an empty secret', () => {
  const masker = createSecretMasker();
  masker.add('');
  expect(masker.mask('text')).toBe('text');
});
