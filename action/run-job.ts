import type { PullRequestEnd } from '../src/run-pull-request.ts';
import type { Job } from './job.ts';

/** How a job ended: for its page, and for whoever asked for it. */
export interface JobEnd {
  exitCode: number;
  end: PullRequestEnd;
}

/** Runs the pipeline of a job; only what it needs is loaded. Returns the process's exit code. */
export async function runJob(job: Job): Promise<number> {
  return (await performJob(job)).exitCode;
}

/** The same, with what came of it. */
export async function performJob(job: Job): Promise<JobEnd> {
  const isBuiltIn = ['docs', 'summary', 'review', 'ask'].includes(job.pipeline);
  if (!isBuiltIn) {
    return (await import('./run-definition-job.ts')).runDefinitionJob(job);
  }
  if (job.pipeline === 'ask' && job.target.kind === 'branch')
    return (await import('./run-ask-on-branch.ts')).runAskOnBranch(job);
  if (job.pipeline !== 'docs') return (await import('./run-on-pull-request.ts')).runOnPullRequest(job);
  if (job.target.kind === 'branch') return (await import('./run-docs-on-branch.ts')).runDocsOnBranch(job);
  return (await import('./run-docs-on-pull-request.ts')).runDocsOnPullRequest(job);
}
