import { createHash } from 'node:crypto';

/**
 * The object id that git gives to a content (gitformat: `blob <bytes>`, NUL, the content). Pure.
 *
 * @param options.like any id of the same repository: 64 hex digits mean SHA-256, else it is SHA-1.
 */
export function gitBlobId(content: string | Uint8Array, options: { like?: string | null } = {}): string {
  const bytes = Buffer.from(content);
  const algorithm = options.like?.length === 64 ? 'sha256' : 'sha1';
  return createHash(algorithm).update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
