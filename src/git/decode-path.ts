import { isUtf8 } from 'node:buffer';

/**
 * A path as git prints it with -z, given as Latin-1, which keeps every byte as one character. A path that is not UTF-8
 * cannot be told as text: its other bytes are written as `\351`, and it is not exact.
 */
export function decodePath(name: string): { text: string; exact: boolean } {
  const bytes = Buffer.from(name, 'latin1');
  if (isUtf8(bytes)) return { text: bytes.toString('utf8'), exact: true };
  const text = name.replace(/[\x80-\xff]/g, (byte) => `\\${byte.charCodeAt(0).toString(8)}`);
  return { text, exact: false };
}
