import type { App, Installation } from './apps/types.ts';
import type { Fault } from './faults.ts';
import type { Limits } from './limits.ts';
import type { WebhookDelivery } from './webhooks/types.ts';

export type { App, Installation } from './apps/types.ts';
export type AccountType = 'User' | 'Bot' | 'Organization';
export type Role = 'admin' | 'maintain' | 'write' | 'triage' | 'read' | 'none';
export type PermissionName =
  | 'actions'
  | 'contents'
  | 'pull_requests'
  | 'issues'
  | 'checks'
  | 'workflows'
  | 'metadata';
export type PermissionLevel = 'read' | 'write' | 'none';
export type Permissions = Partial<Record<PermissionName, PermissionLevel>>;
export type AuthorAssociation =
  | 'OWNER'
  | 'MEMBER'
  | 'COLLABORATOR'
  | 'CONTRIBUTOR'
  | 'FIRST_TIME_CONTRIBUTOR'
  | 'NONE';

export interface User {
  id: number;
  nodeId: string;
  /** As REST writes it: `name[bot]` for a bot. */
  login: string;
  type: AccountType;
  name: string | null;
  createdAt: number;
}

/** How many requests of one resource a token has spent in the running hour. */
export interface RateWindow {
  used: number;
  /** Milliseconds since the epoch. */
  resetAt: number;
}

export interface Token {
  token: string;
  user: User;
  /** An installation token acts for an App in a repository; a user token for a person; an App for itself. */
  kind: 'installation' | 'user' | 'app';
  app: App | null;
  installation: Installation | null;
  /** Milliseconds since the epoch; null never ends. */
  expiresAt: number | null;
  permissions: Permissions;
  /** Lower-case `owner/name` of the repositories it may see when private and write to; undefined means all. */
  repositories: Set<string> | undefined;
  limits: { core: number; graphql: number };
  windows: Map<string, RateWindow>;
  /** Times and points of recent requests, for the secondary limits. */
  recent: Array<{ at: number; points: number; graphql: boolean; content: boolean }>;
  underWay: number;
}

export interface Label {
  id: number;
  nodeId: string;
  name: string;
  color: string;
  description: string | null;
}

export interface Repository {
  id: number;
  nodeId: string;
  owner: User;
  name: string;
  isPrivate: boolean;
  description: string | null;
  defaultBranch: string;
  /** Absolute path of the bare repository. */
  directory: string;
  parent: Repository | null;
  collaborators: Map<string, Role>;
  labels: Map<string, Label>;
  issues: Map<number, Issue>;
  nextNumber: number;
  checkRuns: CheckRun[];
  artifacts: Artifact[];
  actionsMayCreatePullRequests: boolean;
  /** Branches and tags as the last push event told them. */
  knownRefs: Map<string, string>;
  /** Branches nobody writes to directly, and what forbids it. */
  protectedBranches: Map<string, 'protection' | 'ruleset'>;
  createdAt: number;
}

/** What a workflow run keeps for others. */
export interface Artifact {
  id: number;
  name: string;
  workflowRun: number;
  /** The workflow ran for a fork's code. */
  fromFork: boolean;
  expired: boolean;
  zip: Buffer;
  createdAt: number;
}

export type ReactionContent = '+1' | '-1' | 'laugh' | 'confused' | 'heart' | 'hooray' | 'rocket' | 'eyes';

export interface Reaction {
  id: number;
  nodeId: string;
  user: User;
  content: ReactionContent;
  createdAt: number;
}

interface Conversation {
  /** Identifier of the issue; a pull request has its own beside it. */
  id: number;
  nodeId: string;
  repository: Repository;
  number: number;
  title: string;
  body: string | null;
  state: 'open' | 'closed';
  author: User;
  authorAssociation: AuthorAssociation | undefined;
  labels: Label[];
  comments: IssueComment[];
  reactions: Reaction[];
  createdAt: number;
  updatedAt: number;
  closedAt: number | null;
}

export interface PlainIssue extends Conversation {
  kind: 'issue';
}

export interface PullRequest extends Conversation {
  kind: 'pull-request';
  pullRequestId: number;
  baseRefName: string;
  headRefName: string;
  headRepository: Repository;
  isDraft: boolean;
  /** Last known commits: they answer when a branch is gone. */
  baseSha: string;
  headSha: string;
  /** Milliseconds since the epoch; null unless it was merged. */
  mergedAt: number | null;
  reviews: Review[];
  threads: ReviewThread[];
}

