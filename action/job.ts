import type { BranchPin, PullRequestPin } from '../src/events/delivery-intent.ts';
import type { RepositoryPlace } from '../src/github/repository-place.ts';
import type { Decision } from '../src/run.ts';
import type { Progress } from '../src/steps/rooms.ts';
import type { ActionInputs } from './inputs.ts';
import type { ActionSettings } from './settings.ts';

/** Everything a job was told, before it is known what is to be done. */
export interface JobContext {
  inputs: ActionInputs;
  settings: ActionSettings;
  /** Roots of API and web pages. */
  apiUrl: string;
  serverUrl: string;
  progress: Progress & { end(): void };
  signal: AbortSignal;
}

/** One pipeline to be run. */
export interface Job extends JobContext {
  place: RepositoryPlace;
  pipeline: string;
  target: PullRequestPin | BranchPin;
  actor?: string;
  /** The issue where somebody asked. */
  issue?: number;
  /** Somebody asked for it in a comment, with these options; otherwise the workflow did. */
  asked?: { paths: string[]; ignore: string[]; dryRun: boolean; all: boolean; question?: string };
  /** What somebody said about a run of an earlier job, which waits for it. */
  decided?: { decision: Decision; runId: string };
}
