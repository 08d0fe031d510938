import { createHash } from 'node:crypto';
import type { ReviewFinding } from './anchor-findings.ts';

/** Enough of SHA-256 to tell the findings of a repository apart. */
const FINGERPRINT_LENGTH = 32;

/**
 * What makes a finding the same one after a push: its file, the code it stands on and its category, as 32 hex digits. Pure.
 * Moved lines, indentation, line ends, severity and wording do not count. Two findings on equal code in one file have equal
 * fingerprints. Without any code (demoted, nothing quoted) the title stands for it.
 * `path` is for a file that had another name.
 */
export function fingerprintFinding(
  { finding, place, code }: ReviewFinding,
  path = place?.path ?? finding.path,
): string {
  const about = code.length > 0 ? code : [finding.title.toLowerCase()];
  const parts = JSON.stringify([path, finding.category, about.filter(Boolean)]);
  return createHash('sha256').update(parts).digest('hex').slice(0, FINGERPRINT_LENGTH);
}
