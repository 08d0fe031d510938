import { codeSpan } from './code-span.ts';
import { splitLiveText } from './split-live-text.ts';
import { stripInvisible } from './strip-invisible.ts';

/**
 * One line of untrusted text (a title, a path, a branch) so that GitHub shows it literally, in a paragraph, list item, heading
 * or table cell: Markdown and HTML are escaped, line breaks become spaces, invisible characters go, and what GitHub would act
 * on (mentions, references, URLs, commands) becomes code, since no escape stops that.
 */
export function escapeMarkdown(text: string): string {
  return renderText(stripInvisible(text).replace(/\s+/g, ' ').trim());
}

/** The same for text that may have several lines and has no invisible characters; nothing is trimmed. */
export function renderText(text: string): string {
  const parts = splitLiveText(text).map((stretch) =>
    stretch.live ? codeSpan(stretch.text) : escapeText(stretch.text),
  );
  return joinMarkdown(parts);
}

/** Joins pieces of inline Markdown; a space keeps the backticks of neighbouring code spans apart. */
export function joinMarkdown(parts: string[]): string {
  const joined: string[] = [];
  let previous = '';
  for (const part of parts) {
    if (previous.endsWith('`') && part.startsWith('`')) joined.push(' ');
    joined.push(part);
    previous = part || previous;
  }
  return joined.join('');
}

/** Escapes every mark of CommonMark and GFM. `<` and `|` as entities: a backslash would leave `<!--` and cell ends to read. */
function escapeText(text: string): string {
  return text
    .replace(/[\\`*_~[\]$]/g, '\\$&')
    .replace(/&(?=[#a-z])/gi, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/\|/g, '&#124;')
    .replace(/^[#>+=-]|^:(?=-)/gm, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/gm, '$1\\$2')
    .replace(/(?<=\s)#(?=#*$)/gm, '\\#');
}
