import { followBranches } from './actions/follow-branches.ts';
import { type AppOperations, appOperations } from './app-operations.ts';
import { type CommentOperations, commentOperations } from './comment-operations.ts';
import { commitFiles, createRepository, type RepositoryOptions } from './create-repository.ts';
import type { Fault, FaultHandle, FaultMatch } from './faults.ts';
import { createFinder, type Place } from './find-place.ts';
import { resolveRef } from './git/read-commits.ts';
import { runGit } from './git/run-git.ts';
import { type PullRequestOperations, pullRequestOperations } from './pull-request-operations.ts';
import { registerToken, type TokenOptions } from './register-token.ts';
import { ensureUser, takeId } from './state.ts';
import type {
  AccountType,
  CheckRun,
  DomainEvent,
  JournalEntry,
  Repository,
  Review,
  ReviewThread,
  Role,
  State,
} from './types.ts';

export interface FakeRepository {
  id: number;
  nodeId: string;
  owner: string;
  name: string;
  /** The bare repository: clone from it, push to it. */
  directory: string;
  cloneUrl: string;
  defaultBranch: string;
}

export interface CommitOptions extends Place {
  branch: string;
  /** Where a new branch starts; the default branch unless told. */
  from?: string;
  /** Login of the account that pushes; the repository's owner unless told. */
  by?: string;
  /** `null` removes a file. */
  files: Record<string, string | Buffer | null>;
  message?: string;
  author?: { name: string; email: string };
}

/** What a test may do behind GitHub's back, and see. */
export interface FakeOperations extends AppOperations, CommentOperations, PullRequestOperations {
  createRepository: (options: RepositoryOptions) => Promise<FakeRepository>;
  /** Commits files on a branch as somebody's push would; gives the commit's id. */
  commitFiles: (options: CommitOptions) => Promise<string>;
  /** The commit a branch points at. Throws when there is no such branch. */
  branchHead: (options: Place & { branch: string }) => Promise<string>;
  /** Moves, makes or removes (`sha: null`) a branch, as a forced push would. */
  setBranch: (options: Place & { branch: string; sha: string | null; by?: string }) => Promise<void>;
  /** Forbids direct writes to a branch, by classic protection unless told. */
  protectBranch: (options: Place & { branch: string; by?: 'protection' | 'ruleset' }) => void;
  listReviews: (options: Place & { number: number }) => Review[];
  listThreads: (options: Place & { number: number }) => ReviewThread[];
  listCheckRuns: (options: Place) => CheckRun[];
  /** What a job of a workflow run uploaded, packed. */
  addArtifact: (
    options: Place & {
      name: string;
      workflowRun: number;
      zip: Buffer;
      fromFork?: boolean;
      expired?: boolean;
    },
  ) => void;
  addUser: (options: { login: string; type?: AccountType; name?: string }) => void;
  setPermission: (options: Place & { login: string; permission: Role }) => void;
  registerToken: (options: TokenOptions) => void;
  revokeToken: (token: string) => void;
}

export interface FakeGitHub extends FakeOperations {
  /** Base of the REST API, as `https://api.github.com` is; also where git clones from. */
  url: string;
  graphqlUrl: string;
  /** Where everything lives on disk. */
  directory: string;
  journal: JournalEntry[];
  /** Requests to routes the fake does not have. */
  unhandled: JournalEntry[];
  /** What broke inside the fake: empty, or the fake has a mistake. */
  errors: unknown[];
  /** Everything a webhook would have told. */
  events: DomainEvent[];
  /** `GET /repos/o/r/pulls/1`, `POST /graphql Name`, one per request, in order of arrival. */
  journalSummary: () => string[];
  clearJournal: () => void;
  inject: (options: { match: FaultMatch; times?: number; fault: Fault }) => FaultHandle;
  clearFaults: () => void;
  close: () => Promise<void>;
}

/** The operations over a state. */
export function fakeOperations(state: State): FakeOperations {
  const find = createFinder(state);
  const at = find.repository;
  return {
    ...commentOperations(state, find),
    ...pullRequestOperations(state, find),
    ...appOperations(state),
    createRepository: async (options) => publicRepository(state, await createRepository(state, options)),
    commitFiles: async ({ files, message, by, ...options }) => {
      const sha = await commitFiles(state, at(options), {
        branch: options.branch,
        from: options.from,
        changes: Object.entries(files).map(([path, contents]) => ({ path, contents })),
        message: message ?? 'A change',
        author: options.author,
      });
      await followBranches(state, at(options), find.person(by));
      return sha;
    },
    branchHead: async (options) => {
      const sha = await resolveRef(at(options).directory, `refs/heads/${options.branch}`);
      if (!sha)
        throw new Error(
          `The fake GitHub has no branch ${options.branch} in ${options.owner}/${options.repo}.`,
        );
      return sha;
    },
    setBranch: async ({ branch, sha, by, ...place }) => {
      await moveBranch(at(place), branch, sha);
      await followBranches(state, at(place), find.person(by));
    },
    protectBranch: ({ branch, by = 'protection', ...place }) =>
      void at(place).protectedBranches.set(branch, by),
    listReviews: (place) => [...find.pull(place).reviews],
    listThreads: (place) => [...find.pull(place).threads],
    listCheckRuns: (place) => [...at(place).checkRuns],
    addArtifact: ({ name, workflowRun, zip, fromFork = false, expired = false, ...place }) => {
      const [id, createdAt] = [takeId(state), state.now()];
      at(place).artifacts.push({ id, name, workflowRun, zip, fromFork, expired, createdAt });
    },
    addUser: (options) => void ensureUser(state, options),
    setPermission: ({ login, permission, ...place }) => {
      ensureUser(state, { login });
      at(place).collaborators.set(login.toLowerCase(), permission);
    },
    registerToken: (options) => registerToken(state, options),
    revokeToken: (token) => void state.tokens.delete(token),
  };
}

async function moveBranch({ directory }: Repository, branch: string, sha: string | null): Promise<void> {
  const ref = `refs/heads/${branch}`;
  const command = sha === null ? ['update-ref', '-d', ref] : ['update-ref', ref, sha];
  await runGit({ directory, command });
}

function publicRepository(state: State, repository: Repository): FakeRepository {
  const { id, nodeId, name, directory, defaultBranch } = repository;
  const owner = repository.owner.login;
  return { id, nodeId, owner, name, directory, defaultBranch, cloneUrl: `${state.url}/${owner}/${name}.git` };
}
