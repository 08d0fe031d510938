import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type FakeGitHub, startFakeGitHub } from '../fake-github/index.ts';
import type { ActionHandle, ActionOptions, ActionRun } from '../runner/action-run.ts';
import { startAction } from '../runner/start-action.ts';
import { answerPage } from './answer-page.ts';
import { type MockModel, startMockModel } from './mock-model.ts';

export const TOKEN = 'ghs_0123456789abcdefghijABCDEFGHIJ012345';
export const KEY = 'sk-test-key-1234';
export const PLACE = { owner: 'octo', repo: 'demo' };
export const BRANCH = 'gloss/docs';
export const MUTATIONS = /Gloss(Commit|MoveBranches|Create|Update|Delete|Min)/;

/** A small library in three languages. */
export const SOURCES: Record<string, string> = {
  'README.md': '# Demo\n',
  'src/money.ts': [
    '/** An amount in cents. */',
    'export interface Money {',
    '  cents: number;',
    '}',
    '',
    '/** Adds two amounts. */',
    'export function add(one: Money, other: Money): Money {',
    '  return { cents: one.cents + other.cents };',
    '}',
    '',
  ].join('\n'),
  'src/text.py':
    'def shorten(text: str, limit: int) -> str:\n    """Cuts a text."""\n    return text[:limit]\n',
  'lib/shapes.go':
    '// Package lib measures shapes.\npackage lib\n\n// Area is width times height.\nfunc Area(w, h int) int {\n\treturn w * h\n}\n',
};
export const CONFIG_PATH = '.github/gloss.yml';
export const CONFIG = 'docs:\n  sources:\n    - src/\n    - lib/\n';
export const PAGES = [
  'docs/reference/lib/shapes.go.md',
  'docs/reference/src/money.ts.md',
  'docs/reference/src/text.py.md',
];
export const WRITTEN = ['docs/reference/README.md', ...PAGES, 'gloss.lock'];

export interface DocsStage {
  github: FakeGitHub;
  model: MockModel;
  /** The checkout; empty until `checkout`. */
  workspace: string;
  /** Directory of the state; `loseState` gives another. */
  temp(): string;
  loseState(): void;
  /** What actions/checkout makes of a branch: one commit, unless all of the history is asked for. */
  checkout(options?: { branch?: string; history?: boolean }): void;
  clone(ref: string): string;
  /** Runs the action on a branch and clears journals first. */
  onBranch(changes?: Partial<ActionOptions> & { name?: string; branch?: string }): Promise<ActionRun>;
  startOnBranch(changes?: Partial<ActionOptions> & { name?: string; branch?: string }): Promise<ActionHandle>;
  onPullRequest(number: number, changes?: Partial<ActionOptions>): Promise<ActionRun>;
  startOnPullRequest(number: number, changes?: Partial<ActionOptions>): Promise<ActionHandle>;
  /** Somebody with write permission comments on the pull request, in a workflow with `on: issue_comment`. */
  onComment(number: number, body: string, changes?: Partial<ActionOptions>): Promise<ActionRun>;
  /** Commits on a branch as somebody's push. */
  push(branch: string, files: Record<string, string | null>): Promise<string>;
  head(branch?: string): Promise<string>;
  read(branch: string): Record<string, string>;
  git(...args: string[]): string;
  /** Names of the mutations since the last run began, in order. */
  mutations(): string[];
  pulls(): Promise<{ number: number; state: string; body: string; title: string; url: string }[]>;
  /** Commits that a branch has and another has not. */
  ahead(branch?: string, base?: string): number;
  close(): Promise<void>;
}

