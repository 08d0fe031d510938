import { join } from 'node:path';
import type { Job, StepScope } from './create-job.ts';

/** What the runner copies into `GITHUB_*` variables; the token is not among it. Source: GitHubContext.cs. */
const ENVIRONMENT_NAMES = new Set(
  `action_path action_ref action_repository action actor actor_id api_url base_ref env event_name event_path
  graphql_url head_ref job output path ref_name ref_protected ref_type ref repository repository_id repository_owner
  repository_owner_id retention_days run_attempt run_id run_number server_url sha state step_summary
  triggering_actor workflow workflow_ref workflow_sha workspace`.split(/\s+/),
);

const OPERATING_SYSTEMS: Partial<Record<NodeJS.Platform, string>> = { darwin: 'macOS', win32: 'Windows' };

/**
 * The `github` context of a step. `files` are the step's command files by context name (`output`, `env`, …).
 */
export function createGithubContext(options: {
  job: Job;
  scope: StepScope;
  actionStatus: string;
  files: Record<string, string>;
}): Record<string, unknown> {
  const { job, scope } = options;
  return {
    ...workflowValues(job),
    ...eventValues(job),
    ...job.options.github,
    ...(scope.actionPath === undefined ? {} : { action_path: scope.actionPath }),
    action_status: options.actionStatus,
    ...options.files,
  };
}

/** The `runner` context. */
export function createRunnerContext(job: Job): Record<string, string> {
  return {
    os: OPERATING_SYSTEMS[process.platform] ?? 'Linux',
    arch: process.arch === 'arm64' ? 'ARM64' : 'X64',
    name: 'GitHub Actions 1',
    environment: 'github-hosted',
    tool_cache: join(job.root, '_tool'),
    temp: job.temp,
    workspace: join(job.options.workspace, '..'),
    ...(job.options.debug === true ? { debug: '1' } : {}),
  };
}

/** `GITHUB_*` and `RUNNER_*` variables of the two contexts. */
export function contextVariables(
  github: Record<string, unknown>,
  runner: Record<string, string>,
): Record<string, string> {
  const variables: Record<string, string> = {};
  for (const [name, value] of Object.entries(github)) {
    if (ENVIRONMENT_NAMES.has(name) && typeof value === 'string') {
      variables[`GITHUB_${name.toUpperCase()}`] = value;
    }
  }
  for (const [name, value] of Object.entries(runner)) variables[`RUNNER_${name.toUpperCase()}`] = value;
  return variables;
}

function workflowValues(job: Job): Record<string, unknown> {
  const { options } = job;
  const [owner = ''] = options.repository.split('/');
  return {
    token: options.token,
    action: 'action',
    action_ref: 'v1',
    action_repository: 'example/action',
    actor: owner,
    actor_id: '1',
    triggering_actor: owner,
    api_url: options.apiUrl,
    graphql_url: options.graphqlUrl ?? `${options.apiUrl}/graphql`,
    server_url: options.serverUrl ?? 'https://github.com',
    job: 'job',
    repository: options.repository,
    repository_id: '1',
    repository_owner: owner,
    repository_owner_id: '1',
    retention_days: '90',
    run_attempt: '1',
    run_id: '1',
    run_number: '1',
    sha: options.sha,
    workflow: 'workflow',
    workflow_ref: `${options.repository}/.github/workflows/workflow.yml@${options.ref}`,
    workflow_sha: options.sha,
    workspace: options.workspace,
  };
}

function eventValues(job: Job): Record<string, unknown> {
  const { event, ref } = job.options;
  const pull = 'pull_request' in event.payload ? (event.payload.pull_request as PullRequestRefs) : undefined;
  return {
    event: event.payload,
    event_name: event.name,
    event_path: job.eventPath,
    ref,
    ref_name: ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    ref_type: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    ref_protected: 'false',
    head_ref: pull?.head?.ref ?? '',
    base_ref: pull?.base?.ref ?? '',
  };
}

interface PullRequestRefs {
  head?: { ref?: string };
  base?: { ref?: string };
}
