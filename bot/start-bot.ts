import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { DestinationStream } from 'pino';
import { describeError } from '../src/errors.ts';
import { readApp } from '../src/github/find-installation.ts';
import { openCore } from '../src/open-core.ts';
import type { Bot } from './bot.ts';
import { createClients } from './clients.ts';
import { createWebhooks } from './create-webhooks.ts';
import { createInbox } from './inbox.ts';
import { performJob } from './jobs/perform-job.ts';
import { createScheduler, type Scheduler } from './jobs/scheduler.ts';
import { createLog } from './log.ts';
import { createMetrics } from './metrics.ts';
import { createPages } from './pages/create-pages.ts';
import { createBotServer } from './server.ts';
import type { BotSettings } from './settings.ts';
import { openBotStore } from './store/open-bot-store.ts';

/** How often what waits too long is looked for, in ms. */
const EXPIRE_EVERY_MS = 30_000;
const PRUNE_EVERY_MS = 3_600_000;
/** How often the App asks GitHub for its own name until it is told, in ms. */
const WHO_EVERY_MS = 60_000;

export interface RunningBot {
  url: string;
  bot: Bot;
  scheduler: Scheduler;
  /** Answers nothing more, leaves what is at work for the next process, and closes the directory. */
  stop(): Promise<void>;
}

/**
 * Starts the App: takes up what the last process left, then listens.
 *
 * @param options.now Milliseconds since 1970; for tests.
 * @throws GlossError `state` when the state directory cannot be used or another process owns it; what `listen` throws.
 */
export async function startBot(options: {
  settings: BotSettings;
  now?: () => number;
  logTo?: DestinationStream;
}): Promise<RunningBot> {
  const { settings, now = Date.now, logTo } = options;
  const log = createLog({ level: settings.logLevel, ...(logTo ? { destination: logTo } : {}) });
  const { stateDir } = settings;
  const onWarning = (message: string) => log.warn({ message }, 'state');
  const core = await openCore({ stateDir, onWarning, now: () => new Date(now()) });
  const store = openBotStore({ directory: stateDir, now });
  const clients = createClients({ settings, log });
  const bot: Bot = {
    ...{ settings, store, core, clients, log, now },
    own: { appId: settings.app.appId },
    metrics: createMetrics({
      counts: store.counts,
      live: () => scheduler.live(),
      limitsLeft: clients.limitsLeft,
    }),
    liveRuns: (installationId) => scheduler.live(installationId),
  };
  const scheduler: Scheduler = createScheduler({
    bot,
    perform: (job, signal) => performJob({ bot, scheduler, job, signal }),
  });
  const inbox = createInbox({ bot, onJobs: scheduler.add });
  const webhooks = await createWebhooks({ settings, log, receive: inbox.receive });
  const { apiToken, serverUrl } = settings;
  const pages =
    apiToken === undefined
      ? undefined
      : createPages({ store, apiToken, serverUrl, isSecure: settings.isSecure, now });
  let isReady = true;
  const server = createBotServer({ bot, scheduler, webhooks, pages: pages?.handle, isReady: () => isReady });
  server.listen(settings.port, settings.host);
  await once(server, 'listening');
  takeUp({ bot, scheduler });
  const timers = [
    setInterval(scheduler.expire, EXPIRE_EVERY_MS),
    setInterval(store.prune, PRUNE_EVERY_MS),
    learnName(bot),
  ];
  const { port } = server.address() as AddressInfo;
  const url = `http://${settings.host.includes(':') ? `[${settings.host}]` : settings.host}:${port}`;
  log.info({ url, model: settings.model, stateDir, pages: settings.apiToken !== undefined }, 'listening');
  return {
    ...{ url, bot, scheduler },
    stop: async () => {
      if (!isReady) return;
      isReady = false;
      log.info('stopping');
      for (const timer of timers) clearInterval(timer);
      pages?.close();
      const closed = once(server, 'close');
      server.close();
      const closing = core.close();
      await Promise.all([scheduler.stop(), closing]);
      server.closeAllConnections();
      await closed;
      store.close();
      log.info('stopped');
    },
  };
}

/** What was at work when the last process ended goes back into the queue, before what was queued then. */
function takeUp({ bot, scheduler }: { bot: Bot; scheduler: Scheduler }): void {
  const open = bot.store.listOpen();
  for (const { id, status } of open) if (status === 'running') bot.store.requeue(id);
  scheduler.add(open.filter(({ status }) => status !== 'waiting'));
  scheduler.expire();
  if (open.length > 0) bot.log.info({ jobs: open.length }, 'took up what was not ended');
}

/** The App's login tells its own comments where GitHub names no App; until it is known, its number does. */
function learnName(bot: Bot): ReturnType<typeof setInterval> {
  const ask = async () => {
    try {
      const { slug } = await readApp({ client: bot.clients.app });
      bot.own.login = `${slug}[bot]`;
      clearInterval(timer);
    } catch (error) {
      bot.log.warn({ reason: describeError(error) }, 'GitHub does not tell who the App is; trying again');
    }
  };
  const timer = setInterval(ask, WHO_EVERY_MS);
  void ask();
  return timer;
}
