/** One file of a tree. */
export interface TreeEntry {
  path: string;
  /** git's object id of the content. Opaque: 40 or 64 hex digits. */
  blob: string;
  /** Bytes. */
  size: number;
}

/** The regular files of a commit, of a branch or of a working tree. Symbolic links and submodules are not in it. */
export interface FileTree {
  /** Names this state of the files: equal identities mean equal files. */
  identity: string;
  list(): Promise<TreeEntry[]>;
  /** Files that could not be listed and why, for people. */
  notes?(): Promise<string[]>;
  /** The text of these files, by path; one that is gone, binary or larger than `MAX_TEXT_BYTES` is left out. */
  readTexts(paths: string[]): Promise<Map<string, string>>;
  /** Texts by their object id, as far as they can be had: older versions may be gone. */
  readBlobs(blobs: string[]): Promise<Map<string, string>>;
}

/** A larger file is not read as text. No source is as large, but the lock of some 30,000 pages is. */
export const MAX_TEXT_BYTES = 32 * 1024 * 1024;

/** A larger file is no source of a page: nobody wrote it by hand. */
export const MAX_SOURCE_BYTES = 2 * 1024 * 1024;
