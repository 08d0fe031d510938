import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { failureOf, PLACE, type Stage, setStage } from './stage-for-tests.ts';

let stage: Stage;
beforeEach(async () => {
  stage = await setStage({ limits: { graphqlBytes: 20_000 } });
});
afterEach(async () => {
  expect(stage.fake.errors).toEqual([]);
  await stage.fake.close();
});

const pull = async () => (await stage.send('/repos/octo/stage/pulls/1')).body;
const QUERY = `query($head: String!) { repository(owner: "octo", name: "stage") {
  ref(qualifiedName: "refs/heads/main") {
    compare(headRef: $head) { status aheadBy behindBy commits(first: 100) { totalCount nodes { oid } } }
  }
  topic: ref(qualifiedName: "feature") { associatedPullRequests(first: 5, states: [MERGED]) { nodes { number state } } }
} }`;
const ask = (head: string) => stage.client('bot').graphql<Record<string, never>>(QUERY, { head });

describe('comparisons', () => {
  it('count commits on both sides, oldest first', async () => {
    const first = await stage.fake.branchHead({ ...PLACE, branch: 'feature' });
    const second = await stage.fake.commitFiles({ ...PLACE, branch: 'feature', files: { 'x.txt': 'x\n' } });
    await stage.fake.commitFiles({ ...PLACE, branch: 'main', files: { 'y.txt': 'y\n' } });
    expect(await ask('feature')).toMatchObject({
      repository: {
        ref: {
          compare: {
            ...{ status: 'DIVERGED', aheadBy: 2, behindBy: 1 },
            commits: { totalCount: 2, nodes: [{ oid: first }, { oid: second }] },
          },
        },
      },
    });
  });

  it('with an unknown branch are null', async () => {
    expect(await ask('nowhere')).toMatchObject({ repository: { ref: { compare: null } } });
  });
});

describe('pull requests end', () => {
  it.each(['merge', 'squash', 'rebase'] as const)(
    'as merged by %s, with the files in the base',
    async (method) => {
      const sha = await stage.fake.mergePullRequest({ ...PLACE, number: 1, method });
      expect(await pull()).toMatchObject({ state: 'closed', merged: true, merged_at: expect.any(String) });
      expect(await stage.fake.branchHead({ ...PLACE, branch: 'main' })).toBe(sha);
      expect((await stage.send('/repos/octo/stage/contents/added.txt?ref=main')).status).toBe(200);
      expect(await ask('feature')).toMatchObject({
        repository: { topic: { associatedPullRequests: { nodes: [{ number: 1, state: 'MERGED' }] } } },
      });
    },
  );

  it('as merged when their head is pushed to the base', async () => {
    const sha = await stage.fake.branchHead({ ...PLACE, branch: 'feature' });
    await stage.fake.setBranch({ ...PLACE, branch: 'main', sha });
    expect(await pull()).toMatchObject({ state: 'closed', merged: true });
  });

  it('as closed when their branch is moved back to the base, and stay so when it moves on', async () => {
    const sha = await stage.fake.branchHead({ ...PLACE, branch: 'main' });
    await stage.send('/repos/octo/stage/git/refs/heads%2Ffeature', {
      method: 'PATCH',
      body: JSON.stringify({ sha, force: true }),
    });
    await stage.fake.commitFiles({ ...PLACE, branch: 'feature', files: { 'x.txt': 'x\n' } });
    expect(await pull()).toMatchObject({ state: 'closed', merged: false });
  });
});

describe('mutations on branches', () => {
  const mutation =
    'mutation($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }';
  const commit = async (contents = 'eA==') =>
    stage.client('bot').graphql(mutation, {
      input: {
        branch: { repositoryNameWithOwner: 'octo/stage', branchName: 'feature' },
        message: { headline: 'x' },
        expectedHeadOid: await stage.fake.branchHead({ ...PLACE, branch: 'feature' }),
        fileChanges: { additions: [{ path: 'x.txt', contents }] },
      },
    });

  it.each([
    ['protection', 'BRANCH_PROTECTION_RULE_VIOLATION'],
    ['ruleset', 'UNPROCESSABLE'],
  ] as const)('are refused by a %s, with the type %s', async (by, type) => {
    stage.fake.protectBranch({ ...PLACE, branch: 'feature', by });
    const { data, message } = await failureOf(commit());
    expect(message).toContain('Changes must be made through a pull request.');
    expect(data ?? {}).toEqual({ createCommitOnBranch: null });
    const answer = await commit().catch((error: { errors: Array<{ type: string }> }) => error);
    expect(answer).toMatchObject({ errors: [{ type }] });
  });

  it('over the payload limit are refused unread', async () => {
    const before = await stage.fake.branchHead({ ...PLACE, branch: 'feature' });
    expect(await failureOf(commit('A'.repeat(20_000)))).toMatchObject({ status: 413 });
    expect(await stage.fake.branchHead({ ...PLACE, branch: 'feature' })).toBe(before);
  });
});
