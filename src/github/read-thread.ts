import type { Thread } from '../content/thread.ts';
import type { GitHubClient } from './create-client.ts';
import { GitHubError } from './github-error.ts';
import type { PullRequestAddress } from './pull-request-address.ts';

/** Comments of a request; GitHub allows no more. */
const PAGE = 100;
/** Comments that are read of one conversation. */
const MAX_COMMENTS = 2_000;

const FIELDS = `title body createdAt author { login }
comments(first: ${PAGE}, after: $after) {
  nodes { body createdAt isMinimized viewerDidAuthor author { login } }
  pageInfo { hasNextPage endCursor }
}`;

const DOCUMENT = `query GlossThread($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    issueOrPullRequest(number: $number) { ... on Issue { ${FIELDS} } ... on PullRequest { ${FIELDS} } }
  }
}`;

interface Note {
  body: string;
  createdAt: string;
  author: { login: string } | null;
}

interface Node extends Note {
  title: string;
  comments: {
    nodes: (Note & { isMinimized: boolean; viewerDidAuthor: boolean })[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
}

/**
 * The conversation under a number, oldest first: its description and comments, without ours, commands to us, and what
 * somebody hid. A request for each 100 comments, and at most 2,000 of them. @throws GitHubError.
 */
export async function readThread(options: PullRequestAddress & { client: GitHubClient }): Promise<Thread> {
  let page = await readPage(options);
  const thread: Thread = { title: page.title, messages: [toMessage(page)] };
  for (let read = 0; ; read += PAGE) {
    const said = page.comments.nodes.filter(
      ({ isMinimized, viewerDidAuthor, body }) =>
        !isMinimized && !viewerDidAuthor && !/^ {0,3}\/gloss\b/.test(body),
    );
    thread.messages.push(...said.map(toMessage));
    const { hasNextPage, endCursor } = page.comments.pageInfo;
    if (!hasNextPage || endCursor === null || read + PAGE >= MAX_COMMENTS) break;
    page = await readPage({ ...options, after: endCursor });
  }
  thread.messages = thread.messages.filter(({ text }) => text.trim() !== '');
  return thread;
}

async function readPage(
  options: PullRequestAddress & { client: GitHubClient; after?: string },
): Promise<Node> {
  const { client, owner, repo, number, after } = options;
  const subject = `the conversation ${owner}/${repo}#${number}`;
  const answer = await client.query<{ repository: { issueOrPullRequest: Node | null } | null }>({
    document: DOCUMENT,
    variables: { owner, repo, number, after: after ?? null },
    subject,
    permission: 'issues: read',
  });
  const node = answer.repository?.issueOrPullRequest;
  if (node) return node;
  throw new GitHubError({ kind: 'missing', message: `GitHub knows no ${subject}.` });
}

function toMessage({ author, body, createdAt }: Note) {
  return { author: author?.login ?? 'ghost', date: createdAt.slice(0, 10), text: body };
}
