import { createPublicKey } from 'node:crypto';
import { ensureApp, ensureUser, takeId } from '../state.ts';
import type { Permissions, State } from '../types.ts';
import type { App } from './types.ts';

export interface AppOptions {
  id: number;
  slug: string;
  /** PEM; a private key does as well. */
  publicKey?: string;
  privateKey?: string;
  permissions: Permissions;
  /** Names of the events it listens to. */
  events: string[];
  webhook?: { url: string; secret: string };
}

/** Makes an App known, with the bot account its installations act as. */
export function registerApp(state: State, options: AppOptions): App {
  const { id, slug, permissions, events, webhook } = options;
  const pem = options.publicKey ?? options.privateKey;
  const app = ensureApp(state, { slug, permissions, id });
  ensureUser(state, { login: slug, type: 'Bot' });
  return Object.assign(app, {
    id,
    permissions,
    events,
    key: pem === undefined ? null : createPublicKey(pem),
    webhook: webhook ? { id: takeId(state), ...webhook } : null,
  });
}
