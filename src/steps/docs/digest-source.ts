import { digestPlainText } from '../../content/symbols/digest/digest-plain-text.ts';
import type { SourceOutline } from '../../content/symbols/source-outline.ts';

/** Digest of what a page depends on: of code as the parser sees it, of any other text as it is written on its lines. */
export function digestSource(source: { text: string; outline: SourceOutline | undefined }): string {
  return source.outline?.digest ?? digestPlainText(source.text);
}
