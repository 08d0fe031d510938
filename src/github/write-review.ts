import type { WriteOutcome } from './comment-gateway.ts';
import type { GitHubClient } from './create-client.ts';
import { GitHubError } from './github-error.ts';
import { type PullRequestAddress, pullRequestSubject } from './pull-request-address.ts';

/** A comment at lines, in the fields of the API. */
export interface DraftComment {
  path: string;
  line: number;
  side: 'LEFT' | 'RIGHT';
  start_line?: number;
  start_side?: 'LEFT' | 'RIGHT';
  body: string;
}

/**
 * One review with all its comments, which judges nothing: all of it, or nothing. `uncertain`: look before writing again.
 * https://docs.github.com/en/rest/pulls/reviews#create-a-review-for-a-pull-request
 *
 * @throws GitHubError; `refused` when a comment's place is none (422).
 */
export async function createReview(
  options: PullRequestAddress & {
    client: GitHubClient;
    headSha: string;
    body: string;
    comments: readonly DraftComment[];
  },
): Promise<WriteOutcome<{ url: string }>> {
  const { client, owner, repo, number, headSha, body, comments } = options;
  try {
    const { html_url: url } = await client.request<{ html_url: string }>({
      route: 'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
      parameters: { owner, repo, pull_number: number, commit_id: headSha, event: 'COMMENT', body, comments },
      subject: `a review of ${pullRequestSubject(options)}`,
      permission: 'pull-requests: write',
    });
    return { outcome: 'done', value: { url } };
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    if (error.kind === 'uncertain') return { outcome: 'uncertain', reason: error.message };
    throw error;
  }
}

const RESOLVE = `mutation GlossResolveThread($id: ID!) {
  resolveReviewThread(input: { threadId: $id }) { thread { isResolved } }
}`;

/** Closes a thread; closing it twice changes nothing. @throws GitHubError. */
export async function resolveThread(
  options: PullRequestAddress & { client: GitHubClient; id: string },
): Promise<void> {
  const { client, id } = options;
  await client.mutate({
    document: RESOLVE,
    variables: { id },
    subject: `a thread of ${pullRequestSubject(options)}`,
    permission: 'contents: write',
  });
}
