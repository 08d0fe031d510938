import { info } from '@actions/core';
import { GlossError } from '../src/errors.ts';
import { runDocsOnBranch as runDocs } from '../src/run-docs.ts';
import { docsRunOf } from './docs-run-of.ts';
import { finishDocs } from './finish-docs.ts';
import type { Job } from './job.ts';
import type { JobEnd } from './run-job.ts';

/** Pages of a branch, brought up to date by one rolling pull request. */
export async function runDocsOnBranch(job: Job): Promise<JobEnd> {
  const { inputs, target } = job;
  if (target.kind !== 'branch') {
    throw new GlossError({ code: 'internal', message: 'The event has no branch.' });
  }
  const publish = inputs.publish ?? ['pull-request', 'summary'];
  const { branch, sha, isDefaultBranch } = target;
  const run = docsRunOf(job);
  const wanted = publish.includes('pull-request') || publish.includes('files');
  const end = await runDocs({ ...run, branch, sha, isDefaultBranch, publish: wanted });
  if (run.dryRun && end.text !== undefined) info(end.text);
  return await finishDocs(job, end);
}
