import { createHash } from 'node:crypto';
import type { SourceOutline } from '../source-outline.ts';

/** Goes up when equal outlines get other digests than before. */
const VERSION = 'outline/1';

/** Where something stands, and what the digest itself is made beside. */
const LEFT_OUT = new Set(['path', 'startLine', 'endLine', 'lines', 'digest']);

/**
 * SHA-256 (hex) of what a file declares and says of it: names, signatures and doc comments, not what its functions do. All that a page
 * which no model wrote is made of.
 */
export function digestOutline(outline: SourceOutline): string {
  const shown = JSON.stringify(outline, (key, value: unknown) => (LEFT_OUT.has(key) ? undefined : value));
  return createHash('sha256').update(`${VERSION}\0${shown}`).digest('hex');
}
