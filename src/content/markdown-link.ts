import { escapeMarkdown } from './escape-markdown.ts';

/**
 * A Markdown link to an https URL, with the text shown literally; for any other URL (another scheme, relative, with a user
 * name in it, not a URL) just the text. A link without text shows its URL. What could end or bend a link is encoded; `_` is not, since
 * GitHub's pages look for `#discussion_r1` as it is.
 */
export function markdownLink({ text, url }: { text: string; url: string }): string {
  const target = encodeTarget(url);
  const label = escapeMarkdown(text);
  if (target === undefined) return label;
  return `[${label || escapeMarkdown(url)}](${target})`;
}

function encodeTarget(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, username, password, href } = new URL(url);
  if (protocol !== 'https:' || username || password) return undefined;
  return href
    .replace(/[()|<>[\]\\`*~"']/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/&/g, '&amp;');
}
