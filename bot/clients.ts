import { createClient, type GitHubClient } from '../src/github/create-client.ts';
import type { Log } from './log.ts';
import type { BotSettings } from './settings.ts';

/** Clients for the App itself and for its installations. Tokens are made and kept inside them. */
export interface Clients {
  app: GitHubClient;
  of(installationId: number): GitHubClient;
  /** Requests left of the hour, by installation, where an answer said so. */
  limitsLeft(): ReadonlyMap<number, number>;
}

export function createClients(options: { settings: BotSettings; log: Log }): Clients {
  const { settings, log } = options;
  const { app, apiUrl } = settings;
  const connection = {
    apiUrl,
    throttle: settings.paceWrites,
    log: (message: string) => log.debug({ message }, 'github'),
    onWait: (seconds: number, why: string) => log.info({ seconds, why }, 'waiting for GitHub'),
  };
  const known = new Map<number, GitHubClient>();
  return {
    app: createClient({ app, ...connection }),
    of: (installationId) => {
      const client = known.get(installationId) ?? createClient({ app, installationId, ...connection });
      known.set(installationId, client);
      return client;
    },
    limitsLeft: () =>
      new Map(
        [...known].flatMap(([id, client]) => {
          const left = client.limitLeft();
          return left === undefined ? [] : [[id, left] as const];
        }),
      ),
  };
}
