import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openBranchTree } from '../../src/github/open-branch-tree.ts';
import { publishFiles } from '../../src/publish/publish-files.ts';
import type { PublishFilesOptions } from '../../src/publish/publish-files-options.ts';
import { createTestClient } from '../github/create-test-client.ts';
import { LOCK, lockOf, PLACE, planFiles, type RollingStage, setRollingStage } from './rolling-stage.ts';

const BRANCH = 'feature';
const PAGES = { 'docs/a.md': 'A\n', 'docs/b.md': 'B\n' };

let stage: RollingStage;
beforeEach(async () => {
  stage = await setRollingStage();
  await stage.github.commitFiles({ ...PLACE, branch: BRANCH, files: { 'a.ts': 'export const a = 1;\n' } });
  await stage.github.createPullRequest({ ...PLACE, head: BRANCH });
});
afterEach(() => stage.close());

async function prepare(wanted: Record<string, string>, onTop = false): Promise<PublishFilesOptions> {
  const { client } = createTestClient({ apiUrl: stage.github.url });
  const headSha = await stage.head(BRANCH);
  const files = await planFiles({ wanted, tree: openBranchTree({ client, ...PLACE, sha: headSha }) });
  stage.github.clearJournal();
  return {
    client,
    address: PLACE,
    target: { kind: 'branch', branch: BRANCH, headSha, isCrossRepository: false, onTop },
    pipeline: 'docs',
    files,
    mergeable: [LOCK],
    leftAlone: [],
    message: { headline: 'docs: update', body: '' },
    pull: { title: '', renderBody: () => '' },
    runId: 'run-1',
    wait: async () => {},
  };
}

