import type { JobOutcome, JobStatus } from '../../../bot/jobs/job.ts';
import type { BotStore } from '../../../bot/store/bot-store.ts';
import { NO_OPTIONS } from '../../../src/events/flags.ts';

const MINUTE = 60_000;

interface Run {
  minutesAgo: number;
  repo: string;
  pipeline: string;
  /** A pull request, or a branch. */
  on: number | string;
  actor?: string;
  status: JobStatus;
  seconds: number;
  /** Items: all, done, of those reused, failed. */
  counts?: [number, number, number, number];
  outcome?: JobOutcome;
}

const RUNS: Run[] = [
  {
    minutesAgo: 3100,
    repo: 'harbour',
    pipeline: 'docs',
    on: 'main',
    status: 'done',
    seconds: 412,
    counts: [212, 212, 188, 0],
  },
  {
    minutesAgo: 1520,
    repo: 'harbour',
    pipeline: 'summary',
    on: 409,
    actor: 'jbell',
    status: 'superseded',
    seconds: 9,
    outcome: { reason: 'A newer commit was pushed.' },
  },
  {
    minutesAgo: 1518,
    repo: 'harbour',
    pipeline: 'summary',
    on: 409,
    actor: 'jbell',
    status: 'done',
    seconds: 38,
    counts: [24, 24, 17, 0],
  },
  {
    minutesAgo: 302,
    repo: 'tide-tables',
    pipeline: 'docs',
    on: 87,
    actor: 'amara-n',
    status: 'failed',
    seconds: 21,
    counts: [40, 6, 0, 34],
    outcome: { reason: 'The model refused the key (401). Set OPENAI_API_KEY on the server and ask again.' },
  },
  {
    minutesAgo: 244,
    repo: 'tide-tables',
    pipeline: 'docs',
    on: 87,
    actor: 'amara-n',
    status: 'done',
    seconds: 95,
    counts: [40, 40, 6, 0],
  },
  {
    minutesAgo: 121,
    repo: 'harbour',
    pipeline: 'summary',
    on: 411,
    actor: 'k-osei',
    status: 'done',
    seconds: 64,
    counts: [58, 56, 11, 2],
    outcome: { status: 'partial' },
  },
  {
    minutesAgo: 63,
    repo: 'pilot',
    pipeline: 'summary',
    on: 15,
    actor: 'guest-91',
    status: 'refused',
    seconds: 0,
    outcome: { reason: 'guest-91 may not write to this repository.' },
  },
  {
    minutesAgo: 41,
    repo: 'tide-tables',
    pipeline: 'docs',
    on: 92,
    actor: 'lena-h',
    status: 'waiting',
    seconds: 77,
    counts: [31, 31, 20, 0],
  },
  {
    minutesAgo: 12,
    repo: 'pilot',
    pipeline: 'summary',
    on: 16,
    actor: 'k-osei',
    status: 'done',
    seconds: 12,
    counts: [9, 9, 0, 0],
  },
];

/** Fills a store with two days of three repositories. Returns the id of a run that is under way. */
export function fillStore({ store, clock }: { store: BotStore; clock: { time: number } }): string {
  const end = clock.time;
  for (const run of RUNS) play({ store, clock, run, at: end - run.minutesAgo * MINUTE });
  clock.time = end - 96_000;
  const target = {
    kind: 'pull-request',
    number: 412,
    headSha: '9f2c41d07be3a85516c0d4e2b7719fa4c3e8d605',
    fork: false,
  } as const;
  const [id = ''] = store
    .add([newJob({ minutesAgo: 0, repo: 'harbour', pipeline: 'summary', on: 412, actor: 'jbell' }, target)])
    .map((job) => job.id);
  clock.time += 2100;
  store.start(id);
  store.setRun(id, 'wrun_01KAGF4W7Z5Q9M2B8T3XH6VNCE');
  clock.time += 3000;
  store.append(id, { type: 'note', text: 'plan: 97 items, 31 of them known from earlier runs' });
  clock.time += 21_000;
  store.append(id, {
    type: 'note',
    text: 'pack 4 did not fit the answer limit; its 6 items are asked one by one',
  });
  clock.time += 24_000;
  store.append(id, {
    type: 'note',
    text: 'src/berths/__snapshots__/plan.snap: the provider refused the text',
  });
  const counts = {
    items: 97,
    done: 62,
    reused: 31,
    failed: 1,
    modelCalls: 14,
    tokensIn: 48_310,
    tokensOut: 6120,
  };
  store.append(id, { type: 'progress', progress: { stage: 'read', ...counts } });
  clock.time = end;
  store.add([
    newJob(
      { minutesAgo: 0, repo: 'pilot', pipeline: 'docs', on: 'release/2.4' },
      { kind: 'branch', branch: 'release/2.4', sha: 'ab'.repeat(20), isDefaultBranch: false },
    ),
  ]);
  return id;
}

type Asked = Pick<Run, 'minutesAgo' | 'repo' | 'pipeline' | 'on' | 'actor'>;
type Target = Extract<Parameters<BotStore['add']>[0][number]['work'], { kind: 'pipeline' }>['target'];

function newJob({ minutesAgo, repo, pipeline, on, actor }: Asked, target: Target) {
  const asked = actor !== undefined;
  return {
    ...{ once: `${minutesAgo} ${repo} ${on} ${pipeline}`, installationId: 7, owner: 'northquay', repo },
    ...(asked && { actor }),
    work: { kind: 'pipeline' as const, pipeline, target, options: NO_OPTIONS, asked },
  };
}

function play(options: { store: BotStore; clock: { time: number }; run: Run; at: number }): void {
  const { store, clock, run, at } = options;
  const { on, status, seconds } = run;
  clock.time = at;
  const target: Target =
    typeof on === 'number'
      ? { kind: 'pull-request', number: on, headSha: 'c4'.repeat(20), fork: false }
      : { kind: 'branch', branch: on, sha: 'c4'.repeat(20), isDefaultBranch: true };
  const [job] = store.add([newJob(run, target)]);
  if (job === undefined) return;
  clock.time += 800;
  if (seconds > 0) store.start(job.id);
  clock.time += seconds * 1000;
  const totals = run.counts && totalsOf(run.counts);
  if (status === 'waiting') {
    if (totals) store.append(job.id, { type: 'progress', progress: { stage: 'publish', ...totals } });
    const digest = '5be1a7706f4d2c98e0b3';
    store.wait(job.id, { digest, token: 'hook', expiresAt: clock.time + 3 * 1440 * MINUTE });
  } else store.end(job.id, status, { ...run.outcome, ...(totals && { totals }) });
}

function totalsOf([items, done, reused, failed]: [number, number, number, number]) {
  const asked = done - reused;
  const usage = { modelCalls: Math.ceil(asked / 4), tokensIn: asked * 730, tokensOut: asked * 95 };
  return { items, done, reused, failed, ...usage, costUsd: asked * 0.0021 };
}
