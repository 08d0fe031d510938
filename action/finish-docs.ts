import { info, warning } from '@actions/core';
import type { PullRequestEnd } from '../src/run-pull-request.ts';
import { closeJob } from './close-job.ts';
import type { Job } from './job.ts';
import { sayWhere, setOutputs, writeJobSummary } from './outputs.ts';
import type { JobEnd } from './run-job.ts';

/** Annotations of a kind that GitHub shows for a step. */
const MAX_ANNOTATIONS = 10;

/** Outputs, annotations and the job's page of a docs run. */
export async function finishDocs(job: Job, end: PullRequestEnd): Promise<JobEnd> {
  job.progress.end();
  setOutputs(end);
  const where = sayWhere(end.publications);
  if (where !== '') info(where);
  const failed = end.report?.items.filter(({ status }) => status === 'failed') ?? [];
  for (const { key, error } of failed.slice(0, MAX_ANNOTATIONS)) {
    warning(`Not written: ${error ?? 'unknown reason'}`, { file: key, title: 'Gloss' });
  }
  for (const { path, reason } of (end.report?.leftAlone ?? []).slice(0, MAX_ANNOTATIONS)) {
    warning(`Left alone: ${reason}`, { file: path, title: 'Gloss' });
  }
  const publish = job.inputs.publish ?? ['summary'];
  if (publish.includes('summary')) await writeJobSummary(end);
  return closeJob(job, end, 'No page could be written.');
}
