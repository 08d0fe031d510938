import { editComment, removeComment, storeComment } from './actions/comments.ts';
import { markReady, setPullRequestState } from './actions/edit-pull-request.ts';
import { followBranches } from './actions/follow-branches.ts';
import { type MergeMethod, mergePullRequest } from './actions/merge-pull-request.ts';
import { storeIssue, storePullRequest } from './actions/pull-requests.ts';
import { refreshPullRequest } from './actions/refresh-pull-request.ts';
import { type AppOperations, appOperations } from './app-operations.ts';
import { commitFiles, createRepository, type RepositoryOptions } from './create-repository.ts';
import type { Fault, FaultHandle, FaultMatch } from './faults.ts';
import { resolveRef } from './git/read-commits.ts';
import { runGit } from './git/run-git.ts';
import { registerToken, type TokenOptions } from './register-token.ts';
import { ensureLabel } from './rest/labels.ts';
import { ensureUser, getRepository } from './state.ts';
import type {
  AccountType,
  AuthorAssociation,
  CheckRun,
  DomainEvent,
  Issue,
  IssueComment,
  JournalEntry,
  PullRequest,
  ReactionContent,
  Repository,
  Review,
  ReviewThread,
  Role,
  State,
  User,
} from './types.ts';

interface Place {
  owner: string;
  repo: string;
}

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

export interface PullRequestOptions extends Place {
  base?: string;
  head: string;
  title?: string;
  body?: string | null;
  draft?: boolean;
  /** A fork, created before. */
  headRepository?: { owner: string; name: string };
  author?: string;
  authorAssociation?: AuthorAssociation;
  labels?: string[];
}

export interface CommentOptions extends Place {
  number: number;
  author: string;
  authorType?: AccountType;
  body: string;
  authorAssociation?: AuthorAssociation;
  /** Milliseconds since the epoch. */
  createdAt?: number;
}

