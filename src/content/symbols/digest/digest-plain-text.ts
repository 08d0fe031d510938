import { createHash } from 'node:crypto';

/**
 * SHA-256 (hex) of a text that no grammar reads: what is written on its lines. White space at the ends of lines, the style of line
 * ends, and blank lines at the end do not count.
 */
export function digestPlainText(text: string): string {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const trimmed = lines.map((line) => line.trimEnd()).join('\n');
  let end = trimmed.length;
  while (end > 0 && trimmed[end - 1] === '\n') end -= 1;
  return createHash('sha256')
    .update(`text/1\0${trimmed.slice(0, end)}`)
    .digest('hex');
}
