import type { KeyObject } from 'node:crypto';
import type { Permissions, RateWindow, User } from '../types.ts';

/** Where an App wants its events. */
export interface AppWebhook {
  id: number;
  url: string;
  secret: string;
}

export interface App {
  id: number;
  nodeId: string;
  slug: string;
  owner: User;
  permissions: Permissions;
  createdAt: number;
  /** What its JSON web tokens are verified with; null for an App that never signs any. */
  key: KeyObject | null;
  /** Names of the events it listens to. */
  events: string[];
  webhook: AppWebhook | null;
}

/** An App in an account. */
export interface Installation {
  id: number;
  nodeId: string;
  app: App;
  account: User;
  /** Lower-case `owner/name`; undefined means all of the account's. */
  repositories: Set<string> | undefined;
  permissions: Permissions;
  /** Its tokens share the hour. */
  windows: Map<string, RateWindow>;
  createdAt: number;
  updatedAt: number;
  /** Milliseconds since the epoch; null unless it is suspended. */
  suspendedAt: number | null;
}
