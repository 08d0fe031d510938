import { createHash } from 'node:crypto';
import { parseHunks } from '../parse-hunks.ts';
import { normaliseCode } from './normalise-code.ts';

/** Enough of SHA-256 to tell the hunks of a file apart. */
const LENGTH = 16;

/**
 * What each hunk of a patch says, in their order, as 16 hex digits: its rows with their marks. Pure. Where it stands, indentation
 * and line ends do not count, so that a hunk that only moved stays the same.
 */
export function digestHunks(patch = ''): string[] {
  return parseHunks({ patch }).map(({ lines }) => {
    const rows = lines.map((line) => `${line.charAt(0)}${normaliseCode(line.slice(1))}`);
    return createHash('sha256').update(rows.join('\n')).digest('hex').slice(0, LENGTH);
  });
}
