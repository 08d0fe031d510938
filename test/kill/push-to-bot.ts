import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readHead } from '../../src/publish/comment-marker.ts';
import { saysState } from '../../src/publish/progress-comment.ts';
import { setBotStage } from '../bot/bot-stage.ts';
import { pseudoRandom } from '../content/pseudo-random.ts';
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
      allowed: allow(inFlight),
      comments: comments.map(({ body }) => body),
      clean: summaries().map(({ body }) => body)[0],
      cleanCalls: model.itemCalls().length,
    };
  } finally {
    await stage.close();
    rmSync(cleanState, { recursive: true, force: true });
  }
}
