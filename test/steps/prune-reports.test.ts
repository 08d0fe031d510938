import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { pruneReports } from '../../src/steps/prune-reports.ts';

async function directoryOf(files: Record<string, number>): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'reports-'));
  onTestFinished(() => rm(directory, { recursive: true, force: true }));
  for (const [name, size] of Object.entries(files)) await writeFile(join(directory, name), 'x'.repeat(size));
  return directory;
}

const reports = (...ids: string[]) =>
  Object.fromEntries(
    ids.flatMap((id) => [
      [`wrun_${id}.json`, 60],
      [`wrun_${id}.txt`, 40],
    ]),
  );
const roomy = { maxReports: 100, maxBytes: 1_000_000 };

test.each([
  ['nothing within the bounds', roomy, 0, ['01A', '01B', '01C', '02A']],
  ['the oldest above the number', { ...roomy, maxReports: 2 }, 2, ['01C', '02A']],
  ['the oldest above the size', { ...roomy, maxBytes: 250 }, 2, ['01C', '02A']],
  ['all but the newest, however large that is', { ...roomy, maxBytes: 1 }, 3, ['02A']],
] as const)('forgets %s', async (_, retention, deleted, left) => {
  const directory = await directoryOf(reports('02A', '01B', '01A', '01C'));
  expect(pruneReports({ directory, retention })).toBe(deleted);
  expect((await readdir(directory)).sort()).toEqual(Object.keys(reports(...left)));
});

test('takes what a killed process left half written along, and leaves other files alone', async () => {
  const files = { ...reports('01A', '02A'), 'wrun_01A.json.tmp': 10, 'notes.txt': 5_000, 'wrun_x.md': 1 };
  const directory = await directoryOf(files);
  expect(pruneReports({ directory, retention: { maxReports: 1, maxBytes: 150 } })).toBe(1);
  expect((await readdir(directory)).sort()).toEqual([
    'notes.txt',
    'wrun_02A.json',
    'wrun_02A.txt',
    'wrun_x.md',
  ]);
});

test('finds nothing to forget where no report was written', () => {
  expect(pruneReports({ directory: '/nowhere/at/all' })).toBe(0);
});
