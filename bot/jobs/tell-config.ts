import { CONFIG_FILE } from '../../src/config/config-file.ts';
import { escapeMarkdown } from '../../src/content/markdown.ts';
import { describeError } from '../../src/errors.ts';
import { createCommentGateway } from '../../src/github/comment-gateway.ts';
import type { PullRequest } from '../../src/github/read-pull-request.ts';
import { findStickyComment } from '../../src/publish/find-sticky-comment.ts';
import { renderStopped, withPrevious } from '../../src/publish/progress-comment.ts';
import { createStickyComment } from '../../src/publish/sticky-comment.ts';
import type { Bot } from '../bot.ts';
import type { Job } from './job.ts';

interface Scene {
  bot: Bot;
  job: Job;
  /** As it was just read. */
  pullRequest: PullRequest;
}

/**
 * Says in the comments of pipelines that a configuration is wrong, above what they said before. What should run nobody can
 * tell then, so it is said where something of ours stands already, or where the first of `fallback` would write.
 */
export async function tellBadConfig(
  scene: Scene & { error: unknown; pipelines: readonly string[]; fallback: readonly string[] },
): Promise<void> {
  const { pullRequest, error, pipelines, fallback } = scene;
  const shown = pipelines.filter((pipeline) => isShown(pullRequest, pipeline));
  const line = renderStopped(describeError(error));
  for (const pipeline of shown.length > 0 ? shown : fallback.slice(0, 1)) {
    await publish(scene, pipeline, (before) => withPrevious(line, before));
  }
}

/** Takes that back where the pipeline itself will not: the mended configuration does not want it here. */
export async function tellGoodConfig(scene: Scene & { pipelines: readonly string[] }): Promise<void> {
  const { pullRequest, pipelines } = scene;
  for (const pipeline of pipelines) {
    const { sticky } = findStickyComment({ comments: pullRequest.comments.comments, marker: { pipeline } });
    if (!sticky?.body.includes(STOPPED)) continue;
    const line = `> **Gloss** has nothing to do here by itself, now that \`${CONFIG_FILE}\` is right.`;
    await publish(scene, pipeline, (before) => withPrevious(line, before));
  }
}

/** How the line about any problem of the file begins. */
const STOPPED = `> **Gloss** stopped: ${escapeMarkdown(`${CONFIG_FILE} has`)} `;

function isShown({ comments }: PullRequest, pipeline: string): boolean {
  return findStickyComment({ comments: comments.comments, marker: { pipeline } }).sticky !== undefined;
}

/** That it cannot be told changes nothing else. */
async function publish(
  { bot, job, pullRequest }: Scene,
  pipeline: string,
  body: (before: string | undefined) => string,
): Promise<void> {
  const { owner, repo, installationId } = job;
  const { id, url, number, comments } = pullRequest;
  const github = createCommentGateway({ client: bot.clients.of(installationId), owner, repo, number });
  const onNote = (note: string) => bot.log.info({ job: job.id, note }, 'note');
  const sticky = createStickyComment({
    ...{ github, comments, onNote },
    pullRequest: { id, url },
    marker: { pipeline },
  });
  try {
    await sticky.publish(body);
  } catch (error) {
    bot.log.warn({ job: job.id, reason: describeError(error) }, 'no word about the configuration');
  }
}
