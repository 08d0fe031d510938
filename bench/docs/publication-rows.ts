import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createClient } from '../../src/github/create-client.ts';
import { runDocsOnBranch } from '../../src/run-docs.ts';
import { type FakeGitHub, startFakeGitHub } from '../../test/fake-github/index.ts';
import { judge, type Row, type RowGroup } from '../row.ts';
import { makeModule } from '../support/make-modules.ts';
import { tell } from '../support/tell.ts';
import { temporaryDirectory } from '../support/temporary-directory.ts';

const PLACE = { owner: 'octo', repo: 'demo' };
const TOKEN = 'ghs_benchTokenThatReachesNothing00000000';
const PAGES = 1_000;
const TOUCHED = 3;
const MUTATIONS_GOAL = 3;
const HOW = `a scheduled run over ${PAGES} sources in a checkout, offline model, against the GitHub of the tests`;

interface Counted {
  requests: number;
  mutations: number;
  calls: number;
  seconds: number;
}

/** What publishing a large documentation costs of GitHub's limits. */
export const publication: RowGroup = {
  name: 'publication',
  async measure() {
    await using temporary = await temporaryDirectory();
    const github = await startFakeGitHub();
    await using _ = { [Symbol.asyncDispose]: github.close };
    const { owner, repo: name } = PLACE;
    const permissions = { contents: 'write', pull_requests: 'write' } as const;
    const modules = Array.from({ length: PAGES }, (__, index) => makeModule(index));
    await github.createRepository({ owner, name, files: Object.fromEntries(modules) });
    github.registerToken({ token: TOKEN, login: 'github-actions[bot]', type: 'Bot', permissions });
    const run = (state: string) =>
      runOnce({
        github,
        workspace: join(temporary.path, state),
        stateDir: join(temporary.path, `${state}-state`),
      });
    tell(`publication: ${PAGES} pages`);
    const first = await run('first');
    const again = await run('again');
    const touched = modules
      .slice(0, TOUCHED)
      .map(([path, text]) => [path, `${text}export const added = 1;\n`]);
    await github.commitFiles({ ...PLACE, branch: 'main', files: Object.fromEntries(touched) });
    const later = await run('later');
    return [
      ...toRows(`docs of ${PAGES} new pages`, first, MUTATIONS_GOAL),
      ...toRows('… nothing changed, no state kept', again, 0),
      ...toRows(`… ${TOUCHED} sources changed`, later, MUTATIONS_GOAL),
    ];
  },
};

async function runOnce(options: {
  github: FakeGitHub;
  workspace: string;
  stateDir: string;
}): Promise<Counted> {
  const { github, workspace, stateDir } = options;
  const bare = join(github.directory, PLACE.owner, `${PLACE.repo}.git`);
  await promisify(execFile)('git', ['clone', '--quiet', '--branch', 'main', bare, workspace]);
  github.clearJournal();
  const client = createClient({ token: TOKEN, apiUrl: github.url, throttle: false });
  const started = performance.now();
  const end = await runDocsOnBranch({
    client,
    address: PLACE,
    branch: 'main',
    sha: await github.branchHead({ ...PLACE, branch: 'main' }),
    isDefaultBranch: true,
    publish: true,
    dryRun: false,
    model: undefined,
    config: undefined,
    paths: [],
    ignore: [],
    workspace,
    stateDir,
    models: {},
    progress: { planned: () => {}, finished: () => {}, stage: () => {} },
    onWarning: (message) => process.stderr.write(`${message}\n`),
    signal: new AbortController().signal,
  });
  return {
    requests: client.calls(),
    mutations: github.journal.filter(({ body }) => JSON.stringify(body ?? '').includes('mutation ')).length,
    calls: end.report?.totals.modelCalls ?? 0,
    seconds: (performance.now() - started) / 1000,
  };
}

function toRows(measure: string, counted: Counted, atMost: number): Row[] {
  const { requests, mutations, calls, seconds } = counted;
  return [
    {
      measure: `${measure}: mutations`,
      goal: `≤ ${atMost}`,
      value: `${mutations} (${requests} requests, ${calls} model calls, ${seconds.toFixed(1)} s)`,
      verdict: judge({ value: mutations, atMost }),
      how: HOW,
      numbers: { requests, mutations, modelCalls: calls, seconds },
    },
  ];
}
