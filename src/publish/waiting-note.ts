import type { PullRequestComment } from '../github/read-comments.ts';
import { parseMarker } from './comment-marker.ts';

/** What a job that was started by a comment has to know of the run that it is to go on with. */
export interface WaitingNote {
  /** Of the files that were shown, all of it. */
  digest: string;
  /** What the run looked at. */
  headSha: string;
  runId: string;
  /** Milliseconds since 1970; no word counts after it. */
  expiresAt: number;
  /** Id of the workflow run whose artifact holds the state. */
  keptIn: string;
}

/** A run that waits, and the comment that shows what for. */
export interface WaitingRun extends WaitingNote {
  pipeline: string;
}

const FIELDS = /^<!-- gloss-waits (\w{1,64}) ([0-9a-f]{40}) ([0-9a-f]{40}) (\d{1,15}) (\d{1,20}) -->$/m;

/** A hidden line for the comment of a run that waits. Pure. The values are ours: letters, digits and underscores. */
export function renderWaitingNote({ runId, digest, headSha, expiresAt, keptIn }: WaitingNote): string {
  return `<!-- gloss-waits ${runId} ${digest} ${headSha} ${expiresAt} ${keptIn} -->`;
}

/**
 * The runs that wait on a pull request, as our own visible comments say. Pure. A note counts only where our own identity
 * wrote it, right under the marker: anybody can paste it, and what a model wrote comes after it.
 */
export function findWaitingRuns(comments: readonly PullRequestComment[]): WaitingRun[] {
  return comments.flatMap(({ body, viewerDidAuthor, isMinimized }) => {
    const pipeline = parseMarker(body)?.pipeline;
    if (!viewerDidAuthor || isMinimized || pipeline === undefined) return [];
    const [, runId, digest, headSha, expiresAt, keptIn] = FIELDS.exec(body.split(/\r?\n/)[1] ?? '') ?? [];
    if (!runId || !digest || !headSha || !expiresAt || !keptIn) return [];
    return [{ pipeline, runId, digest, headSha, expiresAt: Number(expiresAt), keptIn }];
  });
}

/** Name of the artifact that holds the state of a run that waits. */
export function waitingArtifact(runId: string): string {
  return `gloss-waiting-${runId}`;
}
