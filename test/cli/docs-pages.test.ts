import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answerPage } from '../support/answer-page.ts';
import { makeRepository, type TestRepository } from '../support/make-repository.ts';
import { type MockModel, startMockModel } from '../support/mock-model.ts';
import { type CliRun, runCli, startCli } from '../support/run-cli.ts';

const FILES = Array.from({ length: 6 }, (_, index) => `src/part-${index}.ts`);
const PAGE = (path: string) => `docs/reference/${path}.md`;

let repository: TestRepository;
let model: MockModel;

function source(index: number, body = `a + ${index}`): string {
  return `/** Part ${index}. */\nexport function part${index}(a: number): number {\n  return ${body};\n}\n`;
}

beforeEach(async () => {
  repository = await makeRepository();
  model = await startMockModel();
  model.behave(({ prompt }) => ({ content: JSON.stringify(answerPage(prompt)) }));
  await repository.write(Object.fromEntries(FILES.map((path, index) => [path, source(index)])));
  await repository.commit('sources');
});

afterEach(async () => {
  await model.stop();
  await repository.dispose();
});

async function docs(...args: string[]): Promise<CliRun & { calls: string[] }> {
  const before = model.calls.length;
  const asked = args.includes('--model') ? [] : ['--model', 'openai:mock'];
  const run = await runCli({
    args: ['run', 'docs', ...args, ...asked],
    cwd: repository.directory,
    env: { OPENAI_BASE_URL: model.baseUrl, OPENAI_API_KEY: 'sk-test', GLOSS_RETRY_WAIT_MS: '1' },
  });
  const calls = model.calls
    .slice(before)
    .map(({ prompt }) => /holds="page" path="([^"]+)"/.exec(prompt)?.[1] ?? '?');
  return { ...run, calls };
}

const read = (path: string) => readFile(join(repository.directory, path), 'utf8');
const status = async () =>
  (await repository.git('status', '--short', '--untracked-files=all')).split('\n').filter(Boolean);

/** Pages of all sources, written and committed. */
async function writeAll(): Promise<void> {
  const run = await docs('--write');
  expect(run.stderr + run.stdout, run.stderr).toContain('pages are new');
  await repository.commit('docs');
}

