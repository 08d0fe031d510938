import type { OwnIdentity } from '../src/events/delivery-intent.ts';
import type { Core } from '../src/open-core.ts';
import type { Clients } from './clients.ts';
import type { Log } from './log.ts';
import type { Metrics } from './metrics.ts';
import type { BotSettings } from './settings.ts';
import type { BotStore } from './store/bot-store.ts';

/** What every part of the App works with. */
export interface Bot {
  settings: BotSettings;
  store: BotStore;
  core: Core;
  clients: Clients;
  /** Filled in as it becomes known. */
  own: OwnIdentity;
  log: Log;
  metrics: Metrics;
  /** Milliseconds since 1970. */
  now: () => number;
  /** Runs of an installation at work now, which share its limit on writes. */
  liveRuns: (installationId: number) => number;
}
