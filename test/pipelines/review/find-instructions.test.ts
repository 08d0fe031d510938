import { expect, it } from 'vitest';
import { findInstructions } from '../../../src/pipelines/review/find-instructions.ts';

const entries = [
  { paths: ['src/*', '!*.gen.js'], instructions: 'Errors are never swallowed.' },
  { paths: ['*.{sql,ts}'], instructions: 'Queries are bounded.' },
];

it.each<[path: string, told: string[]]>([
  ['src/a.js', ['Errors are never swallowed.']],
  ['src/a.ts', ['Errors are never swallowed.', 'Queries are bounded.']],
  ['deep/in/a.sql', ['Queries are bounded.']],
  ['src/a.gen.js', []],
  ['README.md', []],
])('what counts for %s', (path, told) => {
  expect(findInstructions(entries)(path)).toEqual(told);
});
