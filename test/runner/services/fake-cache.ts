import { createHash, randomUUID } from 'node:crypto';
import { cp, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ExternalAction, ExternalActionContext } from '../action-run.ts';
import { type CacheScopes, cacheScopes, type JobPlace } from './cache-scopes.ts';
import { type CacheEntry, findCache } from './find-cache.ts';

/** Longer keys, and keys with a comma, are refused. Source: checkKey in cache.ts of actions/toolkit. */
const MAXIMUM_KEY = 512;

export interface StoredCache extends CacheEntry {
  directory: string;
}

/** GitHub's cache service: holds what jobs saved, for all repositories, until it is disposed of. */
export interface FakeCache extends AsyncDisposable {
  entries: StoredCache[];
  /** Stand-ins of `actions/cache/restore` and `/save` for one job. */
  actionsFor(job: CacheJob): Record<string, ExternalAction>;
}

export interface CacheJob extends JobPlace {
  repository: string;
}

/** Starts an empty cache. Contents are copies of folders: what is saved does not change any more. */
export async function createFakeCache(): Promise<FakeCache> {
  const root = await mkdtemp(join(tmpdir(), 'fake-cache-'));
  const entries: StoredCache[] = [];
  return {
    entries,
    actionsFor: ({ repository, ...job }) => {
      const service = { root, entries, repository, scopes: cacheScopes(job) };
      return {
        'actions/cache/restore': (context) => restore(service, context),
        'actions/cache/save': (context) => save(service, context),
      };
    },
    [Symbol.asyncDispose]: () => rm(root, { recursive: true, force: true, maxRetries: 3 }),
  };
}

interface Service {
  root: string;
  entries: StoredCache[];
  repository: string;
  scopes: CacheScopes;
}

/** Source: restoreImpl.ts of actions/cache; a key that is refused fails the step, a miss does not. */
async function restore({ entries, repository, scopes }: Service, context: ExternalActionContext) {
  const { inputs, log } = context;
  const { key = '', path = '' } = inputs;
  const restoreKeys = lines(inputs['restore-keys']);
  const refused = [key, ...restoreKeys].find((one) => one.length > MAXIMUM_KEY || one.includes(','));
  if (key === '' || refused !== undefined) {
    log(`::error::Key Validation Error: ${refused ?? 'no key'}`);
    return { conclusion: 'failure' as const };
  }
  const outputs = { 'cache-primary-key': key };
  const query = { key, restoreKeys, version: versionOf(context), repository, scopes: scopes.readable };
  const found = findCache({ entries, ...query });
  if (found === undefined) {
    log(`Cache not found for input keys: ${[key, ...restoreKeys].join(', ')}`);
    return { outputs };
  }
  await cp(found.directory, path, { recursive: true, preserveTimestamps: true });
  log(`Cache restored from key: ${found.key}`);
  const hit = String(found.key.toLowerCase() === key.toLowerCase());
  return { outputs: { ...outputs, 'cache-hit': hit, 'cache-matched-key': found.key } };
}

/** Source: saveImpl.ts of actions/cache; whatever goes wrong is a warning. */
async function save({ root, entries, repository, scopes }: Service, context: ExternalActionContext) {
  const { inputs, log } = context;
  const { key = '', path = '' } = inputs;
  const version = versionOf(context);
  const same = (entry: CacheEntry) =>
    entry.repository === repository && entry.scope === scopes.own && entry.version === version;
  const problem = (await isThere(path))
    ? scopes.canWrite
      ? entries.some((entry) => same(entry) && entry.key === key)
        ? `Unable to reserve cache with key ${key}, another job may be creating this cache.`
        : undefined
      : 'cache write denied: the token is read-only'
    : 'Path Validation Error: Path(s) specified in the action for caching do(es) not exist, hence no cache is being saved.';
  if (problem !== undefined) return log(`::warning::Failed to save: ${problem}`);
  const directory = join(root, randomUUID());
  await cp(path, directory, { recursive: true, preserveTimestamps: true });
  entries.push({ repository, scope: scopes.own, key, version, created: entries.length, directory });
  return log(`Cache saved with key: ${key}`);
}

/**
 * The digest of the paths as they are written. GitHub's machines all have the same temporary folder, ours do not.
 * Only single folders are known here, which is all that our own action asks for.
 */
function versionOf({ inputs, runnerTemp }: ExternalActionContext): string {
  const path = lines(inputs.path).join('|').replaceAll(runnerTemp, '/home/runner/work/_temp');
  return createHash('sha256').update(path).digest('hex');
}

function lines(text = ''): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
