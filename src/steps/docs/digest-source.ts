import { digestOutline } from '../../content/symbols/digest/digest-outline.ts';
import { digestPlainText } from '../../content/symbols/digest/digest-plain-text.ts';
import type { SourceOutline } from '../../content/symbols/source-outline.ts';

/**
 * Digest of what a page depends on: of code as the parser sees it, or, when the page is `extracted` and no model reads the code, of what
 * the code declares; of any other text as it is written on its lines.
 */
export function digestSource(source: {
  text: string;
  outline: SourceOutline | undefined;
  extracted?: boolean;
}): string {
  const { text, outline, extracted } = source;
  if (!outline) return digestPlainText(text);
  return extracted === true ? digestOutline(outline) : outline.digest;
}
