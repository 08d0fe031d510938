import type { Comment } from './find-comments.ts';
import type { Patch } from './read-patch.ts';

export interface DocumentChanges {
  added: string[];
  removed: string[];
  /** Sections with changed text, where the patch shows their heading. */
  edited: string[];
  /** Added paragraphs and list items, as plain text. */
  paragraphs: Comment[];
  listItems: number;
}

const HEADING = /^(?:#{1,6}|={1,5})\s+(?<title>.+?)\s*#*\s*$/;
const UNDERLINE = /^(?:={3,}|-{3,}|~{3,}|\^{3,})\s*$/;
const FENCE = /^\s*(?:```|~~~)/;
const NOT_TEXT = /^\s*(?:\||<|!\[|\[!\[|\[[^\]]+\]:|\.\. |:\w+:|---|import |export )/;

/** What a patch does to a document in Markdown, AsciiDoc, reStructuredText or plain text. */
export function findDocumentChanges(patch: Patch): DocumentChanges {
  const added = new Set<string>();
  const removed = new Set<string>();
  const edited = new Set<string>();
  const paragraphs: Comment[] = [];
  let listItems = 0;
  for (const hunk of patch.hunks) {
    let section = titleOf(hunk.heading);
    let code = false;
    let paragraph = '';
    const close = (cut = false) => {
      if (paragraph !== '') paragraphs.push({ text: paragraph.trim(), documents: false, cut });
      paragraph = '';
    };
    for (const [index, { sign, text }] of hunk.lines.entries()) {
      if (FENCE.test(text) && sign !== '-') code = !code;
      const next = hunk.lines[index + 1];
      const title = code
        ? undefined
        : (titleOf(text) ?? underlinedTitle(text, next?.text, next?.sign === sign));
      if (title) {
        close();
        section = title;
        if (sign === '+') added.add(title);
        if (sign === '-') removed.add(title);
        continue;
      }
      if (sign !== ' ' && text.trim() !== '' && section) edited.add(section);
      if (sign !== '+' || code || text.trim() === '' || NOT_TEXT.test(text) || UNDERLINE.test(text)) {
        if (sign !== '-') close(sign === ' ' && text.trim() !== '');
        continue;
      }
      // Indented this far without a list above, it is code.
      if (/^(?: {4}|\t)\S/.test(text) && paragraph === '') continue;
      const item = /^\s*(?:[-*+]|\d+[.)])\s+/.test(text);
      if (item) {
        close();
        listItems += 1;
      }
      paragraph += ` ${plainText(text)}`;
    }
    close();
  }
  const isNew = (title: string) => added.has(title) || removed.has(title);
  return {
    added: [...added].filter((title) => !removed.has(title)),
    removed: [...removed].filter((title) => !added.has(title)),
    edited: [...edited].filter((title) => !isNew(title)),
    paragraphs,
    listItems,
  };
}

function titleOf(line: string): string | undefined {
  const title = HEADING.exec(line)?.groups?.title;
  return title === undefined ? undefined : plainText(title);
}

function underlinedTitle(line: string, next: string | undefined, sameSign: boolean): string | undefined {
  if (!sameSign || !next || !UNDERLINE.test(next) || !/^[A-Z0-9`]/i.test(line) || line.length > 80)
    return undefined;
  return next.trimEnd().length >= line.trimEnd().length - 1 ? plainText(line) : undefined;
}

/** The words of a line of Markdown: list marks, emphasis and link targets taken away. */
function plainText(line: string): string {
  return line
    .replace(/^\s*(?:[-*+]|\d+[.)]|>)\s+(?:\[[ x]\]\s+)?/i, '')
    .replace(/\\$/, '')
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[([^\]]+)\](?:\([^)]*\)|\[[^\]]*\])/g, '$1')
    .replace(/\s*<[^>]*>/g, '')
    .replace(/\*\*|__|(?<=^|\s)[*_](?=\S)|(?<=\S)[*_](?=\s|$)/g, '')
    .trim();
}
