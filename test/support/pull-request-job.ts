import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type FakeGitHub, startFakeGitHub } from '../fake-github/index.ts';
import type { ActionHandle, ActionOptions, ActionRun } from '../runner/action-run.ts';
import type { FakeCache } from '../runner/services/fake-cache.ts';
import { startAction } from '../runner/start-action.ts';
import { type MockModel, startMockModel } from './mock-model.ts';

const TOKEN = 'ghs_0123456789abcdefghijABCDEFGHIJ012345';
export const PLACE = { owner: 'octo', repo: 'demo' };

export interface PullRequestJob extends AsyncDisposable {
  github: FakeGitHub;
  model: MockModel;
  /** One attempt of the job, about the head as it is now, on a machine of its own that is thrown away. */
  run(options: JobAttempt): Promise<ActionRun>;
  comments(): { id: number; body: string }[];
  /** Deletes what was published and forgets the calls. */
  forget(): void;
}

export interface JobAttempt {
  /** All that outlives the machine. */
  cache: FakeCache;
  /** Of the workflow run; a push makes a new one. */
  runId: number;
  /** 2 is "Re-run failed jobs". */
  attempt?: number;
  /** The action's repository, where it is not the usual one. */
  directory?: string;
  /** Called when the job has begun. */
  during?: (job: ActionHandle) => Promise<void>;
}

/**
 * A repository with a pull request of these files on the branch `feature`, and a job on `pull_request` that uses the
 * packaged action.
 *
 * @param options.checkout with the files in the workspace, as they are now; else they come from the API.
 */
export async function openPullRequestJob(options: {
  packaged: string;
  files: Record<string, string>;
  checkout: boolean;
  concurrency: number;
  latencyMs?: number;
}): Promise<PullRequestJob> {
  const { packaged, files, checkout, concurrency, latencyMs = 0 } = options;
  const { owner, repo: name } = PLACE;
  const github = await startFakeGitHub();
  const model = await startMockModel({ latencyMs });
  await github.createRepository({ owner, name, files: { 'README.md': '# Demo\n' } });
  await github.commitFiles({ ...PLACE, branch: 'feature', files });
  const { number } = await github.createPullRequest({ ...PLACE, head: 'feature', title: 'Add parts' });
  const permissions = { contents: 'read', pull_requests: 'write', issues: 'write' } as const;
  github.registerToken({ token: TOKEN, login: 'github-actions[bot]', type: 'Bot', permissions });
  const root = await mkdtemp(join(tmpdir(), 'pull-request-job-'));
  const workspace = join(root, 'workspace');
  const bare = join(github.directory, owner, `${name}.git`);
  if (checkout)
    await promisify(execFile)('git', ['clone', '--quiet', '--branch', 'feature', bare, workspace]);
  else await mkdir(workspace);
  const comments = () => github.listComments({ ...PLACE, number });
  const common = {
    inputs: { model: 'openai:mock', 'api-key': 'sk-test', concurrency: String(concurrency) },
    repository: `${owner}/${name}`,
    ref: `refs/pull/${number}/merge`,
    workspace,
    apiUrl: github.url,
    graphqlUrl: github.graphqlUrl,
    token: TOKEN,
    env: { OPENAI_BASE_URL: model.baseUrl, GLOSS_WRITE_PACE: 'none' },
  };
  return {
    github,
    model,
    comments,
    run: async ({ cache, runId, attempt = 1, directory = packaged, during }) => {
      const event = await describeEvent(github, number);
      const handle = await startAction({
        ...common,
        ...event,
        ...{ cache, directory, github: { run_id: String(runId), run_attempt: String(attempt) } },
      });
      const [run] = await Promise.all([handle.done, during?.(handle)]);
      await run.dispose();
      return run;
    },
    forget: () => {
      for (const { id } of comments()) github.deleteComment({ commentId: id });
      model.calls.length = 0;
    },
    [Symbol.asyncDispose]: async () => {
      await model.stop();
      await github.close();
      await rm(root, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

async function describeEvent(
  github: FakeGitHub,
  number: number,
): Promise<Pick<ActionOptions, 'event' | 'sha'>> {
  const { owner, repo: name } = PLACE;
  const repo = { full_name: `${owner}/${name}` };
  const { headSha, baseSha } = await github.getPullRequest({ ...PLACE, number });
  const payload = {
    ...{ action: 'synchronize', number, sender: { login: 'contributor' } },
    pull_request: {
      number,
      head: { sha: headSha, ref: 'feature', repo },
      base: { sha: baseSha, ref: 'main', repo },
    },
    repository: { name, ...repo, owner: { login: owner }, default_branch: 'main' },
  };
  return { sha: headSha, event: { name: 'pull_request', payload } };
}
