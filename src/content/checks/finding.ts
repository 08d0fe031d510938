/** Something about a page that a reader would stumble over. */
export interface Finding {
  /** Line of the page, from 1. */
  line: number;
  rule: 'link' | 'anchor' | 'path' | 'symbol' | 'mermaid' | 'code' | 'placeholder';
  message: string;
}

const MAX_QUOTED = 80;

/** A piece of a page for a message: on one line, and not too long. */
export function quote(text: string): string {
  const line = text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
  return `"${line.length > MAX_QUOTED ? `${line.slice(0, MAX_QUOTED).toWellFormed()}…` : line}"`;
}
