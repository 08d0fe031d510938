import type { PageRecord } from '../../content/provenance/lock.ts';

/** A file that is there. */
export interface ExistingPage {
  blob: string;
  /** digestText of it; needed only where the blob is not the recorded one. Without it such a page counts as edited. */
  text: string | undefined;
  /** It says that Gloss wrote it. Told where there is no record. */
  marked?: boolean;
  /** There are marks of a merge conflict in it. Told where the blob is not the recorded one. */
  conflicted?: boolean;
}

/** Whether people changed a page outside its kept regions since it was written, or since their changes were last recorded. */
export function isEdited(file: ExistingPage | undefined, record: PageRecord | undefined): boolean {
  if (!file || !record || file.blob === record.output) return false;
  const expected = record.edits === undefined ? record.text : record.merged;
  return file.text === undefined || file.text !== expected;
}
