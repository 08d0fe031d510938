/** Files in a page, largest first; each divides the one before, so that smaller pages tile larger ones. */
export const PAGE_SIZES = [100, 50, 10, 1] as const;

/** GitHub's list of a pull request's files ends here. */
export const LISTED_FILES_LIMIT = 3000;

/**
 * About where GitHub stops sending patches: the files of a response that lie behind this many patch lines come
 * without a patch and with zero changes, and nothing says so.
 */
export const RESPONSE_LINES_LIMIT = 20_000;

/** Patch lines for each changed line: most changes come in groups, and each group drags context along. */
const CONTEXT_FACTOR = 3;

/** Patch lines each file has at least: a hunk header and its context. */
const LINES_PER_FILE = 7;

/** Pages above this number cost more of the hourly budget than the patches are worth. */
const PAGES_LIMIT = 100;

/**
 * The largest page whose patches should all fit in one response, for a pull request of this size. Pure. Only
 * a first guess, because large files tend to stand together: dropped patches are found afterwards.
 *
 * @returns 100 (one request for most pull requests) down to 1.
 */
export function choosePageSize(options: {
  changedFiles: number;
  additions: number;
  deletions: number;
}): number {
  const files = Math.max(1, options.changedFiles);
  const lines = (options.additions + options.deletions) * CONTEXT_FACTOR + files * LINES_PER_FILE;
  // One page holds them all: then only the total counts, not the average.
  if (lines <= RESPONSE_LINES_LIMIT) return PAGE_SIZES[0];
  const fitting = PAGE_SIZES.find((size) => (lines / files) * size <= RESPONSE_LINES_LIMIT) ?? 1;
  const listed = Math.min(files, LISTED_FILES_LIMIT);
  const affordable = PAGE_SIZES.findLast((size) => listed / size <= PAGES_LIMIT) ?? PAGE_SIZES[0];
  return Math.max(fitting, affordable);
}
