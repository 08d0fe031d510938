import { createHash } from 'node:crypto';
import { resultKey } from '../../results/result-key.ts';
import type { ResultStore } from '../../results/result-store.ts';

/** Keeps the bytes of a picture or sound under their SHA-256, which is returned. */
export function saveMedia(results: ResultStore, bytes: Uint8Array): string {
  const digest = createHash('sha256').update(bytes).digest('hex');
  results.put({ key: mediaKey(digest), kind: 'media', value: Buffer.from(bytes).toString('base64') });
  return digest;
}

/** The bytes of a digest; undefined when the store forgot them. */
export function loadMedia(results: ResultStore, digest: string): Uint8Array | undefined {
  const value = results.get(mediaKey(digest))?.value;
  return typeof value === 'string' ? Buffer.from(value, 'base64') : undefined;
}

function mediaKey(digest: string): string {
  return resultKey({ kind: 'media', digest });
}
