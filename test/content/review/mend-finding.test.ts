import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/content/review/finding.ts';
import { findingListSchema } from '../../../src/content/review/finding-schema.ts';

const whole: Finding = {
  path: 'a.ts',
  startLine: 3,
  endLine: 4,
  side: 'RIGHT',
  severity: 'high',
  category: 'security',
  title: 'Told twice',
  body: 'Why.',
  confidence: 0.9,
  evidence: 'code',
};
const { path, startLine, title } = whole;

describe('a list of findings', () => {
  it.each<[name: string, given: unknown, read: Partial<Finding> | undefined]>([
    ['is read as it is', whole, whole],
    ['with other words for severities', { ...whole, severity: 'Blocker' }, { severity: 'critical' }],
    ['with a severity nobody knows', { ...whole, severity: 'spicy' }, { severity: 'medium' }],
    ['with a category nobody knows', { ...whole, category: 'bug' }, { category: 'correctness' }],
    [
      'with capitals',
      { ...whole, category: 'Security', side: 'Left' },
      { category: 'security', side: 'LEFT' },
    ],
    ['with numbers as text', { ...whole, startLine: '7', endLine: '9' }, { startLine: 7, endLine: 9 }],
    ['with a huge line', { ...whole, endLine: 1e300 }, { endLine: Number.MAX_SAFE_INTEGER }],
    ['with half a line', { ...whole, startLine: 2.5 }, { startLine: 2 }],
    ['with per cent', { ...whole, confidence: 80 }, { confidence: 0.8 }],
    ['with per cent as text', { ...whole, confidence: '80%' }, { confidence: 0.8 }],
    ['without confidence', { ...whole, confidence: null }, { confidence: 0.5 }],
    ['with no suggestion', { ...whole, suggestion: null }, whole],
    [
      'with only what counts',
      { path, line: startLine, title },
      { startLine, endLine: startLine, side: 'RIGHT' },
    ],
    ['without a line', { path, title }, undefined],
    ['with a line in words', { path, title, startLine: 'the first' }, undefined],
    ['without a title', { path, startLine }, undefined],
    ['that is a text', 'all is well', undefined],
    ['that is nothing', null, undefined],
    ['that is a list', [whole], undefined],
  ])('%s, and costs the others nothing', (_, given, read) => {
    const [first, ...rest] = findingListSchema.parse([given, whole]);
    expect(rest).toEqual([whole]);
    if (read === undefined) expect(first).toBeUndefined();
    else expect(first).toMatchObject(read);
  });
});
