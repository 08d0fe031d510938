import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';
import { type FakeGitHub, startFakeGitHub } from '../fake-github/index.ts';
import type { ActionOptions, ActionRun } from '../runner/action-run.ts';
import { createFakeCache, type FakeCache } from '../runner/services/fake-cache.ts';
import { startAction } from '../runner/start-action.ts';
import { type MockModel, startMockModel } from '../support/mock-model.ts';

const TOKEN = 'ghs_0123456789abcdefghijABCDEFGHIJ012345';
const PLACE = { owner: 'octo', repo: 'demo' };
/** Model calls at once: what a kill can cost at most. */
export const CONCURRENCY = 8;
/** Lines of a file: more than half of what one call takes, so that each file has a call of its own. */
const LINES = 240;

export interface JobStage extends AsyncDisposable {
  github: FakeGitHub;
  model: MockModel;
  number: number;
  /** One attempt of the job on a machine of its own; what it leaves is in `cache` or gone. */
  attempt(options: { cache: FakeCache; attempt: number; during?: Interruption }): Promise<ActionRun>;
  /** Deletes what was published and forgets the calls. */
  forget(): void;
  /** What a run comes to that nobody interrupts. */
  calm(): Promise<{ calls: number; comment: string | undefined }>;
}

/** Called when the job's program has begun; ends it, or does not. */
type Interruption = (job: Awaited<ReturnType<typeof startAction>>) => Promise<void>;

/** A pull request of as many files, the packaged action, and a model that takes some time. */
export async function openJobStage(options: {
  packaged: string;
  items: number;
  latencyMs: number;
}): Promise<JobStage> {
  const { packaged, items, latencyMs } = options;
  const github = await startFakeGitHub();
  const model = await startMockModel({ latencyMs });
  const { owner, repo: name } = PLACE;
  await github.createRepository({ owner, name, files: { 'README.md': '# Demo\n' } });
  await github.commitFiles({ ...PLACE, branch: 'feature', files: filesOf(items) });
  const { number } = await github.createPullRequest({ ...PLACE, head: 'feature', title: 'Add parts' });
  const permissions = { contents: 'read', pull_requests: 'write', issues: 'write' } as const;
  github.registerToken({ token: TOKEN, login: 'github-actions[bot]', type: 'Bot', permissions });
  const root = await mkdtemp(join(tmpdir(), 'killed-job-'));
  const workspace = join(root, 'workspace');
  const bare = join(github.directory, owner, `${name}.git`);
  await promisify(execFile)('git', ['clone', '--quiet', '--branch', 'feature', bare, workspace]);
  const { headSha, baseSha } = await github.getPullRequest({ ...PLACE, number });
  const repo = { full_name: `${owner}/${name}` };
  const common: ActionOptions = {
    directory: packaged,
    inputs: { model: 'openai:mock', 'api-key': 'sk-test', concurrency: String(CONCURRENCY) },
    event: {
      name: 'pull_request',
      payload: {
        ...{ action: 'synchronize', number, sender: { login: 'contributor' } },
        pull_request: {
          number,
          head: { sha: headSha, ref: 'feature', repo },
          base: { sha: baseSha, ref: 'main', repo },
        },
        repository: { name, ...repo, owner: { login: owner }, default_branch: 'main' },
      },
    },
    repository: repo.full_name,
    sha: headSha,
    ref: `refs/pull/${number}/merge`,
    workspace,
    apiUrl: github.url,
    graphqlUrl: github.graphqlUrl,
    token: TOKEN,
    env: { OPENAI_BASE_URL: model.baseUrl },
  };
  const comments = () => github.listComments({ ...PLACE, number });
  const stage: Omit<JobStage, typeof Symbol.asyncDispose> = {
    github,
    model,
    number,
    attempt: async ({ cache, attempt, during }) => {
      const handle = await startAction({
        ...common,
        cache,
        github: { run_id: '77', run_attempt: String(attempt) },
      });
      const [run] = await Promise.all([handle.done, during?.(handle)]);
      await run.dispose();
      return run;
    },
    forget: () => {
      for (const { id } of comments()) github.deleteComment({ commentId: id });
      model.calls.length = 0;
    },
    calm: async () => {
      await using cache = await createFakeCache();
      stage.forget();
      await stage.attempt({ cache, attempt: 1 });
      return { calls: model.calls.length, comment: comments()[0]?.body };
    },
  };
  return {
    ...stage,
    [Symbol.asyncDispose]: async () => {
      await model.stop();
      await github.close();
      await rm(root, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

function filesOf(items: number): Record<string, string> {
  const line = (file: number, index: number) => `export const value${index} = compute(${file}, ${index});\n`;
  return Object.fromEntries(
    Array.from({ length: items }, (_, file) => [
      `src/part-${String(file).padStart(3, '0')}.ts`,
      Array.from({ length: LINES }, (_, index) => line(file, index)).join(''),
    ]),
  );
}

export interface KilledJob {
  /** Of attempt 1 and attempt 2, as GitHub shows them. */
  conclusions: string[];
  status: string | undefined;
  /** Calls of a run that nobody interrupts, of both attempts together, and answers that attempt 2 asked for again. */
  calm: number;
  calls: number;
  repeated: number;
  /** Calls that the model had not answered at the moment of the kill. */
  inFlight: number;
  /** Calls there had been at that moment. */
  killedAfter: number;
  /** The run that attempt 1 left in the cache, and the one that attempt 2 ended. */
  begun: string[];
  ended: string | undefined;
  comments: string[];
}

/**
 * Interrupts attempt 1 at a moment that follows from the seed, throws its machine away, and lets attempt 2 end
 * ("Re-run failed jobs").
 *
 * @param options.calm calls of a run that nobody interrupts.
 */
export async function killJob(options: {
  stage: JobStage;
  seed: number;
  way: 'SIGKILL' | 'cancel';
  calm: number;
}): Promise<KilledJob> {
  const { stage, seed, way, calm } = options;
  const { model, github, number } = stage;
  await using cache = await createFakeCache();
  stage.forget();
  const random = createRandom(seed);
  const after = 1 + Math.floor(random() * (calm - 1));
  let [inFlight, killedAfter] = [0, 0];
  const first = await stage.attempt({
    cache,
    attempt: 1,
    during: async (handle) => {
      while (model.calls.length < after) await pause(2);
      await pause(random() * 60);
      killedAfter = model.calls.length;
      inFlight = model.calls.filter(({ answered }) => !answered).length;
      if (way === 'SIGKILL') handle.kill('SIGKILL');
      else handle.cancel();
    },
  });
  const begun = cache.entries.flatMap(({ directory }) => listRuns(directory));
  const second = await stage.attempt({ cache, attempt: 2 });
  const asked = model.calls.map(({ kind, paths }) => `${kind} ${paths.join()}`);
  return {
    conclusions: [first.conclusion, second.conclusion],
    status: second.outputs.status,
    calm,
    calls: asked.length,
    repeated: asked.length - new Set(asked).size,
    inFlight,
    killedAfter,
    begun,
    ended: second.outputs['run-id'],
    comments: github.listComments({ ...PLACE, number }).map(({ body }) => body),
  };
}

/** Ids of the runs in a stored state that somebody asked for. */
function listRuns(state: string): string[] {
  const database = new DatabaseSync(join(state, 'runs/world.sqlite'), { readOnly: true });
  const sql = 'SELECT run_id AS id FROM requests WHERE parent IS NULL ORDER BY run_id';
  const rows = database.prepare(sql).all() as { id: string }[];
  database.close();
  return rows.map(({ id }) => id);
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
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
