import { createHash } from 'node:crypto';

/** git's object id of a text as a blob, in the kind of ids that the repository has. */
export function hashText(text: string, format: 'sha1' | 'sha256'): string {
  const bytes = Buffer.from(text, 'utf8');
  return createHash(format).update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
