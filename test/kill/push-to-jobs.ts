import { pseudoRandom } from '../content/pseudo-random.ts';
import { createFakeCache } from '../runner/services/fake-cache.ts';
import { openPullRequestJob, PLACE } from '../support/pull-request-job.ts';
import {
  allow,
  CHANGED,
  change,
  firstFiles,
  LATENCY_MS,
  PUSHES,
  type PushedOutcome,
  unanswered,
  until,
} from './push-case.ts';

/** The same for jobs, each of which is cancelled by the next push (`concurrency: cancel-in-progress`); only the cache is left. */
export async function pushOftenToJobs(options: { seed: number; packaged: string }): Promise<PushedOutcome> {
  const { seed, packaged } = options;
  const random = pseudoRandom(seed);
  const files = firstFiles();
  await using job = await openPullRequestJob({
    ...{ packaged, files, checkout: false, concurrency: 8, latencyMs: LATENCY_MS },
  });
  await using cache = await createFakeCache();
  const { model, github } = job;
  const inFlight: number[] = [];
  for (let push = 1; push < PUSHES; push += 1) {
    // The first run has 30 calls to make, each of the others two, at least.
    const after = model.calls.length + 1 + random.below(push === 1 ? 20 : CHANGED);
    await job.run({
      cache,
      runId: push,
      during: async (handle) => {
        await until(() => model.calls.length >= after, `call ${after}`);
        await github.commitFiles({ ...PLACE, branch: 'feature', files: change(push) });
        inFlight.push(unanswered(model));
        handle.cancel();
      },
    });
  }
  await job.run({ cache, runId: PUSHES });
  const itemCalls = model.itemCalls().length;
  const comments = job.comments().map(({ body }) => body);
  job.forget();
  await using empty = await createFakeCache();
  await job.run({ cache: empty, runId: PUSHES + 1 });
  return {
    ...{ itemCalls, inFlight, comments },
    allowed: allow(inFlight),
    clean: job.comments().map(({ body }) => body)[0],
    cleanCalls: model.itemCalls().length,
  };
}
