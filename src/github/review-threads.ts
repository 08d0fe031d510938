import type { GitHubClient } from './create-client.ts';
import { type PullRequestAddress, pullRequestSubject } from './pull-request-address.ts';

/** A conversation at lines of a pull request's diff. Bodies are whatever somebody wrote. */
export interface ReviewThread {
  /** GraphQL id, which mutations take. */
  id: string;
  path: string;
  side: 'LEFT' | 'RIGHT';
  /** Where it stands in today's diff; undefined when its lines are gone from it. */
  lines: { start: number; end: number } | undefined;
  isResolved: boolean;
  /** Login of whoever resolved it. */
  resolvedBy: string | undefined;
  viewerCanResolve: boolean;
  /** The first comments, oldest first. */
  comments: { body: string; url: string; viewerDidAuthor: boolean; isMinimized: boolean }[];
}

/** What GraphQL answers for THREAD_FIELDS. */
export interface ThreadNode {
  id: string;
  path: string;
  diffSide: 'LEFT' | 'RIGHT';
  line: number | null;
  startLine: number | null;
  isResolved: boolean;
  resolvedBy: { login: string } | null;
  viewerCanResolve: boolean;
  comments: {
    nodes: ({ body: string; url: string; viewerDidAuthor: boolean; isMinimized: boolean } | null)[];
  };
}

export interface ThreadConnection {
  nodes: (ThreadNode | null)[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

export const THREAD_FIELDS = `nodes {
  id path diffSide line startLine isResolved resolvedBy { login } viewerCanResolve
  comments(first: 10) { nodes { body url viewerDidAuthor isMinimized } }
} pageInfo { hasNextPage endCursor }`;

export const THREADS_PER_PAGE = 50;

const DOCUMENT = `query GlossReviewThreads($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) { reviewThreads(first: ${THREADS_PER_PAGE}, after: $after) { ${THREAD_FIELDS} } }
  }
}`;

interface Answer {
  repository: { pullRequest: { reviewThreads: ThreadConnection } | null } | null;
}

/** All threads from a cursor on: one request for each fifty. @throws GitHubError. */
export async function readReviewThreads(
  options: PullRequestAddress & { client: GitHubClient; after?: string },
): Promise<ReviewThread[]> {
  const { client, owner, repo, number } = options;
  const threads: ReviewThread[] = [];
  let after: string | null = options.after ?? null;
  for (;;) {
    const answer: Answer = await client.query<Answer>({
      document: DOCUMENT,
      variables: { owner, repo, number, after },
      subject: pullRequestSubject(options),
      permission: 'pull-requests: read',
    });
    const page = answer.repository?.pullRequest?.reviewThreads;
    if (page === undefined) return threads;
    threads.push(...toThreads(page));
    if (!page.pageInfo.hasNextPage || page.pageInfo.endCursor === null) return threads;
    after = page.pageInfo.endCursor;
  }
}

/** A GraphQL connection as plain data. Pure. */
export function toThreads({ nodes }: ThreadConnection): ReviewThread[] {
  return nodes
    .filter((node) => node !== null)
    .map(({ id, path, diffSide, line, startLine, isResolved, resolvedBy, viewerCanResolve, comments }) => ({
      ...{ id, path, side: diffSide, isResolved, viewerCanResolve },
      lines: line === null ? undefined : { start: startLine ?? line, end: line },
      resolvedBy: resolvedBy?.login,
      comments: comments.nodes.filter((node) => node !== null),
    }));
}
