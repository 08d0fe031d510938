import { createServer } from 'node:net';
import { createEmulator, type Emulator } from 'emulate';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createClient } from '../../src/github/create-client.ts';
import { findInstallation, readApp } from '../../src/github/find-installation.ts';
import { readPermission } from '../../src/github/read-permission.ts';
import { type BotStage, SECRET, setBotStage } from './bot-stage.ts';

// A double of GitHub that others wrote: it knows Apps, permissions, comments and signed deliveries, and no GraphQL.
const PLACE = { owner: 'octocat', repo: 'hello' };
const INSTALLATION = 100;
const WAIT = { timeout: 20_000, interval: 50 };

let stage: BotStage;
let emulator: Emulator;
let app: { appId: number; privateKey: string };

beforeAll(async () => {
  stage = await setBotStage();
  emulator = await createEmulator({
    service: 'github',
    port: await findPort(),
    seed: {
      github: {
        users: [{ login: 'octocat', name: 'Octo', email: 'octo@example.com' }],
        repos: [{ owner: 'octocat', name: 'hello', auto_init: true }],
        apps: [
          {
            ...{ app_id: 12_345, slug: 'gloss', name: 'Gloss' },
            permissions: { contents: 'write', issues: 'write', pull_requests: 'write', metadata: 'read' },
            events: ['issue_comment', 'issues', 'push'],
            webhook_url: `${stage.url}/api/github/webhooks`,
            webhook_secret: SECRET,
            installations: [{ installation_id: INSTALLATION, account: 'octocat' }],
          },
        ],
      },
    },
  });
  const key = emulator.generatedSecrets.find(({ kind }) => kind === 'github.app_private_key');
  app = { appId: 12_345, privateKey: key?.value ?? '' };
});
afterAll(async () => {
  await emulator?.close();
  await stage?.close();
});

const connection = () => ({ apiUrl: emulator.url, throttle: false });

describe('against a GitHub that others wrote', () => {
  it('the App proves who it is, finds its installation, and is given a token for it', async () => {
    const client = createClient({ app, ...connection() });
    expect(await readApp({ client })).toMatchObject({ slug: 'gloss' });
    expect(await findInstallation({ client, ...PLACE })).toBe(INSTALLATION);
    const installed = createClient({ app, installationId: INSTALLATION, ...connection() });
    const route = 'GET /repos/{owner}/{repo}';
    const repository = await installed.request<{ id: number; owner: { id: number } }>({
      ...{ route, parameters: PLACE, subject: 'the repository', permission: 'metadata: read' },
    });
    const { id } = repository.owner;
    expect(await readPermission({ client: installed, ...PLACE, login: 'octocat', id })).toBe('admin');
    expect(await readPermission({ client: installed, ...PLACE, login: 'nobody', id: 1 })).toBe('none');
  });

  it('signed deliveries are verified and noted', async () => {
    await stage.start({
      APP_ID: String(app.appId),
      PRIVATE_KEY: app.privateKey,
      GITHUB_API_URL: emulator.url,
    });
    const client = createClient({ app, installationId: INSTALLATION, ...connection() });
    const call = { subject: 'an issue', permission: 'issues: write' };
    const issue = await client.request<{ number: number }>({
      ...{ ...call, route: 'POST /repos/{owner}/{repo}/issues', parameters: { ...PLACE, title: 'One' } },
    });
    await client.request({
      ...{ ...call, route: 'POST /repos/{owner}/{repo}/issues/{number}/comments' },
      parameters: { ...PLACE, number: issue.number, body: '/gloss help' },
    });
    await vi.waitFor(
      () => expect(stage.current().output()).toMatch(/"event":"issue_comment","outcome":"ignored"/),
      WAIT,
    );
    // The App's own comment is nobody's command.
    expect(stage.current().output()).toMatch(/our own doing|sent by a Bot/);
  });
});

function findPort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
