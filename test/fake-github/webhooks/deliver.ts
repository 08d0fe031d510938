import { createHmac, randomUUID } from 'node:crypto';
import type { App, AppWebhook } from '../apps/types.ts';
import type { State } from '../types.ts';
import { send } from './send.ts';
import type { WebhookDelivery } from './types.ts';

/** Sends a payload to an App's webhook, signed. Throws when it has none. */
export function deliver(
  state: State,
  options: { app: App; event: string; payload: object; id?: string | undefined },
): Promise<WebhookDelivery> {
  const { app, event, payload } = options;
  const { webhook } = app;
  if (!webhook) throw new Error(`The App ${app.slug} has no webhook.`);
  const id = options.id ?? randomUUID();
  const body = JSON.stringify(payload);
  const { action } = payload as { action?: unknown };
  return attempt(state, {
    id,
    event,
    action: typeof action === 'string' ? action : undefined,
    app: app.slug,
    url: webhook.url,
    headers: headersOf({ app, webhook, id, event, body }),
    body,
    isRedelivery: false,
  });
}

/** Sends the same bytes with the same id once more. Throws when there was no such delivery. */
export function redeliver(state: State, id: string): Promise<WebhookDelivery> {
  const known = state.deliveries.find((one) => one.id === id);
  if (!known) throw new Error(`The fake GitHub made no delivery ${id}.`);
  const { event, action, app, url, headers, body } = known;
  return attempt(state, { id, event, action, app, url, headers, body, isRedelivery: true });
}

/** Waits until nothing is under way, including what begins meanwhile. */
export async function deliveriesDone(state: State): Promise<void> {
  while (state.underWay.size > 0) await Promise.all(state.underWay);
}

/** Keeps a promise among those `deliveriesDone` waits for. What breaks in it is a mistake of the fake. */
export function track(state: State, work: Promise<unknown>): void {
  const tracked: Promise<unknown> = work
    .catch((error: unknown) => state.errors.push(error))
    .finally(() => state.underWay.delete(tracked));
  state.underWay.add(tracked);
}

function attempt(
  state: State,
  request: Omit<WebhookDelivery, 'statusCode' | 'durationMs' | 'response' | 'error'>,
): Promise<WebhookDelivery> {
  const delivery: WebhookDelivery = {
    ...request,
    statusCode: undefined,
    durationMs: undefined,
    response: undefined,
    error: undefined,
  };
  state.deliveries.push(delivery);
  const { url, headers, body } = request;
  const timeoutMs = state.limits.webhookMilliseconds;
  const done = send({ url, headers, body, timeoutMs, signal: state.closing.signal }).then((sent) =>
    Object.assign(delivery, sent),
  );
  track(state, done);
  return done;
}

function headersOf(options: {
  app: App;
  webhook: AppWebhook;
  id: string;
  event: string;
  body: string;
}): Record<string, string> {
  const { app, webhook, id, event, body } = options;
  const sign = (algorithm: string): string =>
    `${algorithm}=${createHmac(algorithm, webhook.secret).update(body).digest('hex')}`;
  return {
    accept: '*/*',
    'content-type': 'application/json',
    'content-length': String(Buffer.byteLength(body)),
    'user-agent': 'GitHub-Hookshot/fa4e0b1',
    'X-GitHub-Delivery': id,
    'X-GitHub-Event': event,
    'X-GitHub-Hook-ID': String(webhook.id),
    'X-GitHub-Hook-Installation-Target-ID': String(app.id),
    'X-GitHub-Hook-Installation-Target-Type': 'integration',
    'X-Hub-Signature': sign('sha1'),
    'X-Hub-Signature-256': sign('sha256'),
  };
}
