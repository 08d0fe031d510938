import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { preparePackagedAction } from './prepare-packaged-action.ts';

async function makeProject(paths: string[]): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'project-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  for (const path of paths) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), path);
  }
  return root;
}

const packaged = ['action.yml', 'action/action.yml', 'action/dist/index.js', 'action/dist/package.json'];

test('copies the action files and the bundle, and nothing else', async () => {
  const root = await makeProject([
    ...packaged,
    'package.json',
    'src/a.ts',
    'action/run.ts',
    'node_modules/x/i.js',
  ]);
  const directory = await preparePackagedAction({ root });
  onTestFinished(() => rm(directory, { recursive: true, force: true }));
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  expect(files.sort()).toEqual(packaged.map((path) => join(directory, path)).sort());
});

test('is refused when there is no bundle', async () => {
  const root = await makeProject(['action.yml', 'action/action.yml', 'action/run.ts']);
  await expect(preparePackagedAction({ root })).rejects.toThrow(/action\/dist/);
});
