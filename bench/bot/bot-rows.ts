import { fork } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BotStage, SECRET, setBotStage } from '../../test/bot/bot-stage.ts';
import { judge, type Row, type RowGroup } from '../row.ts';
import { tell } from '../support/tell.ts';
import type { LoadOrder, LoadOutcome } from './send-load.ts';

const PER_SECOND = 200;
const SECONDS = 30;
const GOAL_MS = 1_000;
const GOAL_MB = 400;
const SAMPLE_MS = 250;
const WAIT_MS = 60_000;
const PULLS = 10;
/** Stands where the load puts a new number. */
const NUMBER = 987_654_321_012;
const PLACE = { owner: 'octo', repo: 'demo' };

/** How the App bears many deliveries at once: its answers, what it noted, and its memory. */
export const bot: RowGroup = {
  name: 'bot',
  async measure() {
    const stage = await setBotStage();
    try {
      const mix = await prepareMix(stage);
      await stage.start();
      tell(`bot: ${PER_SECOND} deliveries a second for ${SECONDS} s`);
      const memory = watchMemory(stage.current().child.pid ?? 0);
      const { latencies, statuses } = await load({
        url: `${stage.url}/api/github/webhooks`,
        ...{ secret: SECRET, perSecond: PER_SECOND, seconds: SECONDS, mix },
      });
      const queued = await readMetric(stage, /gloss_queue_depth (\d+)/);
      await untilDone(stage);
      const noted = await readMetric(
        stage,
        /gloss_deliveries_total\{outcome="(?:accepted|ignored)"\} (\d+)/g,
      );
      const sent = PER_SECOND * SECONDS;
      const peak = memory.stop();
      return [
        toRow({ latencies, statuses, queued }),
        {
          ...{ measure: 'Deliveries lost of those', goal: '0', value: String(sent - noted) },
          verdict: judge({ value: sent - noted, atMost: 0 }),
          how: 'deliveries sent less those that the server counts as accepted or ignored',
          numbers: { sent, noted },
        },
        {
          ...{
            measure: '… peak memory of the server',
            goal: `≤ ${GOAL_MB} MB`,
            value: `${Math.round(peak)} MB`,
          },
          verdict: judge({ value: peak, atMost: GOAL_MB }),
          how: `resident set, looked at every ${SAMPLE_MS} ms until all jobs had ended`,
          numbers: { peak },
        },
      ];
    } finally {
      await stage.close();
    }
  },
};

function toRow(options: { latencies: number[]; statuses: Record<string, number>; queued: number }): Row {
  const { latencies, statuses, queued } = options;
  const sorted = latencies.toSorted((one, other) => one - other);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  const [p50, p99, worst] = [at(0.5), at(0.99), at(1)];
  const bad = Object.entries(statuses).filter(([status]) => status !== '200');
  return {
    measure: `Answer to a webhook, ${PER_SECOND} a second for ${SECONDS} s, p99`,
    goal: `≤ ${GOAL_MS} ms`,
    value: `${Math.round(p99)} ms (p50 ${Math.round(p50)}, worst ${Math.round(worst)}; ${queued} jobs queued at the end)`,
    verdict: bad.length === 0 ? judge({ value: p99, atMost: GOAL_MS }) : 'missed',
    how: `open loop from another process, counted from when each was due; statuses ${JSON.stringify(statuses)}`,
    numbers: { p50, p99, worst, queued },
  };
}

/**
 * Of a hundred: comments that are no commands, pushes of branches, pull requests that got a label, a few of a head that is
 * none any more, and two commands, over ten pull requests.
 */
async function prepareMix(stage: BotStage): Promise<LoadOrder['mix']> {
  await stage.addRepository({ ...PLACE, files: { 'a.ts': 'export const a = 1;\n' } });
  for (let pull = 0; pull < PULLS; pull += 1) {
    const files = { 'a.ts': `export const a = ${pull + 2};\n` };
    const number = await stage.openPullRequest({ ...PLACE, branch: `change${pull}`, files });
    stage.say({ ...PLACE, number, body: 'COMMENT' });
  }
  await stage.github.deliveriesDone();
  const all = (event: string) =>
    stage.github.deliveries.flatMap((delivery) => (delivery.event === event ? [delivery.body] : []));
  const [comments, pulls, pushes] = [all('issue_comment'), all('pull_request'), all('push')];
  return Array.from({ length: 100 }, (_, index) => {
    const of = (bodies: string[]) => bodies[index % bodies.length] ?? '{}';
    if (index % 50 === 7) return { event: 'issue_comment', body: setComment(of(comments), '/gloss help') };
    if (index % 20 === 11)
      return { event: 'pull_request', body: setPull(of(pulls), 'synchronize', '0'.repeat(40)) };
    if (index % 5 === 3) return { event: 'push', body: of(pushes) };
    if (index % 5 === 4) return { event: 'pull_request', body: setPull(of(pulls), 'labeled') };
    return { event: 'issue_comment', body: setComment(of(comments), 'Looks good to me.') };
  });
}

function setComment(body: string, text: string): string {
  const payload = JSON.parse(body);
  payload.comment.body = text;
  payload.comment.id = NUMBER;
  return JSON.stringify(payload).replace(String(NUMBER), '{{id}}');
}

function setPull(body: string, action: string, headSha?: string): string {
  const payload = JSON.parse(body);
  payload.action = action;
  if (headSha !== undefined) payload.pull_request.head.sha = headSha;
  return JSON.stringify(payload);
}

function load(order: LoadOrder): Promise<LoadOutcome> {
  return new Promise((resolve, reject) => {
    const child = fork(join(import.meta.dirname, 'send-load.ts'));
    child.once('message', (outcome: LoadOutcome) => resolve(outcome));
    child.once('error', reject);
    child.send(order);
  });
}

async function untilDone(stage: BotStage): Promise<void> {
  const deadline = performance.now() + WAIT_MS;
  while (performance.now() < deadline) {
    const open = await readMetric(stage, /gloss_jobs\{status="(?:queued|running)"\} (\d+)/g);
    if (open === 0) return;
    await new Promise((resolve) => setTimeout(resolve, SAMPLE_MS));
  }
  throw new Error('The jobs did not come to an end.');
}

async function readMetric(stage: BotStage, pattern: RegExp): Promise<number> {
  const text = await (await fetch(`${stage.url}/metrics`)).text();
  const all = new RegExp(pattern.source, 'g');
  return [...text.matchAll(all)].reduce((sum, [, value]) => sum + Number(value), 0);
}

/** In MB; Linux only. */
function watchMemory(pid: number): { stop(): number } {
  let peak = 0;
  const timer = setInterval(async () => {
    const text = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
    peak = Math.max(peak, Number(/VmRSS:\s+(\d+)/.exec(text)?.[1] ?? 0) / 1024);
  }, SAMPLE_MS);
  return {
    stop: () => {
      clearInterval(timer);
      return peak;
    },
  };
}
