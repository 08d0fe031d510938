import type { ChangedFile } from '../git/parse-changes.ts';
import { failure, type HttpError } from '../http/reply.ts';
import type { Limits } from '../limits.ts';

/** GitHub's 406 for a diff over its limits, in its own words; undefined when the diff can be served. */
export function diffTooLarge(limits: Limits, files: ChangedFile[]): HttpError | undefined {
  const lines = files.reduce((sum, file) => sum + file.patchLines, 0);
  const excess =
    files.length > limits.diffFiles
      ? `maximum number of files (${limits.diffFiles}). Consider using 'List pull requests files' API or locally cloning the repository instead.`
      : lines > limits.diffLines
        ? `maximum number of lines (${limits.diffLines})`
        : undefined;
  if (excess === undefined) return undefined;
  return failure({
    status: 406,
    message: `Sorry, the diff exceeded the ${excess}`,
    errors: [{ resource: 'PullRequest', field: 'diff', code: 'too_large' }],
    documentation: 'https://docs.github.com/rest/pulls/pulls#list-pull-requests-files',
  });
}
