import { afterEach, describe, expect, it } from 'vitest';
import { file, PLACE, type Stage, setStage } from './stage-for-tests.ts';

let stage: Stage;
afterEach(async () => {
  expect(stage.fake.errors).toEqual([]);
  await stage.fake.close();
});

interface Entry {
  filename: string;
  status: string;
  changes: number;
  additions: number;
  deletions: number;
  patch?: string;
  previous_filename?: string;
}

async function listFiles(query = ''): Promise<Entry[]> {
  return (await stage.send(`/repos/octo/stage/pulls/1/files${query}`)).body as Entry[];
}

/** Adds `count` files of `lines` lines each to the pull request. */
async function addFiles(count: number, lines: number): Promise<void> {
  const contents = file(Array.from({ length: lines }, (_, index) => `text ${index}`));
  const files = Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`many/${String(index).padStart(4, '0')}.txt`, contents]),
  );
  await stage.fake.commitFiles({ ...PLACE, branch: 'feature', files });
}

describe('files of a pull request', () => {
  it('tells every kind of change as git sees it', async () => {
    stage = await setStage();
    const text = 'some text\n'.repeat(20);
    await stage.fake.commitFiles({
      ...PLACE,
      branch: 'main',
      files: { 'old name.txt': text, 'picture.bin': Buffer.from([0, 1]) },
    });
    await stage.fake.commitFiles({
      ...PLACE,
      branch: 'next',
      files: {
        'old name.txt': null,
        'new name.txt': text,
        'picture.bin': Buffer.from([0, 2]),
        'gone.txt': null,
        'added.txt': 'one\ntwo',
        'app.txt': 'all new\n',
        'empty.txt': '',
      },
    });
    await stage.fake.createPullRequest({ ...PLACE, head: 'next' });
    const files = (await stage.send('/repos/octo/stage/pulls/2/files')).body as Entry[];
    expect(
      files.map(({ filename, status, additions, deletions, patch }) => [
        filename,
        status,
        additions,
        deletions,
        patch !== undefined,
      ]),
    ).toEqual([
      ['added.txt', 'added', 2, 0, true],
      ['app.txt', 'modified', 1, 40, true],
      ['empty.txt', 'added', 0, 0, false],
      ['gone.txt', 'removed', 0, 1, true],
      ['new name.txt', 'renamed', 0, 0, false],
      ['picture.bin', 'modified', 0, 0, false],
    ]);
    expect(files[4]?.previous_filename).toBe('old name.txt');
    expect(files[0]?.patch).toBe('@@ -0,0 +1,2 @@\n+one\n+two\n\\ No newline at end of file');
  });

  it('starts at the merge base, not at the tip of the base branch', async () => {
    stage = await setStage();
    await stage.fake.commitFiles({ ...PLACE, branch: 'main', files: { 'later.txt': 'on main\n' } });
    expect((await listFiles()).map(({ filename }) => filename)).toEqual(['added.txt', 'app.txt']);
  });

  it('drops the patches of a page past 20,000 lines without a word, and serves them on smaller pages', async () => {
    stage = await setStage();
    await addFiles(30, 1_000);
    const whole = await listFiles('?per_page=100');
    const kept = whole.filter(({ patch }) => patch !== undefined);
    const dropped = whole.filter(({ patch }) => patch === undefined);
    expect(whole).toHaveLength(32);
    // 1,001 lines each, after the 11 lines of the first two files.
    expect(kept).toHaveLength(2 + 19);
    expect(dropped.every(({ changes, additions, deletions }) => changes + additions + deletions === 0)).toBe(
      true,
    );
    const last = await listFiles('?per_page=8&page=4');
    expect(last.map(({ additions, patch }) => [additions, patch?.split('\n').length])).toEqual(
      Array.from({ length: 8 }, () => [1_000, 1_001]),
    );
  });

  it('withholds the patch of one huge file and keeps its counts', async () => {
    stage = await setStage({ limits: { patchLinesPerFile: 100 } });
    await addFiles(1, 200);
    const [, , huge] = await listFiles();
    expect(huge).toMatchObject({ additions: 200, changes: 200 });
    expect(huge?.patch).toBeUndefined();
  });

  it('lists no more than the limit, in pages of at most 100', async () => {
    stage = await setStage({ limits: { listedFiles: 150 } });
    await addFiles(200, 1);
    expect(await listFiles('?per_page=1000')).toHaveLength(100);
    expect(await listFiles('?per_page=100&page=2')).toHaveLength(50);
    expect(await listFiles('?per_page=100&page=3')).toHaveLength(0);
    expect(await listFiles()).toHaveLength(30);
  });

  it.each([
    ['diff', /^diff --git a\/added\.txt b\/added\.txt/],
    ['patch', /^From [0-9a-f]{40} .*\nFrom: A Developer/],
  ])('serves the %s media type', async (format, start) => {
    stage = await setStage();
    const accept = `application/vnd.github.v3.${format}`;
    const answer = await stage.send('/repos/octo/stage/pulls/1', { headers: { accept } });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe(`application/vnd.github.${format}; charset=utf-8`);
    expect(answer.body).toMatch(start);
  });

  it.each([
    [
      { diffFiles: 1 },
      "Sorry, the diff exceeded the maximum number of files (1). Consider using 'List pull requests files' API or locally cloning the repository instead.",
    ],
    [{ diffLines: 5 }, 'Sorry, the diff exceeded the maximum number of lines (5)'],
  ])('refuses a diff over the limit %j with 406', async (limits, message) => {
    stage = await setStage({ limits });
    const accept = 'application/vnd.github.diff';
    const answer = await stage.send('/repos/octo/stage/pulls/1', { headers: { accept } });
    expect(answer.status).toBe(406);
    expect(answer.body).toEqual({
      message,
      errors: [{ resource: 'PullRequest', field: 'diff', code: 'too_large' }],
      documentation_url: 'https://docs.github.com/rest/pulls/pulls#list-pull-requests-files',
      status: '406',
    });
  });
});
