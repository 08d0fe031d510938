import { codeSpan } from './code-span.ts';

/** What would be read as a character reference (CommonMark 2.5). */
const REFERENCE = /&(?=#?\w+;)/g;

/**
 * A link of which the target was checked before, with a label that is Markdown already; without a label it shows its target. What
 * would end the target early is percent-encoded, what would be read as a character reference is escaped.
 */
export function renderLink({ url, label }: { url: string; label: string }): string {
  const encoded = url.replace(/[\s<>\\|"`]/g, (character) => encodeURIComponent(character));
  const text = label.replace(/\\?\n/g, ' ').trim();
  // Parsers do not agree on character references in autolinks.
  if (text === '' && encoded.search(REFERENCE) === -1) return `<${encoded}>`;
  const target = encoded.replace(REFERENCE, '&amp;');
  return `[${text || codeSpan(url)}](${/[()]/.test(target) ? `<${target}>` : target})`;
}
