import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Bot } from './bot.ts';
import { WEBHOOKS_PATH } from './create-webhooks.ts';
import { isBearer } from './http/is-bearer.ts';
import { sendJson } from './http/send-json.ts';
import { startRun } from './http/start-run.ts';
import type { Scheduler } from './jobs/scheduler.ts';

/** GitHub's largest payload, in bytes (https://docs.github.com/en/webhooks/webhook-events-and-payloads#payload-cap). */
const MAX_DELIVERY = 25 * 1024 * 1024;
/** A request that does not come in within this time, in ms, holds nothing longer. */
const REQUEST_MS = 30_000;

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;

/** Everything that the App answers over HTTP. Not listening yet. */
export function createBotServer(options: {
  bot: Bot;
  scheduler: Scheduler;
  webhooks: Handler;
  /** Pages and what they read; absent without a token. */
  pages: Handler | undefined;
  isReady: () => boolean;
}): Server {
  const { bot } = options;
  const server = createServer((request, response) => {
    answer(options, request, response).catch((error: unknown) => {
      bot.log.error({ error, path: pathOf(request) }, 'request failed');
      if (response.headersSent) response.destroy();
      else sendJson(response, 500, { error: 'It failed; the log says why.' });
    });
  });
  server.requestTimeout = REQUEST_MS;
  return server;
}

async function answer(
  options: Parameters<typeof createBotServer>[0],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { bot, webhooks, pages, isReady } = options;
  const route = `${request.method} ${pathOf(request)}`;
  if (route === `POST ${WEBHOOKS_PATH}`) return takeDelivery({ bot, webhooks, isReady, request, response });
  if (route === 'GET /healthz') return sendJson(response, 200, { status: 'ok' });
  if (route === 'GET /readyz') return sendReady(response, isReady());
  if (route === 'GET /metrics') return sendMetrics(bot, response);
  if (route === 'POST /api/runs') return takeRun(options, request, response);
  if (pages && (await pages(request, response))) return;
  sendJson(response, 404, { error: 'There is nothing here.' });
}

function sendReady(response: ServerResponse, isReady: boolean): void {
  sendJson(response, isReady ? 200 : 503, { status: isReady ? 'ready' : 'stopping' });
}

async function takeDelivery(options: {
  bot: Bot;
  webhooks: Handler;
  isReady: () => boolean;
  request: IncomingMessage;
  response: ServerResponse;
}): Promise<void> {
  const { bot, webhooks, isReady, request, response } = options;
  const length = Number(request.headers['content-length']);
  if (!Number.isInteger(length))
    return sendJson(response, 411, { error: 'A delivery has a content-length.' });
  if (length > MAX_DELIVERY) return sendJson(response, 413, { error: 'No delivery is so long.' });
  // GitHub shows it as failed, so that it can be sent again.
  if (!isReady()) return sendReady(response, false);
  const time = bot.metrics.webhookSeconds.startTimer();
  response.on('finish', () => time());
  await webhooks(request, response);
}

async function sendMetrics({ metrics }: Bot, response: ServerResponse): Promise<void> {
  const text = await metrics.registry.metrics();
  response.writeHead(200, { 'content-type': metrics.registry.contentType, 'cache-control': 'no-store' });
  response.end(text);
}

async function takeRun(
  options: Parameters<typeof createBotServer>[0],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { apiToken } = options.bot.settings;
  if (apiToken === undefined) {
    return sendJson(response, 404, { error: 'There is no API here: GLOSS_API_TOKEN is not set.' });
  }
  if (!isBearer(request, apiToken)) return sendJson(response, 401, { error: 'The API needs its token.' });
  if (!options.isReady()) return sendReady(response, false);
  await startRun({ ...options, request, response });
}

function pathOf(request: IncomingMessage): string {
  return (request.url ?? '/').split('?')[0] ?? '/';
}
