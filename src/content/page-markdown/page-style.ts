import { codeSpan, longestTicks } from '../code-span.ts';
import { joinMarkdown } from '../escape-markdown.ts';
import type { MarkdownStyle } from '../render-inline.ts';
import { splitLiveText } from '../split-live-text.ts';
import { stripInvisible } from '../strip-invisible.ts';

/** What GitHub makes a link of in a file: URLs and mail addresses. Mentions and references are live in comments only. */
const BECOMES_LINK = /:\/\/|(?:^|[^a-z0-9])(?:www\.|mailto:|xmpp:)|[\w.+-]@[\w-]+\.\w/i;

/**
 * How text and code are written in a committed page: as few escapes as the words allow, since people read and edit the
 * source too. Web addresses in text become code: those that may stay are links, which are written elsewhere.
 */
export const PAGE_STYLE: MarkdownStyle = {
  text: pageText,
  code: (text) => pageCode(text, fence),
  cell: { text: pageText, code: (text) => pageCode(text, fenceInCell) },
};

function pageText(text: string): string {
  const parts: { text: string; isLink: boolean }[] = [];
  for (const stretch of splitLiveText(text)) {
    const isLink = stretch.live && BECOMES_LINK.test(stretch.text);
    const last = parts.at(-1);
    // Words that are no links stay together: where a line begins decides what is escaped.
    if (last && !isLink && !last.isLink) last.text += stretch.text;
    else parts.push({ text: stretch.text, isLink });
  }
  return joinMarkdown(parts.map((part) => (part.isLink ? codeSpan(part.text) : escapeText(part.text))));
}

function pageCode(text: string, write: (line: string) => string): string {
  const line = stripInvisible(text).replace(/\n/g, ' ');
  return line.trim() === '' ? '`(empty)`' : write(line);
}

function fence(text: string): string {
  const ticks = '`'.repeat(longestTicks(text) + 1);
  // CommonMark strips one space from both ends when both are there (6.1), and ticks at an end would join the fence.
  const padding = /^`|`$|^ .* $/s.test(text) ? ' ' : '';
  return `${ticks}${padding}${text}${padding}${ticks}`;
}

/** In a cell a pipe is escaped, even in code (GFM 4.10); no escape says a backslash before a pipe. */
function fenceInCell(text: string): string {
  return /\\\|/.test(text) ? codeSpan(text) : fence(text).replaceAll('|', '\\|');
}

/** Escapes the marks of CommonMark and GFM where they would be read as such, wherever the line comes to stand. */
function escapeText(text: string): string {
  return text
    .replace(/[\\`~[\]$|]/g, '\\$&')
    .replace(/(?<![^\S\n])\*|\*(?![^\S\n])/g, '\\*')
    .replace(/(?<![\p{L}\p{N}]_{0,9})_|_(?!_{0,9}[\p{L}\p{N}])/gu, '\\_')
    .replace(/&(?=[#a-z])/gi, '&amp;')
    .replace(/<(?=[a-z/!?]|$)/gi, '&lt;')
    .replace(/^([ \t]*)([#>=]|[-+](?=[\s+-]|$)|\*|:(?=-))/gm, '$1\\$2')
    .replace(/^([ \t]*\d{1,9})([.)])(?=\s|$)/gm, '$1\\$2')
    .replace(/(?<=\s)#(?=#*$)/gm, '\\#');
}
