import type { ChangedFile } from '../../../src/content/changed-file.ts';
import { anchorFindings, type ReviewFinding } from '../../../src/content/review/anchor-findings.ts';
import type { Finding } from '../../../src/content/review/finding.ts';
import { type MergedFinding, mergeFindings } from '../../../src/content/review/merge-findings.ts';

/** A finding with what a test does not care about filled in. */
export function sampleFinding(parts: Partial<Finding> = {}): Finding {
  return {
    path: 'app.ts',
    startLine: parts.startLine ?? 12,
    endLine: parts.startLine ?? 12,
    side: 'RIGHT',
    severity: 'medium',
    category: 'correctness',
    title: 'The total is off by one',
    body: 'The loop ends too early.',
    confidence: 0.5,
    evidence: '',
    ...parts,
  };
}

/** A changed file with this patch. */
export function sampleFile(patch: string | undefined, parts: Partial<ChangedFile> = {}): ChangedFile {
  return {
    path: 'app.ts',
    status: 'modified',
    additions: 1,
    deletions: 1,
    binary: false,
    ...(patch === undefined ? {} : { patch }),
    ...parts,
  };
}

/**
 * Two hunks: old lines 10 to 16 and 40 to 43, new lines 10 to 17 and 41 to 44.
 *
 * | left | right | text |          | left | right | text |
 * | 10   | 10    | const a = 1; |  | 40   | 41    | end of something |
 * | 11   |       | old one |       | 41   |       | gone |
 * | 12   |       | old two |       |      | 42    | come |
 * |      | 11    | new one |       | 42   | 43    | const z = 26; |
 * |      | 12    | new two |       | 43   | 44    | } |
 * |      | 13    | new three |
 * | 13   | 14    | const b = 2; |
 * | 14   | 15    | } |
 * | 15   | 16    | const c = 3; |
 * | 16   | 17    | } |
 */
export const TWO_HUNKS = [
  '@@ -10,7 +10,8 @@ class A {',
  ' const a = 1;',
  '-old one',
  '-old two',
  '+new one',
  '+new two',
  '+  new three',
  ' const b = 2;',
  ' }',
  ' const c = 3;',
  ' }',
  '@@ -40,4 +41,4 @@',
  ' end of something',
  '-gone',
  '+come',
  ' const z = 26;',
  ' }',
].join('\n');

/** What becomes of findings in files; in app.ts with TWO_HUNKS unless told. */
export function anchorAll(
  findings: Array<Partial<Finding>>,
  files = [sampleFile(TWO_HUNKS)],
): ReviewFinding[] {
  const { anchored, demoted } = anchorFindings({ findings: findings.map(sampleFinding), files });
  return [...anchored, ...demoted];
}

/** The same, merged. */
export function mergeAll(findings: Array<Partial<Finding>>, files?: ChangedFile[]): MergedFinding[] {
  return mergeFindings({ findings: anchorAll(findings, files) });
}
