import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { ActionHandle, ActionOptions, ActionRun } from './action-run.ts';
import { startAction } from './start-action.ts';

export type Fixture = Partial<ActionOptions> & {
  /** Files of the action's repository by path. */
  files: Record<string, string>;
};

/** Writes an action into a new folder and runs it on a small event; everything is deleted after the test. */
export async function runFixture(fixture: Fixture): Promise<ActionRun> {
  return await (await startFixture(fixture)).done;
}

/** As `runFixture`, with the handle of the running job. */
export async function startFixture({ files, ...options }: Fixture): Promise<ActionHandle> {
  const root = await realpath(await mkdtemp(join(tmpdir(), 'action-fixture-')));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  const directory = join(root, 'action');
  const workspace = join(root, 'workspace');
  await mkdir(workspace);
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(directory, path)), { recursive: true });
    await writeFile(join(directory, path), text);
  }
  const handle = await startAction({
    directory,
    event: { name: 'push', payload: { after: 'abc' } },
    repository: 'octo/example',
    sha: 'a'.repeat(40),
    ref: 'refs/heads/main',
    workspace,
    apiUrl: 'http://127.0.0.1:9',
    token: 'ghs_fixture_token',
    ...options,
  });
  onTestFinished(async () => {
    // A test that gave up half-way leaves nothing running.
    handle.crash();
    await (await handle.done).dispose();
  });
  return handle;
}

/** A composite action file around steps (YAML of the sequence), inputs and outputs (YAML of the mappings). */
export function composite(steps: string, { inputs = '{}', outputs = '{}' } = {}): string {
  const indent = (text: string): string => text.replaceAll(/^/gm, '    ');
  return `name: fixture
description: fixture
inputs:
${indent(inputs)}
outputs:
${indent(outputs)}
runs:
  using: composite
  steps:
${indent(steps)}
`;
}

/** A composite of one bash step with the id `it`. */
export function script(text: string, parts: { inputs?: string; outputs?: string } = {}): string {
  return composite(`- id: it\n  shell: bash\n  run: |\n${text.replaceAll(/^/gm, '    ')}`, parts);
}
