import pLimit from 'p-limit';
import type { GitHubClient } from './create-client.ts';
import { GitHubError } from './github-error.ts';
import type { LineTotals, ListedFile } from './listed-file.ts';
import { type PullRequestAddress, pullRequestSubject } from './pull-request-address.ts';

export interface FilesRequest extends PullRequestAddress {
  client: GitHubClient;
  /** The commit the list has to be of. */
  headSha: string;
  /** The pull request's own count, against which the list is checked. */
  expected: LineTotals & { changedFiles: number };
  onNote?: (note: string) => void;
}

/** Requests in flight. GitHub allows 100, of all programs of the same identity together. */
const CONCURRENCY = 5;

/**
 * Some pages of the list, in the given order; one request each.
 *
 * @throws GitHubError `moved` when a page is not of the pinned head; else see GitHubFailureKind.
 */
export async function readFilePages(options: {
  request: FilesRequest;
  size: number;
  pages: number[];
}): Promise<{ number: number; files: ListedFile[] }[]> {
  const { request, size } = options;
  const limit = pLimit(CONCURRENCY);
  return Promise.all(
    options.pages.map((number) =>
      limit(async () => ({ number, files: await readPage({ request, size, page: number }) })),
    ),
  );
}

async function readPage(options: {
  request: FilesRequest;
  size: number;
  page: number;
}): Promise<ListedFile[]> {
  const { request, size, page } = options;
  const { owner, repo, number } = request;
  const files = await request.client.request<ListedFile[]>({
    route: 'GET /repos/{owner}/{repo}/pulls/{number}/files',
    parameters: { owner, repo, number, per_page: size, page },
    subject: `the files of ${pullRequestSubject(request)}`,
    permission: 'pull-requests: read',
  });
  for (const file of files) checkHead({ request, file });
  return files;
}

/** The list always shows the current head; each entry's `contents_url` tells which commit that was. */
function checkHead(options: { request: FilesRequest; file: ListedFile }): void {
  const { request, file } = options;
  // A removed file is not at the head, so its link may point elsewhere.
  if (file.status === 'removed' || file.contents_url === undefined) return;
  const ref = URL.parse(file.contents_url)?.searchParams.get('ref') ?? '';
  if (/^[0-9a-f]{40,64}$/.test(ref) && ref !== request.headSha)
    throw movedError(request, `its head is ${ref}`);
}

/** The error for a pull request that changed between two requests. Pure. */
export function movedError(request: FilesRequest, how: string): GitHubError {
  return new GitHubError({
    kind: 'moved',
    message: `The head moved: ${pullRequestSubject(request)} changed while its files were read (${how}).`,
    remedy: `The push has its own run; to see ${request.headSha}, use a checkout.`,
  });
}
