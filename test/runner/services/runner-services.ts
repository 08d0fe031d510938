import type { ActionOptions, ExternalAction } from '../action-run.ts';
import { createFakeArtifacts } from './fake-artifacts.ts';

/**
 * The runner's own services for a job: the given cache and artifacts, seen with the job's event and ref. Without a cache
 * the actions say what they say on a server that has none: nothing is found, nothing kept.
 */
export function runnerServices(options: ActionOptions): Record<string, ExternalAction> {
  const { cache, artifacts = createFakeArtifacts(), event, ref, repository, cacheMode } = options;
  const { pull_request: pull, repository: home } = event.payload as Payload;
  const baseRef = event.name === 'pull_request' ? pull?.base?.ref : undefined;
  const caching = cache?.actionsFor({
    repository,
    event: event.name,
    ref,
    ...(baseRef === undefined ? {} : { baseRef }),
    defaultBranch: home?.default_branch ?? 'main',
    ...(cacheMode === undefined ? {} : { mode: cacheMode }),
  });
  return { ...(caching ?? WITHOUT_CACHE), ...artifacts.actions };
}

const WITHOUT_CACHE: Record<string, ExternalAction> = {
  'actions/cache/restore': async ({ log }) => {
    log('Cache service is not available.');
    return { outputs: { 'cache-hit': 'false' } };
  },
  'actions/cache/save': async ({ log }) => log('Cache service is not available.'),
};

interface Payload {
  pull_request?: { base?: { ref?: string } };
  repository?: { default_branch?: string };
}