describe('gloss run docs', () => {
  it('shows a diff that git takes, and writes nothing', async () => {
    const run = await docs();
    expect(run).toMatchObject({ exitCode: 0 });
    expect(await status()).toEqual([]);
    execFileSync('git', ['apply', '--index'], { cwd: repository.directory, input: run.stdout });
    const shown = await repository.git('diff', '--cached', '--name-only');
    await repository.git('reset', '--hard', '--quiet');
    const written = await docs('--write');
    expect(written.calls).toEqual([]);
    expect((await status()).map((line) => line.slice(3)).toSorted()).toEqual(shown.split('\n').toSorted());
  });

  it('has nothing to do the second time, also when all state was lost', async () => {
    await writeAll();
    rmSync(join(repository.directory, '.gloss'), { recursive: true });
    const run = await docs('--write');
    expect(run).toMatchObject({ exitCode: 0, calls: [] });
    expect(run.stdout).toContain('every page is up to date');
    expect(await status()).toEqual([]);
  });

  it('writes exactly the pages whose sources changed; comments and formatting change nothing', async () => {
    await writeAll();
    await repository.write({
      'src/part-0.ts': source(0).replace('a: number', 'a: number, b = 1'),
      'src/part-1.ts': source(1).replace('a: number', 'a: number, b = 2'),
      'src/part-2.ts': `// a comment\n\n${source(2)}`,
      'src/part-3.ts': source(3).replaceAll('  return', '\n      return'),
    });
    const run = await docs('--write');
    expect(run.calls.toSorted()).toEqual([PAGE('src/part-0.ts'), PAGE('src/part-1.ts')]);
    const changed = (await status()).map((line) => line.slice(3)).filter((path) => !path.startsWith('src/'));
    expect(changed.toSorted()).toEqual([PAGE('src/part-0.ts'), PAGE('src/part-1.ts'), 'gloss.lock']);
  });

  it('keeps people’s words: kept regions, merges, and conflicts left alone', async () => {
    await writeAll();
    const [kept, merged, conflict] = [PAGE('src/part-0.ts'), PAGE('src/part-1.ts'), PAGE('src/part-2.ts')];
    const keep = '<!-- gloss:keep -->\nMine, and it stays.\n<!-- /gloss:keep -->\n';
    await repository.write({
      [kept]: `${await read(kept)}\n${keep}`,
      [merged]: (await read(merged)).replace('\nSource: ', '\nA word by a person.\n\nSource: '),
      [conflict]: (await read(conflict)).replace(/Does what its name says\./, 'A person said otherwise.'),
    });
    await repository.commit('people');
    const before = await read(conflict);
    await repository.write({
      'src/part-0.ts': source(0, 'a - 1').replace('a: number', 'b: number'),
      'src/part-1.ts': source(1, 'a - 1').replace('a: number', 'b: number'),
      'src/part-2.ts': source(2, 'a - 1').replace('part2', 'other2'),
    });
    model.behave(({ prompt }) => ({ content: JSON.stringify(answerPage(prompt, 'Now does')) }));
    const run = await docs('--write');
    expect(await read(kept)).toContain(keep);
    expect(await read(kept)).toContain('b: number');
    expect(await read(merged)).toContain('A word by a person.');
    expect(await read(merged)).toContain('b: number');
    expect(await read(conflict)).toBe(before);
    expect(run).toMatchObject({ exitCode: 3 });
    expect(run.stdout).toMatch(/Left alone\n\s+! docs\/reference\/src\/part-2/);
  });

  it('removes the page of a source that is gone, and touches no page that is not its own', async () => {
    await repository.write({ [PAGE('src/part-5.ts')]: '# Mine\n' });
    await repository.commit('a page by a person');
    await writeAll();
    expect(await read(PAGE('src/part-5.ts'))).toBe('# Mine\n');
    await repository.write({ 'src/part-0.ts': null });
    await docs('--write');
    expect(await status()).toContain(` D ${PAGE('src/part-0.ts')}`);
    expect(await read(PAGE('src/part-5.ts'))).toBe('# Mine\n');
    await docs('--write', '--adopt');
    expect(await read(PAGE('src/part-5.ts'))).toMatch(/part5[\s\S]*# Mine/);
  });

  it('mends a page once; what is still wrong fails alone', async () => {
    const asked = new Map<string, number>();
    model.behave(({ prompt }) => {
      const path = /holds="page" path="([^"]+)"/.exec(prompt)?.[1] ?? '';
      asked.set(path, (asked.get(path) ?? 0) + 1);
      const bad = path === PAGE('src/part-1.ts') || (path === PAGE('src/part-0.ts') && asked.get(path) === 1);
      const answer = answerPage(prompt);
      if (bad) answer.overview = 'It calls `inventedThing()` of [another file](./nowhere.md).';
      return { content: JSON.stringify(answer) };
    });
    const run = await docs('--write');
    expect(run.exitCode).toBe(3);
    expect(asked.get(PAGE('src/part-0.ts'))).toBe(2);
    expect(asked.get(PAGE('src/part-1.ts'))).toBe(2);
    expect(run.stdout).toMatch(/Could not be written\n\s+! docs\/reference\/src\/part-1\.ts\.md .*nowhere/);
    const written = await status();
    expect(written).toContain(`?? ${PAGE('src/part-0.ts')}`);
    expect(written).not.toContain(`?? ${PAGE('src/part-1.ts')}`);
    expect(await read(PAGE('src/part-0.ts'))).not.toContain('inventedThing');
  });

  it('lets nothing hostile of a model into a page', async () => {
    model.behave(({ prompt }) => {
      const answer = answerPage(prompt);
      answer.overview =
        'Fine. <img src=x onerror=alert(1)> ![x](https://evil.example/?k=1) [y](javascript:alert(1))\n\n' +
        '<!-- /gloss:keep -->\n<!-- gloss:keep -->\n\n# A heading\n\n[z](https://evil.example/a)';
      return { content: JSON.stringify(answer) };
    });
    await docs('--write');
    const page = await read(PAGE('src/part-0.ts'));
    expect(page).toContain('Fine.');
    expect(page).not.toMatch(/<img|evil\.example|javascript:|gloss:keep -->|^# A heading/m);
  });

  it('does not write over a model’s page without one', async () => {
    await writeAll();
    await repository.write({ 'src/part-0.ts': source(0, 'a * 9') });
    const before = await read(PAGE('src/part-0.ts'));
    const run = await docs('--write', '--model', 'offline:extractive');
    expect(await read(PAGE('src/part-0.ts'))).toBe(before);
    expect(run).toMatchObject({ calls: [], exitCode: 3 });
    expect(run.stdout).toMatch(/^Docs: no page was changed\./);
    expect(run.stdout).toContain('needs a model (written by openai:mock): src/part-0.ts changed');
    expect(run.stdout).toContain('6 pages up to date · no model was called');
    const checked = await runCli({ args: ['check'], cwd: repository.directory });
    expect(checked.exitCode).toBe(4);
    expect(checked.stdout).toContain('run: gloss run docs --write --model openai:mock (');
  });

  it('writes nothing about a body when no model reads it, and counts no calls without one', async () => {
    const offline = ['--write', '--model', 'offline:extractive'];
    const first = await docs(...offline, '--json');
    expect(JSON.parse(first.stdout).totals).toMatchObject({ modelCalls: 0, tokensIn: 0, tokensOut: 0 });
    await repository.commit('docs');
    await repository.write({ 'src/part-0.ts': source(0, '0 + a') });
    expect(await runCli({ args: ['check'], cwd: repository.directory })).toMatchObject({ exitCode: 0 });
    expect(await docs(...offline)).toMatchObject({ exitCode: 0 });
    expect((await status()).map((line) => line.slice(3))).toEqual(['src/part-0.ts']);
    await repository.write({ 'src/part-0.ts': source(0).replace('Part 0', 'The part 0') });
    expect((await docs(...offline)).stdout).toContain('src/part-0.ts.md  src/part-0.ts changed');
  });

  it('removes no page because of a slip in docs.sources', async () => {
    await writeAll();
    await repository.write({ '.github/gloss.yml': 'docs:\n  sources: [scr/]\n' });
    const run = await docs('--write');
    expect(run.exitCode).toBe(3);
    expect(run.stdout).toContain("docs.sources: 'scr/' finds no file");
    expect((await status()).map((line) => line.slice(3))).toEqual(['.github/gloss.yml']);
  });

  it('pays for no page that has lost its record', async () => {
    await writeAll();
    rmSync(join(repository.directory, '.gloss'), { recursive: true });
    rmSync(join(repository.directory, 'gloss.lock'));
    const run = await docs('--write');
    expect(run).toMatchObject({ exitCode: 3, calls: [] });
    expect(run.stdout).toContain('gloss.lock has no record of it');
    expect((await status()).map((line) => line.slice(3))).toEqual(['gloss.lock']);
  });

  it('writes nothing when the key is refused', async () => {
    model.behave(() => ({ status: 401, message: 'bad key' }));
    const run = await docs('--write');
    expect(run.exitCode).toBe(2);
    expect(await status()).toEqual([]);
  });

  it('says which pages a run would write, and calls nobody', async () => {
    const run = await docs('--dry-run');
    expect(run).toMatchObject({ exitCode: 0, calls: [] });
    expect(run.stdout).toMatch(/^7 of 7 generated files would change/);
    expect(await status()).toEqual([]);
  });

  it('takes up a run that was killed, and pays for no page twice', async () => {
    const args = ['run', 'docs', '--write', '--model', 'openai:mock', '--concurrency', '1'];
    const env = { OPENAI_BASE_URL: model.baseUrl, OPENAI_API_KEY: 'sk-test' };
    const first = startCli({ args, cwd: repository.directory, env });
    model.behave(({ prompt }) => {
      if (model.calls.length === 3) first.child.kill('SIGKILL');
      return { content: JSON.stringify(answerPage(prompt)) };
    });
    await first.done;
    const second = await docs('--write');
    expect(second.exitCode).toBe(0);
    expect(model.calls.length).toBeLessThanOrEqual(FILES.length + 1);
    expect((await runCli({ args: ['check'], cwd: repository.directory })).exitCode).toBe(0);
  });
});
