import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readBranchState } from '../../src/github/read-branch-state.ts';
import { publishFiles } from '../../src/publish/publish-files.ts';
import { createTestClient } from '../github/create-test-client.ts';
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
const NEW = { ...PAGES, 'docs/a.md': 'A2\n', 'docs/c.md': 'C\n' };
const FIRST = { ...START_FILES, ...PAGES, [LOCK]: lockOf(Object.keys(PAGES)) };
const SECOND = { ...START_FILES, ...NEW, [LOCK]: lockOf(Object.keys(NEW)) };

let stage: RollingStage;
beforeEach(async () => {
  stage = await setRollingStage();
});
afterEach(() => stage.close());

/** The effect of the k-th request from now happens (or not); no answer ever arrives after that: the process is dead. */
function killAt(k: number, happens: boolean): void {
  let seen = 0;
  const match = () => {
    seen += 1;
    return seen === k;
  };
  stage.github.inject({ match, fault: { kind: 'drop', after: happens } });
  stage.github.inject({ match: () => seen >= k, times: Number.POSITIVE_INFINITY, fault: { kind: 'drop' } });
}

interface Scene {
  /** What came before, and what the branch then has to hold after a run of `pages`. */
  set: () => Promise<unknown>;
  pages: Record<string, string>;
  files: Record<string, string>;
  /** Requests of the undisturbed publication. */
  requests: number;
  /** The first of them, which change nothing. */
  reads: number;
  commits: number;
  pulls: string[];
}

const SCENES: Record<string, Scene> = {
  'a first run': {
    set: async () => {},
    pages: PAGES,
    files: FIRST,
    requests: 4,
    reads: 1,
    commits: 1,
    pulls: ['open'],
  },
  'a further run': {
    set: () => stage.run(PAGES, { runId: 'run-0' }),
    pages: NEW,
    files: SECOND,
    requests: 3,
    reads: 1,
    commits: 2,
    pulls: ['open'],
  },
  'a run after a squash': {
    set: async () => {
      await stage.run(PAGES, { runId: 'run-0' });
      await stage.github.mergePullRequest({ ...PLACE, number: 1, method: 'squash' });
    },
    pages: NEW,
    files: SECOND,
    requests: 4,
    reads: 1,
    commits: 1,
    pulls: ['merged', 'open'],
  },
  'a rebuild': {
    set: async () => {
      await stage.run(PAGES, { runId: 'run-0' });
      await stage.github.commitFiles({ ...PLACE, branch: 'main', files: { 'docs/a.md': 'A, on main\n' } });
    },
    pages: NEW,
    files: SECOND,
    // The state and three trees.
    requests: 8,
    reads: 4,
    commits: 1,
    pulls: ['open'],
  },
};

/** Every mutation of every scene, done and not done: in `npm test` those that were done, all with `npm run test:all`. */
const all = Object.entries(SCENES).flatMap(([name, { requests, reads }]) =>
  Array.from({ length: requests - reads }, (_, index) => index + reads + 1).flatMap((k) =>
    [true, false].map((happens) => ({ name, k, happens })),
  ),
);
const complete = process.env.GLOSS_ALL_TESTS === '1';
const done = all.filter(({ happens }) => happens);
const cases = complete ? all : done;

async function expectDone({ files, commits, pulls }: Scene): Promise<void> {
  const client = createTestClient({ apiUrl: stage.github.url }).client;
  const state = await readBranchState({ client, ...PLACE, branch: BRANCH, baseBranch: 'main' });
  expect(await stage.read(BRANCH)).toEqual(files);
  expect(state.head?.aheadBy).toBe(commits);
  expect(state.temporary).toBeUndefined();
  expect((await stage.pulls()).map((pull) => pull.state)).toEqual(pulls);
}

describe('a run without faults', () => {
  test.each(Object.keys(SCENES))('%s costs the requests that the cases below count on', async (name) => {
    const scene = SCENES[name] as Scene;
    await scene.set();
    const options = await stage.prepare(scene.pages);
    stage.github.clearJournal();
    await publishFiles(options);
    expect(stage.github.journal).toHaveLength(scene.requests);
    await expectDone(scene);
  });
});

describe('killed at any request, and run again', () => {
  test.each(cases)('$name: request $k (it happened: $happens)', async ({ name, k, happens }) => {
    const scene = SCENES[name] as Scene;
    await scene.set();
    const options = await stage.prepare(scene.pages);
    killAt(k, happens);
    await expect(publishFiles(options)).rejects.toThrow();
    stage.github.clearFaults();
    // The same step once more, with what it was given; and then the next run, which plans afresh.
    await publishFiles(options);
    await expectDone(scene);
    const before = stage.mutations().length;
    expect(await stage.run(scene.pages, { runId: 'run-2' })).toMatchObject({ action: 'unchanged' });
    expect(stage.mutations()).toHaveLength(before);
  });

  test.each(complete ? done : done.slice(0, 4))(
    '$name: request $k, only planned afresh',
    async ({ name, k, happens }) => {
      const scene = SCENES[name] as Scene;
      await scene.set();
      killAt(k, happens);
      const options = await stage.prepare(scene.pages).catch(() => undefined);
      if (options) await publishFiles(options).catch(() => {});
      stage.github.clearFaults();
      await stage.run(scene.pages, { runId: 'run-2' });
      await expectDone(scene);
    },
  );
});

/** A write that did not happen is written again; that is the same everywhere, so one scene is enough. */
const lost = all.filter(({ name, happens }) => (complete && happens) || name === 'a first run');

describe('an answer that is lost', () => {
  test.each(lost)('$name: request $k (it happened: $happens)', async ({ name, k, happens }) => {
    const scene = SCENES[name] as Scene;
    await scene.set();
    const options = await stage.prepare(scene.pages);
    let seen = 0;
    const match = () => {
      seen += 1;
      return seen === k;
    };
    stage.github.inject({ match, fault: { kind: 'drop', after: happens } });
    const result = await publishFiles(options);
    expect(result.action).toBe(scene.pulls.length > 1 || name === 'a first run' ? 'created' : 'updated');
    const client = createTestClient({ apiUrl: stage.github.url }).client;
    const { head } = await readBranchState({ client, ...PLACE, branch: BRANCH, baseBranch: 'main' });
    expect(result.commitSha).toBe(head?.sha);
    await expectDone(scene);
  });
});
