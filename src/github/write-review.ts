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

const REVIEWS = '/repos/{owner}/{repo}/pulls/{pull_number}/reviews';

/**
 * One review with all its comments, which judges nothing: all of it, or nothing. `uncertain`: look before writing again.
 * https://docs.github.com/en/rest/pulls/reviews#create-a-review-for-a-pull-request
 *
 * @param options.draft Leaves it pending: nobody sees it or is told of it but its author, who may have one at a time.
 * @throws GitHubError; `refused` when a comment's place is none (422).
 */
export async function createReview(
  options: PullRequestAddress & {
    client: GitHubClient;
    headSha: string;
    body: string;
    comments: readonly DraftComment[];
    draft?: boolean;
  },
): Promise<WriteOutcome<{ id: number; url: string }>> {
  const { client, owner, repo, number, headSha, body, comments, draft = false } = options;
  try {
    const { id, html_url: url } = await client.request<{ id: number; html_url: string }>({
      route: `POST ${REVIEWS}`,
      parameters: {
        ...{ owner, repo, pull_number: number, commit_id: headSha, body, comments },
        ...(draft ? {} : { event: 'COMMENT' }),
      },
      subject: `a review of ${pullRequestSubject(options)}`,
      permission: 'pull-requests: write',
    });
    return { outcome: 'done', value: { id, url } };
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    if (error.kind === 'uncertain') return { outcome: 'uncertain', reason: error.message };
    throw error;
  }
}

/** Deletes a pending review of ours; one that is gone is as good. @throws GitHubError. */
export async function deleteDraft(
  options: PullRequestAddress & { client: GitHubClient; id: number | string },
): Promise<void> {
  const { client, owner, repo, number, id } = options;
  try {
    await client.request({
      route: `DELETE ${REVIEWS}/{review_id}`,
      parameters: { owner, repo, pull_number: number, review_id: id },
      subject: `a draft of ${pullRequestSubject(options)}`,
      permission: 'pull-requests: write',
    });
  } catch (error) {
    if (!(error instanceof GitHubError) || error.kind !== 'missing') throw error;
  }
}

const DRAFTS = `query GlossDrafts($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      reviews(first: 10, states: [PENDING]) { nodes { fullDatabaseId viewerDidAuthor } }
    }
  }
}`;

interface DraftsAnswer {
  repository: {
    pullRequest: {
      reviews: { nodes: ({ fullDatabaseId: string | null; viewerDidAuthor: boolean } | null)[] } | null;
    } | null;
  } | null;
}

/** Ids of our pending reviews, as REST takes them; there is one at most. @throws GitHubError. */
export async function readDrafts(options: PullRequestAddress & { client: GitHubClient }): Promise<string[]> {
  const { client, owner, repo, number } = options;
  const answer = await client.query<DraftsAnswer>({
    document: DRAFTS,
    variables: { owner, repo, number },
    subject: pullRequestSubject(options),
    permission: 'pull-requests: read',
  });
  const nodes = answer.repository?.pullRequest?.reviews?.nodes ?? [];
  return nodes.flatMap((node) => (node?.viewerDidAuthor && node.fullDatabaseId ? [node.fullDatabaseId] : []));
}
