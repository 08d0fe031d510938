import { type Delivery, type DeliveryIntent, ignore, unfit } from './delivery-intent.ts';
import { choosePipelines } from './pipeline-table.ts';
import { at, branchOfRef, objectIdAt, textAt } from './read-fields.ts';
import { isIgnored, readCause, readOrigin } from './read-origin.ts';
import { findPushSign, isOwnBranch } from './skip-signs.ts';

/** A push; the default branch only, unless a workflow has chosen another. Pure. */
export function readPushEvent(delivery: Delivery): DeliveryIntent {
  const { payload, workflow } = delivery;
  const sign = findPushSign(payload);
  // The runner knows ref and commit better than any payload.
  if (workflow === true) return sign === undefined ? readRunnerEvent(delivery) : ignore(sign);
  const pipelines = choosePipelines(delivery, 'push');
  if (pipelines.length === 0) return ignore('no pipeline runs on this');
  const branch = branchOfRef(textAt(payload, 'ref'));
  if (branch === undefined) return unfit('not a branch');
  if (isOwnBranch(branch)) return ignore('the branch is ours');
  const isDefaultBranch = textAt(payload, 'repository', 'default_branch') === branch;
  if (!isDefaultBranch) return ignore('not the default branch');
  if (at(payload, 'deleted') === true) return ignore('the branch was deleted');
  const origin = readOrigin(payload);
  const sha = objectIdAt(payload, 'after');
  if (origin === undefined || sha === undefined) return unfit('the payload names no commit');
  const cause = readCause(delivery, 'branch');
  if (isIgnored(cause)) return cause;
  if (sign !== undefined) return ignore(sign);
  const target = { kind: 'branch', branch, sha, isDefaultBranch } as const;
  return { kind: 'pipeline', ...origin, pipelines, target, ...cause, asked: false };
}

/** A schedule, somebody's click or a push in a workflow, which only a runner can tell a commit for. Pure. */
export function readRunnerEvent(delivery: Delivery): DeliveryIntent {
  const { payload, runner } = delivery;
  const pipelines = choosePipelines(delivery, delivery.event);
  if (pipelines.length === 0) return ignore('no pipeline runs on this');
  if (runner === undefined) return unfit('the event names no commit');
  const branch = branchOfRef(runner.ref);
  if (branch === undefined) return unfit('not a branch');
  if (isOwnBranch(branch)) return ignore('the branch is ours');
  const [owner = '', name = '', ...more] = runner.repository.split('/');
  // The payload of a schedule may hold no repository.
  const place = more.length === 0 ? readOrigin({ repository: { owner: { login: owner }, name } }) : undefined;
  const sha = objectIdAt(runner, 'sha');
  if (place === undefined || sha === undefined) return unfit('the runner names no commit');
  const defaultBranch = textAt(payload, 'repository', 'default_branch');
  // A schedule runs nowhere else, and its payload may not tell.
  const isDefaultBranch = delivery.event === 'schedule' || defaultBranch === '' || defaultBranch === branch;
  const target = { kind: 'branch', branch, sha, isDefaultBranch } as const;
  if (delivery.event === 'schedule') return { kind: 'pipeline', ...place, pipelines, target, asked: false };
  const cause = readCause(delivery, 'branch');
  return isIgnored(cause) ? cause : { kind: 'pipeline', ...place, pipelines, target, ...cause, asked: false };
}
