import { notice, setFailed, warning } from '@actions/core';
import { sayBudget } from '../src/pipelines/say-cost.ts';
import type { PullRequestEnd } from '../src/run-pull-request.ts';
import type { Job } from './job.ts';
import type { JobEnd } from './run-job.ts';

/** Whether the job fails: when the run did, and where the workflow wants that (`on-partial: fail`) when something is missing. */
export function closeJob({ inputs }: Job, end: PullRequestEnd, unsaid: string): JobEnd {
  const { status, error, report } = end;
  if (status === 'failed') setFailed(error ?? unsaid);
  if (status === 'waiting' && error !== undefined) warning(`The run waits: ${error}`, { title: 'Gloss' });
  if (status === 'skipped' && error !== undefined) notice(error, { title: 'Gloss' });
  const isPartial = status === 'partial' && inputs['on-partial'] === 'fail';
  if (isPartial) {
    const { failed = 0, skipped = 0 } = report?.totals ?? {};
    const why =
      (report && sayBudget(report)) ??
      `${failed + skipped} of ${report?.totals.items ?? 0} items have no result.`;
    setFailed(`The result is partial, and \`on-partial\` is \`fail\`: ${why} What there is was published.`);
  }
  return { exitCode: status === 'failed' || isPartial ? 1 : 0, end };
}
