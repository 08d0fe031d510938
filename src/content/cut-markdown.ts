import { GlossError } from '../errors.ts';

const FENCE = /^([\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)*)(`{3,}|~{3,})(.*)$/;
const FENCE_END = /^[\s>]*(`{3,}|~{3,})\s*$/;
const BLOCK_START = /^\s*(?:$|[-*+] |\d{1,9}[.)] |\||#|>|<\/?(?:details|summary)|`{3}|~{3})/;
const DELIMITER_ROW = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;
/** The expressions above take quadratic time or much stack on a long run of spaces or list markers. */
const MAX_MATCHED = 1000;

/** What is open after a line. */
interface State {
  fence: string | undefined;
  /** What the closing line of the fence needs in front, inside quotes and list items. */
  indent: string;
  details: number;
  summary: boolean;
}

interface Boundary {
  /** Length of the body that is kept. */
  at: number;
  /** What closes everything that is open there. */
  closing: string;
}

/**
 * Cuts a Markdown body to `limit` characters (UTF-16 units; GitHub takes 65,536) with `notice` as its last paragraph.
 * The cut is between blocks, list items or table rows, never inside code; an open `<details>` is closed. Only when the first
 * block alone is too long is it cut between lines (an open code fence is then closed) or, at last, inside a line.
 * A body within the limit comes back unchanged. Throws GlossError `internal` when there is no room for the notice.
 */
export function cutMarkdown({
  body,
  limit,
  notice,
}: {
  body: string;
  limit: number;
  notice: string;
}): string {
  if (body.length <= limit) return body;
  const ending = `\n\n${notice}`;
  const room = limit - ending.length;
  if (room < 0) {
    throw new GlossError({
      code: 'internal',
      message: `A notice of ${notice.length} characters does not fit into ${limit}.`,
    });
  }
  const { blockEnd, lineEnd } = findBoundaries(body, room);
  const boundary = blockEnd ?? lineEnd ?? { at: wholeCharacters(body, room), closing: '' };
  return `${body.slice(0, boundary.at).trimEnd()}${boundary.closing}${ending}`.trimStart();
}

/** The last places at which the body can end within `room`: between blocks, and between any two lines. */
function findBoundaries(body: string, room: number): { blockEnd?: Boundary; lineEnd?: Boundary } {
  const found: { blockEnd?: Boundary; lineEnd?: Boundary } = {};
  const state: State = { fence: undefined, indent: '', details: 0, summary: false };
  for (let start = 0; start < room; ) {
    const end = endOf(body, start);
    readLine(body.slice(start, end), state);
    const closing = closingOf(state);
    if (end + closing.length > room) break;
    const next = body.slice(end + 1, endOf(body, end + 1));
    const boundary = { at: end, closing };
    if (end > 0 && !state.summary) {
      found.lineEnd = boundary;
      if (!state.fence && startsBlock(next)) found.blockEnd = boundary;
    }
    start = end + 1;
  }
  return found;
}

/** The row under a table's header starts nothing: without it there is no table. */
function startsBlock(line: string): boolean {
  return BLOCK_START.test(line) && !DELIMITER_ROW.test(line.slice(0, MAX_MATCHED).trim() || 'none');
}

function readLine(line: string, state: State): void {
  if (state.fence && !(state.indent.includes('>') && !/^\s*>/.test(line))) {
    if (FENCE_END.exec(line.slice(0, MAX_MATCHED))?.[1]?.startsWith(state.fence)) state.fence = undefined;
    return;
  }
  const [, indent = '', marks = '', rest = ''] = FENCE.exec(line.slice(0, MAX_MATCHED)) ?? [];
  // The info string of a backtick fence has no backticks; with them it is a code span (CommonMark 4.5).
  state.fence = marks && !(marks.startsWith('`') && rest.includes('`')) ? marks : undefined;
  state.indent = indent.replace(/[^\s>]/g, ' ');
  if (state.fence) return;
  for (const [tag] of line.matchAll(/<\/?(?:details|summary)\b/gi)) {
    const closes = tag.startsWith('</');
    if (/summary/i.test(tag)) state.summary = !closes;
    else state.details = Math.max(0, state.details + (closes ? -1 : 1));
  }
}

function closingOf({ fence, indent, details }: State): string {
  return `${fence ? `\n${indent}${fence}` : ''}${'\n\n</details>'.repeat(details)}`;
}

function endOf(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end === -1 ? text.length : end;
}

function wholeCharacters(text: string, end: number): number {
  return /[\ud800-\udbff]/.test(text[end - 1] ?? '') ? end - 1 : end;
}
