import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PLACE, type Stage, setStage, TOKENS } from './stage-for-tests.ts';

let stage: Stage;
beforeEach(async () => {
  stage = await setStage();
});
afterEach(async () => {
  expect(stage.fake.errors).toEqual([]);
  await stage.fake.close();
});

interface Answer {
  data?: Record<string, unknown> | null;
  errors?: Array<{
    type?: string;
    path?: unknown[];
    message: string;
    extensions?: unknown;
    locations?: unknown;
  }>;
}

async function ask(
  query: string,
  variables: Record<string, unknown> = {},
  token = TOKENS.bot,
): Promise<Answer> {
  const body = JSON.stringify({ query, variables });
  const answer = await stage.send('/graphql', {
    method: 'POST',
    body,
    headers: { authorization: `bearer ${token}` },
  });
  expect(answer.status).toBe(200);
  return answer.body as Answer;
}

/** The payload of a mutation that succeeded. */
function payload<Payload>(answer: Answer, name: string): Payload {
  expect(answer.errors).toBeUndefined();
  return answer.data?.[name] as Payload;
}

const pullId = async () => (await stage.fake.getPullRequest({ ...PLACE, number: 1 })).nodeId;
const inPull = (fields: string) =>
  `{ repository(owner: "octo", name: "stage") { pullRequest(number: 1) { ${fields} } } }`;
const pullOf = (answer: Answer) =>
  payload<{ pullRequest: Record<string, unknown> }>(answer, 'repository').pullRequest;