describe('the branch of a pull request', () => {
  test('gets one commit, for one request', async () => {
    const result = await publishFiles(await prepare(PAGES));
    expect(stage.github.journalSummary()).toEqual(['POST /graphql GlossCommit']);
    expect(result).toEqual({ action: 'updated', commitSha: await stage.head(BRANCH), leftAlone: [] });
    expect(await stage.read(BRANCH)).toMatchObject({ ...PAGES, [LOCK]: lockOf(Object.keys(PAGES)) });
  });

  test('that has everything already gets nothing, for no request', async () => {
    const options = await prepare({ 'docs/old.md': 'old\n' });
    expect(await publishFiles(options)).toEqual({ action: 'unchanged', leftAlone: [] });
    expect(stage.github.journal).toEqual([]);
  });

  test('run twice with the same changes: one commit', async () => {
    const options = await prepare(PAGES);
    const { commitSha } = await publishFiles(options);
    expect(await publishFiles(options)).toEqual({ action: 'unchanged', leftAlone: [] });
    expect(await stage.head(BRANCH)).toBe(commitSha);
  });

  test.each([true, false])('whose answer is lost (it happened: %s) gets one commit', async (after) => {
    const before = await stage.head(BRANCH);
    const options = await prepare(PAGES);
    stage.github.inject({ match: { operation: 'GlossCommit' }, fault: { kind: 'drop', after } });
    await publishFiles(options);
    const compared = await fetch(`${stage.github.url}/repos/octo/repo/compare/${before}...${BRANCH}`);
    expect(await compared.json()).toMatchObject({ ahead_by: 1 });
  });

  test.each([true, false])(
    'that has a newer head is left to its run (a write was tried: %s)',
    async (tried) => {
      const options = await prepare(PAGES);
      if (tried) {
        // The answer is lost, and nothing happened; meanwhile somebody pushes.
        stage.github.inject({ match: { operation: 'GlossCommit' }, fault: { kind: 'drop', after: false } });
      }
      const files = { 'a.ts': 'export const a = 2;\n' };
      const newer = await stage.github.commitFiles({ ...PLACE, branch: BRANCH, files });
      await expect(publishFiles(options)).rejects.toMatchObject({ headSha: newer });
      expect(await stage.head(BRANCH)).toBe(newer);
    },
  );

  test('that was set back by force is left alone, too', async () => {
    const options = await prepare(PAGES);
    const back = await stage.head('main');
    await stage.github.setBranch({ ...PLACE, branch: BRANCH, sha: back });
    await expect(publishFiles(options)).rejects.toMatchObject({ headSha: back });
  });

  test('that a newer run has written to keeps its files', async () => {
    const late = await prepare(PAGES);
    await stage.github.commitFiles({ ...PLACE, branch: BRANCH, files: { 'a.ts': 'export const a = 2;\n' } });
    await publishFiles({ ...(await prepare({ 'docs/a.md': 'A2\n' })), runId: 'run-2' });
    const head = await stage.head(BRANCH);
    await expect(publishFiles(late)).rejects.toMatchObject({ headSha: head });
    expect(await stage.read(BRANCH)).toMatchObject({ 'docs/a.md': 'A2\n', [LOCK]: lockOf(['docs/a.md']) });
  });

  test('goes on after its own first commit, when files take several and the second breaks off', async () => {
    const page = 'x'.repeat(3000);
    const wanted = { 'docs/a.md': `A${page}`, 'docs/b.md': `B${page}`, 'docs/c.md': `C${page}` };
    const options = { ...(await prepare(wanted)), maxCommitBytes: 6000 };
    let commits = 0;
    const match = ({ operation }: { operation: string | undefined }) => {
      if (operation === 'GlossCommit') commits += 1;
      return commits === 2;
    };
    const fault = stage.github.inject({ match, fault: { kind: 'drop', after: false } });
    await publishFiles(options);
    expect(fault.hits()).toBe(1);
    expect(await stage.read(BRANCH)).toMatchObject(wanted);
  });

  test('that moved elsewhere gets on top what somebody approved', async () => {
    const options = await prepare(PAGES, true);
    await stage.github.commitFiles({ ...PLACE, branch: BRANCH, files: { 'b.ts': 'export {};\n' } });
    expect(await publishFiles(options)).toMatchObject({ action: 'updated', leftAlone: [] });
    expect(await stage.read(BRANCH)).toMatchObject({ ...PAGES, 'b.ts': 'export {};\n' });
  });

  test('with a page that somebody changed meanwhile keeps it, and the lock does not claim it', async () => {
    const options = await prepare(PAGES, true);
    await stage.github.commitFiles({ ...PLACE, branch: BRANCH, files: { 'docs/a.md': 'theirs\n' } });
    expect(await publishFiles(options)).toMatchObject({
      action: 'updated',
      leftAlone: [{ path: 'docs/a.md', reason: 'changed on the branch meanwhile' }],
    });
    expect(await stage.read(BRANCH)).toMatchObject({
      'docs/a.md': 'theirs\n',
      'docs/b.md': 'B\n',
      [LOCK]: lockOf(['docs/b.md']),
    });
  });

  test('that is gone: a usage error', async () => {
    const options = await prepare(PAGES);
    await stage.github.setBranch({ ...PLACE, branch: BRANCH, sha: null });
    await expect(publishFiles(options)).rejects.toMatchObject({
      code: 'usage',
      message: 'GitHub knows no branch feature of octo/repo any more.',
    });
  });

  test('that somebody pushes to without end: an error after five attempts', async () => {
    const options = await prepare(PAGES, true);
    let pushes = 0;
    const pushing: PublishFilesOptions = {
      ...options,
      openTree: async (sha) => {
        const tree = openBranchTree({ client: options.client, ...PLACE, sha });
        await tree.list();
        pushes += 1;
        await stage.github.commitFiles({ ...PLACE, branch: BRANCH, files: { 'p.txt': `${pushes}\n` } });
        return tree;
      },
    };
    await stage.github.commitFiles({ ...PLACE, branch: BRANCH, files: { 'p.txt': 'first\n' } });
    await expect(publishFiles(pushing)).rejects.toMatchObject({
      code: 'github',
      message: expect.stringContaining('could not be written after 5 attempts'),
    });
    expect(stage.mutations()).toHaveLength(5);
  });

  test('of a fork is refused before any request', async () => {
    const options = await prepare(PAGES);
    const target = {
      kind: 'branch',
      branch: BRANCH,
      headSha: 'f'.repeat(40),
      isCrossRepository: true,
    } as const;
    await expect(publishFiles({ ...options, target })).rejects.toMatchObject({
      code: 'usage',
      message: expect.stringContaining('fork'),
    });
    expect(stage.github.journal).toEqual([]);
  });

  test('gets no workflow file: refused before any request', async () => {
    const options = await prepare({ ...PAGES, '.github/workflows/x.yml': 'on: push\n' });
    await expect(publishFiles(options)).rejects.toMatchObject({
      code: 'usage',
      message: expect.stringContaining('".github/workflows/x.yml"'),
    });
    expect(stage.github.journal).toEqual([]);
  });
});
