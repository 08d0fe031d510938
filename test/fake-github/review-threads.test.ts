import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { APP_LINES, file, PLACE, type Stage, setStage, TOKENS } from './stage-for-tests.ts';

let stage: Stage;
beforeEach(async () => {
  stage = await setStage();
});
afterEach(async () => {
  expect(stage.fake.errors).toEqual([]);
  await stage.fake.close();
});

/** What a review with a memory reads: the state, its own comment and its threads, in one call. */
const READ = `{
  repository(owner: "octo", name: "stage") {
    pullRequest(number: 1) {
      headRefOid
      isDraft
      comments(last: 100) { nodes { id body viewerDidAuthor } }
      reviewThreads(first: 100) {
        pageInfo { hasNextPage endCursor }
        nodes {
          id isResolved isOutdated path line startLine diffSide viewerCanResolve
          resolvedBy { login }
          comments(first: 20) {
            totalCount
            nodes {
              databaseId body isMinimized viewerDidAuthor authorAssociation
              author { login __typename }
              reactions(content: THUMBS_DOWN, first: 1) { totalCount }
            }
          }
        }
      }
    }
  }
}`;

interface ThreadNode {
  id: string;
  isResolved: boolean;
  comments: { nodes: Array<{ databaseId: number; author: { login: string } }> };
}

async function post(path: string, body: object, token = TOKENS.bot): Promise<Record<string, unknown>> {
  const authorization = `token ${token}`;
  const answer = await stage.send(path, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { authorization },
  });
  return answer.body as Record<string, unknown>;
}

async function readThreads(token = TOKENS.bot): Promise<ThreadNode[]> {
  const answer = (await post('/graphql', { query: READ }, token)) as {
    data: { repository: { pullRequest: { reviewThreads: { nodes: ThreadNode[] } } } };
  };
  return answer.data.repository.pullRequest.reviewThreads.nodes;
}

const resolve = (threadId: string | undefined, token?: string) =>
  post(
    '/graphql',
    {
      query:
        'mutation($threadId: ID!) { resolveReviewThread(input: { threadId: $threadId }) { thread { isResolved resolvedBy { login } } } }',
      variables: { threadId },
    },
    token,
  );

describe('the threads of a review', () => {
  it('show in one query who wrote in them, what people think of them, and where they stand after a push', async () => {
    const comments = [
      { path: 'app.txt', line: 20, body: 'One' },
      { path: 'app.txt', line: 19, start_line: 18, body: 'Two' },
      { path: 'added.txt', line: 1, body: 'Three' },
    ];
    const reviews = '/repos/octo/stage/pulls/1/reviews';
    await post(reviews, { event: 'COMMENT', comments });
    const [one, two, three] = await readThreads();
    expect([one, two, three]).toMatchObject([
      {
        path: 'app.txt',
        line: 20,
        startLine: null,
        diffSide: 'RIGHT',
        isResolved: false,
        viewerCanResolve: true,
      },
      { path: 'app.txt', line: 19, startLine: 18 },
      { path: 'added.txt', line: 1, comments: { totalCount: 1 } },
    ]);
    const first = (thread: ThreadNode | undefined) => thread?.comments.nodes[0]?.databaseId;
    await post(`/repos/octo/stage/pulls/1/comments/${first(two)}/replies`, { body: 'Not so' }, TOKENS.owner);
    await post(`/repos/octo/stage/pulls/comments/${first(three)}/reactions`, { content: '-1' }, TOKENS.owner);
    expect(await resolve(one?.id, TOKENS.owner)).toMatchObject({
      data: { resolveReviewThread: { thread: { isResolved: true, resolvedBy: { login: 'octo' } } } },
    });
    const shifted = ['new first', ...APP_LINES.with(19, 'changed again')];
    await stage.fake.commitFiles({ ...PLACE, branch: 'feature', files: { 'app.txt': file(shifted) } });
    expect(await readThreads()).toMatchObject([
      {
        isResolved: true,
        isOutdated: true,
        line: null,
        resolvedBy: { login: 'octo' },
        viewerCanResolve: false,
      },
      {
        isResolved: false,
        line: 20,
        startLine: 19,
        comments: {
          totalCount: 2,
          nodes: [
            { author: { login: 'gloss', __typename: 'Bot' }, viewerDidAuthor: true },
            {
              author: { login: 'octo', __typename: 'User' },
              viewerDidAuthor: false,
              authorAssociation: 'OWNER',
            },
          ],
        },
      },
      { isOutdated: false, comments: { nodes: [{ reactions: { totalCount: 1 } }] } },
    ]);
  });

  it('are resolved by an App only with contents: write besides pull_requests: write', async () => {
    const permissions = { contents: 'read', pull_requests: 'write' } as const;
    stage.fake.registerToken({ token: 'reader', login: 'reader', type: 'Bot', permissions });
    await post(
      '/repos/octo/stage/pulls/1/reviews',
      { event: 'COMMENT', comments: [{ path: 'app.txt', line: 20, body: 'One' }] },
      'reader',
    );
    const [thread] = await readThreads('reader');
    expect(thread).toMatchObject({ isResolved: false, viewerCanResolve: false });
    expect(await resolve(thread?.id, 'reader')).toMatchObject({
      data: { resolveReviewThread: null },
      errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }],
    });
    await resolve(thread?.id);
    expect(await readThreads()).toMatchObject([{ isResolved: true, resolvedBy: null }]);
  });
});
