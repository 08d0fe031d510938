import { expect, test } from 'vitest';
import { composeCheckId, parseCheckId } from '../../src/content/check-id.ts';

test.each([
  { pipeline: 'summary', number: 7 },
  { pipeline: 'release-notes', number: 999_999_999_999_999 },
])('%j comes back from the id of its check', (id) => {
  expect(parseCheckId(composeCheckId(id))).toEqual(id);
});

test.each(['', 'gloss:summary', 'gloss:summary:0', 'gloss:summary:07', 'gloss:summary:-1', 'gloss::7'])(
  '%j is no id of ours',
  (text) => expect(parseCheckId(text)).toBeUndefined(),
);

test.each(['xgloss:summary:7', 'gloss:summary:7 ', 'gloss:summary:7\n', 'gloss:Summary:7', 'gloss:a:b:7'])(
  '%j only resembles one',
  (text) => expect(parseCheckId(text)).toBeUndefined(),
);
