import { GlossError } from '../src/errors.ts';
import { runDocsOnPullRequest as runDocs } from '../src/run-docs-on-pull-request.ts';
import { approvalOf, docsRunOf } from './docs-run-of.ts';
import { finishDocs } from './finish-docs.ts';
import type { PublishTarget } from './inputs.ts';
import type { Job } from './job.ts';
import type { JobEnd } from './run-job.ts';
import { mayWrite } from './what-was-asked.ts';

/** Which pages a pull request makes stale, in a comment; with `files`, or when somebody asked for them, also written. */
export async function runDocsOnPullRequest(job: Job): Promise<JobEnd> {
  const { inputs, target, serverUrl, asked } = job;
  if (target.kind !== 'pull-request') {
    throw new GlossError({ code: 'internal', message: 'The event has no pull request.' });
  }
  const usual: PublishTarget[] =
    asked === undefined ? ['comment', 'summary'] : ['comment', 'summary', 'files'];
  const publish = inputs.publish ?? usual;
  const { fork, headSha, number } = target;
  const run = docsRunOf(job);
  const end = await runDocs({
    ...run,
    ...approvalOf(job),
    serverUrl,
    number,
    headSha,
    comment: publish.includes('comment') && mayWrite(job) && !run.dryRun,
    write: publish.includes('files') && !fork && !run.dryRun,
  });
  return await finishDocs(job, end);
}
