import { GlossError } from './errors.ts';
import { LOST, renderConflicts, renderDeclined, renderPreview } from './pipelines/docs/render-preview.ts';
import type { StaleOutcome } from './pipelines/docs/render-stale-comment.ts';
import type { Decision } from './run.ts';
import type { PullRequestEnd } from './run-pull-request.ts';

/** What the comment of `docs` on a pull request says about a run's end: the commit, or what comes instead. Pure. */
export function describeEnd(
  decision: Decision | undefined,
  end: PullRequestEnd,
): Pick<StaleOutcome, 'committed' | 'next'> {
  const commit = end.publications.find(({ kind, sha }) => kind === 'commit' && sha !== undefined);
  if (commit?.sha !== undefined) return { committed: describeCommit(commit.sha, end) };
  if (end.status === 'waiting' && end.preview) {
    return { next: renderPreview({ preview: end.preview, expiresAt: end.expiresAt ?? 0 }) };
  }
  if (decision === undefined) return {};
  const leftAlone = end.report?.leftAlone ?? [];
  return { next: decision.kind === 'approved' ? renderConflicts(leftAlone) : renderDeclined(decision) };
}

function describeCommit(sha: string, { report }: PullRequestEnd): NonNullable<StaleOutcome['committed']> {
  const failed = (report?.items ?? []).filter(({ status }) => status === 'failed');
  return {
    sha,
    modelCalls: report?.totals.modelCalls ?? 0,
    notWritten: [
      ...failed.map(({ key, error }) => ({ path: key, reason: error ?? 'unknown reason' })),
      ...(report?.leftAlone ?? []),
    ],
  };
}

/**
 * What became of files that somebody decided about when the run cannot go on: a no holds without them, a yes has to be asked
 * for again. Undefined when nobody decided. Pure.
 */
export function describeLost(
  decision: Decision | undefined,
  error: unknown,
): { end?: PullRequestEnd; next?: string } | undefined {
  if (decision === undefined) return undefined;
  if (decision.kind === 'approved') return { next: LOST };
  const isGone = error instanceof GlossError && error.code === 'state';
  if (!isGone) return { next: renderDeclined(decision) };
  return { end: { status: 'skipped', publications: [], runId: '', resumed: false } };
}

/** Whether there is nothing to say. Pure. */
export function isQuiet({ stale, added, orphaned, lockRemoved, committed, next }: StaleOutcome): boolean {
  if (committed !== undefined || next !== undefined) return false;
  return stale.length + added.length + orphaned.length === 0 && lockRemoved !== true;
}
