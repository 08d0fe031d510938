import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { JobStatus } from './jobs/job.ts';

/** Seconds; GitHub gives up after ten. */
const LATENCY_BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10];

export type Metrics = ReturnType<typeof createMetrics>;

/** What an operator watches, in the format of Prometheus. Labels are words of ours: no names of repositories or people. */
export function createMetrics(read: {
  counts: () => Record<JobStatus, number>;
  live: () => number;
  limitsLeft: () => ReadonlyMap<number, number>;
}) {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  new Gauge({
    ...{
      name: 'gloss_jobs',
      help: 'Jobs by status, as far as they are remembered.',
      labelNames: ['status'],
      registers,
    },
    collect() {
      for (const [status, count] of Object.entries(read.counts())) this.set({ status }, count);
    },
  });
  new Gauge({
    ...{ name: 'gloss_queue_depth', help: 'Jobs that wait for their turn.', registers },
    collect() {
      this.set(read.counts().queued);
    },
  });
  new Gauge({
    ...{ name: 'gloss_runs_live', help: 'Runs of pipelines at work now.', registers },
    collect() {
      this.set(read.live());
    },
  });
  new Gauge({
    name: 'gloss_github_rate_limit_remaining',
    help: 'Requests left of the hour, as GitHub last said, of the installation that has the fewest.',
    registers,
    collect() {
      const left = [...read.limitsLeft().values()];
      if (left.length > 0) this.set(Math.min(...left));
    },
  });
  const counter = <Label extends string>(name: string, help: string, labelNames: Label[]) =>
    new Counter({ name, help, labelNames, registers });
  return {
    registry,
    deliveries: counter('gloss_deliveries_total', 'Webhook deliveries by what became of them.', ['outcome']),
    runs: counter('gloss_runs_total', 'Runs that ended, by pipeline and status.', ['pipeline', 'status']),
    items: counter('gloss_items_total', 'Items of runs that ended, by what became of them.', ['outcome']),
    modelCalls: counter('gloss_model_calls_total', 'Calls to models by outcome.', ['outcome']),
    tokens: counter('gloss_tokens_total', 'Tokens as providers count them.', ['direction']),
    cost: counter('gloss_cost_usd_total', 'What runs cost, where prices are known.', []),
    webhookSeconds: new Histogram({
      ...{
        name: 'gloss_webhook_seconds',
        help: 'Time to answer a webhook.',
        buckets: LATENCY_BUCKETS,
        registers,
      },
    }),
  };
}
