import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../src/content/parse-markdown.ts';
import { renderSuggestion } from '../../../src/content/review/choose-suggestion.ts';
import type { Finding } from '../../../src/content/review/finding.ts';
import { anchorAll, sampleFile, TWO_HUNKS } from './sample-finding.ts';

function suggestionOf(finding: Partial<Finding>, patch = TWO_HUNKS): string | undefined {
  const [anchor] = anchorAll([{ suggestion: 'mended', ...finding }], [sampleFile(patch)]);
  return anchor?.place && anchor.suggestion;
}

describe('a suggestion', () => {
  it.each<[string, Partial<Finding>, string]>([
    ['replaces the named line', { startLine: 12 }, 'mended'],
    ['replaces the named range', { startLine: 11, endLine: 13, suggestion: 'a\n\nb\n' }, 'a\n\nb'],
    ['replaces a reversed range', { startLine: 13, endLine: 11 }, 'mended'],
    ['replaces a quoted line', { startLine: 12, evidence: 'new two' }, 'mended'],
    ['replaces a line of a wider quote', { startLine: 12, evidence: 'new one\nnew two' }, 'mended'],
    ['may take a secret out', { startLine: 12, suggestion: 'key = read();' }, 'key = read();'],
    ['follows its quote', { startLine: 18, endLine: 18, evidence: 'const c = 3;' }, 'mended'],
    ['keeps no carriage returns', { startLine: 12, suggestion: 'a\r\nb\r\n' }, 'a\nb'],
    ['may change the indentation alone', { startLine: 13, suggestion: 'new three' }, 'new three'],
  ])('%s', (_, finding, expected) => {
    expect(suggestionOf(finding)).toBe(expected);
  });

  it.each<[string, Partial<Finding>, string?]>([
    ['removed lines', { startLine: 11, side: 'LEFT' }],
    ['lines cut to their hunk', { startLine: 15, endLine: 30 }],
    ['lines of the old file', { startLine: 13, side: 'LEFT' }],
    ['lines other than the quoted ones', { startLine: 12, evidence: 'const a = 1;' }],
    ['code that is nowhere', { startLine: 12, evidence: 'no such code' }],
    ['nothing new', { startLine: 12, suggestion: 'new two\n' }],
    ['nothing new but the line end', { startLine: 1, suggestion: 'b' }, '@@ -1 +1 @@\n-a\r\n+b\r'],
    ['an empty text', { startLine: 12, suggestion: '\n' }],
    ['text that people do not see', { startLine: 12, suggestion: 'ok \u202e hidden' }],
    ['what the model was not shown', { startLine: 12, suggestion: "key = '[REDACTED:aws-key]';" }],
    [
      'what looks like a secret',
      { startLine: 12, suggestion: "db('postgres://app:Tr0ub4dor9x@db1.corp/x');" },
    ],
    ['a page of text', { startLine: 12, suggestion: 'x'.repeat(10_001) }],
    ['a line that may be cut', { startLine: 1 }, '@@ -1,9 +1,9 @@\n+b'],
  ])('is left out for %s', (_, finding, patch) => {
    expect(anchorAll([finding], [sampleFile(patch ?? TWO_HUNKS)])[0]?.place).toBeDefined();
    expect(suggestionOf(finding, patch)).toBeUndefined();
  });

  it.each([['a'], ['```\ncode\n```'], ['`````'], ['~~~\nx'], ['  indented\n\n```suggestion\nevil\n```']])(
    'is one code block whatever it contains: %j',
    (text) => {
      const { children } = parseMarkdown(`Before.\n\n${renderSuggestion(text)}\n\nAfter.`);
      expect(children.map(({ type }) => type)).toEqual(['paragraph', 'code', 'paragraph']);
      expect(children[1]).toMatchObject({ lang: 'suggestion', value: text });
    },
  );
});
