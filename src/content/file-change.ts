/** One file that is to be written or deleted. */
export interface FileChange {
  path: string;
  /** The whole new content, text or the bytes of a picture; null deletes the file. */
  content: string | Uint8Array | null;
  /** Object id of the content that the change was worked out from; null when there was no such file. */
  basedOn: string | null;
}

/** Something that was not written, and why: for people. */
export interface LeftAlone {
  path: string;
  reason: string;
  /** What would have been written, as a unified diff against what is there. */
  proposal?: string;
}

/** A change of a file that is text. */
export interface TextChange extends FileChange {
  content: string | null;
}
