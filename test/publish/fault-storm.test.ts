import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createClient, type GitHubClient } from '../../src/github/create-client.ts';
import { GitHubError } from '../../src/github/github-error.ts';
import { react } from '../../src/github/react.ts';
import { readPullRequest } from '../../src/github/read-pull-request.ts';
import { createFencedComment } from '../../src/publish/fenced-comment.ts';
import { publishFiles } from '../../src/publish/publish-files.ts';
import { pseudoRandom } from '../content/pseudo-random.ts';
import type { Fault, MatchedRequest } from '../fake-github/faults.ts';
import type { FakeGitHub } from '../fake-github/index.ts';
import {
  BRANCH,
  LOCK,
  lockOf,
  PLACE,
  type RollingStage,
  START_FILES,
  setRollingStage,
} from './rolling-stage.ts';

// Every kind of trouble that GitHub makes of writes, at random, over and over: `npm run test:storm` makes 125 storms.
const STORMS = Number(process.env.GLOSS_STORMS ?? 2);
/** Attempts of the job. */
const MAX_ATTEMPTS = 12;

/** What a write meets. `after`: it happened all the same. */
const FAULTS: Fault[] = [
  { kind: 'secondary-limit', retryAfterSeconds: 40 },
  { kind: 'secondary-limit' },
  { kind: 'secondary-limit', retryAfterSeconds: 1200 },
  { kind: 'too-many-requests', retryAfterSeconds: 7 },
  { kind: 'too-many-requests' },
  { kind: 'abuse' },
  { kind: 'bad-gateway' },
  { kind: 'bad-gateway', after: true },
  { kind: 'server-error', after: true },
  { kind: 'graphql-timeout', after: true },
  { kind: 'unavailable' },
  { kind: 'drop' },
  { kind: 'drop', after: true },
];

let time = Date.parse('2026-11-20T12:00:00Z');
let stage: RollingStage;
let github: FakeGitHub;
/** Of a pull request whose comments are gone after each storm. */
let number: number;
beforeAll(async () => {
  stage = await setRollingStage({ now: () => time });
  github = stage.github;
  await github.commitFiles({ ...PLACE, branch: 'change', files: { 'change.ts': 'export {};\n' } });
  ({ number } = await github.createPullRequest({ ...PLACE, head: 'change' }));
});
afterAll(() => stage.close());

/** A client of a job on a runner; its waits take no time but the clock's. */
function openClient(token: string, waits: number[]): GitHubClient {
  const permissions = { contents: 'write', pull_requests: 'write', issues: 'write' } as const;
  github.registerToken({ token, login: 'github-actions[bot]', type: 'Bot', permissions });
  const sleep = async (milliseconds: number) => {
    waits.push(milliseconds / 1000);
    time += milliseconds;
  };
  return createClient({ token, apiUrl: github.url, throttle: false, clock: { now: () => time, sleep } });
}

/** Two of five writes meet a fault. */
function raise(seed: number): { met: string[] } {
  const random = pseudoRandom(seed);
  const chosen = new WeakMap<MatchedRequest, number>();
  const met: string[] = [];
  const choose = (request: MatchedRequest): number => {
    const known = chosen.get(request);
    if (known !== undefined) return known;
    const isWrite =
      request.path === '/graphql'
        ? /^mutation/.test((request.body as { query: string }).query)
        : request.method !== 'GET';
    const index = isWrite && random.below(5) < 2 ? random.below(FAULTS.length) : -1;
    if (index >= 0) met.push(`${request.operation ?? request.path} ${JSON.stringify(FAULTS[index])}`);
    chosen.set(request, index);
    return index;
  };
  for (const [index, fault] of FAULTS.entries()) {
    const times = Number.POSITIVE_INFINITY;
    github.inject({ match: (request) => choose(request) === index, times, fault });
  }
  return { met };
}

/** What a job does, again and again until it is done, as people or GitHub start it again: attempts it took. */
async function insist(work: () => Promise<unknown>): Promise<number> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await work();
      return attempt;
    } catch (error) {
      if (attempt === MAX_ATTEMPTS || !(error instanceof Error) || !('code' in error)) throw error;
      expect(error).toMatchObject({ code: 'github' });
      // A limit that is longer than ten minutes: the job ends, and somebody starts it after that.
      if (error instanceof GitHubError && error.kind === 'limit') time = Math.max(time, error.retryAt ?? 0);
    }
  }
}

describe('a storm of faults at every write', () => {
  it.each(Array.from({ length: STORMS * 4 }, (_, index) => index + 1))(
    'leaves one comment with the last text, and one reaction (storm %i)',
    async (seed) => {
      const asking = github.createComment({ ...PLACE, number, body: '/gloss summary', author: 'octo' });
      const waits: number[] = [];
      const client = openClient(`ghs_storm${seed}`, waits);
      const { met } = raise(seed);
      const publish = async (text: string) => {
        const address = { ...PLACE, number };
        const pullRequest = await readPullRequest({ client, ...address });
        const marker = { pipeline: 'summary' };
        const onNote = () => {};
        const wait = async () => {};
        await createFencedComment({ client, address, pullRequest, marker, onNote, wait }).publish(text);
      };
      try {
        for (const text of ['one', 'two', 'three']) await insist(() => publish(text));
        await insist(async () => {
          const commentId = asking.id;
          const { outcome } = await react({ client, ...PLACE, commentId, content: 'rocket' });
          if (outcome !== 'done') throw new GitHubError({ kind: 'uncertain', message: outcome });
        });
      } finally {
        github.clearFaults();
      }
      const comments = github.listComments({ ...PLACE, number }).filter(({ id }) => id !== asking.id);
      expect(
        comments.map(({ body }) => body.split('\n').slice(0, 2)),
        met.join('\n'),
      ).toEqual([['<!-- gloss:summary -->', 'three']]);
      expect(github.reactions({ commentId: asking.id }).map(({ content }) => content)).toEqual(['rocket']);
      // No wait that GitHub asked for is cut short, and none that is too long for a runner is waited for.
      expect(Math.max(0, ...waits)).toBeLessThanOrEqual(600);
      for (const { id } of github.listComments({ ...PLACE, number })) github.deleteComment({ commentId: id });
    },
  );

  it.each(Array.from({ length: STORMS }, (_, index) => index + 1))(
    'leaves one commit for each change and one pull request (storm %i)',
    async (seed) => {
      const before = await stage.pulls();
      const client = openClient(`ghs_rolling${seed}`, []);
      const branch = `${BRANCH}-${seed}`;
      const pages: Record<string, string> = {};
      const { met } = raise(1000 + seed);
      try {
        for (const [run, page] of ['a', 'b'].entries()) {
          pages[`docs/${page}.md`] = `${page} of ${seed}\n`;
          const wanted = { ...pages };
          await insist(async () => {
            await publishFiles(await stage.prepare(wanted, { client, runId: `run-${seed}-${run}` }, branch));
          });
        }
      } finally {
        github.clearFaults();
      }
      expect(await stage.read(branch), met.join('\n')).toEqual({
        ...START_FILES,
        ...pages,
        [LOCK]: lockOf(Object.keys(pages)),
      });
      const compared = await fetch(
        `${github.url}/repos/octo/repo/compare/main...${encodeURIComponent(branch)}`,
      );
      expect(await compared.json()).toMatchObject({ ahead_by: 2 });
      expect((await stage.pulls()).length).toBe(before.length + 1);
    },
  );
});
