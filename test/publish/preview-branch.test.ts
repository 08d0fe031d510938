import { afterEach, beforeEach, expect, test } from 'vitest';
import { previewBranchName, pushPreview, removePreview } from '../../src/publish/preview-branch.ts';
import { createTestClient } from '../github/create-test-client.ts';
import { samplePng } from '../support/sample-media.ts';
import { PLACE, type RollingStage, setRollingStage } from './rolling-stage.ts';

const BRANCH = previewBranchName({ pipeline: 'art', number: 7 });
let stage: RollingStage;
let notes: string[];
beforeEach(async () => {
  stage = await setRollingStage();
  notes = [];
});
afterEach(() => stage.close());

const place = () => ({
  client: createTestClient({ apiUrl: stage.github.url }).client,
  ...{ address: PLACE, baseBranch: 'main', branch: BRANCH, pipeline: 'art' },
  onNote: (note: string) => notes.push(note),
  wait: async () => {},
});
const push = (digest: string, runId = 'run-1') =>
  pushPreview({
    ...place(),
    digest,
    runId,
    files: [{ path: 'art/a.png', content: samplePng(8, 8, digest) }],
  });
const isThere = async () =>
  (await fetch(`${stage.github.url}/repos/octo/repo/git/ref/heads/${BRANCH}`)).status === 200;
const commits = async () => {
  const answer = await fetch(`${stage.github.url}/repos/octo/repo/compare/main...${BRANCH}`);
  return (await answer.json()) as { ahead_by: number; commits: { commit: { message: string } }[] };
};

test('a preview is one commit that builds nothing, found again, replaced by the next, and removed', async () => {
  const first = await push('aa');
  expect(first).toBe(await stage.head(BRANCH));
  expect((await commits()).commits[0]?.commit.message).toMatch(/^art: to be approved \[skip ci\]\n/);
  expect(await push('aa', 'run-2')).toBe(first);
  const second = await push('bb');
  expect(second).not.toBe(first);
  expect((await commits()).ahead_by).toBe(1);
  await stage.github.commitFiles({ ...PLACE, branch: 'main', files: { 'b.ts': 'export {};\n' } });
  await removePreview(place());
  expect(await isThere()).toBe(false);
  stage.github.clearJournal();
  await removePreview(place());
  expect(stage.github.journalSummary()).toEqual(['POST /graphql GlossBranchState']);
  expect(notes).toEqual([]);
});

test.each([
  ['GlossMoveBranches', true],
  ['GlossMoveBranches', false],
  ['GlossCommit', true],
  ['GlossCommit', false],
])('%s whose answer is lost (it happened: %s) is looked after', async (operation, after) => {
  const fault = { match: { operation }, fault: { kind: 'drop', after } } as const;
  stage.github.inject(fault);
  expect(await push('aa')).toBe(await stage.head(BRANCH));
  expect((await commits()).ahead_by).toBe(1);
  if (operation === 'GlossMoveBranches') stage.github.inject(fault);
  await removePreview(place());
  expect(await isThere()).toBe(false);
});

test('a branch with a commit of somebody else stays as it is', async () => {
  await push('aa');
  const theirs = await stage.github.commitFiles({ ...PLACE, branch: BRANCH, files: { x: 'x\n' }, by: 'ada' });
  expect(await push('bb')).toBeUndefined();
  await removePreview(place());
  expect(await stage.head(BRANCH)).toBe(theirs);
  expect(notes[0]).toMatch(/somebody else's: the pictures are not shown/);
});

test('a branch that may not be removed is told and breaks nothing', async () => {
  await push('aa');
  const refusal = {
    kind: 'reply',
    status: 403,
    body: { message: 'Resource not accessible by integration' },
  } as const;
  stage.github.inject({ match: { operation: 'GlossMoveBranches' }, fault: refusal });
  await removePreview(place());
  expect(notes.at(-1)).toMatch(/is still there/);
});
