import { type Delivery, type DeliveryIntent, ignore, type PullRequestPin } from './delivery-intent.ts';
import { isOurselves } from './own-identity.ts';
import { choosePipelines } from './pipeline-table.ts';
import { at, idAt, objectIdAt, textAt } from './read-fields.ts';
import { isIgnored, readActor, readOrigin, readSender } from './read-origin.ts';
import { findPullRequestSign, isOwnBranch } from './skip-signs.ts';

/** A pull request was opened, pushed to, reopened, or is no draft any more. Pure. */
export function readPullRequestEvent(delivery: Delivery): DeliveryIntent {
  const { payload, own } = delivery;
  const pipelines = choosePipelines(delivery, `pull_request.${textAt(payload, 'action')}`);
  if (pipelines.length === 0) return ignore('no pipeline runs on this');
  const origin = readOrigin(payload);
  const pullRequest = at(payload, 'pull_request');
  const target = readPin(pullRequest);
  if (origin === undefined || target === undefined) return ignore('the payload names no pull request');
  const base = textAt(pullRequest, 'base', 'repo', 'full_name');
  if (base.toLowerCase() !== `${origin.owner}/${origin.repo}`.toLowerCase()) {
    return ignore('the pull request asks for another repository');
  }
  const actor = readSender(delivery);
  if (isIgnored(actor)) return actor;
  const author = readActor(at(pullRequest, 'user'));
  if (author && isOurselves({ actor: author, own })) return ignore('the pull request is ours');
  if (!target.fork && isOwnBranch(textAt(pullRequest, 'head', 'ref'))) return ignore('the branch is ours');
  if (textAt(pullRequest, 'state') !== 'open') return ignore('the pull request is not open');
  if (at(pullRequest, 'draft') === true) return ignore('the pull request is a draft');
  const sign = findPullRequestSign(pullRequest);
  if (sign !== undefined) return ignore(sign);
  return { kind: 'pipeline', ...origin, pipelines, target, actor, asked: false };
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
