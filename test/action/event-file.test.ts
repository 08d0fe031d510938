import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { PACKAGING_MS, packageAction } from '../support/packaged-action.ts';

let packaged: string;
let directory: string;

beforeAll(async () => {
  packaged = await packageAction();
  directory = mkdtempSync(join(tmpdir(), 'event-'));
  mkdirSync(join(directory, 'folder'));
  const repository = { name: '..', owner: { login: 'octo' } };
  const pullRequest = { number: 1.5, head: { sha: 'a'.repeat(40) } };
  const files = {
    garbage: '{garbage',
    null: 'null',
    list: '[]',
    'odd-names': JSON.stringify({ repository, pull_request: pullRequest }),
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(directory, name), text);
}, PACKAGING_MS);

afterAll(() => {
  for (const path of [packaged, directory]) rmSync(path, { recursive: true, force: true });
});

it.each(['garbage', 'null', 'list', 'odd-names', 'folder', 'missing'])(
  'an event file that is %s gives one line that says so, and exit code 2',
  (name) => {
    const { stdout, stderr, status } = spawnSync(process.execPath, [join(packaged, 'action/dist/index.js')], {
      encoding: 'utf8',
      env: {
        GITHUB_EVENT_PATH: join(directory, name),
        GITHUB_EVENT_NAME: 'pull_request',
        RUNNER_TEMP: directory,
        INPUT_PIPELINE: 'summary',
        'INPUT_GITHUB-TOKEN': 'token',
        INPUT_PUBLISH: 'comment',
        INPUT_CONCURRENCY: '8',
        'INPUT_DRY-RUN': 'false',
      },
    });
    const errors = stdout.split('\n').filter((line) => line.startsWith('::error::'));
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(/event/i);
    expect(`${stdout}${stderr}`).not.toMatch(/^\s+at /m);
    expect(status).toBe(2);
  },
);
