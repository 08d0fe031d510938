import type { IncomingMessage, ServerResponse } from 'node:http';
import { createNodeMiddleware, Probot } from 'probot';
import { createApp, type VerifiedDelivery } from './app.ts';
import type { Log } from './log.ts';
import type { BotSettings } from './settings.ts';

export const WEBHOOKS_PATH = '/api/github/webhooks';

/**
 * Probot's middleware for deliveries: it verifies signatures and parses. Its own server is not used: that one has an
 * unauthenticated set-up mode and fetches packages when it starts.
 */
export async function createWebhooks(options: {
  settings: BotSettings;
  log: Log;
  receive: (delivery: VerifiedDelivery) => void;
}): Promise<(request: IncomingMessage, response: ServerResponse) => Promise<boolean>> {
  const { settings, log, receive } = options;
  const { app, apiUrl, webhookSecret } = settings;
  const probot = new Probot({
    appId: app.appId,
    privateKey: app.privateKey,
    secret: webhookSecret,
    baseUrl: apiUrl,
    log,
  });
  const middleware = await createNodeMiddleware(createApp(receive), { probot, webhooksPath: WEBHOOKS_PATH });
  return async (request, response) => (await middleware(request, response)) === true;
}
