import { parseCheckId } from '../content/check-id.ts';
import { type Delivery, type DeliveryIntent, ignore } from './delivery-intent.ts';
import { at, idAt, listAt, objectIdAt, textAt } from './read-fields.ts';
import { isIgnored, readOrigin, readSender } from './read-origin.ts';

/** Somebody clicked "Re-run" on a check of ours. Pure. */
export function readCheckRunEvent(delivery: Delivery): DeliveryIntent {
  const { payload, own } = delivery;
  if (textAt(payload, 'action') !== 'rerequested') return ignore('no check was asked for again');
  const check = at(payload, 'check_run');
  const appId = idAt(check, 'app', 'id');
  if (appId === undefined || appId !== own.appId) return ignore('the check is not ours');
  const known = parseCheckId(textAt(check, 'external_id'));
  const headSha = objectIdAt(check, 'head_sha');
  const origin = readOrigin(payload);
  if (!known || headSha === undefined || !origin) return ignore('the check names no pull request');
  const actor = readSender(delivery);
  if (isIgnored(actor)) return actor;
  const { number, pipeline } = known;
  // GitHub lists pull requests of the repository's own branches here and leaves out those of forks.
  const listed = listAt(check, 'pull_requests').find((entry) => idAt(entry, 'number') === number);
  const head = idAt(listed, 'head', 'repo', 'id');
  const fork = head === undefined || head !== idAt(listed, 'base', 'repo', 'id');
  const target = { kind: 'pull-request', number, headSha, fork } as const;
  return { kind: 'pipeline', ...origin, pipelines: [pipeline], target, actor, asked: true };
}
