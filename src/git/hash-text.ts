import { createHash } from 'node:crypto';

/** git's object id of a text or of bytes as a blob, in the kind of ids that the repository has. */
export function hashText(text: string | Uint8Array, format: 'sha1' | 'sha256'): string {
  const bytes = Buffer.from(text);
  return createHash(format).update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