describe('a query', () => {
  it('is answered with exactly what it selects: aliases, variables, fragments and directives', async () => {
    const answer = await ask(
      `query Read($owner: String!, $number: Int = 1, $with: Boolean!) {
        me: viewer { ...account }
        repository(owner: $owner, name: "stage") {
          nameWithOwner
          one: pullRequest(number: $number) { title ... on PullRequest { number } body @include(if: $with) }
          issueOrPullRequest(number: 1) { __typename ... on PullRequest { isDraft } ... on Issue { title } }
        }
      }
      fragment account on User { login }`,
      { owner: 'OCTO', with: false },
    );
    expect(answer).toEqual({
      data: {
        me: { login: 'gloss[bot]' },
        repository: {
          nameWithOwner: 'octo/stage',
          one: { title: 'A change', number: 1 },
          issueOrPullRequest: { __typename: 'PullRequest', isDraft: false },
        },
      },
    });
  });

  it('reads a pull request from git, and sees a push', async () => {
    const fields =
      'headRefOid baseRefOid changedFiles additions deletions files(first: 5) { nodes { path changeType } } commits(last: 1) { nodes { commit { oid messageHeadline } } }';
    const before = pullOf(await ask(inPull(fields)));
    expect(before).toMatchObject({
      baseRefOid: await stage.fake.branchHead({ ...PLACE, branch: 'main' }),
      changedFiles: 2,
      additions: 2,
      deletions: 1,
      files: {
        nodes: [
          { path: 'added.txt', changeType: 'ADDED' },
          { path: 'app.txt', changeType: 'MODIFIED' },
        ],
      },
    });
    const head = await stage.fake.commitFiles({
      ...PLACE,
      branch: 'feature',
      files: { 'z.txt': 'z\n' },
      message: 'More',
    });
    expect(pullOf(await ask(inPull(fields)))).toMatchObject({
      headRefOid: head,
      changedFiles: 3,
      commits: { nodes: [{ commit: { oid: head, messageHeadline: 'More' } }] },
    });
  });

  it('writes a bot without its suffix, says who wrote what, and gives big ids as text', async () => {
    const mine = await stage.send('/repos/octo/stage/issues/1/comments', {
      method: 'POST',
      body: '{"body":"mine"}',
    });
    stage.fake.createComment({ ...PLACE, number: 1, author: 'stranger', body: 'theirs' });
    const fields =
      'comments(first: 10) { totalCount nodes { fullDatabaseId body viewerDidAuthor author { __typename login } } }';
    const id = String((mine.body as { id: number }).id);
    expect(pullOf(await ask(inPull(fields))).comments).toMatchObject({
      totalCount: 2,
      nodes: [
        {
          fullDatabaseId: id,
          body: 'mine',
          viewerDidAuthor: true,
          author: { __typename: 'Bot', login: 'gloss' },
        },
        { body: 'theirs', viewerDidAuthor: false, author: { __typename: 'User', login: 'stranger' } },
      ],
    });
    const other = pullOf(
      await ask(inPull('comments(first: 1) { nodes { viewerDidAuthor } }'), {}, TOKENS.otherBot),
    );
    expect(other).toEqual({ comments: { nodes: [{ viewerDidAuthor: false }] } });
  });

  it('pages through connections from either end', async () => {
    for (let index = 0; index < 5; index += 1) {
      stage.fake.createComment({ ...PLACE, number: 1, author: 'stranger', body: String(index) });
    }
    const page = async (given: string) => {
      const fields = `comments(${given}) { nodes { body } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }`;
      const { nodes, pageInfo } = pullOf(await ask(inPull(fields))).comments as {
        nodes: Array<{ body: string }>;
        pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
      };
      return { bodies: nodes.map(({ body }) => body).join(''), ...pageInfo };
    };
    const first = await page('first: 2');
    expect(first).toMatchObject({ bodies: '01', hasNextPage: true, hasPreviousPage: false });
    expect(await page(`first: 2, after: "${first.endCursor}"`)).toMatchObject({
      bodies: '23',
      hasPreviousPage: true,
    });
    const last = await page('last: 2');
    expect(last).toMatchObject({ bodies: '34', hasNextPage: false, hasPreviousPage: true });
    expect(await page(`last: 2, before: "${last.startCursor}"`)).toMatchObject({ bodies: '12' });
  });

  it.each([
    ['no page size', inPull('comments { totalCount }'), 'MISSING_PAGINATION_BOUNDARIES'],
    ['more than 100', inPull('comments(first: 101) { totalCount }'), 'EXCESSIVE_PAGINATION'],
    ['an unknown repository', '{ repository(owner: "o", name: "r") { id } }', 'NOT_FOUND'],
    [
      'an unknown number',
      '{ repository(owner: "octo", name: "stage") { pullRequest(number: 9) { id } } }',
      'NOT_FOUND',
    ],
    ['an unknown node', '{ node(id: "nope") { id } }', 'NOT_FOUND'],
  ])('with %s is answered with an error of its type', async (_, query, type) => {
    const answer = await ask(query);
    expect(answer.errors).toMatchObject([{ type, path: expect.any(Array), locations: expect.any(Array) }]);
    expect(answer).toHaveProperty('data');
  });

  it.each([
    ['an unknown field', '{ viewer { nope } }', "Field 'nope' doesn't exist on type 'User'"],
    ['an unknown argument', '{ viewer(x: 1) { login } }', "Field 'viewer' doesn't accept argument 'x'"],
    [
      'a missing argument',
      '{ repository(name: "x") { id } }',
      "Field 'repository' is missing required arguments: owner",
    ],
    [
      'no selections',
      '{ viewer }',
      "Field must have selections (field 'viewer' returns User but has no selections. Did you mean 'viewer { ... }'?)",
    ],
    [
      'selections on a scalar',
      '{ viewer { login { x } } }',
      "Selections can't be made on scalars (field 'login' returns String but has selections)",
    ],
    [
      'an unused variable',
      'query Q($x: Int) { viewer { login } }',
      'Variable $x is declared by Q but not used',
    ],
    [
      'an undeclared variable',
      'query Q { node(id: $x) { id } }',
      'Variable $x is used by Q but not declared',
    ],
    [
      'a variable of a wrong type',
      'query Q($x: Int!) { node(id: $x) { id } }',
      'Type mismatch on variable $x and argument id (Int! / ID!)',
    ],
    [
      'a missing variable',
      'query Q($x: ID!) { node(id: $x) { id } }',
      'Variable $x of type ID! was provided invalid value',
    ],
    [
      'an unknown fragment type',
      '{ viewer { ... on Human { login } } }',
      "No such type Human, so it can't be a fragment condition",
    ],
    ['broken syntax', '{ viewer { login }', 'Expected NAME, actual: end of document at [1, 19]'],
  ])('with %s is refused without data', async (_, query, message) => {
    const answer = await ask(query);
    expect(answer.errors?.map((error) => error.message)).toEqual([message]);
    expect(answer.data).toBeUndefined();
  });

  it('reads files, trees and refs by expression', async () => {
    const answer = await ask(`{ repository(owner: "octo", name: "stage") {
      defaultBranchRef { name target { oid ... on Commit { message } } }
      file: object(expression: "feature:added.txt") { ... on Blob { text byteSize } }
      tree: object(expression: "main:") { ... on Tree { entries { name type mode } } }
      none: object(expression: "main:none") { oid }
      ref(qualifiedName: "refs/heads/feature") { name prefix }
    } }`);
    expect(answer.data?.repository).toMatchObject({
      defaultBranchRef: { name: 'main', target: { message: 'Initial commit' } },
      file: { text: 'added\n', byteSize: 6 },
      tree: { entries: [{ name: 'app.txt', type: 'blob', mode: 0o100644 }, { name: 'gone.txt' }] },
      none: null,
      ref: { name: 'feature', prefix: 'refs/heads/' },
    });
  });
});

