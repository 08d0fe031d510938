import { escapeMarkdown } from './escape-markdown.ts';
import { relativePath } from './relative-path.ts';
import { stripInvisible } from './strip-invisible.ts';

/** A place in a Markdown page that shows a picture: what stands between `<!-- gloss:image NAME -->` and `<!-- /gloss:image -->`. */
export interface PicturePlace {
  name: string;
  /** Offsets of both markers with what is between them. */
  start: number;
  end: number;
  /** Offsets of what is between them. */
  from: number;
  to: number;
}

/** Of a place, as a configuration names it. */
export const PLACE_NAME = /^[a-z][a-z0-9-]{0,39}$/;

const PLACE =
  /(?<!`)<!--[ \t]*gloss:image[ \t]+([a-z][a-z0-9-]{0,39})[ \t]*-->((?:(?!<!--[ \t]*\/?gloss:image)[\s\S])*)<!--[ \t]*\/gloss:image[ \t]*-->/g;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
/** Lines from one that begins with a tag to a blank one are HTML, in which no Markdown is read. CommonMark, section 4.6. */
const TAG = /^ {0,3}<\/?[a-z]/i;
const MAX_ALT = 300;

/** The places of a page, in order; markers in code blocks are only shown there. Pure, and linear in the text. */
export function listPlaces(text: string): PicturePlace[] {
  return [...maskCode(text).matchAll(PLACE)].map((match) => {
    const [whole, name = '', inner = ''] = match;
    const start = match.index;
    const from = start + whole.indexOf('-->') + 3;
    return { name, start, end: start + whole.length, from, to: from + inner.length };
  });
}

/**
 * What is to stand in a place: a picture in Markdown, on a line of its own where the marker begins one; an `<img>` inside of
 * HTML. Line ends and indent are those of the marker's line. What the picture shows may be any text.
 */
export function renderReference(options: {
  page: { path: string; text: string };
  place: PicturePlace;
  picture: { path: string; alt: string };
}): string {
  const { page, place, picture } = options;
  const { text } = page;
  const lineStart = text.lastIndexOf('\n', place.start - 1) + 1;
  const indent = text.slice(lineStart, place.start);
  const target = relativePath({ from: page.path, to: picture.path });
  const alt = stripInvisible(picture.alt).replaceAll(/\s+/g, ' ').trim().slice(0, MAX_ALT).toWellFormed();
  const shown = isInHtml(text, lineStart)
    ? `<img src="${target}" alt="${toAttribute(alt)}">`
    : `![${escapeMarkdown(alt)}](${target})`;
  if (indent.trim() !== '') return shown;
  const eol = /\r\n/.test(text.slice(lineStart, place.end + 2)) ? '\r\n' : '\n';
  return `${eol}${indent}${shown}${eol}${indent}`;
}

/**
 * A page as it is without places of these names: equal whether a picture is shown in one or not, and whether the place is
 * there at all, as long as it has lines of its own.
 */
export function hidePlaces({ text, names }: { text: string; names: ReadonlySet<string> }): string {
  return listPlaces(text)
    .filter(({ name }) => names.has(name))
    .reduceRight((shown, { start, end }) => {
      const [before, after] = [shown.slice(0, start), shown.slice(end)];
      const rest = /^[ \t]*(?:\r?\n|$)/.exec(after)?.[0];
      if (rest === undefined || !/(?:^|\n)[ \t]*$/.test(before)) return before + after;
      const head = before.replace(/[ \t]*$/, '');
      const tail = after.slice(rest.length);
      // Between two blank lines one is enough.
      const isApart = head === '' || /\n[ \t]*\r?\n$/.test(head);
      return head + (isApart ? tail.replace(/^[ \t]*\r?\n/, '') : tail);
    }, text);
}

/** Code blocks as blanks of the same length. */
function maskCode(text: string): string {
  let fence: string | undefined;
  return text
    .split('\n')
    .map((line) => {
      const mark = FENCE.exec(line)?.[1];
      const isCode = fence !== undefined || mark !== undefined;
      if (fence === undefined) fence = mark;
      else if (mark?.startsWith(fence) && line.trim() === mark) fence = undefined;
      return isCode ? ' '.repeat(line.length) : line;
    })
    .join('\n');
}

/** Whether a line stands in a block of HTML that began before it. */
function isInHtml(text: string, lineStart: number): boolean {
  const block = text.slice(0, lineStart).split('\n').slice(0, -1).reverse();
  const blank = block.findIndex((line) => line.trim() === '');
  const lines = blank === -1 ? block : block.slice(0, blank);
  return lines.some((line) => TAG.test(line));
}

/** Nothing in it ends the attribute or the comment that follows. */
function toAttribute(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N} .,:;-]/gu, (character) => `&#${character.codePointAt(0)};`);
}
