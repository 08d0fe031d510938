import { execFile } from 'node:child_process';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startFakeGitHub } from '../../test/fake-github/index.ts';
import { actionCommand } from '../action/action-command.ts';
import { packageAction } from '../action/package-action.ts';
import { judge, type RowGroup } from '../row.ts';
import { startModelProcess } from '../support/start-model-process.ts';
import { tell } from '../support/tell.ts';
import { temporaryDirectory } from '../support/temporary-directory.ts';

const PLACE = { owner: 'octo', repo: 'demo' };
const TOKEN = 'ghs_benchTokenThatReachesNothing00000000';
/** One more than GitHub lists (https://docs.github.com/en/rest/pulls/pulls#list-pull-requests-files). */
const FILES = 3001;
const LINES = Number(process.env.GLOSS_BENCH_LINES ?? 100);
const MAX_MB = 500;
const PEAK = join(import.meta.dirname, 'tell-peak.mjs');

/** What a pull request takes that is larger than GitHub can tell. */
export const pull: RowGroup = {
  name: 'pull',
  async measure() {
    tell(`a pull request of ${FILES} files`);
    const github = await startFakeGitHub();
    const model = await startModelProcess({ latencyMs: 0 });
    try {
      const permissions = { contents: 'read', pull_requests: 'write' } as const;
      await github.createRepository({ owner: 'octo', name: 'demo', files: { 'README.md': '# Demo\n' } });
      github.registerToken({ token: TOKEN, login: 'github-actions[bot]', type: 'Bot', permissions });
      const headSha = await github.commitFiles({ ...PLACE, branch: 'topic', files: makeFiles() });
      const { number } = await github.createPullRequest({ ...PLACE, head: 'topic', title: 'Add much' });
      const { baseSha } = await github.getPullRequest({ ...PLACE, number });
      const pullRequest = { ...PLACE, number, headSha, baseSha };
      const run = await measureAction({ apiUrl: github.url, baseUrl: model.baseUrl, pullRequest });
      const modelCalls = await model.takeCalls();
      const [comment] = github.listComments({ ...PLACE, number });
      if (!comment?.body.includes('GitHub lists at most 3,000 files'))
        throw new Error('The gap is not named.');
      const { peakMb, cpuSeconds, workMs } = run;
      return [
        {
          measure: `a pull request of ${FILES} files: peak memory`,
          goal: `≤ ${MAX_MB} MB`,
          value: `${peakMb.toFixed(0)} MB; ${(workMs / 1000).toFixed(0)} s, ${cpuSeconds.toFixed(0)} s of CPU, ${modelCalls} model calls`,
          verdict: judge({ value: peakMb, atMost: MAX_MB }),
          how: `${LINES} new lines a file, over the API, as it is packed; GitHub lists 3,000, and the result names the gap`,
          numbers: { peakMb, cpuSeconds, workMs, modelCalls },
        },
      ];
    } finally {
      model.stop();
      await github.close();
    }
  },
};

/** The packaged action on a pull request, without a checkout. */
async function measureAction(options: {
  apiUrl: string;
  baseUrl: string;
  pullRequest: Parameters<typeof actionCommand>[0]['pullRequest'];
}): Promise<{ peakMb: number; cpuSeconds: number; workMs: number }> {
  const { apiUrl, baseUrl, pullRequest } = options;
  const packaged = await packageAction();
  await using temporary = await temporaryDirectory();
  const workspace = join(temporary.path, 'workspace');
  await mkdir(workspace);
  const directory = join(temporary.path, 'state');
  const { args, env } = await actionCommand({
    packaged,
    directory,
    workspace,
    token: TOKEN,
    apiUrl,
    pullRequest,
  });
  const file = join(temporary.path, 'peak.json');
  const started = performance.now();
  await promisify(execFile)(process.execPath, ['--import', PEAK, ...args], {
    env: {
      ...env,
      ...{ OPENAI_BASE_URL: baseUrl, OPENAI_API_KEY: 'test-key', INPUT_MODEL: 'openai:mock' },
      BENCH_PEAK_FILE: file,
    },
  });
  const measured = JSON.parse(await readFile(file, 'utf8')) as { peakMb: number; cpuSeconds: number };
  return { ...measured, workMs: performance.now() - started };
}

function makeFiles(): Record<string, string> {
  const line = (file: number, index: number) => `export const value${file}_${index} = compute(${index});\n`;
  return Object.fromEntries(
    Array.from({ length: FILES }, (_, file) => [
      `src/area-${file % 40}/module-${file}.ts`,
      Array.from({ length: LINES }, (_line, index) => line(file, index)).join(''),
    ]),
  );
}
