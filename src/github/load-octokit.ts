import type { Octokit } from '@octokit/core';
import { type GitHubAuth, toOctokitAuth } from './github-auth.ts';

export interface OctokitSettings {
  auth: GitHubAuth;
  apiUrl: string;
  userAgent: string;
  /** Sends one request; everything goes through it, so it can count and time. */
  fetch: typeof globalThis.fetch;
  log: (message: string) => void;
}

/** The REST dialect that is asked for, so that a new default of GitHub's changes nothing here. */
const API_VERSION = '2022-11-28';

/**
 * An octokit without plugins, for reads. Loaded when the first request is made: the library costs about 12 ms
 * of start-up, which a run that needs no GitHub does not pay.
 */
export async function loadReader(settings: OctokitSettings): Promise<Octokit> {
  const { Octokit } = await import('@octokit/core');
  return withApiVersion(new Octokit(await octokitOptions(settings)));
}

/**
 * An octokit for writes, which are sent one at a time and a second apart, as GitHub asks of integrations
 * (https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api). Reads have their
 * own, because the plugin would hold back GraphQL queries like mutations.
 *
 * @param options.pace The name of the queue: writes of one token share it, also across clients.
 */
export async function loadWriter(options: OctokitSettings & { pace: string }): Promise<Octokit> {
  const [{ Octokit }, { throttling }] = await Promise.all([
    import('@octokit/core'),
    import('@octokit/plugin-throttling'),
  ]);
  const Paced = Octokit.plugin(throttling);
  // The plugin only keeps the pace. Limits are waited for in sendWithRetries: the plugin knows them by one
  // English phrase and misses those of GraphQL on GitHub Enterprise Server.
  const throttle = { id: options.pace, onRateLimit: () => false, onSecondaryRateLimit: () => false };
  return withApiVersion(new Paced({ ...(await octokitOptions(options)), throttle }));
}

async function octokitOptions(settings: OctokitSettings) {
  const { log } = settings;
  const logger = { debug: () => {}, info: () => {}, warn: log, error: log };
  return {
    ...(await toOctokitAuth(settings.auth)),
    baseUrl: settings.apiUrl,
    userAgent: settings.userAgent,
    log: logger,
    request: { fetch: settings.fetch, log: logger },
  };
}

function withApiVersion(octokit: Octokit): Octokit {
  octokit.hook.before('request', (options) => {
    options.headers['x-github-api-version'] = API_VERSION;
  });
  return octokit;
}
