import { expect, test } from 'vitest';
import { findWaitingRuns, renderWaitingNote } from '../../src/publish/waiting-note.ts';

const note = {
  runId: 'wrun_01M82MKJ9Y',
  digest: 'd'.repeat(40),
  headSha: 'a'.repeat(40),
  expiresAt: 1_800_000_000_000,
  keptIn: '4242',
};
const line = renderWaitingNote(note);
const comment = (body: string, changes = {}) => ({
  ...{
    id: 'IC_1',
    url: 'https://github.com/octo/demo/pull/1#issuecomment-1',
    createdAt: '2026-01-01T00:00:00Z',
  },
  ...{ body, isMinimized: false, viewerDidAuthor: true, ...changes },
});

test('what is written is read again, whatever line ends GitHub keeps', () => {
  for (const end of ['\n', '\r\n']) {
    const body = ['<!-- gloss:docs -->', line, '### Pages', ''].join(end);
    expect(findWaitingRuns([comment(body)])).toEqual([{ pipeline: 'docs', ...note }]);
  }
});

test.each([
  ["somebody else's comment", comment(`<!-- gloss:docs -->\n${line}\n`, { viewerDidAuthor: false })],
  ['a hidden comment', comment(`<!-- gloss:docs -->\n${line}\n`, { isMinimized: true })],
  ['a comment without our marker', comment(`Hello\n${line}\n`)],
  ['a note further down, where other text stands', comment(`<!-- gloss:docs -->\n### Pages\n${line}\n`)],
  ['a note that is not whole', comment(`<!-- gloss:docs -->\n${line.slice(0, -8)}\n`)],
  ['a digest that is cut', comment(`<!-- gloss:docs -->\n${line.replace('d'.repeat(40), 'dddd')}\n`)],
])('%s waits for nothing', (_, found) => {
  expect(findWaitingRuns([found])).toEqual([]);
});
