/**
 * A link of which the target was checked before, with a label that is Markdown already; without a label an autolink. What would end
 * the target early is percent-encoded, what would be read as an entity is escaped.
 */
export function renderLink({ url, label }: { url: string; label: string }): string {
  const target = url
    .replace(/[\s<>\\|"`]/g, (character) => encodeURIComponent(character))
    .replace(/&(?=[#a-z])/gi, '&amp;');
  const text = label.replace(/\\?\n/g, ' ').trim();
  if (text === '') return `<${target}>`;
  return /[()]/.test(target) ? `[${text}](<${target}>)` : `[${text}](${target})`;
}
