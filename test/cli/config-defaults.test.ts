import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunReport } from '../../src/result.ts';
import { makeRepository, type TestRepository } from '../support/make-repository.ts';
import { runCli } from '../support/run-cli.ts';

const CONFIG =
  "defaults:\n  model: compatible:of-the-file\n  paths: [src/, extra/]\n  ignore: ['*.old.ts', 'extra/gone.ts']\n";
let repository: TestRepository;

beforeAll(async () => {
  repository = await makeRepository();
  await repository.write({ '.github/gloss.yml': CONFIG });
  await repository.commit('start');
  const paths = ['src/a.ts', 'src/a.old.ts', 'extra/b.ts', 'extra/gone.ts', 'other/c.ts'];
  await repository.write(Object.fromEntries(paths.map((path) => [path, 'export const x = 1;\n'])));
  await repository.write({
    'mine.yml': 'defaults: { paths: [other/] }\n',
    'bad.yml': 'defaults: { path: x }\n',
  });
  await repository.commit('files');
});
afterAll(() => repository.dispose());

async function plan(...more: string[]): Promise<{ read: string[]; model: string }> {
  const args = ['run', 'summary', '--base', 'HEAD~1', '--dry-run', '--json', ...more];
  const { stdout, stderr } = await runCli({ args, cwd: repository.directory });
  expect(stderr).toBe('');
  const { items, model } = JSON.parse(stdout) as RunReport;
  return { read: items.map((item) => (typeof item === 'string' ? item : item.key)).sort(), model };
}

describe('the defaults of .github/gloss.yml', () => {
  it('say what a summary reads, and with which model', async () => {
    expect(await plan()).toEqual({ read: ['extra/b.ts', 'src/a.ts'], model: 'compatible:of-the-file' });
  });

  it('give way to options: paths take their place, an ignore may take something back', async () => {
    const given = ['--paths', 'extra/', '--ignore', '!extra/gone.ts', '--model', 'offline:extractive'];
    expect(await plan(...given)).toEqual({
      read: ['extra/b.ts', 'extra/gone.ts'],
      model: 'offline:extractive',
    });
  });

  it('may come from another file', async () => {
    expect((await plan('--config', 'mine.yml')).read).toEqual(['other/c.ts']);
  });

  it('are refused with their place where they are wrong', async () => {
    const args = ['run', 'summary', '--dry-run', '--config', 'bad.yml'];
    const { exitCode, stderr } = await runCli({ args, cwd: repository.directory });
    expect(exitCode).toBe(2);
    expect(stderr).toContain('bad.yml:1:13: ');
  });
});
