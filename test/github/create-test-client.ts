import { type ClientOptions, createClient, type GitHubClient } from '../../src/github/create-client.ts';

export const TEST_TOKEN = 'ghs_testTokenThatMustNeverBeSeen0123456789';

export interface TestClient {
  client: GitHubClient;
  /** Seconds of each wait, which the test clock skips. */
  waits: number[];
  /** Everything the client said: log lines and reasons of waits. */
  said: string[];
}

/** A client without pacing whose clock stands still at 2026-11-20T12:00:00Z and sleeps no time. */
export function createTestClient(options: Partial<ClientOptions> & { apiUrl: string }): TestClient {
  const waits: number[] = [];
  const said: string[] = [];
  const client = createClient({
    token: TEST_TOKEN,
    throttle: false,
    clock: {
      now: () => Date.parse('2026-11-20T12:00:00Z'),
      sleep: async () => {},
    },
    onWait: (seconds, why) => {
      waits.push(seconds);
      said.push(why);
    },
    log: (message) => said.push(message),
    ...options,
  });
  return { client, waits, said };
}
