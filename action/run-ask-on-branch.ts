import { info } from '@actions/core';
import { GlossError } from '../src/errors.ts';
import { runAskOnBranch as runAsk } from '../src/run-ask-on-branch.ts';
import { closeJob } from './close-job.ts';
import { docsRunOf } from './docs-run-of.ts';
import type { Job } from './job.ts';
import { annotateNotRead, setOutputs, writeJobSummary } from './outputs.ts';
import type { JobEnd } from './run-job.ts';

/** A question about a branch's files: one comment on the issue where it was asked. */
export async function runAskOnBranch(job: Job): Promise<JobEnd> {
  const { inputs, target, serverUrl, asked } = job;
  if (target.kind !== 'branch') {
    throw new GlossError({ code: 'internal', message: 'The event has no branch.' });
  }
  const run = docsRunOf(job);
  const publish = inputs.publish ?? ['comment', 'summary'];
  const issue = job.issue === undefined ? {} : { issue: job.issue };
  const { branch, sha } = target;
  const end = await runAsk({
    ...{ ...run, ...issue, branch, sha, serverUrl, question: asked?.question },
    publish: publish.includes('comment'),
  });
  if (run.dryRun && end.text !== undefined) info(end.text);
  job.progress.end();
  setOutputs(end);
  if (end.report) annotateNotRead(end.report);
  if (publish.includes('summary')) await writeJobSummary(end);
  return closeJob(job, end, 'Nothing could be read.');
}
