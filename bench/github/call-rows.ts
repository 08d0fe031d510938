import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type FakeGitHub, startFakeGitHub } from '../../test/fake-github/index.ts';
import { actionCommand } from '../action/action-command.ts';
import { packageAction } from '../action/package-action.ts';
import { judge, type Row, type RowGroup } from '../row.ts';
import { makeModule } from '../support/make-modules.ts';
import { tell } from '../support/tell.ts';
import { temporaryDirectory } from '../support/temporary-directory.ts';

const PLACE = { owner: 'octo', repo: 'demo' };
const TOKEN = 'ghs_benchTokenThatReachesNothing00000000';
const FILES = 20;
const FIRST_GOAL = 3;
const UNCHANGED_GOAL = 1;

/** Requests that one run of the action sends to GitHub. */
export const calls: RowGroup = {
  name: 'calls',
  async measure() {
    const packaged = await packageAction();
    return [
      ...(await measureRuns({ packaged, checkout: true })),
      ...(await measureRuns({ packaged, checkout: false })),
    ];
  },
};

async function openPullRequest(github: FakeGitHub): Promise<number> {
  const { owner, repo: name } = PLACE;
  const permissions = { contents: 'read', pull_requests: 'write' } as const;
  await github.createRepository({ owner, name, files: { 'README.md': '# Demo\n' } });
  const files = Object.fromEntries(Array.from({ length: FILES }, (_, index) => makeModule(index)));
  await github.commitFiles({ ...PLACE, branch: 'topic', files });
  github.registerToken({ token: TOKEN, login: 'github-actions[bot]', type: 'Bot', permissions });
  return (await github.createPullRequest({ ...PLACE, head: 'topic', title: 'Add modules' })).number;
}

/** A first run, and two that find everything as it was: one with the state of the first, one where only GitHub remembers. */
async function measureRuns(options: { packaged: string; checkout: boolean }): Promise<Row[]> {
  const { packaged, checkout } = options;
  const where = checkout ? 'with a checkout' : 'without a checkout';
  tell(`calls ${where}`);
  await using temporary = await temporaryDirectory();
  const workspace = join(temporary.path, 'workspace');
  await mkdir(workspace);
  const github = await startFakeGitHub();
  await using _ = { [Symbol.asyncDispose]: github.close };
  const number = await openPullRequest(github);
  if (checkout) {
    const bare = join(github.directory, PLACE.owner, `${PLACE.repo}.git`);
    await promisify(execFile)('git', ['clone', '--quiet', '--branch', 'topic', bare, workspace]);
  }
  const { headSha, baseSha } = await github.getPullRequest({ ...PLACE, number });
  const act = async (state: string) => {
    github.clearJournal();
    const directory = join(temporary.path, state);
    const { args, env } = await actionCommand({
      ...{ packaged, directory, workspace, token: TOKEN, apiUrl: github.url },
      pullRequest: { ...PLACE, number, headSha, baseSha },
    });
    await promisify(execFile)(process.execPath, args, { env });
    if (github.unhandled.length > 0) throw new Error(`GitHub was asked for ${github.unhandled[0]?.path}.`);
    return github.journalSummary();
  };
  const first = await act('one');
  const kept = await act('one');
  const lost = await act('two');
  return [
    toRow({ measure: `GitHub calls of a first run, ${where}`, journal: first, goal: FIRST_GOAL }),
    toRow({ measure: `… when nothing changed, ${where}, state kept`, journal: kept, goal: UNCHANGED_GOAL }),
    toRow({ measure: `… when nothing changed, ${where}, state lost`, journal: lost, goal: UNCHANGED_GOAL }),
  ];
}

function toRow({ measure, journal, goal }: { measure: string; journal: string[]; goal: number }): Row {
  return {
    measure,
    goal: `≤ ${goal}`,
    value: `${journal.length}`,
    verdict: judge({ value: journal.length, atMost: goal }),
    how: `packaged action, ${FILES} files, offline model, counted by a GitHub double: ${journal.join(', ')}`,
    numbers: { calls: journal.length },
  };
}
