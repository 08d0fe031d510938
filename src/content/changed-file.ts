/** How a file changed, in GitHub's words. */
export type ChangeStatus = 'added' | 'modified' | 'removed' | 'renamed' | 'copied' | 'changed';

/** One changed file of a comparison, as git or GitHub tells it. */
export interface ChangedFile {
  /** Path at the head (at the base for a removed file), with `/`, exactly as git stores it. */
  path: string;
  previousPath?: string;
  status: ChangeStatus;
  /** Lines added and removed; 0 for binary files. */
  additions: number;
  deletions: number;
  binary: boolean;
  /** The hunks as unified diff text, from the first `@@` line on; absent when there are none or they were withheld. */
  patch?: string;
  /** Secrets that were taken out of the patch, by kind and line of the file; see redact/redact-file.ts. */
  redacted?: { kind: string; line: number }[];
  /** Why the patch is absent although lines changed (for example GitHub withheld it). */
  patchMissing?: string;
}
