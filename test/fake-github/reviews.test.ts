import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { APP_LINES, failureOf, file, PLACE, type Stage, setStage } from './stage-for-tests.ts';

let stage: Stage;
beforeEach(async () => {
  stage = await setStage();
});
afterEach(async () => {
  expect(stage.fake.errors).toEqual([]);
  await stage.fake.close();
});

const ROUTE = 'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews';
const PULL = { ...PLACE, pull_number: 1 };
const BLANK = "Pull request review thread diff hunk can't be blank";
const OUTSIDE = 'Pull request review thread line must be part of the diff';
const ASTRAY = 'Pull request review thread start line must be part of the same hunk as the line.';

describe('a review', () => {
  // The one hunk shows lines 17 to 23; line 20 is changed.
  it.each([
    ['an added line', { line: 20 }],
    ['a context line', { line: 17 }],
    ['a removed line', { line: 20, side: 'LEFT' }],
    ['a context line of the old side', { line: 23, side: 'LEFT' }],
    ['a range in one hunk', { start_line: 18, line: 21 }],
    ['a range from old to new', { start_line: 20, start_side: 'LEFT', line: 20, side: 'RIGHT' }],
    ['a position', { position: 4 }],
  ])('takes a comment on %s', async (_, place) => {
    const comments = [{ path: 'app.txt', body: 'Look', ...place }];
    const review = await stage
      .client('bot')
      .request(ROUTE, { ...PULL, event: 'COMMENT', body: 'R', comments });
    expect(review.data).toMatchObject({
      state: 'COMMENTED',
      body: 'R',
      user: { login: 'gloss[bot]', type: 'Bot' },
    });
    expect(stage.fake.listThreads({ ...PLACE, number: 1 })).toHaveLength(1);
  });

  it.each([
    ['above the hunk', { line: 16 }, `${OUTSIDE} and ${BLANK}`],
    ['below the hunk', { line: 24 }, `${OUTSIDE} and ${BLANK}`],
    ['a range from outside', { start_line: 10, line: 20 }, ASTRAY],
    ['a range outside', { start_line: 30, line: 31 }, `${OUTSIDE}, ${ASTRAY}, and ${BLANK}`],
    [
      'a range upside down',
      { start_line: 21, line: 18 },
      'Pull request review thread start line must precede the end line.',
    ],
    [
      'a file that is not changed',
      { path: 'gone.txt', line: 1 },
      `Pull request review thread path is invalid and ${BLANK}`,
    ],
    ['the old side of a new file', { path: 'added.txt', line: 1, side: 'LEFT' }, `${OUTSIDE} and ${BLANK}`],
  ])('is refused whole for one comment on %s', async (_, place, message) => {
    const comments = [
      { path: 'app.txt', line: 20, body: 'Good' },
      { path: 'app.txt', body: 'Bad', ...place },
    ];
    const request = stage.client('bot').request(ROUTE, { ...PULL, event: 'COMMENT', body: 'R', comments });
    expect(await failureOf(request)).toMatchObject({
      status: 422,
      data: {
        message: 'Unprocessable Entity',
        errors: [message],
        documentation_url: 'https://docs.github.com/rest/pulls/reviews#create-a-review-for-a-pull-request',
        status: '422',
      },
    });
    expect(stage.fake.listReviews({ ...PLACE, number: 1 })).toEqual([]);
    expect(stage.fake.listThreads({ ...PLACE, number: 1 })).toEqual([]);
  });

  it('is refused whole for a comment with a field of the wrong kind', async () => {
    const table: Array<[object, string]> = [
      [{ line: 20, side: 'right' }, 'right is not a member of ["LEFT", "RIGHT"].'],
      [{ line: 20, start_line: 18, start_side: 'OLD' }, 'OLD is not a member of ["LEFT", "RIGHT", "side"].'],
      [{ line: 20.5 }, "For 'properties/line', 20.5 is not an integer."],
      [{ line: '20' }, 'For \'properties/line\', "20" is not an integer.'],
      [{ line: 0 }, `${OUTSIDE} and ${BLANK}`],
      [{ line: -20 }, `${OUTSIDE} and ${BLANK}`],
      [{ line: 20, start_line: 20 }, 'Pull request review thread start line must precede the end line.'],
    ];
    for (const [place, problem] of table) {
      const comments = [
        { path: 'app.txt', line: 20, body: 'Good' },
        { path: 'app.txt', body: 'Bad', ...place },
      ];
      const request = stage.client('bot').request(ROUTE, { ...PULL, event: 'COMMENT', comments });
      const failure = await failureOf(request);
      expect([failure.status, JSON.stringify(failure.data)]).toEqual([
        422,
        expect.stringContaining(JSON.stringify(problem).slice(1, -1)),
      ]);
    }
    expect(stage.fake.listThreads({ ...PLACE, number: 1 })).toEqual([]);
  });

  it('is refused for a comment on a diff too large to be shown', async () => {
    await using small = {
      ...(await setStage({ limits: { patchLinesPerFile: 7 } })),
      [Symbol.asyncDispose]: () => small.fake.close(),
    };
    const post = (place: object) =>
      small.send('/repos/octo/stage/pulls/1/reviews', {
        method: 'POST',
        body: JSON.stringify({ event: 'COMMENT', comments: [{ body: 'Look', ...place }] }),
      });
    expect((await post({ path: 'app.txt', line: 20 })).status).toBe(422);
    expect((await post({ path: 'added.txt', line: 1 })).status).toBe(200);
  });

  it('is refused for a range that leaves its hunk for another', async () => {
    const both = APP_LINES.with(2, 'early').with(35, 'late');
    await stage.fake.commitFiles({ ...PLACE, branch: 'feature', files: { 'app.txt': file(both) } });
    const comments = [{ path: 'app.txt', start_line: 3, line: 36, body: 'Both' }];
    const request = stage.client('bot').request(ROUTE, { ...PULL, event: 'COMMENT', comments });
    expect(await failureOf(request)).toMatchObject({ status: 422, data: { errors: [ASTRAY] } });
  });

  it('is validated against the commit it names', async () => {
    const old = await stage.fake.branchHead({ ...PLACE, branch: 'feature' });
    await stage.fake.commitFiles({
      ...PLACE,
      branch: 'feature',
      files: { 'app.txt': file(APP_LINES.with(0, 'first')) },
    });
    const comments = [{ path: 'app.txt', line: 20, body: 'Look' }];
    const client = stage.client('bot');
    expect((await failureOf(client.request(ROUTE, { ...PULL, event: 'COMMENT', comments }))).status).toBe(
      422,
    );
    const review = await client.request(ROUTE, { ...PULL, event: 'COMMENT', comments, commit_id: old });
    expect(review.data.commit_id).toBe(old);
    const foreign = client.request(ROUTE, { ...PULL, event: 'COMMENT', comments, commit_id: '1'.repeat(40) });
    expect((await failureOf(foreign)).status).toBe(422);
  });

  it.each([
    ['APPROVE', 'contributor', 422],
    ['REQUEST_CHANGES', 'contributor', 422],
    ['COMMENT', 'contributor', 200],
    ['APPROVE', 'octo', 200],
  ])('with %s by %s gives %i', async (event, login, status) => {
    stage.fake.registerToken({ token: 't', login, type: 'User' });
    const answer = await stage.send('/repos/octo/stage/pulls/1/reviews', {
      method: 'POST',
      body: JSON.stringify({ event, body: 'Verdict' }),
      headers: { authorization: 'token t' },
    });
    expect(answer.status).toBe(status);
  });

  it('without an event is pending: one per account, seen by its author only', async () => {
    const client = stage.client('bot');
    const first = await client.request(ROUTE, { ...PULL, body: 'Draft' });
    expect(first.data.state).toBe('PENDING');
    expect((await failureOf(client.request(ROUTE, { ...PULL, body: 'Draft' }))).status).toBe(422);
    const list = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews';
    expect((await client.request(list, PULL)).data).toHaveLength(1);
    expect((await stage.client('otherBot').request(list, PULL)).data).toHaveLength(0);
  });

  it('leaves comments that follow their line through a push, and go outdated with it', async () => {
    const comments = [{ path: 'app.txt', line: 20, body: 'Look' }];
    await stage.client('bot').request(ROUTE, { ...PULL, event: 'COMMENT', comments });
    const list = async () => {
      const answer = await stage
        .client('bot')
        .request('GET /repos/{owner}/{repo}/pulls/{pull_number}/comments', PULL);
      return answer.data[0];
    };
    expect(await list()).toMatchObject({ line: 20, original_line: 20, position: 5, side: 'RIGHT' });
    const shifted = ['new first', ...APP_LINES.with(19, 'changed')];
    await stage.fake.commitFiles({ ...PLACE, branch: 'feature', files: { 'app.txt': file(shifted) } });
    expect(await list()).toMatchObject({ line: 21, original_line: 20 });
    await stage.fake.commitFiles({
      ...PLACE,
      branch: 'feature',
      files: { 'app.txt': file(APP_LINES.with(19, 'again')) },
    });
    expect(await list()).toMatchObject({ line: null, position: null, original_line: 20 });
  });
});