export async function setDocsStage(packaged: string, files: Record<string, string> = {}): Promise<DocsStage> {
  const github = await startFakeGitHub();
  const model = await startMockModel();
  model.behave(({ prompt }) => ({ content: JSON.stringify(answerPage(prompt)) }));
  const { owner, repo: name } = PLACE;
  await github.createRepository({ owner, name, files: { ...SOURCES, [CONFIG_PATH]: CONFIG, ...files } });
  const permissions = { contents: 'write', pull_requests: 'write' } as const;
  github.registerToken({ token: TOKEN, login: 'github-actions[bot]', type: 'Bot', permissions });
  const directories: string[] = [];
  const makeDirectory = (prefix: string) => {
    const directory = mkdtempSync(join(tmpdir(), prefix));
    directories.push(directory);
    return directory;
  };
  const workspace = makeDirectory('workspace-');
  let temp = makeDirectory('runner-temp-');
  const bare = join(github.directory, owner, `${name}.git`);
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', bare, ...args], { encoding: 'utf8' }).trimEnd();
  const runs: ActionRun[] = [];
  const fullName = `${owner}/${name}`;
  const repository = { name, full_name: fullName, owner: { login: owner }, default_branch: 'main' };
  const common = (): Omit<ActionOptions, 'event' | 'sha' | 'ref'> => ({
    directory: packaged,
    repository: fullName,
    workspace,
    runnerTemp: temp,
    apiUrl: github.url,
    graphqlUrl: github.graphqlUrl,
    token: TOKEN,
    secrets: [KEY],
  });
  const start = async (options: ActionOptions, changes: Partial<ActionOptions>): Promise<ActionHandle> => {
    github.clearJournal();
    model.calls.length = 0;
    const handle = await startAction({
      ...options,
      ...changes,
      inputs: { model: 'openai:mock', 'api-key': KEY, ...changes.inputs },
      env: { OPENAI_BASE_URL: model.baseUrl, GLOSS_WRITE_PACE: 'none', ...changes.env },
    });
    const done = handle.done.then((run) => {
      runs.push(run);
      return run;
    });
    return { ...handle, done };
  };
  const head = (branch = BRANCH) => github.branchHead({ ...PLACE, branch });
  const startOnBranch: DocsStage['startOnBranch'] = async ({
    name: event = 'schedule',
    branch = 'main',
    ...changes
  } = {}) => {
    const payload =
      event === 'schedule' ? { schedule: '17 4 * * 1' } : { repository, sender: { login: 'ada' } };
    return start(
      { ...common(), event: { name: event, payload }, sha: await head(branch), ref: `refs/heads/${branch}` },
      changes,
    );
  };
  const startOnPullRequest: DocsStage['startOnPullRequest'] = async (number, changes = {}) => {
    const pull = await github.getPullRequest({ ...PLACE, number });
    const headName = `${pull.headRepository.owner.login}/${pull.headRepository.name}`;
    const payload = {
      action: 'synchronize',
      number,
      pull_request: {
        number,
        head: { sha: pull.headSha, ref: pull.headRefName, repo: { full_name: headName } },
        base: { sha: pull.baseSha, ref: 'main', repo: { full_name: fullName } },
      },
      repository,
      sender: { login: 'contributor' },
    };
    const options = {
      ...common(),
      event: { name: 'pull_request', payload },
      sha: pull.headSha,
      ref: `refs/pull/${number}/merge`,
    };
    const { inputs, ...rest } = changes;
    return start(options, { ...rest, inputs: { pipeline: 'docs', ...inputs } });
  };
  return {
    github,
    model,
    workspace,
    temp: () => temp,
    loseState: () => {
      temp = makeDirectory('runner-temp-');
    },
    checkout: ({ branch = 'main', history = false } = {}) => {
      rmSync(workspace, { recursive: true, force: true });
      const depth = history ? [] : ['--depth', '1'];
      execFileSync('git', ['clone', '--quiet', ...depth, '--branch', branch, `file://${bare}`, workspace]);
    },
    clone: (ref) => {
      const directory = makeDirectory('clone-');
      execFileSync('git', ['clone', '--quiet', '--branch', ref, bare, directory]);
      return directory;
    },
    startOnBranch,
    onBranch: async (changes) => (await startOnBranch(changes)).done,
    startOnPullRequest,
    onPullRequest: async (number, changes) => (await startOnPullRequest(number, changes)).done,
    onComment: async (number, body, changes = {}) => {
      github.setPermission({ ...PLACE, login: 'ada', permission: 'write' });
      const comment = github.createComment({ ...PLACE, number, body, author: 'ada' });
      const { login, id, type } = comment.author;
      const user = { login, id, type };
      const at = new Date().toISOString();
      const payload = {
        ...{ action: 'created', repository, sender: user },
        issue: { number, pull_request: { url: 'https://api.github.com/x' } },
        comment: { id: comment.id, body, user, created_at: at, updated_at: at },
      };
      const event = { name: 'issue_comment', payload };
      const options = { ...common(), event, sha: await head('main'), ref: 'refs/heads/main' };
      return (await start(options, changes)).done;
    },
    push: (branch, changed) => github.commitFiles({ ...PLACE, branch, files: changed }),
    head,
    git,
    read: (branch) => {
      const paths = git('ls-tree', '-r', '--name-only', '-z', branch).split('\0').filter(Boolean);
      return Object.fromEntries(
        paths.map((path) => [
          path,
          execFileSync('git', ['-C', bare, 'show', `${branch}:${path}`], { encoding: 'utf8' }),
        ]),
      );
    },
    mutations: () =>
      github.journal.flatMap(({ operation = '' }) => (MUTATIONS.test(operation) ? [operation.slice(5)] : [])),
    pulls: async () =>
      (await github.listPullRequests(PLACE)).map(({ number, state, body, title, mergedAt }) => ({
        number,
        title,
        body: body ?? '',
        state: mergedAt === null ? state : 'merged',
        url: `https://github.com/${fullName}/pull/${number}`,
      })),
    ahead: (branch = BRANCH, base = 'main') => Number(git('rev-list', '--count', `${base}..${branch}`)),
    close: async () => {
      for (const run of runs) await run.dispose();
      await model.stop();
      await github.close();
      for (const directory of directories) rmSync(directory, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
