import { createHmac, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';

/** What the parent sends: one message. */
export interface LoadOrder {
  url: string;
  secret: string;
  perSecond: number;
  seconds: number;
  /** Events and their bodies, in the order in which they are sent, again and again; `{{id}}` becomes a new number. */
  mix: { event: string; body: string }[];
}

export interface LoadOutcome {
  /** Milliseconds from when a request was due to its answer. */
  latencies: number[];
  statuses: Record<string, number>;
}

process.once('message', async (order: LoadOrder) => {
  process.send?.(await sendLoad(order), () => process.exit(0));
});

/** Sends on a fixed schedule, whatever the answers do: a server that is slow for a moment is not spared. */
async function sendLoad({ url, secret, perSecond, seconds, mix }: LoadOrder): Promise<LoadOutcome> {
  const outcome: LoadOutcome = { latencies: [], statuses: {} };
  const start = performance.now();
  const requests: Promise<void>[] = [];
  for (let index = 0; index < perSecond * seconds; index += 1) {
    const due = start + (index * 1_000) / perSecond;
    const wait = due - performance.now();
    if (wait > 1) await sleep(wait);
    const { event, body: template } = mix[index % mix.length] ?? { event: 'ping', body: '{}' };
    const body = template.replaceAll('{{id}}', String(9_000_000_000 + index));
    const signature = createHmac('sha256', secret).update(body).digest('hex');
    const headers = {
      ...{ 'content-type': 'application/json', 'x-github-event': event, 'x-github-delivery': randomUUID() },
      'x-hub-signature-256': `sha256=${signature}`,
    };
    const done = fetch(url, { method: 'POST', headers, body }).then(
      async (answer) => {
        await answer.arrayBuffer();
        count(String(answer.status));
      },
      () => count('none'),
    );
    const count = (status: string) => {
      outcome.latencies.push(performance.now() - due);
      outcome.statuses[status] = (outcome.statuses[status] ?? 0) + 1;
    };
    requests.push(done);
  }
  await Promise.all(requests);
  return outcome;
}
