import { createHash } from 'node:crypto';
import { findKept } from './find-kept.ts';

/**
 * SHA-256 (hex) of a page's text outside its kept regions. Line ends, a byte order mark, white space at the end of lines, the number
 * of blank lines between two lines, and blank lines at the edges do not count: editors and git change them on their own.
 */
export function digestText(text: string): string {
  const lines: string[] = [];
  for (const line of findKept(text).skeleton) {
    const trimmed = line.trimEnd();
    if (trimmed !== '' || (lines.length > 0 && lines.at(-1) !== '')) lines.push(trimmed);
  }
  if (lines.at(-1) === '') lines.pop();
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}
