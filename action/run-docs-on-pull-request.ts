import { warning } from '@actions/core';
import { GlossError } from '../src/errors.ts';
import { runDocsOnPullRequest as runDocs } from '../src/run-docs-on-pull-request.ts';
import { docsRunOf } from './docs-run-of.ts';
import { finishDocs } from './finish-docs.ts';
import type { Job } from './job.ts';

/** Which pages a pull request makes stale, in a comment; with `files` also written. Returns the process's exit code. */
export async function runDocsOnPullRequest(job: Job): Promise<number> {
  const { inputs, event } = job;
  if (event.kind !== 'pull-request') {
    throw new GlossError({ code: 'internal', message: 'The event has no pull request.' });
  }
  const publish = inputs.publish ?? ['comment', 'summary'];
  const { fork, headSha, number, serverUrl } = event;
  if (fork && publish.includes('comment')) {
    warning('The pull request comes from a fork: its token may not comment, so see the job summary instead.');
  }
  const end = await runDocs({
    ...docsRunOf(job),
    serverUrl,
    number,
    headSha,
    comment: publish.includes('comment') && !fork && !inputs['dry-run'],
    write: publish.includes('files') && !fork && !inputs['dry-run'],
  });
  return finishDocs(job, end);
}
