import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeRepository, type TestRepository } from '../support/make-repository.ts';
import { runCli } from '../support/run-cli.ts';

const CONFIG = `pipelines:
  notes:
    source: { files: ["text/*.md"] }
    each:
      - { name: note, kind: transform, prompt: "{{ item.text | upcase }}" }
    publish:
      each:
        - { path: "docs/notes/{{ item.number }}.txt" }
`;
let repository: TestRepository;

beforeEach(async () => {
  repository = await makeRepository();
  await repository.write({
    'src/a.ts': 'export const a = 1;\n',
    'text/one.md': 'one\n',
    'text/two.md': 'two\n',
    '.github/gloss.yml': CONFIG,
  });
  await repository.commit('start');
  expect((await gloss('run', 'notes', '--write')).exitCode).toBe(0);
});
afterEach(() => repository.dispose());

const gloss = (...args: string[]) =>
  runCli({ args: [...args, '--repo', repository.directory], env: { HOME: repository.directory } });
const check = async () => {
  const { exitCode, stdout } = await gloss('check', '--json');
  const { status, counts, files } = JSON.parse(stdout);
  return { exitCode, status, counts, files };
};

it('files of a pipeline by stages are checked, and no pages are asked for that nobody wants', async () => {
  // Kept with the run and with the event that began it, and with none of its steps.
  const runs = join(repository.directory, '.gloss/runs');
  const copy = join(repository.directory, '.gloss/copy.sqlite');
  // Without what the log and free pages still hold of before.
  using database = new DatabaseSync(join(runs, 'world.sqlite'));
  database.prepare('VACUUM INTO ?').run(copy);
  expect(readFileSync(copy, 'latin1').split('item.text | upcase').length - 1).toBe(2);
  expect(await check()).toMatchObject({
    exitCode: 0,
    status: 'current',
    counts: { files: 2, current: 2 },
    files: [],
  });
});

it('a source that changed, a file that people changed and one that is gone are told', async () => {
  await repository.write({ 'text/one.md': 'other\n', 'docs/notes/2.txt': 'mine\n' });
  expect(await check()).toMatchObject({
    exitCode: 4,
    files: [
      { path: 'docs/notes/1.txt', problem: 'stale', reasons: ['text/one.md changed'] },
      { path: 'docs/notes/2.txt', problem: 'edited', edited: true },
    ],
  });
  await repository.write({ 'docs/notes/1.txt': null });
  expect((await check()).files[0]).toMatchObject({ path: 'docs/notes/1.txt', problem: 'missing' });
});

it('what people wrote is left alone and its change proposed; what nothing makes any more goes', async () => {
  await repository.write({ 'text/one.md': 'other\n', 'docs/notes/1.txt': 'mine\n', 'text/two.md': null });
  const run = await gloss('run', 'notes', '--write', '--json');
  expect(run.exitCode).toBe(3);
  const report = JSON.parse(run.stdout);
  expect(report.leftAlone).toMatchObject([
    {
      path: 'docs/notes/1.txt',
      reason: 'was changed by people since it was written',
      proposal: expect.stringContaining('+OTHER'),
    },
  ]);
  expect(await repository.git('status', '--short', '--untracked-files=all')).not.toContain(
    'docs/notes/2.txt',
  );
});
