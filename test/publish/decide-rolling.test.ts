import { describe, expect, test } from 'vitest';
import type { BranchCommit, BranchPullRequest, BranchState } from '../../src/github/branch-state.ts';
import { classifyBranch } from '../../src/publish/classify-branch.ts';
import { decideProposal, decideRolling } from '../../src/publish/decide-rolling.ts';
import { findParting } from '../../src/publish/find-base-conflict.ts';
import { isOurCommit, readTrailer } from '../../src/publish/our-commit.ts';

const BOT = {
  login: null,
  name: 'github-actions[bot]',
  email: '41898282+github-actions[bot]@users.noreply.github.com',
};
const GITHUB = { login: 'web-flow', name: 'GitHub', email: 'noreply@github.com' };
const PERSON = { login: 'person', name: 'A Person', email: 'person@example.com' };
const OURS: BranchCommit = {
  sha: '1',
  parents: ['0'],
  message: 'docs\n\nGloss-Pipeline: docs\nGloss-Run: r',
  author: BOT,
  committer: GITHUB,
};
const THEIRS: BranchCommit = { ...OURS, sha: '2', message: 'Fix', author: PERSON, committer: PERSON };

describe('a commit is ours', () => {
  const rows: [promise: string, change: Partial<BranchCommit>, ours: boolean][] = [
    ['as createCommitOnBranch makes it', {}, true],
    [
      'with a login in place of the address',
      { author: { ...BOT, login: 'github-actions', email: '' } },
      true,
    ],
    ['with the login of REST', { author: { ...BOT, login: 'github-actions[bot]' } }, true],
    ['on a server of its own', { committer: { ...GITHUB, login: null, email: 'noreply@ghe.example' } }, true],
    ['not with an author of another name', { author: PERSON }, false],
    ['not of another bot', { author: { ...BOT, login: 'evil[bot]' } }, false],
    ['not of a name that only begins like ours', { author: { ...BOT, login: 'github-actions-x' } }, false],
    ['not when a person amended it', { committer: PERSON }, false],
    ['not without the trailer', { message: 'docs' }, false],
    ['not with the trailer of another pipeline', { message: 'docs\n\nGloss-Pipeline: digest' }, false],
    ['not with the trailer above the last paragraph', { message: 'Gloss-Pipeline: docs\n\nmore' }, false],
    ['not as a merge', { parents: ['0', '9'] }, false],
  ];
  test.each(rows)('%s', (_, change, ours) => {
    const commit = { ...OURS, ...change };
    expect(isOurCommit({ commit, viewer: 'github-actions[bot]', pipeline: 'docs' })).toBe(ours);
  });

  test('a trailer is read from the last paragraph', () => {
    expect(readTrailer({ message: 'x\r\n\r\nGloss-Run: a b\r\n', name: 'Gloss-Run' })).toBe('a b');
    expect(readTrailer({ message: 'Gloss-Runs: a', name: 'Gloss-Run' })).toBeUndefined();
  });
});

const PULL: BranchPullRequest = {
  id: 'p',
  number: 1,
  url: 'u',
  body: '',
  isDraft: false,
  baseName: 'main',
  headSha: '1',
};

/** A branch with these commits ahead of the base; its head is `1` unless told. */
function state(given: Partial<BranchState> & { commits?: BranchCommit[]; aheadBy?: number }): BranchState {
  const { commits = [OURS], aheadBy = commits.length, ...rest } = given;
  const base = { viewer: 'github-actions[bot]', repositoryId: 'r', baseSha: '0' };
  return { ...base, head: { sha: '1', aheadBy, behindBy: 0, commits }, ...rest };
}