export type Issue = PlainIssue | PullRequest;

interface Note {
  id: number;
  nodeId: string;
  body: string;
  author: User;
  authorAssociation: AuthorAssociation | undefined;
  createdAt: number;
  updatedAt: number;
  minimizedReason: string | null;
  reactions: Reaction[];
}

export interface IssueComment extends Note {
  kind: 'issue-comment';
  issue: Issue;
  app: App | null;
  /** What it said, the newest first; empty until it is edited. */
  edits: { body: string; at: number }[];
}

export type ReviewState = 'PENDING' | 'COMMENTED' | 'APPROVED' | 'CHANGES_REQUESTED';

export interface Review extends Note {
  kind: 'review';
  pullRequest: PullRequest;
  state: ReviewState;
  commitSha: string;
  submittedAt: number | null;
}

export type Side = 'LEFT' | 'RIGHT';

export interface ReviewComment extends Note {
  kind: 'review-comment';
  thread: ReviewThread;
  review: Review;
  inReplyTo: ReviewComment | null;
}

export interface ReviewThread {
  kind: 'thread';
  id: number;
  nodeId: string;
  pullRequest: PullRequest;
  path: string;
  side: Side;
  /** Lines as they were when the thread began, at `commitSha`. */
  line: number;
  startLine: number | null;
  startSide: Side | null;
  commitSha: string;
  /** Where the comparison began when the thread was opened. */
  mergeBaseSha: string;
  position: number;
  diffHunk: string;
  comments: ReviewComment[];
  resolvedBy: User | null;
}

export interface Annotation {
  path: string;
  start_line: number;
  end_line: number;
  start_column?: number;
  end_column?: number;
  annotation_level: string;
  message: string;
  title?: string;
  raw_details?: string;
}

export interface CheckRun {
  kind: 'check-run';
  id: number;
  nodeId: string;
  repository: Repository;
  app: App;
  name: string;
  headSha: string;
  status: string;
  conclusion: string | null;
  startedAt: string | null;
  completedAt: string | null;
  externalId: string;
  detailsUrl: string | null;
  output: { title: string | null; summary: string | null; text: string | null };
  annotations: Annotation[];
}

/** Everything a GraphQL node id can stand for. */
export type Entity =
  | { kind: 'user'; user: User }
  | { kind: 'repository'; repository: Repository }
  | { kind: 'label'; label: Label }
  | { kind: 'ref'; repository: Repository; name: string }
  | Issue
  | IssueComment
  | Review
  | ReviewComment
  | ReviewThread
  | CheckRun;

/** One request as the journal keeps it. `status` is undefined while it is under way and 0 when the answer was lost. */
export interface JournalEntry {
  method: string;
  /** Path and query as sent. */
  path: string;
  /** The route's own path: `/repositories/1/…` written as `/repos/owner/name/…`, without the query. */
  route: string;
  operation: string | undefined;
  status: number | undefined;
  tokenLogin: string | undefined;
  headers: Record<string, string>;
  body: unknown;
  at: number;
  requestId: string;
  fault: Fault['kind'] | undefined;
}

/** What a webhook tells, whether somebody listens or not. */
export interface DomainEvent {
  name: string;
  action: string | undefined;
  repository: string;
  sender: string;
  number: number | undefined;
  id: number | undefined;
}

export interface State {
  /** Base of the REST API, without a slash at the end. */
  url: string;
  /** Base of the web pages. */
  htmlUrl: string;
  directory: string;
  limits: Limits;
  now: () => number;
  nextId: number;
  users: Map<string, User>;
  apps: Map<string, App>;
  installations: Map<number, Installation>;
  tokens: Map<string, Token>;
  repositories: Map<string, Repository>;
  nodes: Map<string, Entity>;
  comments: Map<number, IssueComment>;
  journal: JournalEntry[];
  unhandled: JournalEntry[];
  errors: unknown[];
  events: DomainEvent[];
  deliveries: WebhookDelivery[];
  /** Deliveries under way, or waiting for their turn. */
  underWay: Set<Promise<unknown>>;
  /** Ends what is under way when the fake closes. */
  closing: AbortController;
}
