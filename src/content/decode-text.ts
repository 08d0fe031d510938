import { MAX_TEXT_BYTES } from './file-tree.ts';

const decoder = new TextDecoder('utf-8', { fatal: true });

/**
 * The text of a file; undefined when it is larger than `MAX_TEXT_BYTES`, holds a NUL (which is how git knows a binary
 * file), or is not UTF-8. A byte order mark at the start is no part of the text; line ends stay as they are.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  if (bytes.byteLength > MAX_TEXT_BYTES || bytes.includes(0)) return undefined;
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}
