import { info } from '@actions/core';
import { runDefinitionOnBranch } from '../src/run-definition.ts';
import { runDefinitionOnPullRequest } from '../src/run-definition-on-pull-request.ts';
import { approvalOf, docsRunOf } from './docs-run-of.ts';
import { finishDocs } from './finish-docs.ts';
import type { PublishTarget } from './inputs.ts';
import type { Job } from './job.ts';
import type { JobEnd } from './run-job.ts';
import { mayWrite } from './what-was-asked.ts';

/** A pipeline by stages, built in or the repository's own, on whatever the event is about. */
export async function runDefinitionJob(job: Job): Promise<JobEnd> {
  const { inputs, target, serverUrl, pipeline, asked } = job;
  const models = { ...job.settings.models, services: await job.settings.readServices() };
  const run = { ...docsRunOf(job), serverUrl, pipeline, models };
  if (target.kind === 'branch') {
    const { branch, sha, isDefaultBranch } = target;
    const issue = job.issue === undefined ? {} : { issue: job.issue };
    const publish = inputs.publish ?? ['pull-request', 'comment', 'summary'];
    const wanted = publish.some((name) => name === 'pull-request' || name === 'files' || name === 'comment');
    const end = await runDefinitionOnBranch({
      ...run,
      branch,
      sha,
      isDefaultBranch,
      ...issue,
      publish: wanted,
    });
    if (run.dryRun && end.text !== undefined) info(end.text);
    return await finishDocs(job, end);
  }
  const usual: PublishTarget[] =
    asked === undefined ? ['comment', 'summary'] : ['comment', 'summary', 'files'];
  const publish = inputs.publish ?? usual;
  const { fork, headSha, number } = target;
  const end = await runDefinitionOnPullRequest({
    ...run,
    ...approvalOf(job),
    number,
    headSha,
    comment: publish.includes('comment') && mayWrite(job) && !run.dryRun,
    write: publish.includes('files') && !fork && !run.dryRun,
  });
  if (run.dryRun && end.text !== undefined) info(end.text);
  return await finishDocs(job, end);
}
