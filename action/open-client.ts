import { warning } from '@actions/core';
import { createClient, type GitHubClient } from '../src/github/create-client.ts';
import type { JobContext } from './job.ts';

/** The job's client for GitHub; waits are told in the log. */
export function openClient(
  options: Pick<JobContext, 'inputs' | 'apiUrl' | 'settings'> & { timeoutMilliseconds?: number },
): GitHubClient {
  const { inputs, settings, apiUrl, timeoutMilliseconds } = options;
  const timeout = timeoutMilliseconds === undefined ? {} : { timeoutMilliseconds };
  return createClient({
    token: inputs['github-token'],
    apiUrl,
    throttle: settings.paceWrites,
    onWait: tellWait,
    ...timeout,
  });
}

function tellWait(seconds: number, why: string): void {
  warning(`Waiting ${Math.ceil(seconds)} s for GitHub: ${why}`);
}
