import { warning } from '@actions/core';
import { createClient, type GitHubClient } from '../src/github/create-client.ts';
import type { JobContext } from './job.ts';

/** The job's client for GitHub; waits are told in the log. */
export function openClient({ inputs, apiUrl }: Pick<JobContext, 'inputs' | 'apiUrl'>): GitHubClient {
  return createClient({ token: inputs['github-token'], apiUrl, onWait: tellWait });
}

function tellWait(seconds: number, why: string): void {
  warning(`Waiting ${Math.ceil(seconds)} s for GitHub: ${why}`);
}
