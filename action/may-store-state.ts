/** Events that anybody can cause: their jobs may only read GitHub's cache, unless the workflow says otherwise. */
const READ_ONLY = new Set(['issue_comment', 'pull_request_target']);

/**
 * Whether the job may write GitHub's cache: asking in vain would be a warning on every job that follows a command.
 * Sources: https://github.blog/changelog/2026-06-26-read-only-actions-cache-for-untrusted-triggers, and for what
 * `cache-mode` of a workflow becomes, https://github.com/actions/runner/pull/4538
 *
 * @param env the runner's environment.
 */
export function mayStoreState(env: NodeJS.ProcessEnv): boolean {
  const { GITHUB_EVENT_NAME: event = '', ACTIONS_CACHE_MODE: mode = '' } = env;
  if (mode !== '') return mode.startsWith('write');
  return !READ_ONLY.has(event);
}
