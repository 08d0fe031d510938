import { type Delivery, type DeliveryIntent, ignore, type PullRequestPin, unfit } from './delivery-intent.ts';
import { isOurselves } from './own-identity.ts';
import { choosePipelines } from './pipeline-table.ts';
import { at, idAt, objectIdAt, textAt } from './read-fields.ts';
import { isIgnored, readActor, readCause, readOrigin } from './read-origin.ts';
import { findPullRequestSign, isOwnBranch } from './skip-signs.ts';

/** A pull request was opened, pushed to, reopened, or is no draft any more. Pure. */
export function readPullRequestEvent(delivery: Delivery): DeliveryIntent {
  const { payload, own, workflow = false } = delivery;
  const activity = workflow ? 'opened' : textAt(payload, 'action');
  const pipelines = choosePipelines(delivery, `pull_request.${activity}`);
  if (pipelines.length === 0) return ignore('no pipeline runs on this');
  const origin = readOrigin(payload);
  const pullRequest = at(payload, 'pull_request');
  const target = readPin(pullRequest);
  if (origin === undefined || target === undefined) return unfit('the payload names no pull request');
  const base = textAt(pullRequest, 'base', 'repo', 'full_name');
  if (base.toLowerCase() !== `${origin.owner}/${origin.repo}`.toLowerCase() && !(workflow && base === '')) {
    return ignore('the pull request asks for another repository');
  }
  const cause = readCause(delivery, 'pull-request');
  if (isIgnored(cause)) return cause;
  const author = readActor(at(pullRequest, 'user'));
  if (author && isOurselves({ actor: author, own })) return ignore('the pull request is ours');
  if (!target.fork && isOwnBranch(textAt(pullRequest, 'head', 'ref'))) return ignore('the branch is ours');
  const obstacle = workflow ? findObstacleToJob(pullRequest, pipelines) : findObstacle(pullRequest);
  const sign = obstacle ?? findPullRequestSign(pullRequest);
  if (sign !== undefined) return ignore(sign);
  return { kind: 'pipeline', ...origin, pipelines, target, ...cause, asked: false };
}

/**
 * A workflow decides itself with its `types` and `if`, but a review is for people who are done: its findings on a draft are
 * what its author knows is missing.
 */
function findObstacleToJob(pullRequest: unknown, pipelines: readonly string[]): string | undefined {
  const isDraft = at(pullRequest, 'draft') === true;
  return isDraft && pipelines.includes('review') ? 'the pull request is a draft' : undefined;
}

function findObstacle(pullRequest: unknown): string | undefined {
  if (textAt(pullRequest, 'state') !== 'open') return 'the pull request is not open';
  return at(pullRequest, 'draft') === true ? 'the pull request is a draft' : undefined;
}

function readPin(pullRequest: unknown): PullRequestPin | undefined {
  const number = idAt(pullRequest, 'number');
  const headSha = objectIdAt(pullRequest, 'head', 'sha');
  if (number === undefined || headSha === undefined) return undefined;
  // A deleted fork has no repository any more.
  const head = textAt(pullRequest, 'head', 'repo', 'full_name');
  const fork = head !== textAt(pullRequest, 'base', 'repo', 'full_name');
  return { kind: 'pull-request', number, headSha, fork };
}
