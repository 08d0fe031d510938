import type { Actor, OwnIdentity } from './delivery-intent.ts';

/** Whether an account is our own or writes through our App. Equality only, of numbers and of whole logins. Pure. */
export function isOurselves({ actor, own }: { actor: Actor; own: OwnIdentity }): boolean {
  if (own.userId !== undefined && actor.id === own.userId) return true;
  if (own.appId !== undefined && actor.appId === own.appId) return true;
  return own.login !== undefined && actor.login.toLowerCase() === own.login.toLowerCase();
}
