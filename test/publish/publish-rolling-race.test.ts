import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { publishFiles } from '../../src/publish/publish-files.ts';
import type { PublishFilesOptions } from '../../src/publish/publish-files-options.ts';
import {
  BRANCH,
  LOCK,
  lockOf,
  PLACE,
  type RollingStage,
  START_FILES,
  setRollingStage,
} from './rolling-stage.ts';

const PAGES = { 'docs/a.md': 'A\n', 'docs/b.md': 'B\n' };
const FILES = { ...START_FILES, ...PAGES, [LOCK]: lockOf(Object.keys(PAGES)) };

let stage: RollingStage;
beforeEach(async () => {
  stage = await setRollingStage();
});
afterEach(() => stage.close());

describe('two publishers at once', () => {
  const operations = ['GlossBranchState', 'GlossMoveBranches', 'GlossCommit', 'GlossCreatePullRequest'];

  test.each(operations)(
    'of different pages, both held at %s: no page is lost, one pull request',
    async (operation) => {
      const [one, two] = await Promise.all([
        stage.prepare({ 'docs/a.md': 'A\n' }, { runId: 'one' }),
        stage.prepare({ 'docs/b.md': 'B\n' }, { runId: 'two' }),
      ]);
      const holds = [1, 2].map(() => stage.github.inject({ match: { operation }, fault: { kind: 'hold' } }));
      const runs = [publishFiles(one), publishFiles(two)];
      await holds[0]?.arrived;
      // The second arrives as well, or is done without: either way nobody waits for ever.
      await Promise.race([holds[1]?.arrived, Promise.all(runs), runs[0], runs[1]]);
      for (const hold of holds) hold.release();
      const results = await Promise.all(runs);
      expect(results.flatMap((result) => result.leftAlone)).toEqual([]);
      expect(await stage.read(BRANCH)).toEqual(FILES);
      expect((await stage.pulls()).map((pull) => pull.state)).toEqual(['open']);
    },
  );

  test.each([
    ['first, before the newer', ['older', 'newer'], ''],
    ['last, after the newer', ['newer', 'older'], ''],
    ['between the newer one’s look and its commit', ['newer', 'older'], 'GlossCommit'],
    ['between the newer one’s look and its branch', ['newer', 'older'], 'GlossMoveBranches'],
  ])('of an older and a newer head, the older %s: the newer has the word', async (_, order, held) => {
    const runs = {
      older: await stage.prepare({ 'docs/a.md': 'A1\n', 'docs/c.md': 'C1\n' }, { runId: 'old' }),
    } as Record<string, PublishFilesOptions>;
    await stage.github.commitFiles({ ...PLACE, branch: 'main', files: { 'a.ts': 'export const a = 2;\n' } });
    runs.newer = await stage.prepare({ 'docs/a.md': 'A2\n', 'docs/b.md': 'B2\n' }, { runId: 'new' });
    const [first = '', second = ''] = order;
    const hold = held && stage.github.inject({ match: { operation: held }, fault: { kind: 'hold' } });
    const running = publishFiles(runs[first] as PublishFilesOptions);
    if (hold) await hold.arrived;
    else await running;
    await publishFiles(runs[second] as PublishFilesOptions);
    if (hold) hold.release();
    await running;
    const files = await stage.read(BRANCH);
    expect(files).toMatchObject({ 'docs/a.md': 'A2\n', 'docs/b.md': 'B2\n' });
    // A page that only the older run had to write is no worse for being there.
    const pages = ['docs/a.md', 'docs/b.md', ...('docs/c.md' in files ? ['docs/c.md'] : [])];
    expect(files[LOCK]).toBe(lockOf(pages));
    expect((await stage.pulls()).map((pull) => pull.state)).toEqual(['open']);
  });

  test('of an older head and a person: the person’s page stays', async () => {
    const options = await stage.prepare(PAGES, { runId: 'new' });
    await stage.run({ 'docs/b.md': 'B0\n' }, { runId: 'old' });
    await stage.github.commitFiles({ ...PLACE, branch: BRANCH, files: { 'docs/a.md': 'mine\n' } });
    expect((await publishFiles(options)).leftAlone).toMatchObject([
      { path: 'docs/a.md' },
      { path: 'docs/b.md' },
    ]);
    expect(await stage.read(BRANCH)).toMatchObject({ 'docs/a.md': 'mine\n' });
  });

  test('of the same pages: one commit, one pull request', async () => {
    const [one, two] = await Promise.all([stage.prepare(PAGES), stage.prepare(PAGES, { runId: 'two' })]);
    const holds = [1, 2].map(() =>
      stage.github.inject({ match: { operation: 'GlossCommit' }, fault: { kind: 'hold' } }),
    );
    const runs = [publishFiles(one), publishFiles(two)];
    await Promise.all(holds.map((hold) => hold.arrived));
    for (const hold of holds) hold.release();
    await Promise.all(runs);
    expect(await stage.read(BRANCH)).toEqual(FILES);
    const compared = await fetch(
      `${stage.github.url}/repos/octo/repo/compare/main...${encodeURIComponent(BRANCH)}`,
    );
    expect(await compared.json()).toMatchObject({ ahead_by: 1 });
    expect((await stage.pulls()).map((pull) => pull.state)).toEqual(['open']);
  });
});
