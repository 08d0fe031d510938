import { setTimeout as sleep } from 'node:timers/promises';
import { type BotStage, setBotStage } from './bot-stage.ts';

export interface BotKillOutcome {
  kills: number;
  runs: number;
  calls: number;
  /** Calls for exactly what was asked for before. */
  repeated: number;
  /** Calls that were under way, or answered a moment before, when a process was killed. */
  excusable: number;
  /** Whatever is not as it should be, in words. */
  problems: string[];
}

const LATENCY_MS = 250;
/** An answer is stored a moment after it is given. */
const STORED_AFTER_MS = 500;
const END_MS = 120_000;
const LOOK_MS = 200;

/**
 * Opens pull requests in several repositories, kills the server at random moments while it summarises them, and starts it
 * again each time; then looks whether every run came to its end, once. The moments follow from the seed.
 */
export async function killBot(options: {
  seed: number;
  repositories: number;
  runs: number;
  kills: number;
}): Promise<BotKillOutcome> {
  const { seed, repositories, runs, kills } = options;
  const random = createRandom(seed);
  const stage = await setBotStage({ latencyMs: LATENCY_MS });
  try {
    const places = Array.from({ length: repositories }, (_, index) => ({
      owner: `owner${index}`,
      repo: 'demo',
    }));
    for (const place of places) await stage.addRepository({ ...place, files: filesOf('base') });
    await stage.start();
    const pulls = await openAll({ stage, places, runs });
    let excusable = 0;
    for (let kill = 0; kill < kills; kill += 1) {
      await sleep(200 + random() * 1_300);
      await stage.kill();
      const now = performance.now();
      excusable += stage.model.calls.filter(({ at }) => now - at < LATENCY_MS + STORED_AFTER_MS).length;
      await stage.start();
    }
    await redeliverAll(stage);
    const problems = await untilEnded({ stage, pulls });
    const names = stage.model.calls.map(({ kind, prompt }) => `${kind}\n${prompt}`);
    return {
      kills,
      runs,
      calls: names.length,
      repeated: names.length - new Set(names).size,
      excusable,
      problems,
    };
  } finally {
    await stage.close();
  }
}

interface Pull {
  owner: string;
  repo: string;
  number: number;
}

function filesOf(name: string): Record<string, string> {
  const files = ['a', 'b', 'c', 'd', 'e', 'f'].map((file) => [
    `src/${file}.ts`,
    Array.from({ length: 60 }, (_, line) => `export const ${file}${line} = '${name} ${file} ${line}';`).join(
      '\n',
    ),
  ]);
  return Object.fromEntries(files);
}

async function openAll(options: {
  stage: BotStage;
  places: { owner: string; repo: string }[];
  runs: number;
}): Promise<Pull[]> {
  const { stage, places, runs } = options;
  const pulls: Pull[] = [];
  for (let run = 0; run < runs; run += 1) {
    const place = places[run % places.length];
    if (!place) break;
    const name = `${place.owner}-${run}`;
    pulls.push({
      ...place,
      number: await stage.openPullRequest({ ...place, branch: name, files: filesOf(name) }),
    });
  }
  return pulls;
}

/** What came while no server was there, as an operator sends it again. */
async function redeliverAll(stage: BotStage): Promise<void> {
  await stage.github.deliveriesDone();
  const taken = new Set(
    stage.github.deliveries.flatMap(({ id, statusCode }) => (statusCode === 200 ? [id] : [])),
  );
  const missed = new Set(stage.github.deliveries.map(({ id }) => id).filter((id) => !taken.has(id)));
  for (const id of missed) await stage.github.redeliver(id);
}

async function untilEnded(options: { stage: BotStage; pulls: Pull[] }): Promise<string[]> {
  const deadline = performance.now() + END_MS;
  for (;;) {
    const problems = await findProblems(options);
    if (problems.length === 0 || performance.now() > deadline) return problems;
    await sleep(LOOK_MS);
  }
}

async function findProblems({ stage, pulls }: { stage: BotStage; pulls: Pull[] }): Promise<string[]> {
  const problems = pulls.flatMap((pull) => {
    const name = `${pull.owner}#${pull.number}`;
    const comments = stage.ours(pull);
    if (comments.length !== 1) return [`${name} has ${comments.length} comments`];
    const body = comments[0]?.body ?? '';
    if (/is reading|stopped/.test(body)) return [`${name} says ${body.slice(0, 120)}`];
    return body.includes('src/f.ts') ? [] : [`${name} is not whole`];
  });
  const metrics = await (await fetch(`${stage.url}/metrics`)).text();
  for (const status of ['queued', 'running', 'waiting', 'failed', 'cancelled']) {
    const count = new RegExp(`gloss_jobs\\{status="${status}"\\} (\\d+)`).exec(metrics)?.[1];
    if (count !== '0') problems.push(`${count} jobs are ${status}`);
  }
  return problems;
}

/** xorshift32: enough for moments. */
function createRandom(seed: number): () => number {
  let state = (seed * 2_654_435_761) >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 2 ** 32;
  };
}
