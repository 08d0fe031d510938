import { appendFile, mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { listRefs } from './git/list-refs.ts';
import { resolveRef } from './git/read-commits.ts';
import { runGit } from './git/run-git.ts';
import { type FileChange, moveRef, writeCommit } from './git/write-commit.ts';
import { ensureUser, makeNodeId, registerNode, repositoryKey, takeId } from './state.ts';
import type { AccountType, Repository, State } from './types.ts';

export interface RepositoryOptions {
  owner: string;
  name: string;
  ownerType?: AccountType;
  private?: boolean;
  description?: string;
  /** A work tree or repository whose branches and tags are copied; empty without. */
  from?: string;
  /** Files of a first commit on the default branch, when there is no `from`. */
  files?: Record<string, string | Buffer>;
  defaultBranch?: string;
  /** The repository this is a fork of; its branches are copied. */
  parent?: { owner: string; name: string };
  /** The setting that lets `GITHUB_TOKEN` open pull requests; true unless told. */
  actionsMayCreatePullRequests?: boolean;
}

/** Settings GitHub's own git servers have: any reachable object may be asked for, partial clones work. */
const SERVER_SETTINGS = `
[uploadpack]
	allowAnySHA1InWant = true
	allowFilter = true
[receive]
	autogc = false
[gc]
	auto = 0
`;

/** Makes a bare repository on disk and registers it. */
export async function createRepository(state: State, options: RepositoryOptions): Promise<Repository> {
  const { owner, name } = options;
  const parent = options.parent
    ? (state.repositories.get(repositoryKey(options.parent.owner, options.parent.name)) ?? null)
    : null;
  const directory = path.join(state.directory, owner, `${name}.git`);
  await rm(directory, { recursive: true, force: true });
  await mkdir(path.dirname(directory), { recursive: true });
  const source = options.from ?? parent?.directory;
  const clone = ['clone', '--quiet', '--bare', '--no-hardlinks', path.resolve(source ?? '.'), directory];
  const command = source ? clone : ['init', '--quiet', '--bare', directory];
  await runGit({ directory: state.directory, command });
  await appendFile(path.join(directory, 'config'), SERVER_SETTINGS);
  const id = takeId(state);
  const repository: Repository = {
    id,
    nodeId: makeNodeId('R', id),
    owner: ensureUser(state, { login: owner, type: options.ownerType }),
    name,
    isPrivate: options.private ?? false,
    description: options.description ?? null,
    defaultBranch: options.defaultBranch ?? parent?.defaultBranch ?? (await guessBranch(directory)),
    directory,
    parent,
    collaborators: new Map(),
    labels: new Map(),
    issues: new Map(),
    nextNumber: 1,
    checkRuns: [],
    artifacts: [],
    actionsMayCreatePullRequests: options.actionsMayCreatePullRequests ?? true,
    protectedBranches: new Map(),
    knownRefs: new Map(),
    createdAt: state.now(),
  };
  const head = ['symbolic-ref', 'HEAD', `refs/heads/${repository.defaultBranch}`];
  await runGit({ directory, command: head });
  state.repositories.set(repositoryKey(owner, name), repository);
  registerNode(state, repository.nodeId, { kind: 'repository', repository });
  if (options.files) {
    const changes = Object.entries(options.files).map(([file, contents]) => ({ path: file, contents }));
    await commitFiles(state, repository, {
      branch: repository.defaultBranch,
      changes,
      message: 'Initial commit',
    });
  }
  repository.knownRefs = await listRefs(directory);
  return repository;
}

/** Commits files on a branch as somebody's push would, and gives the commit's id. A new branch starts at `from`. */
export async function commitFiles(
  state: State,
  repository: Repository,
  options: {
    branch: string;
    from?: string | undefined;
    changes: FileChange[];
    message: string;
    author?: { name: string; email: string } | undefined;
  },
): Promise<string> {
  const { directory } = repository;
  const ref = `refs/heads/${options.branch}`;
  const start = options.from ?? repository.defaultBranch;
  const parent = (await resolveRef(directory, ref)) ?? (await resolveRef(directory, `refs/heads/${start}`));
  const sha = await writeCommit({
    directory,
    parent,
    message: options.message,
    changes: options.changes,
    author: options.author ?? { name: 'A Developer', email: 'developer@example.com' },
    date: state.now(),
  });
  await moveRef({ directory, ref, sha });
  return sha;
}

async function guessBranch(directory: string): Promise<string> {
  if (await resolveRef(directory, 'refs/heads/main')) return 'main';
  const command = ['symbolic-ref', '--short', 'HEAD'];
  return (await runGit({ directory, command })).toString().trim();
}
