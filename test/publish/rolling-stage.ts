import { expect } from 'vitest';
import type { FileChange, LeftAlone } from '../../src/content/file-change.ts';
import { gitBlobId } from '../../src/github/git-blob-id.ts';
import { openBranchTree } from '../../src/github/open-branch-tree.ts';
import { chooseBasis } from '../../src/publish/choose-basis.ts';
import { publishFiles } from '../../src/publish/publish-files.ts';
import type { PublishFilesOptions, Situation } from '../../src/publish/publish-files-options.ts';
import { type FakeGitHub, type FakeGitHubOptions, startFakeGitHub } from '../fake-github/index.ts';
import { createTestClient, TEST_TOKEN } from '../github/create-test-client.ts';

export const PLACE = { owner: 'octo', repo: 'repo' };
export const BRANCH = 'gloss/docs';
export const LOCK = 'gloss.lock';
export const START_FILES = { 'a.ts': 'export {};\n', 'docs/old.md': 'old\n' };

const MUTATIONS = /Gloss(Commit|MoveBranches|CreatePullRequest|UpdatePullRequest)$/;

type Wanted = Record<string, string | null>;

export interface RollingStage {
  github: FakeGitHub;
  /** A run: chooses the basis, works the changes out, publishes them. `wanted` are all pages and their texts. */
  run(wanted: Wanted, options?: Partial<PublishFilesOptions>): ReturnType<typeof publishFiles>;
  /** Only the second half of a run, with what the first half worked out. */
  prepare(
    wanted: Wanted,
    options?: Partial<PublishFilesOptions>,
    branch?: string,
  ): Promise<PublishFilesOptions>;
  /** Names of the mutations so far, in order. */
  mutations(): string[];
  /** Texts of the files of a branch. */
  read(branch: string): Promise<Record<string, string>>;
  count(branch: string): Promise<number>;
  head(branch?: string): Promise<string>;
  pulls(): Promise<{ number: number; state: string; body: string | null; headSha: string; title: string }[]>;
  close(): Promise<void>;
}

/** A fake with one repository, and a token as a workflow has it. */
export async function setRollingStage(options: FakeGitHubOptions = {}): Promise<RollingStage> {
  const github = await startFakeGitHub(options);
  await github.createRepository({ owner: 'octo', name: 'repo', files: START_FILES });
  github.registerToken({
    token: TEST_TOKEN,
    login: 'github-actions[bot]',
    type: 'Bot',
    permissions: { contents: 'write', pull_requests: 'write' },
  });
  const client = () => createTestClient({ apiUrl: github.url }).client;
  const head = (branch = BRANCH) => github.branchHead({ ...PLACE, branch });
  const openTree = (sha: string) => openBranchTree({ client: client(), ...PLACE, sha });
  const prepare: RollingStage['prepare'] = async (wanted, given, branch = BRANCH) => {
    const base = { branch: 'main', sha: await head('main') };
    const target = { kind: 'rolling', branch, base } as const;
    const basis = await chooseBasis({ client: client(), address: PLACE, target, pipeline: 'docs' });
    const files = await planFiles({ wanted, tree: openTree(basis.sha) });
    return {
      client: client(),
      address: PLACE,
      target: { ...target, basis: basis.sha },
      pipeline: 'docs',
      files,
      mergeable: [LOCK],
      leftAlone: [],
      message: { headline: 'docs: update pages', body: '' },
      pull: { title: 'Update the docs', renderBody: renderTestBody },
      runId: 'run-1',
      wait: async () => {},
      ...given,
    };
  };
  return {
    github,
    prepare,
    run: async (wanted, given) => publishFiles(await prepare(wanted, given)),
    mutations: () => mutationsOf(github),
    read: async (branch) => {
      const tree = openTree(await head(branch));
      const paths = (await tree.list()).map(({ path }) => path);
      return Object.fromEntries(await tree.readTexts(paths));
    },
    count: async (branch) => (await openTree(await head(branch)).list()).length,
    head,
    pulls: async () =>
      (await github.listPullRequests(PLACE)).map(({ number, state, body, headSha, title, mergedAt }) => ({
        number,
        state: mergedAt === null ? state : 'merged',
        body,
        headSha,
        title,
      })),
    close: async () => {
      expect(github.errors).toEqual([]);
      expect(github.unhandled).toEqual([]);
      await github.close();
    },
  };
}

export function mutationsOf(github: FakeGitHub): string[] {
  return github.journal.flatMap(({ operation = '' }) =>
    MUTATIONS.test(operation) ? [operation.slice(5)] : [],
  );
}

/** What stands in for `gloss.lock`: the names of the pages, one a line. */
export function lockOf(pages: Iterable<string>): string {
  return `${[...new Set(pages)].sort().join('\n')}\n`;
}

function renderTestBody({ files, leftAlone }: { files: string[]; leftAlone: LeftAlone[] }): string {
  const left = leftAlone.map(({ path, reason }) => `- left alone: ${path}: ${reason}`);
  return [...files.map((path) => `- ${path}`), ...left].join('\n');
}

/** The changes from a tree to what is wanted, with a lock that names every page that is there afterwards. */
export async function planFiles(options: {
  wanted: Wanted;
  tree: ReturnType<typeof openBranchTree>;
}): Promise<(situation: Situation) => FileChange[]> {
  const { wanted, tree } = options;
  const blobs = new Map((await tree.list()).map(({ path, blob }) => [path, blob]));
  const before = parse((await tree.readTexts([LOCK])).get(LOCK));
  return ({ leftAlone, current }) => {
    const changed = Object.entries(wanted)
      .map(([path, content]) => ({ path, content, basedOn: blobs.get(path) ?? null }))
      .filter(({ path, content, basedOn }) => !leftAlone.includes(path) && blobOf(content) !== basedOn);
    if (changed.length === 0) return [];
    const known = current.has(LOCK) ? parse(current.get(LOCK) ?? '') : before;
    const pages = [...known, ...changed.filter(({ content }) => content !== null).map(({ path }) => path)];
    const gone = new Set(changed.filter(({ content }) => content === null).map(({ path }) => path));
    const content = lockOf(pages.filter((path) => !gone.has(path)));
    return [...changed, { path: LOCK, content, basedOn: blobs.get(LOCK) ?? null }];
  };
}

function blobOf(content: string | null): string | null {
  return content === null ? null : gitBlobId(content);
}

function parse(lock: string | undefined): string[] {
  return (lock ?? '').split('\n').filter(Boolean);
}
