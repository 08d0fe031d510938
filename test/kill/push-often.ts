import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readHead } from '../../src/publish/comment-marker.ts';
import { saysState } from '../../src/publish/progress-comment.ts';
import { setBotStage } from '../bot/bot-stage.ts';
import { pseudoRandom } from '../content/pseudo-random.ts';
import { createFakeCache } from '../runner/services/fake-cache.ts';
import type { MockModel } from '../support/mock-model.ts';
import { openPullRequestJob, PLACE } from '../support/pull-request-job.ts';

// The case of https://github.com/QwenLM/qwen-code: people push again and again while a run is at work.
const FILES = 30;
const CHANGED = 2;
const PUSHES = 7;
const LATENCY_MS = 400;
const LOOK_MS = 5;
const END_MS = 60_000;
/** Lines of a file: more than half of what one call takes, so that each file has a call of its own. */
const LINES = 240;

export interface PushedOutcome {
  /** Calls for items, over all runs. */
  itemCalls: number;
  /** What they may be: each content once, and what was under way whenever a run gave way. */
  allowed: number;
  inFlight: number[];
  /** The comments in the end, and the one of a run that nobody disturbed and that knows nothing. */
  comments: string[];
  clean: string | undefined;
  cleanCalls: number;
}

/** The text of one version of a file. */
function textOf(file: number, version: number): string {
  const line = (index: number) => `export const value${index} = compute(${file}, ${version}, ${index});\n`;
  return Array.from({ length: LINES }, (_, index) => line(index)).join('');
}

function nameOf(file: number): string {
  return `src/part-${String(file).padStart(2, '0')}.ts`;
}

function firstFiles(): Record<string, string> {
  return Object.fromEntries(Array.from({ length: FILES }, (_, file) => [nameOf(file), textOf(file, 0)]));
}

/** Two files other than those of the push before, in their next version. */
function change(push: number): Record<string, string> {
  const files = Array.from({ length: CHANGED }, (_, index) => (push * CHANGED + index) % FILES);
  return Object.fromEntries(files.map((file) => [nameOf(file), textOf(file, push)]));
}

function unanswered(model: MockModel): number {
  return model.itemCalls().filter(({ answered }) => !answered).length;
}

async function until(isTrue: () => boolean, what: string): Promise<void> {
  const deadline = performance.now() + END_MS;
  while (!isTrue()) {
    if (performance.now() > deadline) throw new Error(`It never came so far: ${what}`);
    await sleep(LOOK_MS);
  }
}

/** Pushes to a pull request of the App, each while the run for the push before is at a point that follows from the seed. */
export async function pushOftenToBot({ seed }: { seed: number }): Promise<PushedOutcome> {
  const random = pseudoRandom(seed);
  const place = { owner: 'octo', repo: 'demo' };
  const stage = await setBotStage({ latencyMs: LATENCY_MS });
  const cleanState = mkdtempSync(join(tmpdir(), 'gloss-clean-'));
  const { github, model } = stage;
  const reads = () => github.journal.filter(({ operation }) => operation === 'GlossPullRequest').length;
  try {
    await stage.addRepository({ ...place, files: { 'README.md': 'demo\n' } });
    await stage.start();
    const number = await stage.openPullRequest({ ...place, branch: 'often', files: firstFiles() });
    const inFlight: number[] = [];
    let after = 1 + random.below(20);
    for (let push = 1; push < PUSHES; push += 1) {
      await until(() => model.calls.length >= after, `call ${after}`);
      const seen = reads();
      // The run of this push has two calls to make, at least.
      after = model.calls.length + 1 + random.below(CHANGED);
      await github.commitFiles({ ...place, branch: 'often', files: change(push), by: 'ada' });
      // The event is looked at, the older run gives way, and the newer one begins.
      await until(() => reads() >= seen + 2, `the run of push ${push}`);
      inFlight.push(unanswered(model));
    }
    const head = await github.branchHead({ ...place, branch: 'often' });
    const isDone = () => {
      const [comment] = stage.ours({ ...place, number });
      return comment !== undefined && readHead(comment.body) === head && !saysState(comment.body);
    };
    await until(() => isDone() && unanswered(model) === 0, 'the end');
    const itemCalls = model.itemCalls().length;
    const comments = stage.ours({ ...place, number });
    await stage.kill();
    for (const { id } of comments) github.deleteComment({ commentId: id });
    model.calls.length = 0;
    await stage.start({ GLOSS_STATE_DIR: cleanState });
    stage.say({ ...place, number, body: '/gloss summary' });
    const summaries = () =>
      stage.ours({ ...place, number }).filter(({ body }) => body.startsWith('<!-- gloss:summary -->'));
    await until(() => summaries().some(({ body }) => !saysState(body)), 'the clean run');
    return {
      ...{ itemCalls, inFlight },
      allowed: FILES + CHANGED * (PUSHES - 1) + inFlight.reduce((sum, count) => sum + count, 0),
      comments: comments.map(({ body }) => body),
      clean: summaries().map(({ body }) => body)[0],
      cleanCalls: model.itemCalls().length,
    };
  } finally {
    await stage.close();
    rmSync(cleanState, { recursive: true, force: true });
  }
}

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
    allowed: FILES + CHANGED * (PUSHES - 1) + inFlight.reduce((sum, count) => sum + count, 0),
    clean: job.comments().map(({ body }) => body)[0],
    cleanCalls: model.itemCalls().length,
  };
}
