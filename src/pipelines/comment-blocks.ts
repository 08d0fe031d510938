import { codeSpan, markdownLink } from '../content/markdown.ts';
import type { LinkTo } from './pipeline.ts';
import { NAME_LENGTH, shortenMiddle } from './shorten-text.ts';

/** A few endless paths must not take the room of everything else. */
const MAX_URL = 1_000;

/** A heading in bold and its rows, or nothing when there are none. */
export function titled(title: string, rows: string[]): string {
  return rows.length === 0 ? '' : `**${title}**\n\n${rows.join('\n')}`;
}

/** A block that is closed until somebody opens it. `title` is our own text. */
export function details({ title, body }: { title: string; body: string }): string {
  return `<details>\n<summary>${title}</summary>\n\n${body}\n\n</details>`;
}

/** A path, as a link where there is a page for it. */
export function renderPath(path: string, linkTo: LinkTo): string {
  const url = linkTo(path);
  if (url === undefined || url.length > MAX_URL) return codeSpan(shortName(path));
  return markdownLink({ text: shortName(path), url });
}

export function shortName(name: string): string {
  return shortenMiddle(name, NAME_LENGTH);
}

/** A non-breaking space keeps the two numbers on one line of a narrow column. */
export function renderLines({ additions, deletions }: { additions: number; deletions: number }): string {
  return `+${additions}\u00a0−${deletions}`;
}

export function joinBlocks(blocks: string[]): string {
  return blocks.filter((block) => block !== '').join('\n\n');
}
