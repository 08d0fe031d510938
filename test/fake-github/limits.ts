/** GitHub's own limits; a test may lower one to reach it with few files. */
export interface Limits {
  /** Characters of a comment, review or pull request body. */
  bodyCharacters: number;
  /** Characters of a check run's summary or text. */
  checkOutputCharacters: number;
  annotationsPerRequest: number;
  /** Bytes of an annotation's message or details, characters of its title. */
  annotationBytes: number;
  annotationTitleCharacters: number;
  /** Files and lines the diff media type serves before it answers 406. */
  diffFiles: number;
  diffLines: number;
  /** Files `GET /pulls/{n}/files` lists in all. */
  listedFiles: number;
  /** Lines of patches in one page of the files list; past it, files come with zero counts and no patch. */
  patchLinesPerPage: number;
  /** Lines and bytes of one file's patch; past it, the patch is absent and the counts stay. */
  patchLinesPerFile: number;
  patchBytesPerFile: number;
  /** Files a comparison carries. */
  comparedFiles: number;
  /** Commits `GET /pulls/{n}/commits` lists in all. */
  listedCommits: number;
  /** Bytes of a file the contents API returns inline. */
  inlineContentBytes: number;
  /** Entries of a recursive tree before it is cut. */
  treeEntries: number;
  /** Bytes of a GraphQL request: not documented; commits of about 40 MB were seen to fail. */
  graphqlBytes: number;
  /** Primary limits: requests per hour. */
  requestsPerHour: number;
  graphqlPointsPerHour: number;
  anonymousRequestsPerHour: number;
  /** Secondary limits. */
  contentPerMinute: number;
  contentPerHour: number;
  restPointsPerMinute: number;
  graphqlPointsPerMinute: number;
  concurrentRequests: number;
  /** Milliseconds a webhook has to answer. */
  webhookMilliseconds: number;
}

/**
 * Sources: docs.github.com "Repository limits" and "Rate limits for the REST API"; the 406 texts of the diff media type;
 * GitHub community discussion 213491 for `patchLinesPerPage`.
 */
export const GITHUB_LIMITS: Limits = {
  bodyCharacters: 65_536,
  checkOutputCharacters: 65_535,
  annotationsPerRequest: 50,
  annotationBytes: 65_536,
  annotationTitleCharacters: 255,
  diffFiles: 300,
  diffLines: 20_000,
  listedFiles: 3_000,
  patchLinesPerPage: 20_000,
  patchLinesPerFile: 20_000,
  patchBytesPerFile: 1_048_576,
  comparedFiles: 300,
  listedCommits: 250,
  inlineContentBytes: 1_048_576,
  treeEntries: 100_000,
  graphqlBytes: 40_000_000,
  requestsPerHour: 5_000,
  graphqlPointsPerHour: 5_000,
  anonymousRequestsPerHour: 60,
  contentPerMinute: 80,
  contentPerHour: 500,
  restPointsPerMinute: 900,
  graphqlPointsPerMinute: 2_000,
  concurrentRequests: 100,
  webhookMilliseconds: 10_000,
};

export const HOUR_MILLISECONDS = 3_600_000;
export const MINUTE_MILLISECONDS = 60_000;
export const DEFAULT_PER_PAGE = 30;
export const MAXIMUM_PER_PAGE = 100;
