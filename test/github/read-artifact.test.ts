import { afterEach, beforeEach, expect, test } from 'vitest';
import { createClient } from '../../src/github/create-client.ts';
import { readArtifact } from '../../src/github/read-artifact.ts';
import { type FakeGitHub, startFakeGitHub } from '../fake-github/index.ts';

const place = { owner: 'octo', repo: 'demo' };
const TOKEN = 'ghs_artifacts';
let github: FakeGitHub;

beforeEach(async () => {
  github = await startFakeGitHub();
  await github.createRepository({ owner: 'octo', name: 'demo', files: { 'a.txt': 'a' } });
  const permissions = { actions: 'read' } as const;
  github.registerToken({ token: TOKEN, login: 'github-actions[bot]', type: 'Bot', permissions });
});
afterEach(async () => {
  expect(github.unhandled).toEqual([]);
  await github.close();
});

const add = (text: string, options: { name?: string; fromFork?: boolean; expired?: boolean } = {}) =>
  github.addArtifact({ ...place, name: 'kept', workflowRun: 7, zip: Buffer.from(text), ...options });

async function read(workflowRun = '7'): Promise<string | undefined> {
  const client = createClient({ token: TOKEN, apiUrl: github.url });
  const zip = await readArtifact({ ...place, client, workflowRun, name: 'kept' });
  return zip && Buffer.from(zip).toString();
}

test('the newest artifact of the name is read, bytes as they are', async () => {
  expect(await read()).toBeUndefined();
  add('old');
  add('other', { name: 'another' });
  add('new \0\u00ff');
  expect(await read()).toBe('new \0\u00ff');
  expect(await read('8')).toBeUndefined();
});

test("what is over, or was made by a fork's workflow, is no artifact of ours", async () => {
  add('ours');
  add('stranger', { fromFork: true });
  add('over', { expired: true });
  expect(await read()).toBe('ours');
});

test('a token without the permission is told which one', async () => {
  add('ours');
  github.registerToken({ token: TOKEN, login: 'github-actions[bot]', type: 'Bot', permissions: {} });
  await expect(read()).rejects.toMatchObject({ kind: 'permission' });
  await expect(read()).rejects.toThrow(/actions: read|artifact kept/);
});

test('the token does not follow to where the bytes are', async () => {
  add('ours');
  await read();
  expect(github.journalSummary().map((line) => line.split('?')[0])).toEqual([
    'GET /repos/octo/demo/actions/runs/7/artifacts',
    expect.stringMatching(/^GET \/repos\/octo\/demo\/actions\/artifacts\/\d+\/zip$/),
    expect.stringMatching(/^GET \/_storage\//),
  ]);
});
