import { expect, test } from 'vitest';
import { parseWorkflowCommand } from './parse-workflow-command.ts';

const names = new Set(['error', 'group', 'add-mask']);

test.each([
  ['::error::text', { name: 'error', data: 'text' }],
  ['   ::ERROR::text', { name: 'error', data: 'text' }],
  [
    '::error file=a.ts,line=3::text',
    { name: 'error', data: 'text', properties: { file: 'a.ts', line: '3' } },
  ],
  ['::error::a%0Ab%0Dc%25d', { name: 'error', data: 'a\nb\rc%d' }],
  ['::error::%250A', { name: 'error', data: '%0A' }],
  ['::error title=a%2Cb%3Ac::x', { name: 'error', data: 'x', properties: { title: 'a,b:c' } }],
  ['::error::a::b', { name: 'error', data: 'a::b' }],
  ['::group::', { name: 'group', data: '' }],
  [
    'text before ##[error file=a;line=3]old',
    { name: 'error', data: 'old', properties: { file: 'a', line: '3' } },
  ],
  ['##[add-mask]a%5Db%3Bc', { name: 'add-mask', data: 'a]b;c' }],
])('reads %s', (line, expected) => {
  const command = parseWorkflowCommand(line, names);
  expect({ ...command, properties: Object.fromEntries(command?.properties ?? []) }).toEqual({
    properties: {},
    ...expected,
  });
});

test.each(['text ::error::x', ':error::x', '::error', '::unknown::x', '##[unknown]x', '##[error', ''])(
  'takes %j for text',
  (line) => {
    expect(parseWorkflowCommand(line, names)).toBeUndefined();
  },
);