/** What a test may do behind GitHub's back, and see. */
export interface FakeOperations extends AppOperations {
  createRepository: (options: RepositoryOptions) => Promise<FakeRepository>;
  /** Commits files on a branch as somebody's push would; gives the commit's id. */
  commitFiles: (options: CommitOptions) => Promise<string>;
  /** The commit a branch points at. Throws when there is no such branch. */
  branchHead: (options: Place & { branch: string }) => Promise<string>;
  createPullRequest: (options: PullRequestOptions) => Promise<PullRequest>;
  /** A pull request as it stands now in git. */
  getPullRequest: (options: Place & { number: number }) => Promise<PullRequest>;
  /** Merges as somebody's click does; gives the base's new commit. Throws when it conflicts. */
  mergePullRequest: (
    options: Place & { number: number; method?: MergeMethod; by?: string },
  ) => Promise<string>;
  /** Closes without merging. */
  closePullRequest: (options: Place & { number: number; by?: string }) => Promise<void>;
  reopenPullRequest: (options: Place & { number: number; by?: string }) => Promise<void>;
  /** Takes the draft mark away. */
  markReadyForReview: (options: Place & { number: number; by?: string }) => void;
  listPullRequests: (options: Place) => Promise<PullRequest[]>;
  /** Moves, makes or removes (`sha: null`) a branch, as a forced push would. */
  setBranch: (options: Place & { branch: string; sha: string | null; by?: string }) => Promise<void>;
  /** Forbids direct writes to a branch, by classic protection unless told. */
  protectBranch: (options: Place & { branch: string; by?: 'protection' | 'ruleset' }) => void;
  createIssue: (options: Place & { title: string; body?: string; author?: string }) => Issue;
  /** Puts a comment in place without a request. */
  createComment: (options: CommentOptions) => IssueComment;
  /** Replaces a comment's body; its author does unless told. */
  editComment: (options: { commentId: number; body: string; by?: string }) => void;
  /** Removes a comment; its author does unless told. */
  deleteComment: (options: { commentId: number; by?: string }) => void;
  listComments: (options: Place & { number: number }) => IssueComment[];
  /** Reactions on an issue comment, oldest first. */
  reactions: (options: { commentId: number }) => Array<{ login: string; content: ReactionContent }>;
  listReviews: (options: Place & { number: number }) => Review[];
  listThreads: (options: Place & { number: number }) => ReviewThread[];
  listCheckRuns: (options: Place) => CheckRun[];
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

const DEFAULT_AUTHOR = 'contributor';

/** The operations over a state. */
export function fakeOperations(state: State): FakeOperations {
  const at = ({ owner, repo }: Place): Repository => getRepository(state, owner, repo);
  const issueAt = (place: Place & { number: number }): Issue => {
    const issue = at(place).issues.get(place.number);
    if (!issue) throw new Error(`The fake GitHub has no issue ${place.owner}/${place.repo}#${place.number}.`);
    return issue;
  };
  const personOf = (login: string | undefined): User | undefined =>
    login === undefined ? undefined : ensureUser(state, { login });
  const commentAt = (id: number): IssueComment => {
    const comment = state.comments.get(id);
    if (!comment) throw new Error(`The fake GitHub has no issue comment ${id}.`);
    return comment;
  };
  const pullAt = (place: Place & { number: number }): PullRequest => {
    const issue = issueAt(place);
    if (issue.kind !== 'pull-request') throw new Error(`#${place.number} is not a pull request.`);
    return issue;
  };
  return {
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
      await followBranches(state, at(options), personOf(by));
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
    createPullRequest: async (options) => {
      const { headRepository } = options;
      const repository = at(options);
      return storePullRequest(state, {
        repository,
        headRepository: headRepository && getRepository(state, headRepository.owner, headRepository.name),
        base: options.base ?? repository.defaultBranch,
        head: options.head,
        title: options.title ?? 'A pull request',
        body: options.body ?? null,
        isDraft: options.draft,
        author: ensureUser(state, { login: options.author ?? DEFAULT_AUTHOR }),
        authorAssociation: options.authorAssociation,
        labels: (options.labels ?? []).map((name) => ensureLabel(state, repository, name)),
      });
    },
    getPullRequest: (place) => refreshPullRequest(state, pullAt(place)),
    mergePullRequest: ({ method = 'merge', by, ...place }) => {
      const pull = pullAt(place);
      return mergePullRequest(state, pull, { method, sender: personOf(by) ?? pull.repository.owner });
    },
    closePullRequest: async ({ by, ...place }) => {
      const pull = await refreshPullRequest(state, pullAt(place));
      setPullRequestState(state, pull, { wanted: 'closed', sender: personOf(by) ?? pull.author });
    },
    reopenPullRequest: async ({ by, ...place }) => {
      const pull = pullAt(place);
      setPullRequestState(state, pull, { wanted: 'open', sender: personOf(by) ?? pull.author });
      await refreshPullRequest(state, pull);
    },
    markReadyForReview: ({ by, ...place }) => {
      const pull = pullAt(place);
      markReady(state, pull, personOf(by) ?? pull.author);
    },
    listPullRequests: async (place) => {
      const pulls = [...at(place).issues.values()].filter((issue) => issue.kind === 'pull-request');
      return Promise.all(pulls.map((pull) => refreshPullRequest(state, pull)));
    },
    setBranch: async ({ branch, sha, by, ...place }) => {
      await moveBranch(at(place), branch, sha);
      await followBranches(state, at(place), personOf(by));
    },
    protectBranch: ({ branch, by = 'protection', ...place }) =>
      void at(place).protectedBranches.set(branch, by),
    createIssue: (options) =>
      storeIssue(state, {
        repository: at(options),
        title: options.title,
        body: options.body ?? null,
        author: ensureUser(state, { login: options.author ?? DEFAULT_AUTHOR }),
      }),
    createComment: (options) =>
      storeComment(state, {
        issue: issueAt(options),
        author: ensureUser(state, { login: options.author, type: options.authorType }),
        body: options.body,
        authorAssociation: options.authorAssociation,
        createdAt: options.createdAt,
      }),
    editComment: ({ commentId, body, by }) => {
      const comment = commentAt(commentId);
      editComment(state, comment, { body, sender: personOf(by) ?? comment.author });
    },
    deleteComment: ({ commentId, by }) => {
      const comment = commentAt(commentId);
      removeComment(state, comment, personOf(by) ?? comment.author);
    },
    listComments: (place) => [...issueAt(place).comments],
    reactions: ({ commentId }) =>
      (state.comments.get(commentId)?.reactions ?? []).map(({ user, content }) => ({
        login: user.login,
        content,
      })),
    listReviews: (place) => [...pullAt(place).reviews],
    listThreads: (place) => [...pullAt(place).threads],
    listCheckRuns: (place) => [...at(place).checkRuns],
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
