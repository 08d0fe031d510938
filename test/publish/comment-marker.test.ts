import { describe, expect, test } from 'vitest';
import {
  type CommentMarker,
  composeComment,
  isSameBody,
  parseMarker,
  renderMarker,
} from '../../src/publish/comment-marker.ts';

const markers: [CommentMarker, string][] = [
  [{ pipeline: 'summary' }, '<!-- gloss:summary -->'],
  [{ pipeline: 'docs', name: 'api-2' }, '<!-- gloss:docs:api-2 -->'],
];
for (const [marker, line] of markers) {
  test(`${line} is rendered and read back`, () => {
    expect(renderMarker(marker)).toBe(line);
    for (const end of ['', '\n', '\r\n', '\r', ' \nbody', '\nbody\n<!-- gloss:other -->']) {
      expect(parseMarker(`${line}${end}`)).toEqual(marker);
    }
  });
}

const bad: CommentMarker[] = [
  { pipeline: '' },
  { pipeline: 'Summary' },
  { pipeline: 'a:b' },
  { pipeline: 'a\n' },
  { pipeline: 'a', name: '' },
  { pipeline: 'a', name: 'x --><script>' },
  { pipeline: 'a', name: 'é' },
];
for (const marker of bad) {
  test(`${JSON.stringify(marker)} is refused`, () => {
    expect(() => renderMarker(marker)).toThrow(/cannot name a comment/);
  });
}

describe('text that is not a marker', () => {
  const texts = [
    '',
    'text\n<!-- gloss:summary -->',
    ' <!-- gloss:summary -->',
    '<!--gloss:summary-->',
    '<!-- gloss:summary --> text',
    '<!-- gloss:summary:a:b -->',
    '<!-- gloss:Summary -->',
    '<!-- gloss: -->',
    '<!-- other:summary -->',
    '> <!-- gloss:summary -->',
  ];
  for (const text of texts) {
    test(JSON.stringify(text), () => expect(parseMarker(text)).toBeUndefined());
  }
});

test('a composed comment starts with its marker', () => {
  expect(composeComment({ marker: { pipeline: 'summary' }, body: 'text' })).toBe(
    '<!-- gloss:summary -->\ntext',
  );
});

test('bodies are the same up to line ends and trailing space, and no further', () => {
  expect(isSameBody('a\r\nb\r\n', 'a\nb')).toBe(true);
  expect(isSameBody('a  \nb', 'a\nb')).toBe(false);
  expect(isSameBody(' a', 'a')).toBe(false);
  expect(isSameBody('a\n\nb', 'a\nb')).toBe(false);
});
