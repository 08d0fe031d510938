import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createClient } from '../src/github/create-client.ts';
import type { RunReport } from '../src/result.ts';
import { runPullRequest } from '../src/run-pull-request.ts';
import { type FakeGitHub, startFakeGitHub } from './fake-github/index.ts';

const PLACE = { owner: 'octo', repo: 'demo' };
const TOKEN = 'ghs_0123456789abcdefghijABCDEFGHIJ012345';
const CONFIG = "defaults:\n  paths: [src/]\n  ignore: ['*.old.ts']\n";
const PATHS = ['src/a.ts', 'src/a.old.ts', 'other/c.ts'];
let github: FakeGitHub;
let stateDir: string;

beforeEach(async () => {
  stateDir = mkdtempSync(join(tmpdir(), 'gloss-defaults-'));
  github = await startFakeGitHub();
});
afterEach(async () => {
  await github.close();
  rmSync(stateDir, { recursive: true, force: true });
});

/** What a summary of a pull request reads. */
async function read(options: {
  base: Record<string, string>;
  head: Record<string, string>;
  paths?: string[];
  config?: string;
  permissions?: Record<string, 'read' | 'write'>;
}): Promise<{ read: string[]; calls: string[]; report: RunReport | undefined }> {
  const { base, head, paths = [], config } = options;
  const { owner, repo: name } = PLACE;
  await github.createRepository({ owner, name, files: base, private: true });
  const permissions = options.permissions ?? { contents: 'read', pull_requests: 'write' };
  github.registerToken({ token: TOKEN, login: 'github-actions[bot]', type: 'Bot', permissions });
  const files = Object.fromEntries(PATHS.map((path) => [path, 'export const x = 1;\n']));
  await github.commitFiles({ ...PLACE, branch: 'change', files: { ...files, ...head } });
  const { number } = await github.createPullRequest({ ...PLACE, head: 'change' });
  const headSha = await github.branchHead({ ...PLACE, branch: 'change' });
  const nothing = () => {};
  github.clearJournal();
  const { report } = await runPullRequest({
    client: createClient({ token: TOKEN, apiUrl: github.url }),
    serverUrl: 'https://github.com',
    ...{ address: { ...PLACE, number }, headSha, pipeline: 'summary', stateDir },
    options: { model: undefined, paths, ignore: [], packing: true },
    ...(config === undefined ? {} : { config }),
    ...{ comment: true, dryRun: false, models: {}, onWarning: nothing },
    progress: { planned: nothing, finished: nothing, stage: nothing },
    signal: new AbortController().signal,
  });
  const keys = (report?.items ?? []).map(({ key }) => key).sort();
  return { read: keys, calls: github.journalSummary(), report };
}

it('a pull request of more files than GitHub lists: what is listed is published as partial, and names the gap', async () => {
  await github.close();
  github = await startFakeGitHub({ limits: { listedFiles: 2 } });
  const { read: paths, report } = await read({ base: {}, head: {} });
  expect(paths).toHaveLength(2);
  expect(report).toMatchObject({ status: 'partial', coverage: { notRead: [{ path: '(1 more files)' }] } });
  const [comment] = github.listComments({ ...PLACE, number: 1 });
  expect(comment?.body).toContain('GitHub lists at most 3,000 files of a pull request');
});

describe("the defaults of a repository's configuration, on a pull request", () => {
  it('count as they are on the base, without a further request', async () => {
    const found = await read({
      base: { '.github/gloss.yml': CONFIG },
      head: { '.github/gloss.yml': 'defaults: { paths: [other/] }\n' },
    });
    expect(found.read).toEqual(['src/a.ts']);
    expect(found.calls).toHaveLength(3);
  });

  it('give way to what the door was asked for', async () => {
    const found = await read({ base: { '.github/gloss.yml': CONFIG }, head: {}, paths: ['other/'] });
    expect(found.read).toEqual(['other/c.ts']);
  });

  it('are none where there is no file, or a file that only the head has', async () => {
    const found = await read({ base: {}, head: { '.github/gloss.yml': CONFIG } });
    expect(found.read).toEqual([...PATHS, '.github/gloss.yml'].sort());
  });

  it('come from another file of the base', async () => {
    const base = { 'mine.yml': CONFIG };
    expect((await read({ base, head: {}, config: 'mine.yml' })).read).toEqual(['src/a.ts']);
  });

  it('are missed where a file was asked for that only the head has', async () => {
    const missing = read({ base: {}, head: { 'mine.yml': CONFIG }, config: 'mine.yml' });
    await expect(missing).rejects.toThrow("There is no configuration file 'mine.yml'");
  });

  it('end the run with their place where they are wrong', async () => {
    const broken = read({ base: { '.github/gloss.yml': 'defaults: { path: x }\n' }, head: {} });
    await expect(broken).rejects.toMatchObject({
      details: [expect.stringContaining('.github/gloss.yml:1:13: ')],
    });
  });

  it('need `contents: read`, and the error says so', async () => {
    const blind = read({ base: {}, head: {}, permissions: { pull_requests: 'write' } });
    await expect(blind).rejects.toMatchObject({ remedy: expect.stringContaining('contents: read') });
  });
});
