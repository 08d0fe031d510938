import type { ChangedFile } from '../content/changed-file.ts';
import { choosePageSize, LISTED_FILES_LIMIT } from './choose-page-size.ts';
import { completePatches } from './complete-patches.ts';
import { lacksPatch, toChangedFile, totalsMatch } from './listed-file.ts';
import { type FilesRequest, readFilePages } from './read-file-pages.ts';

export interface PullRequestFiles {
  files: ChangedFile[];
  /** Changed files that GitHub does not list (beyond 3,000). To be reported: nobody has read them. */
  unlisted: number;
}

/** Requests one listing may cost, of the 1,000 an hour that a workflow token has. */
const REQUESTS_LIMIT = 200;

/**
 * The changed files of a pull request with their patches, through the REST API: one request for most pull
 * requests. A patch that GitHub drops from a long response is found by lacksPatch and asked for again in
 * smaller pages; what stays away is marked `patchMissing`.
 *
 * @throws GitHubError `moved` when the list is not of `headSha`; else see GitHubFailureKind.
 */
export async function readPullRequestFiles(request: FilesRequest): Promise<PullRequestFiles> {
  const { expected } = request;
  const listed = Math.min(expected.changedFiles, LISTED_FILES_LIMIT);
  const size = choosePageSize(expected);
  const pages = Array.from({ length: Math.ceil(listed / size) }, (_, index) => index + 1);
  const files = (await readFilePages({ request, size, pages })).flatMap((page) => page.files);
  const complete = await completePatches({ request, files, size, left: REQUESTS_LIMIT - pages.length });
  const matching = totalsMatch({ files: complete, expected });
  const unlisted = Math.max(0, expected.changedFiles - complete.length);
  if (unlisted > 0)
    request.onNote?.(`GitHub lists ${complete.length} of ${expected.changedFiles} changed files.`);
  return {
    files: complete.map((file) =>
      toChangedFile({ file, missing: lacksPatch({ file, totalsMatch: matching }) }),
    ),
    unlisted,
  };
}
