import { existsSync } from 'node:fs';
import { notice, setOutput, summary, warning } from '@actions/core';
import { sayBudget, sayCost } from '../src/pipelines/say-cost.ts';
import type { Publication, RunReport } from '../src/result.ts';
import type { PullRequestEnd } from '../src/run-pull-request.ts';

/** GitHub shows this many annotations of a kind for a step; the rest is in the report. */
const MAX_ANNOTATIONS = 10;
/** A job summary over 1 MiB is dropped by the runner; characters can take up to four bytes. */
const MAX_SUMMARY = 250_000;

/**
 * For the composite action alone: `false` keeps its last step from storing the state once more. A process that is killed
 * says nothing, and its state is stored.
 */
export const SAVE_STATE = 'save-state';

/** For the composite action alone: `true` keeps the state where the job finds it that somebody's word starts. */
export const WAITS_FOR_APPROVAL = 'waits-for-approval';

/** Whether a run left something that a later job would have to pay for, or needs to go on. */
export function isWorthKeeping(
  end: Pick<PullRequestEnd, 'runId' | 'status' | 'resumed' | 'report'>,
): boolean {
  const { runId, status, resumed, report } = end;
  if (runId === '') return false;
  if (status !== 'complete' && status !== 'skipped') return true;
  return resumed || (report?.totals.modelCalls ?? 1) > 0;
}

/** Sets every output; what has no value is empty. */
export function setOutputs(end: PullRequestEnd): void {
  const { report } = end;
  const totals = report?.totals;
  const comment = end.publications.find(({ kind }) => kind === 'comment');
  const outputs: Record<string, string | number | boolean | null | undefined> = {
    'run-id': end.runId,
    status: end.status,
    'items-total': totals?.items,
    'items-done': totals?.done,
    'items-reused': totals?.reused,
    'items-failed': totals?.failed,
    'model-calls': totals?.modelCalls,
    'tokens-in': totals?.tokensIn,
    'tokens-out': totals?.tokensOut,
    'cost-usd': totals?.costUsd,
    'estimated-usd': report?.estimate.costUsd,
    'comment-url': comment?.url,
    'pull-request-url': end.publications.find(({ kind }) => kind === 'pull-request')?.url,
    'commit-sha': end.publications.find(({ kind }) => kind === 'commit')?.sha,
    'report-path': end.reportPath,
    'sarif-path': sarifBeside(end.reportPath),
    [SAVE_STATE]: isWorthKeeping(end),
    [WAITS_FOR_APPROVAL]: end.preview !== undefined,
  };
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value ?? '');
}

/** Findings of the run for code scanning; undefined where the pipeline has none. */
function sarifBeside(reportPath: string | undefined): string | undefined {
  const path = reportPath?.replace(/json$/, 'sarif');
  return path !== undefined && existsSync(path) ? path : undefined;
}

/** Says on the pull request's files which were not read: failures as warnings, the rest as one notice a reason. */
export function annotateNotRead(report: RunReport): void {
  const failed = report.items.filter((item) => item.status === 'failed');
  for (const { key, error } of failed.slice(0, MAX_ANNOTATIONS)) {
    warning(`Not read: ${error ?? 'unknown reason'}`, { file: key.replace(/#\d+$/, ''), title: 'Gloss' });
  }
  const failedKeys = new Set(failed.map(({ key }) => key));
  const left = report.coverage.notRead.filter(({ path }) => !failedKeys.has(path));
  const reasons = [...Map.groupBy(left, ({ reason }) => reason)];
  for (const [reason, files] of reasons.slice(0, MAX_ANNOTATIONS)) {
    const names = files.slice(0, MAX_ANNOTATIONS).map(({ path }) => path);
    const more = files.length - names.length;
    notice(`Not read (${reason}): ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`, {
      title: 'Gloss',
    });
  }
}

/** The comment's text and what it took, on the page of the job. */
export async function writeJobSummary(end: PullRequestEnd): Promise<void> {
  const { report, comment } = end;
  const where = sayWhere(end.publications);
  if (where !== '') summary.addRaw(where, true).addEOL();
  if (comment !== undefined) summary.addRaw(comment.slice(0, MAX_SUMMARY), true).addEOL();
  else summary.addRaw(fence(end.error ?? end.text ?? `Status: ${end.status}`), true);
  if (report) {
    const { totals, estimate } = report;
    const cost = sayCost(report);
    const budget = sayBudget(report);
    summary.addRaw(
      `\n**Run** ${report.status}: ${totals.done} of ${totals.items} items, ${totals.reused} reused, ` +
        `${totals.failed} failed${totals.skipped === undefined ? '' : `, ${totals.skipped} not asked for`} · ${totals.modelCalls} model call${totals.modelCalls === 1 ? '' : 's'} (${estimate.modelCalls} expected), ` +
        `${totals.tokensIn.toLocaleString('en-US')} tokens in, ${totals.tokensOut.toLocaleString('en-US')} out` +
        `${cost === '' ? '' : ` · ${cost}`}${budget === undefined ? '' : `\n\n${budget}`}`,
      true,
    );
  }
  // Absent outside a runner; the summary is a convenience and never a reason to fail.
  await summary
    .write()
    .catch((error: Error) => warning(`The job summary could not be written: ${error.message}`));
}

/** Where pages went: the pull request and the commit, by their addresses. */
export function sayWhere(publications: Publication[]): string {
  const pull = publications.find(({ kind }) => kind === 'pull-request');
  const commit = publications.find(({ kind, sha }) => kind === 'commit' && sha !== undefined);
  const skipped = publications.some(({ kind, action }) => kind === 'commit' && action === 'skipped');
  const made = commit?.sha === undefined ? '' : ` in commit \`${commit.sha.slice(0, 7)}\``;
  if (pull?.url !== undefined) {
    return made === ''
      ? `Nothing new for the pull request ${pull.url}.`
      : `Proposed by the pull request ${pull.url}${made}.`;
  }
  if (made !== '') return `Written${made}.`;
  return skipped ? 'Nothing was committed.' : '';
}

/** Plain text as a code block that nothing in the text can end. */
function fence(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const mark = '`'.repeat(longest + 1);
  return `${mark}text\n${text.trimEnd()}\n${mark}`;
}
