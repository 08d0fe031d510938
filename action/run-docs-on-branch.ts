import { info, notice } from '@actions/core';
import { GlossError } from '../src/errors.ts';
import { runDocsOnBranch as runDocs } from '../src/run-docs.ts';
import { docsRunOf } from './docs-run-of.ts';
import { finishDocs } from './finish-docs.ts';
import type { Job } from './job.ts';

/** Pages of a branch, brought up to date by one rolling pull request. Returns the process's exit code. */
export async function runDocsOnBranch(job: Job): Promise<number> {
  const { inputs, event } = job;
  if (event.kind !== 'branch')
    throw new GlossError({ code: 'internal', message: 'The event has no branch.' });
  if (event.branch.startsWith('gloss/')) {
    notice(`'${event.branch}' is a branch of Gloss's own: there is nothing to do.`, { title: 'Gloss' });
    return finishDocs(job, { status: 'skipped', publications: [], runId: '', resumed: false });
  }
  const publish = inputs.publish ?? ['pull-request', 'summary'];
  const wanted = publish.includes('pull-request') || publish.includes('files');
  const end = await runDocs({
    ...docsRunOf(job),
    branch: event.branch,
    sha: event.sha,
    isDefaultBranch: event.defaultBranch === undefined || event.defaultBranch === event.branch,
    publish: wanted,
  });
  if (inputs['dry-run'] && end.text !== undefined) info(end.text);
  return finishDocs(job, end);
}
