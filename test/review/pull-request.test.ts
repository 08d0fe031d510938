import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CATEGORIES } from '../../src/content/review/finding.ts';
import { body, type ReviewStage, setReviewStage } from './review-stage.ts';
import { answerByScript } from './script-model.ts';

const UNPACKED = { model: 'compatible:mock', paths: [], ignore: [], packing: false };

let stage: ReviewStage;
beforeEach(async () => {
  stage = await setReviewStage();
});
afterEach(() => stage.close());

const asPerson = {
  reply: (comment: number) =>
    stage.send(
      'ada',
      `${stage.github.url}/repos/octo/demo/pulls/${stage.number}/comments/${comment}/replies`,
      {
        body: 'It is meant so.',
      },
    ),
  resolve: (thread: string) =>
    stage.send('ada', stage.github.graphqlUrl, {
      query: `mutation { resolveReviewThread(input: { threadId: "${thread}" }) { thread { id } } }`,
    }),
};

describe('a review of a pull request', () => {
  it('is one review with all comments at their lines, and one comment, for few calls', async () => {
    const end = await stage.review();
    expect(end.status).toBe('complete');
    expect(end.publications.map(({ kind, action }) => [kind, action])).toEqual([
      ['review', 'created'],
      ['comment', 'created'],
    ]);
    expect(stage.reviews()).toHaveLength(1);
    expect(stage.threads().map(({ path, line, side }) => [path, line, side])).toEqual([
      ['src/a.ts', 5, 'RIGHT'],
      ['src/b.ts', 10, 'RIGHT'],
    ]);
    expect(stage.overview()).toContain('### Review: 2 findings (1 high, 1 medium)');
    expect(stage.overview()).toContain('Four is not forty-four');
    expect(stage.overview()).toContain('Read 3 of 3 hunks in 2 of 2 files.');
    // One read, the files (there is no checkout), the review, the comment.
    expect(stage.github.journalSummary().map((line) => line.split('?')[0])).toEqual([
      'POST /graphql GlossPullRequest',
      expect.stringContaining('/pulls/1/files'),
      'POST /repos/octo/demo/pulls/1/reviews',
      'POST /graphql GlossCreateComment',
    ]);
    // Another pipeline on the same head has the diff already.
    await stage.review({ pipeline: 'summary', options: { ...UNPACKED, model: 'offline:extractive' } });
    expect(stage.github.journalSummary()).toEqual([
      'POST /graphql GlossPullRequest',
      'POST /graphql GlossCreateComment',
    ]);
  });

  it('reads what the base branch lets it read, whatever the change says of it', async () => {
    const { github } = stage;
    await github.commitFiles({
      ...{ owner: 'octo', repo: 'demo', branch: 'main' },
      files: { '.glossignore': 'src/b.ts\n', '.gitattributes': '*.gen.ts linguist-generated\n' },
    });
    await stage.push({ 'src/c.gen.ts': 'c();\n', '.glossignore': 'src/a.ts\n' });
    const { report } = await stage.review();
    expect(report?.coverage.notRead).toEqual([
      { path: 'src/b.ts', reason: '.glossignore (src/b.ts)' },
      { path: 'src/c.gen.ts', reason: 'generated file (.gitattributes)' },
    ]);
    expect(report?.items.map(({ key }) => key)).toEqual(['.glossignore', 'src/a.ts']);
  });

  it('says nothing twice: not on the same head, and not after a push', async () => {
    await stage.review();
    const before = stage.overview();
    const again = await stage.review();
    expect(again.publications.map(({ action }) => action)).toEqual(['unchanged']);
    expect(stage.overview()).toBe(before);
    stage.model.calls.length = 0;
    await stage.push({ 'src/b.ts': body('b', { 9: 'let b9 = 1;', 35: 'let b35 = 2;' }) });
    stage.script.push({ path: 'src/b.ts', startLine: 36, title: 'Thirty-five became two' });
    await stage.review();
    // src/a.ts is as it was: nobody is asked about it.
    expect(stage.model.calls.map(({ schema }) => schema)).toEqual(['file_findings', 'verdicts']);
    expect(stage.reviews()).toHaveLength(2);
    expect(stage.threads().map(({ path, line }) => [path, line])).toEqual([
      ['src/a.ts', 5],
      ['src/b.ts', 10],
      ['src/b.ts', 36],
    ]);
    expect(stage.overview()).toContain('### Review: 3 findings');
  });

  it('closes what is fixed, and nothing else', async () => {
    await stage.review();
    await stage.push({ 'src/a.ts': body('a', { 30: 'let a30 = 1;' }) });
    stage.script = stage.script.filter(({ path }) => path !== 'src/a.ts');
    await stage.review();
    expect(stage.threads().map(({ path, resolvedBy }) => [path, resolvedBy?.login])).toEqual([
      ['src/a.ts', 'github-actions[bot]'],
      ['src/b.ts', undefined],
    ]);
    expect(stage.overview()).toContain('1 earlier finding is fixed.');
    expect(stage.reviews()).toHaveLength(1);
    const before = stage.overview();
    await stage.review();
    expect(stage.overview()).toBe(before);
  });

  it('closes nothing that it did not read again, or that is as it was', async () => {
    await stage.review();
    // Both change near what was found in them, src/a.ts in a hunk of its own; of src/b.ts nothing can be read.
    await stage.push({
      'src/a.ts': body('a', { 4: 'let a4 = 44;', 20: 'let a20 = 0;', 30: 'let a30 = 1;' }),
      'src/b.ts': body('b', { 9: 'let b9 = 1;', 11: 'let b11 = 2;' }),
    });
    stage.script = [];
    stage.model.behave((call) =>
      call.prompt.includes('src/b.ts') ? { content: 'no JSON' } : answerByScript(call, stage.script),
    );
    const end = await stage.review({ options: UNPACKED });
    expect(end.status).toBe('partial');
    expect(stage.threads().map(({ resolvedBy }) => resolvedBy?.login)).toEqual([undefined, undefined]);
    expect(stage.overview()).toContain('### Review: 2 findings (1 high, 1 medium)');
    expect(stage.overview()).toMatch(
      /Told before, and still open\*\*\n\n- \*\*high\*\* .*\n- \*\*medium\*\* /,
    );
  });

  it('says that it is fixed where it may not close it', async () => {
    stage.grant({ contents: 'read' });
    await stage.review();
    await stage.push({ 'src/a.ts': body('a', { 30: 'let a30 = 1;' }) });
    stage.script = stage.script.filter(({ path }) => path !== 'src/a.ts');
    const end = await stage.review();
    expect(end.status).toBe('complete');
    expect(stage.threads().every(({ resolvedBy }) => !resolvedBy)).toBe(true);
    expect(stage.overview()).toContain('1 earlier finding is fixed.');
  });

  it.each(['reply', 'resolve'] as const)(
    'leaves to people what they took over (%s), for ever',
    async (what) => {
      await stage.review();
      const [first] = stage.threads();
      if (what === 'reply') await asPerson.reply(first?.comments[0]?.id ?? 0);
      else await asPerson.resolve(first?.nodeId ?? '');
      for (let pushes = 0; pushes < 2; pushes += 1) {
        await stage.push({
          'src/a.ts': body('a', { 4: 'let a4 = 44;', 20: `let a20 = ${pushes};`, 30: 'let a30 = 1;' }),
        });
        await stage.review();
      }
      expect(stage.reviews()).toHaveLength(1);
      expect(stage.overview()).not.toContain('Four is not forty-four');
      expect(stage.overview()).toContain('1 finding left to the people who answered or closed it.');
    },
  );

  it('shows ten of four hundred at their lines, and all in one comment that GitHub takes', async () => {
    stage.script = Array.from({ length: 400 }, (_, index) => ({
      path: index % 2 === 0 ? 'src/a.ts' : 'src/b.ts',
      startLine: 1 + (index % 40),
      category: CATEGORIES[index % CATEGORIES.length] ?? 'testing',
      title: `Thing ${index * 7919} odd${index}`,
      body: `It is odd. ${'And it goes on and on. '.repeat(20)}`,
    }));
    const end = await stage.review();
    expect(stage.threads().flatMap(({ comments }) => comments)).toHaveLength(10);
    expect(stage.reviews()).toHaveLength(1);
    expect(stage.overview().length).toBeLessThan(65_536);
    // Findings of one kind on one line are one.
    const found = end.report?.findings?.length ?? 0;
    expect(found).toBeGreaterThan(250);
    expect(stage.overview()).toContain(`${found - 10} more findings`);
    const writes = stage.github.journal.filter(
      ({ method, operation }) => method !== 'GET' && operation !== 'GlossPullRequest',
    );
    expect(writes).toHaveLength(2);
  });

  it('sends no second review when the answer to the first is lost', async () => {
    stage.github.inject({
      match: { method: 'POST', path: /\/reviews$/ },
      fault: { kind: 'drop', after: true },
    });
    await stage.review();
    expect(stage.reviews()).toHaveLength(1);
    expect(stage.threads()).toHaveLength(2);
  });

  it('is one review although the run broke off between it and the comment', async () => {
    const fault = stage.github.inject({
      match: { operation: 'GlossCreateComment' },
      fault: { kind: 'reply', status: 403, body: { message: 'Resource not accessible by integration' } },
    });
    await expect(stage.review()).rejects.toThrow();
    expect(fault.hits()).toBe(1);
    expect([stage.reviews().length, stage.threads().length]).toEqual([1, 2]);
    stage.model.calls.length = 0;
    await stage.review();
    expect([stage.reviews().length, stage.threads().length, stage.model.calls.length]).toEqual([1, 2, 0]);
    expect(stage.overview()).toContain('### Review: 2 findings');
  });

  it('loses no finding when GitHub refuses the comments at lines', async () => {
    stage.github.inject({
      match: { method: 'POST', path: /\/reviews$/ },
      times: 100,
      fault: { kind: 'reply', status: 422, body: { message: 'Unprocessable Entity' } },
    });
    await stage.review();
    expect(stage.threads()).toEqual([]);
    expect(stage.overview()).toContain('2 findings');
    expect(stage.overview().split('because GitHub took no comment there')).toHaveLength(3);
  });

  it('has one line for nothing, and no review', async () => {
    stage.script = [];
    await stage.review();
    expect(stage.reviews()).toEqual([]);
    expect(stage.overview().split('\n')[1]).toBe('### Review: no findings');
  });

  it('thirty pushes make at most thirty reviews and no duplicate', async () => {
    stage.script = [];
    for (let pushes = 0; pushes < 30; pushes += 1) {
      const line = pushes % 38;
      stage.script.push({
        path: 'src/a.ts',
        startLine: line + 1,
        title: `Line ${line} of push${pushes} is odd`,
      });
      const changes = Object.fromEntries(
        Array.from({ length: pushes + 1 }, (_, at) => [at, `let a${at} = -1;`]),
      );
      await stage.push({ 'src/a.ts': body('a', changes) });
      await stage.review();
    }
    expect(stage.reviews().length).toBeLessThanOrEqual(30);
    const places = stage.threads().map(({ path, comments }) => `${path} ${comments[0]?.body.split('\n')[0]}`);
    expect(new Set(places).size).toBe(places.length);
    expect(places).toHaveLength(10);
  }, 120_000);
});
