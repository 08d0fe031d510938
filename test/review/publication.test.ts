import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { renderFindingNote } from '../../src/content/review/finding-note.ts';
import { body, PLACE, type ReviewStage, setReviewStage } from './review-stage.ts';

let stage: ReviewStage;
beforeEach(async () => {
  stage = await setReviewStage({ '.github/gloss.yml': 'review: { max-findings: 3, fail-on: high }\n' });
});
afterEach(() => stage.close());

const places = () => stage.threads().map(({ path, line }) => `${path}:${line}`);
const checks = () => stage.github.listCheckRuns(PLACE);
const withCheck = { review: { lines: true, check: true } };
const linesOnly = { review: { lines: true, check: false } };
const pulls = () => `${stage.github.url}/repos/octo/demo/pulls/${stage.number}`;

describe('comments at lines', () => {
  it('are lost to none that GitHub refuses, and leave no draft behind', async () => {
    const refused = stage.github.inject({
      match: ({ method, path, body: sent }) =>
        method === 'POST' && /\/reviews$/.test(path) && JSON.stringify(sent).includes('src/b.ts'),
      times: 100,
      fault: { kind: 'reply', status: 422, body: { message: 'Unprocessable Entity' } },
    });
    stage.script.push({ path: 'src/a.ts', startLine: 31, title: 'Thirty became one', severity: 'low' });
    // What a process that was killed left: GitHub takes one draft at a time.
    await stage.send('us', `${pulls()}/reviews`, { comments: [] });
    await stage.review(linesOnly);
    expect(places()).toEqual(['src/a.ts:5', 'src/a.ts:31']);
    expect(stage.reviews().map(({ state }) => state)).toEqual(['COMMENTED']);
    expect(stage.overview().split('because GitHub took no comment there')).toHaveLength(2);
    expect(stage.overview()).toContain('Nine became one');
    expect(stage.notes.join()).toContain('GitHub did not take 1 of the comments');
    // The review, a draft of all three, and one of the half that has the bad one; that it is that one follows from the rest.
    expect(refused.hits()).toBe(3);
    const before = stage.overview();
    await stage.review(linesOnly);
    expect([places().length, stage.reviews().length]).toEqual([2, 1]);
    expect(stage.overview()).toBe(before);
  });

  it('that somebody deleted do not come back, and pasted marks are nobody’s', async () => {
    // Before the first review: a stranger's conversation with our hidden line in it.
    const mark = renderFindingNote({
      fingerprint: '0'.repeat(32),
      category: 'correctness',
      hunk: '0'.repeat(16),
    });
    const sha = await stage.github.branchHead({ ...PLACE, branch: 'change' });
    const comment = { commit_id: sha, path: 'src/b.ts', line: 10, body: `Mine.\n\n${mark}` };
    await stage.send('ada', `${pulls()}/comments`, comment);
    await stage.review(linesOnly);
    expect(places()).toEqual(['src/b.ts:10', 'src/a.ts:5', 'src/b.ts:10']);
    const pull = await stage.github.getPullRequest({ ...PLACE, number: stage.number });
    pull.threads = pull.threads.filter(({ path }) => path !== 'src/a.ts');
    await stage.push({
      'src/a.ts': body('a', { 4: 'let a4 = 44;', 20: 'let a20 = 0;', 30: 'let a30 = 1;' }),
      'src/b.ts': body('b'),
    });
    stage.script = stage.script.filter(({ path }) => path === 'src/a.ts');
    await stage.review(linesOnly);
    expect(places()).toEqual(['src/b.ts:10', 'src/b.ts:10']);
    // The stranger's stays open.
    expect(stage.threads().map(({ resolvedBy }) => resolvedBy?.login)).toEqual([
      undefined,
      'github-actions[bot]',
    ]);
    expect(stage.overview()).toContain('Review: no findings');
    expect(stage.overview()).toContain('1 finding left to the people who answered or closed it.');
  });

  it('that two jobs told at the same time are closed once, and those that come back are told once more', async () => {
    await stage.review(linesOnly);
    // Another one, which looked before that wrote.
    const comments = stage
      .threads()
      .map(({ path, line, comments: [told] }) => ({ path, line, side: 'RIGHT', body: told?.body }));
    await stage.send('us', `${pulls()}/reviews`, { event: 'COMMENT', comments });
    expect(places()).toEqual(['src/a.ts:5', 'src/b.ts:10', 'src/a.ts:5', 'src/b.ts:10']);
    const open = () =>
      stage
        .threads()
        .filter(({ resolvedBy }) => !resolvedBy)
        .map(({ path, line }) => `${path}:${line}`);
    for (let times = 0; times < 2; times += 1) {
      await stage.review(linesOnly);
      expect(open()).toHaveLength(2);
      expect(new Set(open())).toEqual(new Set(places()));
      expect(stage.overview()).not.toContain('fixed');
    }
    expect(stage.reviews()).toHaveLength(2);
    const change = { 'src/b.ts': body('b', { 9: 'let b9 = 1;' }) };
    const { script } = stage;
    await stage.push({ 'src/b.ts': body('b', { 30: 'let b30 = 1;' }) });
    stage.script = script.filter(({ path }) => path === 'src/a.ts');
    await stage.review(linesOnly);
    expect(stage.overview()).toContain('1 earlier finding is fixed.');
    await stage.push(change);
    stage.script = script;
    await stage.review(linesOnly);
    expect([open(), stage.reviews().length]).toEqual([['src/a.ts:5', 'src/b.ts:10'], 3]);
    expect(stage.overview()).not.toContain('fixed');
  });

  it('are followed into a file of another name, and what we may not close is linked', async () => {
    stage.grant({ contents: 'read' });
    await stage.review(linesOnly);
    await stage.push({
      'src/b.ts': null,
      'src/c.ts': body('b', { 9: 'let b9 = 1;' }),
      'src/a.ts': body('a'),
    });
    stage.script = [{ path: 'src/c.ts', startLine: 10, title: 'Nine became one, still' }];
    await stage.review(linesOnly);
    expect([places().length, stage.reviews().length]).toEqual([2, 1]);
    expect(stage.overview()).toContain('Review: 1 finding (1 medium)');
    expect(stage.overview()).toMatch(
      /Fixed, and left open: .*\*\*\n\n- \*\*high\*\* \[.*#discussion\S+\): Four is not/,
    );
  });
});

describe('a check', () => {
  it('has each finding once, however its writes go, and fails only for open ones', async () => {
    stage.grant({ contents: 'write', checks: 'write' });
    const lines = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [at, `let x${at} = -1;`]));
    await stage.push({ 'src/a.ts': body('a', lines), 'src/b.ts': body('b', lines) });
    stage.script = Array.from({ length: 60 }, (_, index) => ({
      path: index % 2 === 0 ? 'src/a.ts' : 'src/b.ts',
      startLine: 1 + (index >> 1),
      title: `Thing${index} of ${index * 7919} odd${index}`,
      severity: index === 0 ? 'high' : 'low',
    }));
    stage.github.inject({
      match: { method: 'PATCH', path: /check-runs/ },
      fault: { kind: 'drop', after: true },
    });
    const end = await stage.review();
    expect(end.publications.map(({ kind, action }) => [kind, action])).toEqual([
      ['review', 'created'],
      ['check', 'created'],
      ['comment', 'created'],
    ]);
    const [check] = checks();
    expect([checks().length, check?.annotations.length, check?.conclusion]).toEqual([1, 60, 'failure']);
    expect(check).toMatchObject({ name: 'Gloss review', externalId: `gloss:review:${stage.number}` });
    // On the same head: nothing is written.
    const again = await stage.review();
    expect(again.publications.map(({ kind, action }) => [kind, action])).toEqual([
      ['check', 'unchanged'],
      ['comment', 'unchanged'],
    ]);
    expect(stage.writes()).toEqual([]);
    // Somebody closes the one that failed it.
    const [worst] = stage.threads();
    await stage.send('ada', stage.github.graphqlUrl, {
      query: `mutation { resolveReviewThread(input: { threadId: "${worst?.nodeId}" }) { thread { id } } }`,
    });
    await stage.review();
    expect(checks().map(({ conclusion }) => conclusion)).toEqual(['success']);
    expect(check?.annotations).toHaveLength(60);
    // Nothing that is open fails it, and not everything was read.
    await stage.review({
      options: { model: 'compatible:mock', paths: [], ignore: [], packing: true, maxItems: 1 },
    });
    expect(checks().map(({ conclusion }) => conclusion)).toEqual(['neutral']);
  });

  it('that may not be written is said, and costs nothing else', async () => {
    const end = await stage.review(withCheck);
    expect(end.publications.map(({ kind }) => kind)).toEqual(['review', 'comment']);
    expect(stage.overview()).toContain('No check was written: the token lacks checks: write.');
    expect(stage.notes.filter((note) => note.includes('No check was written'))).toHaveLength(1);
    expect(checks()).toEqual([]);
    // Without a comment the rest is as it was asked for.
    const lone = await stage.review({ comment: false, review: { lines: false, check: false } });
    expect(lone.publications.map(({ action }) => action)).toEqual(['skipped']);
  });
});
