import { describe, expect, it } from 'vitest';
import { findingSchema } from '../../../src/content/review/finding-schema.ts';
import { sampleFinding } from './sample-finding.ts';

describe('findingSchema', () => {
  it('reads what a model answers, with and without a suggestion', () => {
    for (const finding of [sampleFinding(), sampleFinding({ suggestion: 'new' })]) {
      expect(findingSchema.parse(finding)).toEqual(finding);
    }
  });

  it('leaves lines that cannot be right to the anchoring', () => {
    const finding = sampleFinding({ startLine: -4, endLine: 9_000_000_000, confidence: 3 });
    expect(findingSchema.parse(finding)).toEqual(finding);
  });

  it.each([
    ['severity', 'fatal'],
    ['category', 'misc'],
    ['side', 'BOTH'],
    ['startLine', 1.5],
    ['endLine', '3'],
    ['title', undefined],
  ])('refuses a bad %s', (key, value) => {
    expect(findingSchema.safeParse({ ...sampleFinding(), [key]: value }).success).toBe(false);
  });
});
