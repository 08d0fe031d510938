import { digestText } from './digest-text.ts';
import { reverseEdits } from './edits.ts';
import { stripKept } from './strip-kept.ts';

/**
 * The text that was generated when a page was last written: what people's changes are measured against. It is not what was published
 * when their changes were merged into that. Looked for in the page as it is, in the page as it was written, and in a text generated
 * from the same inputs; only one whose digest is the recorded one counts. Undefined when it cannot be had.
 */
export function findBase(options: {
  /** `text` and `edits` of the page's record. */
  record: { text: string; edits?: string };
  current: string | undefined;
  /** The file as Gloss last wrote it. */
  published: string | undefined;
  generated?: string | undefined;
}): string | undefined {
  const { record, current, published, generated } = options;
  for (const text of [current, published, generated]) {
    if (text === undefined) continue;
    const skeleton = stripKept(text);
    if (digestText(skeleton) === record.text) return skeleton;
    if (record.edits === undefined) continue;
    const reversed = reverseEdits({ published: skeleton, edits: record.edits });
    if (reversed !== undefined && digestText(reversed) === record.text) return reversed;
  }
  return undefined;
}
