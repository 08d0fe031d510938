import type { Permission } from '../github/read-permission.ts';
import type { Actor, OwnIdentity } from './delivery-intent.ts';
import { isOurselves } from './own-identity.ts';

/** `tell`: the reason is said to the person; nothing is said to programs, which could answer for ever. */
export type ActorDecision = { allowed: true } | { allowed: false; reason: string; tell: boolean };

/** Who may ask beside people, by number: names can be taken over and look alike. */
export interface ActorRules {
  own: OwnIdentity;
  /** Account numbers of Apps. */
  allowedBots?: readonly number[];
  /** Numbers of Apps that may write in the name of a person. */
  allowedApps?: readonly number[];
}

const MAY_ASK: ReadonlySet<string> = new Set<Permission>(['write', 'maintain', 'admin']);
const quiet = (reason: string): ActorDecision => ({ allowed: false, reason, tell: false });

/**
 * Whether somebody may have a pipeline run: a person who may write to the repository, or a bot whose number is allowed.
 * Pure. Where the head of a pull request comes from, and what GitHub calls the author's association, decides nothing.
 */
export function decideActor(options: ActorRules & { actor: Actor; permission: Permission }): ActorDecision {
  const { actor, permission } = options;
  const account = decideAccount(options);
  if (account !== 'person') return account;
  if (MAY_ASK.has(permission)) return { allowed: true };
  const has = permission === 'none' ? 'has no access' : `may only ${permission}`;
  return {
    allowed: false,
    reason: `Commands need write permission to this repository; \`${actor.login}\` ${has}.`,
    tell: true,
  };
}

/** What the account alone decides; `person` when it depends on their permission. Pure. */
export function decideAccount({
  actor,
  own,
  allowedBots = [],
  allowedApps = [],
}: ActorRules & { actor: Actor }): ActorDecision | 'person' {
  if (isOurselves({ actor, own })) return quiet('our own comment');
  if (actor.appId !== undefined && !allowedApps.includes(actor.appId)) {
    return quiet('an App wrote it in the name of somebody');
  }
  if (actor.type === 'Bot') {
    return allowedBots.includes(actor.id) ? { allowed: true } : quiet('a bot that no setting allows');
  }
  if (actor.type !== 'User') return quiet('not the account of a person');
  return actor.login.endsWith('[bot]') ? quiet("a bot's name on the account of a person") : 'person';
}
