import { answerPage } from '../support/answer-page.ts';
import { makeRepository } from '../support/make-repository.ts';
import { startMockModel } from '../support/mock-model.ts';
import { runCli, startCli } from '../support/run-cli.ts';

export interface DocsKillOutcome {
  kills: number;
  exitCode: number | null;
  calls: number;
  /** Calls for a page that was asked for before: those under way when a process was killed, and no others. */
  repeated: number;
  /** The most that kills can have lost: calls at once × kills. */
  excusable: number;
  /** What `gloss check` says of the working tree at the end. */
  check: number | null;
  pages: number;
}

const CONCURRENCY = 4;
const MAX_STARTS = 100;

/**
 * Writes the docs of as many sources as a process that is killed at random moments, also while it writes files, and is
 * started again until it ends. The moments follow from the seed; what the machine makes of them does not.
 */
export async function killDocs(options: {
  seed: number;
  pages: number;
  kills: number;
  latencyMs: number;
  /** A process lives at most so long before it is killed, in ms; at least half of it. */
  lifeMs: number;
}): Promise<DocsKillOutcome> {
  const { seed, pages, kills, latencyMs, lifeMs } = options;
  const random = createRandom(seed);
  const model = await startMockModel({ latencyMs });
  model.behave(({ prompt }) => ({ content: JSON.stringify(answerPage(prompt)) }));
  await using repository = await makeRepository();
  const sources = Array.from({ length: pages }, (_, index) => [
    `src/part-${index}.ts`,
    `/** Part ${index}. */\nexport function part${index}(a: number): number {\n  return a + ${index};\n}\n`,
  ]);
  await repository.write(Object.fromEntries(sources));
  const args = ['run', 'docs', '--write', '--model', 'openai:mock', '--concurrency', String(CONCURRENCY)];
  const env = { OPENAI_BASE_URL: model.baseUrl, OPENAI_API_KEY: 'sk-test' };
  let killed = 0;
  let exitCode: number | null = null;
  try {
    for (let start = 0; start < MAX_STARTS && exitCode === null; start += 1) {
      const { child, done } = startCli({ args, cwd: repository.directory, env });
      const life = lifeMs * (0.5 + random() / 2);
      const timer = killed < kills ? setTimeout(() => child.kill('SIGKILL'), life) : undefined;
      const run = await done;
      clearTimeout(timer);
      if (child.signalCode === 'SIGKILL') killed += 1;
      else exitCode = run.exitCode;
    }
    const names = model.calls.map(({ prompt }) => /holds="page" path="([^"]+)"/.exec(prompt)?.[1] ?? '?');
    const check = await runCli({ args: ['check'], cwd: repository.directory });
    return {
      kills: killed,
      exitCode,
      calls: names.length,
      repeated: names.length - new Set(names).size,
      excusable: killed * CONCURRENCY,
      check: check.exitCode,
      pages,
    };
  } finally {
    await model.stop();
  }
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
