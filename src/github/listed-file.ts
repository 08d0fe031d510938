import type { ChangedFile, ChangeStatus } from '../content/changed-file.ts';
import { RESPONSE_LINES_LIMIT } from './choose-page-size.ts';

/** One entry of `GET /repos/{owner}/{repo}/pulls/{number}/files`, as far as it is used. */
export interface ListedFile {
  /** The blob at the head (at the base for a removed file). */
  sha: string | null;
  filename: string;
  previous_filename?: string;
  status: string;
  additions: number;
  deletions: number;
  changes: number;
  /** Holds `?ref=` and the commit the list was made from. */
  contents_url?: string;
  patch?: string;
}

/** Lines, over all files of a pull request. */
export interface LineTotals {
  additions: number;
  deletions: number;
}

/** The empty file, under SHA-1 and SHA-256. It has no patch because it has no lines. */
const EMPTY_BLOBS = [
  'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391',
  '473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813',
];

const STATUSES: readonly string[] = ['added', 'modified', 'removed', 'renamed', 'copied', 'changed'];

/** What a person reads about a file whose patch GitHub kept back. */
export const PATCH_MISSING = 'GitHub did not provide this patch';

/**
 * Whether an entry may lack a patch it should have. Pure. GitHub's list says the same of a binary file, a
 * rename, a mode change and a text file whose patch was dropped: no patch, zero changes. The rule:
 * - changes but no patch: withheld, always;
 * - no changes and no patch: nothing is amiss if the listed lines add up to the pull request's own totals,
 *   or if the blob is the empty file; otherwise this entry is under suspicion.
 */
export function lacksPatch(options: { file: ListedFile; totalsMatch: boolean }): boolean {
  const { file, totalsMatch } = options;
  if (file.patch !== undefined) return false;
  if (file.changes > 0) return true;
  return !totalsMatch && !(file.sha !== null && EMPTY_BLOBS.includes(file.sha));
}

/** Whether a smaller response could bring the patch: a file longer than any response never gets one. Pure. */
export function isWorthAskingAgain(file: ListedFile): boolean {
  return file.changes < RESPONSE_LINES_LIMIT;
}

/** Whether the files account for every line of the pull request. Pure. */
export function totalsMatch(options: { files: ListedFile[]; expected: LineTotals }): boolean {
  const { files, expected } = options;
  const sum = (pick: (file: ListedFile) => number) => files.reduce((total, file) => total + pick(file), 0);
  return (
    sum((file) => file.additions) >= expected.additions && sum((file) => file.deletions) >= expected.deletions
  );
}

/** An entry as the rest of the program knows changed files. Pure. `missing`: see lacksPatch. */
export function toChangedFile(options: { file: ListedFile; missing: boolean }): ChangedFile {
  const { file, missing } = options;
  const { filename: path, previous_filename: previousPath, additions, deletions, patch } = file;
  const silent = patch === undefined && file.changes === 0 && !missing;
  const moved = file.status === 'renamed' || file.status === 'copied';
  const empty = file.sha !== null && EMPTY_BLOBS.includes(file.sha);
  return {
    path,
    ...(previousPath === undefined ? {} : { previousPath }),
    status: STATUSES.includes(file.status) ? (file.status as ChangeStatus) : 'changed',
    additions,
    deletions,
    binary: silent && !moved && !empty,
    ...(patch === undefined ? {} : { patch }),
    ...(missing ? { patchMissing: PATCH_MISSING } : {}),
  };
}
