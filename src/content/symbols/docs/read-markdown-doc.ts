import { trimLines } from './clean-comment.ts';
import { fence } from './fence.ts';
import { emptyDoc, type ParsedDoc } from './parsed-doc.ts';

/** Words behind Rust's fences that do not name another language. */
const RUST_FENCE = /^(\s*)```(?:\s*|(?:(?:no_run|ignore|should_panic|compile_fail|edition\d+|rust)[\s,]*)+)$/;

/** Reads a comment that is Markdown, or nearly: Go's, Rust's, a script's. Headings become bold lines: the page has its own. */
export function readMarkdownDoc(text: string, language: string): ParsedDoc {
  const parsed = emptyDoc();
  const paragraphs = convertCode(text, language).split(/\n{2,}(?=\S)/);
  const kept = paragraphs.filter((paragraph) => {
    const note = /^Deprecated:\s+([\s\S]*)$/.exec(paragraph);
    if (note !== null) parsed.deprecated = (note[1] ?? '').replaceAll(/\s+/g, ' ').trim();
    return note === null;
  });
  parsed.doc = trimLines(kept.join('\n\n').split('\n'));
  return parsed;
}

function convertCode(text: string, language: string): string {
  if (language === 'go') return convertGo(text);
  if (language !== 'rust') return text;
  let fenced: 'rust' | 'other' | undefined;
  const lines: string[] = [];
  for (const line of text.split('\n')) {
    if (/^\s*(?:```|~~~)/.test(line)) {
      const rust: boolean = fenced === undefined && RUST_FENCE.test(line);
      lines.push(rust ? line.replace(RUST_FENCE, '$1```rust') : line);
      fenced = fenced !== undefined ? undefined : rust ? 'rust' : 'other';
    } else if (fenced === 'rust' && /^\s*#(?: |$)/.test(line)) {
    } else {
      lines.push(fenced === undefined ? line.replace(/^#{1,6} +(.*)$/, '**$1**') : line);
    }
  }
  return lines.join('\n');
}

/** Go's comments: headings, and indented code in fences. */
function convertGo(text: string): string {
  const lines = text
    .replaceAll(/^# +(.*)$/gm, '**$1**')
    .replaceAll(/\[(\*?[A-Z][\w.]*)\]/g, '`$1`')
    .split('\n');
  const parts: string[] = [];
  let code: string[] | undefined;
  for (const line of lines) {
    const indented = /^(?:\t| {2})\s*\S/.test(line) && !/^\s+(?:[-*+•]|\d+[.)])\s/.test(line);
    if (indented && (code !== undefined || (parts.at(-1) ?? '') === '')) {
      code ??= [];
      code.push(line);
    } else if (code !== undefined && line === '') {
      code.push(line);
    } else {
      closeCode(code, parts);
      code = undefined;
      parts.push(line);
    }
  }
  closeCode(code, parts);
  return parts.join('\n');
}

function closeCode(code: string[] | undefined, parts: string[]): void {
  if (code === undefined) return;
  const text = trimLines(code).split('\n');
  const indent = /^\s*/.exec(text[0] ?? '')?.[0] ?? '';
  const body = text.map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line)).join('\n');
  parts.push(fence(body, 'go'), '');
}
