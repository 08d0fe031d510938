import type { RepositoryPlace } from '../github/repository-place.ts';

/** Who did something, as the payload names them. Says nothing about what they may do. */
export interface Actor {
  /** As REST writes it: an App's ends in `[bot]`. */
  login: string;
  id: number;
  /** `User`, `Bot`, `Organization`, `Mannequin`, or whatever GitHub will think of. */
  type: string;
  /** The App through which they wrote; absent for what a person typed. */
  appId?: number;
}

/** Who we are, as far as the door knows. The Action knows no App of its own. */
export interface OwnIdentity {
  appId?: number;
  /** The account's number. */
  userId?: number;
  /** As REST writes it, `gloss[bot]`. */
  login?: string;
}

/** A pull request and the commit that the event was about; a later head is another event's business. */
export interface PullRequestPin {
  kind: 'pull-request';
  number: number;
  headSha: string;
  /** The head is in another repository, or GitHub does not say. */
  fork: boolean;
}

export interface BranchPin {
  kind: 'branch';
  branch: string;
  sha: string;
  isDefaultBranch: boolean;
}

interface Origin extends RepositoryPlace {
  repositoryId?: number;
  /** Absent outside of an App's deliveries. */
  installationId?: number;
}

/** Pipelines that run because something happened. */
export interface PipelineIntent extends Origin {
  kind: 'pipeline';
  /** At least one. Each is a run of its own. */
  pipelines: string[];
  target: PullRequestPin | BranchPin;
  /** Absent for a schedule, which nobody sends. */
  actor?: Actor;
  /** Somebody asked for it, so that they need the right to (authoriseActor); false for what runs by itself. */
  asked: boolean;
}

/** A new comment whose first line is meant for us. Neither understood nor allowed yet. */
export interface CommandIntent extends Origin {
  kind: 'command';
  /** Of the pull request or issue. */
  number: number;
  on: 'pull-request' | 'issue';
  commentId: number;
  /** As written. Only parseCommand reads it. */
  body: string;
  /** Where an issue's commands look; absent when the payload does not say. */
  defaultBranch?: string;
  /** ISO 8601. A head that was pushed later is not what the person saw. */
  createdAt: string;
  actor: Actor;
}

/** The App came, went, or may see other repositories. */
export interface InstallationIntent {
  kind: 'installation';
  change: 'created' | 'deleted' | 'suspended' | 'unsuspended' | 'permissions' | 'repositories';
  installationId: number;
  account?: string;
  added: RepositoryPlace[];
  removed: RepositoryPlace[];
}

export interface IgnoredDelivery {
  kind: 'ignore';
  /** For logs: no text of the payload. */
  reason: string;
  /** The event is of no kind that is read, or not whole; otherwise it was read and nothing is to be done. */
  unfit?: true;
}

export type DeliveryIntent = IgnoredDelivery | PipelineIntent | CommandIntent | InstallationIntent;

/** Events that may start pipelines by themselves. */
export type AutomaticEvent =
  | 'pull_request.opened'
  | 'pull_request.ready_for_review'
  | 'pull_request.synchronize'
  | 'pull_request.reopened'
  | 'push'
  | 'schedule'
  | 'workflow_dispatch'
  | 'repository_dispatch';

/** Which pipelines run on which event; none where nothing is said. */
export type PipelineTable = Partial<Record<AutomaticEvent, readonly string[]>>;

/** One delivery and everything that decides what it asks for. */
export interface Delivery {
  /** `X-GitHub-Event`, or the runner's GITHUB_EVENT_NAME. */
  event: string;
  /** Parsed JSON; nothing about it is taken for granted. */
  payload: unknown;
  own: OwnIdentity;
  /** Account numbers of Apps whose events count like a person's. */
  allowedBots?: readonly number[];
  pipelines?: PipelineTable;
  /**
   * A workflow's own `on` has chosen the event: drafts, any branch and any activity of a pull request count, and the
   * runner vouches for what a payload leaves out.
   */
  workflow?: boolean;
  /** What the runner says beside the payload: for events that name no commit. */
  runner?: { repository: string; ref: string; sha: string };
}

export function ignore(reason: string): IgnoredDelivery {
  return { kind: 'ignore', reason };
}

/** Ignored because nothing can be made of it. */
export function unfit(reason: string): IgnoredDelivery {
  return { kind: 'ignore', reason, unfit: true };
}
