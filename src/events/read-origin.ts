import { type Actor, type Delivery, type IgnoredDelivery, ignore } from './delivery-intent.ts';
import { isOurselves } from './own-identity.ts';
import { at, idAt, loginAt, nameAt, textAt } from './read-fields.ts';

/** The repository of a payload and its installation; undefined when the payload is not whole. Pure. */
export function readOrigin(payload: unknown) {
  const owner = nameAt(payload, 'repository', 'owner', 'login');
  const repo = nameAt(payload, 'repository', 'name');
  if (owner === undefined || repo === undefined) return undefined;
  const repositoryId = idAt(payload, 'repository', 'id');
  const installationId = idAt(payload, 'installation', 'id');
  return {
    owner,
    repo,
    ...(repositoryId === undefined ? {} : { repositoryId }),
    ...(installationId === undefined ? {} : { installationId }),
  };
}

/** An account of a payload (`sender`, `comment.user`); undefined when it is not whole. Pure. */
export function readActor(account: unknown, app?: unknown): Actor | undefined {
  const login = loginAt(account, 'login');
  const id = idAt(account, 'id');
  const type = textAt(account, 'type');
  if (login === undefined || id === undefined || !/^[A-Za-z]{1,40}$/.test(type)) return undefined;
  const appId = idAt(app, 'id');
  return { login, id, type, ...(appId === undefined ? {} : { appId }) };
}

/**
 * The sender of an event that may start something, or why it starts nothing: it is not whole, from ourselves, from a
 * bot that nobody allowed, or about a repository that nothing can be written to. Pure.
 */
export function readSender({
  payload,
  own,
  allowedBots = [],
}: Pick<Delivery, 'payload' | 'own' | 'allowedBots'>): Actor | IgnoredDelivery {
  if (at(payload, 'repository', 'archived') === true) return ignore('the repository is archived');
  const sender = readActor(at(payload, 'sender'));
  if (sender === undefined) return ignore('the payload names no sender');
  if (isOurselves({ actor: sender, own })) return ignore('our own doing');
  if (sender.type === 'User') return sender;
  if (sender.type === 'Bot' && allowedBots.includes(sender.id)) return sender;
  return ignore(`sent by a ${sender.type}, which no setting allows`);
}

/**
 * Who caused what runs by itself, or why nothing runs. Where a workflow has chosen the event, a payload need not name
 * anybody, and a branch is looked at whoever pushed to it: a merge queue is a bot.
 */
export function readCause(
  delivery: Delivery,
  on: 'pull-request' | 'branch',
): { actor?: Actor } | IgnoredDelivery {
  const sender = readActor(at(delivery.payload, 'sender'));
  const isVouched = delivery.workflow === true && (on === 'branch' || sender === undefined);
  const actor = isVouched ? sender : readSender(delivery);
  if (actor === undefined) return {};
  return isIgnored(actor) ? actor : { actor };
}

/** Tells an ignored delivery from everything else that has no `kind` or another. Pure. */
export function isIgnored(value: object): value is IgnoredDelivery {
  return 'kind' in value && value.kind === 'ignore';
}