describe('a branch', () => {
  const { head: _, ...absent } = state({});
  const rows: [shape: string, promise: string, state: BranchState][] = [
    ['absent', 'that is not there', absent],
    ['proposed', 'with an open pull request', state({ open: PULL })],
    ['proposed', 'with an open pull request and commits of people', state({ open: PULL, commits: [THEIRS] })],
    ['empty', 'with nothing ahead', state({ commits: [] })],
    ['people', 'with one commit of somebody else among ours', state({ commits: [OURS, THEIRS] })],
    ['people', 'with more commits than are known', state({ aheadBy: 101 })],
    [
      'people',
      'merged, with a commit of somebody else',
      state({ commits: [THEIRS], last: { ...PULL, merged: true } }),
    ],
    ['merged', 'whose head was squashed', state({ last: { ...PULL, merged: true } })],
    ['rejected', 'whose head was closed', state({ last: { ...PULL, merged: false } })],
    ['pending', 'with commits that no pull request has seen', state({})],
    ['pending', 'that goes on after a merge', state({ last: { ...PULL, headSha: '9', merged: true } })],
    ['pending', 'that goes on after a rejection', state({ last: { ...PULL, headSha: '9', merged: false } })],
  ];
  test.each(rows)('is %s: %s', (shape, _promise, given) => {
    expect(classifyBranch({ state: given, pipeline: 'docs' })).toBe(shape);
  });

  test('left its base where its first commit has a foreign parent, or where people merged the base in', () => {
    const second = { ...OURS, sha: '2', parents: ['1'] };
    const merge = { ...OURS, sha: '3', parents: ['2', 'b'] };
    const branch = { sha: '3', behindBy: 1, aheadBy: 2, commits: [OURS, second] };
    expect(findParting(branch)).toBe('0');
    expect(findParting({ ...branch, aheadBy: 3, commits: [OURS, second, merge] })).toBe('b');
    expect(findParting({ ...branch, aheadBy: 3 })).toBeUndefined();
  });
});

describe('files go', () => {
  const facts = { ours: true, conflict: false, sameBase: true };
  test.each([
    ['create', { ...facts, shape: 'absent' }],
    ['restart', { ...facts, shape: 'empty' }],
    ['restart', { ...facts, shape: 'merged' }],
    ['restart', { ...facts, shape: 'rejected' }],
    ['on-top', { ...facts, shape: 'pending' }],
    ['restart', { ...facts, shape: 'pending', conflict: true }],
    ['on-top', { ...facts, shape: 'pending', conflict: true, ours: false }],
    ['on-top', { ...facts, shape: 'proposed' }],
    ['rebuild', { ...facts, shape: 'proposed', conflict: true }],
    ['on-top', { ...facts, shape: 'proposed', conflict: true, ours: false }],
    ['on-top', { ...facts, shape: 'proposed', conflict: true, sameBase: false }],
    ['on-top', { ...facts, shape: 'people', ours: false }],
    ['on-top', { ...facts, shape: 'people', ours: false, conflict: true }],
  ] as const)('%s for %o', (way, given) => {
    expect(decideRolling(given)).toBe(way);
  });

  test('never over commits of people, whatever else is true', () => {
    for (const shape of ['proposed', 'pending', 'people'] as const)
      for (const conflict of [true, false])
        for (const sameBase of [true, false])
          expect(decideRolling({ shape, conflict, sameBase, ours: false })).toBe('on-top');
  });
});

describe('a proposal', () => {
  const none = { writes: 0, settled: 0, leftAlone: 0, rejected: false };
  test.each([
    ['publish', { ...none, shape: 'absent', way: 'create', writes: 1 }],
    ['nothing', { ...none, shape: 'absent', way: 'create', settled: 1 }],
    ['reject', { ...none, shape: 'absent', way: 'create', writes: 1, rejected: true }],
    ['nothing', { ...none, shape: 'merged', way: 'restart', settled: 3 }],
    ['publish', { ...none, shape: 'merged', way: 'restart', writes: 1 }],
    ['nothing', { ...none, shape: 'proposed', way: 'on-top' }],
    ['publish', { ...none, shape: 'proposed', way: 'on-top', settled: 1 }],
    ['publish', { ...none, shape: 'proposed', way: 'on-top', leftAlone: 1 }],
    ['nothing', { ...none, shape: 'proposed', way: 'rebuild', settled: 1 }],
    ['publish', { ...none, shape: 'pending', way: 'on-top' }],
    ['nothing', { ...none, shape: 'people', way: 'on-top' }],
    ['nothing', { ...none, shape: 'people', way: 'on-top', leftAlone: 1 }],
    ['publish', { ...none, shape: 'people', way: 'on-top', settled: 1 }],
  ] as const)('%s for %o', (proposal, given) => {
    expect(decideProposal(given)).toBe(proposal);
  });
});
