import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type FakeGitHub, fakeOperations } from './fake-operations.ts';
import { injectFault, type PendingFault } from './faults.ts';
import { createHandler } from './http/server.ts';
import { summariseJournal } from './journal.ts';
import { GITHUB_LIMITS, type Limits } from './limits.ts';
import { createState } from './state.ts';

export interface FakeGitHubOptions {
  /** Lowers (or lifts) GitHub's limits. */
  limits?: Partial<Limits>;
  /** Milliseconds since the epoch; the real clock unless told. */
  now?: () => number;
  /** Base of web addresses in answers; https://github.com unless told. */
  htmlUrl?: string;
  /** 0, any free port, unless told. */
  port?: number;
}

/**
 * Starts a GitHub of one's own on loopback: REST, GraphQL and git over HTTP, in memory, on real bare repositories in a
 * temporary directory. `close()` ends it and removes the directory.
 */
export async function startFakeGitHub(options: FakeGitHubOptions = {}): Promise<FakeGitHub> {
  const directory = await mkdtemp(path.join(tmpdir(), 'fake-github-'));
  const state = createState({
    directory,
    limits: { ...GITHUB_LIMITS, ...options.limits },
    now: options.now ?? Date.now,
    htmlUrl: options.htmlUrl ?? 'https://github.com',
  });
  const faults: PendingFault[] = [];
  const handler = createHandler(state, faults);
  const server = createServer((request, response) => void handler(request, response));
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve));
  state.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const held = new Set<() => void>();
  return {
    url: state.url,
    graphqlUrl: `${state.url}/graphql`,
    directory,
    ...fakeOperations(state),
    journal: state.journal,
    unhandled: state.unhandled,
    errors: state.errors,
    events: state.events,
    journalSummary: () => summariseJournal(state.journal),
    clearJournal: () => {
      state.journal.length = 0;
      state.unhandled.length = 0;
    },
    inject: (fault) => {
      const handle = injectFault(faults, fault);
      held.add(handle.release);
      return handle;
    },
    clearFaults: () => {
      faults.length = 0;
      for (const release of held) release();
    },
    close: async () => {
      for (const release of held) release();
      state.closing.abort();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
      await rm(directory, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