describe('a mutation', () => {
  const addComment =
    'mutation Add($input: AddCommentInput!) { addComment(input: $input) { clientMutationId commentEdge { node { id body } } subject { ... on PullRequest { comments(last: 1) { nodes { body } } } } } }';

  it('adds, changes, hides and removes a comment', async () => {
    const added = await ask(addComment, {
      input: { subjectId: await pullId(), body: 'Hello', clientMutationId: 'c' },
    });
    expect(added.data?.addComment).toMatchObject({
      clientMutationId: 'c',
      commentEdge: { node: { body: 'Hello' } },
      subject: { comments: { nodes: [{ body: 'Hello' }] } },
    });
    const { id } = payload<{ commentEdge: { node: { id: string } } }>(added, 'addComment').commentEdge.node;
    const change =
      'mutation($id: ID!) { updateIssueComment(input: { id: $id, body: "New" }) { issueComment { body viewerDidAuthor } } }';
    expect((await ask(change, { id })).data?.updateIssueComment).toEqual({
      issueComment: { body: 'New', viewerDidAuthor: true },
    });
    const hide =
      'mutation($id: ID!) { minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) { minimizedComment { isMinimized minimizedReason } } }';
    expect((await ask(hide, { id })).data?.minimizeComment).toEqual({
      minimizedComment: { isMinimized: true, minimizedReason: 'outdated' },
    });
    const show =
      'mutation($id: ID!) { unminimizeComment(input: { subjectId: $id }) { unminimizedComment { isMinimized } } }';
    expect((await ask(show, { id })).data?.unminimizeComment).toEqual({
      unminimizedComment: { isMinimized: false },
    });
    await ask('mutation($id: ID!) { deleteIssueComment(input: { id: $id }) { clientMutationId } }', { id });
    expect(stage.fake.listComments({ ...PLACE, number: 1 })).toEqual([]);
  });

  it.each([
    [
      'too long a body',
      'x'.repeat(65_537),
      TOKENS.bot,
      'UNPROCESSABLE',
      'Body is too long (maximum is 65536 characters)',
    ],
    ['a token that may not', 'x', 'weak', 'FORBIDDEN', 'Resource not accessible by integration'],
  ])('with %s is refused with HTTP 200', async (_, body, token, type, message) => {
    stage.fake.registerToken({
      token: 'weak',
      login: 'weak',
      type: 'Bot',
      permissions: { contents: 'read' },
    });
    const answer = await ask(addComment, { input: { subjectId: await pullId(), body } }, token);
    expect(answer.data).toEqual({ addComment: null });
    expect(answer.errors).toMatchObject([{ type, path: ['addComment'], message }]);
    expect(stage.fake.listComments({ ...PLACE, number: 1 })).toEqual([]);
  });

  it('names the field of a variable that is missing', async () => {
    const answer = await ask(addComment, { input: { body: 'x' } });
    expect(answer.errors?.[0]?.message).toBe(
      'Variable $input of type AddCommentInput! was provided invalid value for subjectId (Expected value to not be null)',
    );
  });

  it('reacts', async () => {
    const react =
      'mutation($id: ID!) { addReaction(input: { subjectId: $id, content: ROCKET }) { reaction { content } subject { id } } }';
    const id = await pullId();
    expect((await ask(react, { id })).data).toEqual({
      addReaction: { reaction: { content: 'ROCKET' }, subject: { id } },
    });
  });

  it('opens and changes a pull request', async () => {
    const { nodeId } = await stage.fake.createRepository({ owner: 'octo', name: 'two', files: { a: 'a\n' } });
    await stage.fake.commitFiles({ owner: 'octo', repo: 'two', branch: 'docs', files: { b: 'b\n' } });
    const create =
      'mutation($input: CreatePullRequestInput!) { createPullRequest(input: $input) { pullRequest { id number isDraft author { login } } } }';
    const input = {
      repositoryId: nodeId,
      baseRefName: 'main',
      headRefName: 'docs',
      title: 'Docs',
      body: 'B',
      draft: true,
    };
    const made = await ask(create, { input });
    expect(made.data?.createPullRequest).toMatchObject({
      pullRequest: { number: 1, isDraft: true, author: { login: 'gloss' } },
    });
    const { id } = payload<{ pullRequest: { id: string } }>(made, 'createPullRequest').pullRequest;
    const again = await ask(create, { input });
    expect(again.errors).toMatchObject([
      { type: 'UNPROCESSABLE', message: 'A pull request already exists for octo:docs.' },
    ]);
    const update =
      'mutation($id: ID!) { updatePullRequest(input: { pullRequestId: $id, body: "New", state: CLOSED }) { pullRequest { body state title } } }';
    expect((await ask(update, { id })).data?.updatePullRequest).toEqual({
      pullRequest: { body: 'New', state: 'CLOSED', title: 'Docs' },
    });
  });
});
