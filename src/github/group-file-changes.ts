import type { FileChange } from '../content/file-change.ts';

/** Bytes of one mutation's files. GitHub documents no limit; requests of about 40 MB were seen to fail. */
export const MAX_COMMIT_BYTES = 30 * 1024 * 1024;
/** Bytes that a file takes beside its path and content: the JSON around them. */
const FRAME_BYTES = 40;

/** As `FileChanges` of GraphQL's createCommitOnBranch. */
export interface CommitGroup {
  additions: { path: string; contents: string }[];
  deletions: { path: string }[];
}

/**
 * Files as groups that each fit one mutation, in their order; a file that is over the limit alone is a group of its own,
 * for GitHub to judge. Pure. Contents are Base64.
 */
export function groupFileChanges(options: {
  files: Pick<FileChange, 'path' | 'content'>[];
  maxBytes?: number;
}): CommitGroup[] {
  const { files, maxBytes = MAX_COMMIT_BYTES } = options;
  const groups: CommitGroup[] = [];
  let room = 0;
  for (const { path, content } of files) {
    const contents = content === null ? undefined : Buffer.from(content).toString('base64');
    const size = (contents?.length ?? 0) + Buffer.byteLength(path) + FRAME_BYTES;
    if (size > room || groups.length === 0) {
      groups.push({ additions: [], deletions: [] });
      room = maxBytes;
    }
    room -= size;
    const group = groups.at(-1);
    if (contents === undefined) group?.deletions.push({ path });
    else group?.additions.push({ path, contents });
  }
  return groups;
}
