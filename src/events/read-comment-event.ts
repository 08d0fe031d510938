import { findCommandLine } from './command-line.ts';
import { type Delivery, type DeliveryIntent, ignore, unfit } from './delivery-intent.ts';
import { isOurselves } from './own-identity.ts';
import { at, branchOfRef, idAt, textAt } from './read-fields.ts';
import { isIgnored, readActor, readOrigin, readSender } from './read-origin.ts';

/** Stands in every text that we write; the marker of src/publish is one of them. */
const OWN_MARK = '<!-- gloss:';

/**
 * A comment that may be a command. Drafts and the label `no-gloss` stop what runs by itself, not what a person asks for.
 * Pure. The command is neither understood (parseCommand) nor allowed (authoriseActor) yet.
 */
export function readCommentEvent(delivery: Delivery): DeliveryIntent {
  const { payload } = delivery;
  if (textAt(payload, 'action') !== 'created') return ignore('the comment is not new');
  const comment = at(payload, 'comment');
  const body = textAt(comment, 'body');
  if (findCommandLine(body) === undefined) return ignore('the comment is no command');
  if (body.includes(OWN_MARK)) return ignore('the comment carries our mark');
  const sender = readSender(delivery);
  if (isIgnored(sender)) return sender;
  const origin = readOrigin(payload);
  const number = idAt(payload, 'issue', 'number');
  const commentId = idAt(comment, 'id');
  const createdAt = textAt(comment, 'created_at');
  const actor = readActor(at(comment, 'user'), at(comment, 'performed_via_github_app'));
  const dated = Number.isFinite(Date.parse(createdAt));
  if (!origin || number === undefined || commentId === undefined || !dated || !actor) {
    return unfit('the payload names no comment');
  }
  if (isOurselves({ actor, own: delivery.own })) return ignore('our own doing');
  if (actor.id !== sender.id) return ignore('somebody else sent the comment than wrote it');
  const updatedAt = textAt(comment, 'updated_at');
  if (updatedAt !== '' && updatedAt !== createdAt) return ignore('the comment was edited');
  const pullRequest = at(payload, 'issue', 'pull_request');
  const on = typeof pullRequest === 'object' && pullRequest !== null ? 'pull-request' : 'issue';
  const defaultBranch = branchOfRef(`refs/heads/${textAt(payload, 'repository', 'default_branch')}`);
  return {
    ...{ kind: 'command', ...origin, number, on, commentId, body, createdAt, actor },
    ...(defaultBranch === undefined ? {} : { defaultBranch }),
  };
}
