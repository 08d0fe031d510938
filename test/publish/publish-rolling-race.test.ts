import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { publishFiles } from '../../src/publish/publish-files.ts';
import { BRANCH, LOCK, lockOf, type RollingStage, START_FILES, setRollingStage } from './rolling-stage.ts';

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
