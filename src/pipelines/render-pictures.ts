/** A picture as people see it: its address is ours; what it shows is untrusted text. */
export interface ShownPicture {
  url: string;
  alt: string;
}

/** As many as a comment shows. */
export const MAX_PICTURES = 6;
const MAX_ALT = 200;

/** Thumbnails as HTML, each a link to itself; the first few. */
export function renderPictures(pictures: readonly ShownPicture[]): string {
  return pictures
    .slice(0, MAX_PICTURES)
    .map(({ url, alt }) => `<a href="${url}"><img src="${url}" alt="${toAttribute(alt)}" width="240"></a>`)
    .join('\n');
}

/** Nothing in it ends the attribute, or means something in Markdown. */
function toAttribute(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').slice(0, MAX_ALT);
  return line.replaceAll(/[^\p{L}\p{N} .,:;-]/gu, (character) => `&#${character.codePointAt(0)};`);
}
