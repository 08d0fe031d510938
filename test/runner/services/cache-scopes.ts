/** Events after which the cache of the default branch may be written; anybody can cause the others. */
const TRUSTED_ON_DEFAULT_BRANCH = new Set([
  'push',
  'schedule',
  'workflow_dispatch',
  'repository_dispatch',
  'delete',
  'registry_package',
  'page_build',
]);

/** Where a job runs, as far as its cache token depends on it. */
export interface JobPlace {
  event: string;
  /** As in `GITHUB_REF`. */
  ref: string;
  /** Name of the branch that a pull request wants to go into. */
  baseRef?: string;
  defaultBranch: string;
  /** The workflow's `cache-mode`. */
  mode?: 'read' | 'write';
}

/** What a job's cache token allows. */
export interface CacheScopes {
  /** The scope that a save goes into. */
  own: string;
  /** Scopes that a restore looks at, in this order. */
  readable: string[];
  canWrite: boolean;
}

/**
 * The scopes of a job: its own ref, for a pull request also the base's, and always the default branch's. A job of an
 * event that anybody can cause does not write into the default branch's scope, unless the workflow's `cache-mode` says so.
 * Sources: https://docs.github.com/en/actions/reference/workflows-and-actions/dependency-caching#restrictions-for-accessing-a-cache,
 * https://github.blog/changelog/2026-06-26-read-only-actions-cache-for-untrusted-triggers,
 * https://github.blog/changelog/2026-09-10-control-github-actions-cache-access-with-cache-mode
 */
export function cacheScopes(options: JobPlace): CacheScopes {
  const { event, ref, baseRef = '', defaultBranch, mode } = options;
  const home = `refs/heads/${defaultBranch}`;
  const readable = [ref, ...(baseRef === '' ? [] : [`refs/heads/${baseRef}`]), home];
  const usual = ref !== home || TRUSTED_ON_DEFAULT_BRANCH.has(event);
  return {
    own: ref,
    readable: [...new Set(readable)],
    canWrite: mode === undefined ? usual : mode === 'write',
  };
}
