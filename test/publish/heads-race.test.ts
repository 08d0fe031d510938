import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createClient, type GitHubClient } from '../../src/github/create-client.ts';
import { readPullRequest } from '../../src/github/read-pull-request.ts';
import { withoutHead } from '../../src/publish/comment-marker.ts';
import { createFencedComment } from '../../src/publish/fenced-comment.ts';
import { SupersededError } from '../../src/publish/superseded-error.ts';
import { pseudoRandom } from '../content/pseudo-random.ts';
import { type FakeGitHub, startFakeGitHub } from '../fake-github/index.ts';

// Two runs of two heads over HTTP, each with a client of its own, whose requests are held up at random on their way there
// and back. `npm run test:race` does two hundred.
const TRIALS = Number(process.env.GLOSS_RACE_TRIALS ?? 12);
const PLACE = { owner: 'octo', repo: 'demo' };
const MAX_DELAY_MS = 25;

let github: FakeGitHub;
beforeAll(async () => {
  github = await startFakeGitHub();
  await github.createRepository({ owner: 'octo', name: 'demo', files: { 'a.txt': 'a' } });
});
afterAll(async () => {
  expect(github.errors).toEqual([]);
  await github.close();
});

type Random = ReturnType<typeof pseudoRandom>;

/** A client whose requests take their time. */
function slowClient({ random, token }: { random: Random; token: string }): GitHubClient {
  const client = createClient({ token, apiUrl: github.url, throttle: false });
  const held = async <T>(work: () => Promise<T>): Promise<T> => {
    await sleep(random.below(MAX_DELAY_MS));
    const answer = await work();
    await sleep(random.below(MAX_DELAY_MS));
    return answer;
  };
  return {
    ...client,
    query: (call) => held(() => client.query(call)),
    mutate: (call) => held(() => client.mutate(call)),
  };
}

async function run(options: {
  number: number;
  headSha: string;
  random: Random;
  token: string;
}): Promise<void> {
  const { number, headSha, random } = options;
  const client = slowClient(options);
  const address = { ...PLACE, number };
  const pullRequest = await readPullRequest({ client, ...address });
  if (pullRequest.headSha !== headSha) return;
  const marker = { pipeline: 'summary' };
  const sticky = createFencedComment({ client, address, pullRequest, marker, onNote: () => {} });
  try {
    if (random.below(2) === 0) await sticky.publish(`> **Gloss** is reading ${headSha}`);
    await sleep(random.below(2 * MAX_DELAY_MS));
    await sticky.publish(`About ${headSha}`);
  } catch (error) {
    if (!(error instanceof SupersededError)) throw error;
  }
}

it(`${TRIALS} races end with one comment each, that of the newest head`, async () => {
  for (let seed = 1; seed <= TRIALS; seed += 1) {
    const random = pseudoRandom(seed);
    const branch = `race-${seed}`;
    // A new one each time: limits are another test's.
    const token = `ghs_race${seed}`;
    const permissions = { contents: 'read', pull_requests: 'write', issues: 'write' } as const;
    github.registerToken({ token, login: 'github-actions[bot]', type: 'Bot', permissions });
    const first = await github.commitFiles({ ...PLACE, branch, files: { 'b.txt': 'one' } });
    const { number } = await github.createPullRequest({ ...PLACE, head: branch, title: 'Race' });
    const runs = [run({ number, headSha: first, random, token })];
    await sleep(random.below(4 * MAX_DELAY_MS));
    const second = await github.commitFiles({ ...PLACE, branch, files: { 'b.txt': 'two' } });
    runs.push(run({ number, headSha: second, random, token }));
    // Sometimes the second is taken back, and the first commit is the newest head again.
    const isBack = random.below(3) === 0;
    if (isBack) {
      await sleep(random.below(4 * MAX_DELAY_MS));
      await github.setBranch({ ...PLACE, branch, sha: first });
      runs.push(run({ number, headSha: first, random, token }));
    }
    await Promise.all(runs);
    const bodies = github.listComments({ ...PLACE, number }).map(({ body }) => withoutHead(body));
    expect(bodies, `seed ${seed}`).toEqual([`<!-- gloss:summary -->\nAbout ${isBack ? first : second}`]);
  }
}, 600_000);
