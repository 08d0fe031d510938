import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/content/review/finding.ts';
import { fingerprintFinding } from '../../../src/content/review/fingerprint-finding.ts';
import { anchorAll, sampleFile, TWO_HUNKS } from './sample-finding.ts';

function fingerprint(finding: Partial<Finding> = {}, patch = TWO_HUNKS, path = 'app.ts'): string {
  const [first] = anchorAll([{ path, ...finding }], [sampleFile(patch, { path })]);
  return first ? fingerprintFinding(first) : '';
}

const ONE_LOWER = TWO_HUNKS.replace('+10,8', '+11,8').replace('+41,4', '+42,4');

describe('fingerprintFinding', () => {
  it('is 32 hex digits', () => {
    expect(fingerprint()).toMatch(/^[0-9a-f]{32}$/);
  });

  it.each<[string, string]>([
    ['moved lines', fingerprint({ startLine: 13 }, ONE_LOWER)],
    ['another wording', fingerprint({ title: 'Ends early', body: 'Another', confidence: 1 })],
    ['another severity', fingerprint({ severity: 'critical' })],
    ['another indentation', fingerprint({}, TWO_HUNKS.replace('+new two', '+\t new  two'))],
    ['carriage returns', fingerprint({}, TWO_HUNKS.replaceAll('\n', '\r\n'))],
  ])('stays with %s', (_, other) => {
    expect(other).toBe(fingerprint());
  });

  it.each<[string, string]>([
    ['other code', fingerprint({}, TWO_HUNKS.replace('+new two', '+newer two'))],
    ['another line', fingerprint({ startLine: 11 })],
    ['one more line', fingerprint({ startLine: 12, endLine: 13 })],
    ['another file', fingerprint({}, TWO_HUNKS, 'other.ts')],
    ['another category', fingerprint({ category: 'security' })],
  ])('changes with %s', (_, other) => {
    expect(other).not.toBe(fingerprint());
  });

  it('of a demoted finding stands on its quote, else on its title', () => {
    const outside = { startLine: 500 };
    const quoted = fingerprint({ ...outside, evidence: ' some  code\n' });
    expect(fingerprint({ startLine: 600, evidence: 'some code', title: 'Other' })).toBe(quoted);
    expect(fingerprint({ ...outside, title: 'ONE' })).toBe(fingerprint({ startLine: 700, title: 'one' }));
    expect(fingerprint({ ...outside, title: 'one' })).not.toBe(fingerprint({ ...outside, title: 'two' }));
  });
});
