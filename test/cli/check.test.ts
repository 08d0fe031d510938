import { mkdtempSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { renderHelp } from '../../src/cli/help.ts';
import { CHECK_OPTIONS } from '../../src/cli/parse-arguments.ts';
import { parseWorkflowCommand } from '../runner/parse-workflow-command.ts';
import { makeRepository, type TestRepository } from '../support/make-repository.ts';
import { runCli } from '../support/run-cli.ts';
import { writeDocs } from '../support/write-docs.ts';

const CONFIG = 'docs:\n  sources: [src/]\n';
const HINT = 'To bring them up to date, run: gloss run docs --write (what people wrote is kept)';
/** What actions/runner obeys, whether or not it still does something. */
const COMMANDS = new Set([
  ...['error', 'warning', 'notice', 'debug', 'group', 'endgroup', 'add-mask', 'stop-commands', 'set-env'],
  ...['set-output', 'save-state', 'add-path', 'add-matcher', 'remove-matcher', 'echo'],
]);

let repository: TestRepository;

function source(name: string, more = ''): string {
  return `/** Makes ${name}. */\nexport function ${name}(count: number): number {\n  return count;\n}\n${more}`;
}

beforeEach(async () => {
  repository = await makeRepository();
  await repository.write({
    '.github/gloss.yml': CONFIG,
    'src/a.ts': source('a'),
    'src/b.ts': source('b'),
    'src/c.ts': source('c'),
  });
});

afterEach(() => repository.dispose());

async function writePages(): Promise<void> {
  const config = readFileSync(join(repository.directory, '.github/gloss.yml'), 'utf8');
  await writeDocs({ directory: repository.directory, config });
  await repository.commit('docs');
}

async function check(options: { args?: string[]; env?: Record<string, string>; cwd?: string } = {}) {
  const { args = [], env = {}, cwd = repository.directory } = options;
  return runCli({ args: ['check', ...args], cwd, env });
}

/** A run that prints lines about these files and nothing else but the summary. */
async function expectProblems(lines: string[], summary: string, args: string[] = []): Promise<void> {
  const run = await check({ args });
  expect(run.stdout).toBe(`${lines.join('\n')}\n\n${summary}\n${HINT}\n`);
  expect(run.stderr).toBe('');
  expect(run.exitCode).toBe(4);
}

async function expectAllWell(files: number, args: string[] = []): Promise<void> {
  const run = await check({ args });
  const noun = files === 1 ? 'file' : 'files';
  expect(run).toEqual({
    exitCode: 0,
    stdout: `All is well: ${files} generated ${noun} up to date.\n`,
    stderr: '',
  });
}

function page(path: string): string {
  return join(repository.directory, 'docs/reference', path);
}

describe('gloss check', () => {
  it('says one line and ends with 0 when all is up to date', async () => {
    await writePages();
    await expectAllWell(4);
  });

  it('tells stale, missing, edited and orphaned files with their reasons, in this order, and ends with 4', async () => {
    await writePages();
    await repository.write({
      'src/a.ts': source('a', 'export const more = 1;\n'),
      'docs/reference/src/b.ts.md': null,
      'src/d.ts': source('d'),
      'src/c.ts': null,
    });
    writeFileSync(page('README.md'), 'People wrote this.\n');
    await expectProblems(
      [
        'docs/reference/README.md  stale: the pages that it lists changed; edited by people',
        'docs/reference/src/a.ts.md  stale: src/a.ts changed',
        'docs/reference/src/b.ts.md  missing: the file was deleted',
        'docs/reference/src/d.ts.md  missing: never written',
        'docs/reference/src/c.ts.md  orphaned: no page of this path is wanted any more',
      ],
      '5 of 5 generated files are not up to date: 2 stale, 2 missing, 1 orphaned.',
    );
  });

  it('tells a page that people edited; what they write in a kept region is theirs', async () => {
    await writePages();
    const text = readFileSync(page('src/a.ts.md'), 'utf8');
    writeFileSync(page('src/a.ts.md'), text.replace('A page.', 'A better page.'));
    writeFileSync(
      page('src/b.ts.md'),
      text.replaceAll('src/a.ts', 'src/b.ts').replace('keep -->\n', 'keep -->\nOurs.\n'),
    );
    await expectProblems(
      ['docs/reference/src/a.ts.md  edited: people changed it since it was written'],
      '1 of 4 generated files is not up to date: 1 edited.',
    );
  });

  it.each([
    ['comments inside', source('a').replace('  return', '  // why\n  return')],
    ['formatting', source('a').replaceAll('  return', '      return').replace('{\n', '{\n\n\n')],
    ['line ends', source('a').replaceAll('\n', '\r\n')],
  ])('finds nothing to say about a source in which only %s changed', async (_, text) => {
    await writePages();
    await repository.write({ 'src/a.ts': text });
    await expectAllWell(4);
  });

  it('finds nothing to say about files that were only touched, or checked out again with other line ends', async () => {
    await writePages();
    for (const path of ['src/a.ts', 'docs/reference/src/b.ts.md', 'gloss.lock'])
      utimesSync(join(repository.directory, path), 1, 1);
    await expectAllWell(4);
    await repository.git('config', 'core.autocrlf', 'true');
    await repository.git('rm', '-q', '-r', '--cached', '.');
    await repository.git('reset', '-q', '--hard');
    expect(readFileSync(page('src/a.ts.md'), 'utf8')).toContain('\r\n');
    await expectAllWell(4);
  });

  it('tells a change of the words that are asked for', async () => {
    await writePages();
    await repository.write({ '.github/gloss.yml': `${CONFIG}  audience: everybody\n` });
    const { stdout, exitCode } = await check({ args: ['--paths', 'src/a.ts'] });
    expect(stdout).toContain('docs/reference/src/a.ts.md  stale: what is asked for changed');
    expect(exitCode).toBe(4);
  });

  it('looks at what --paths picks only, by page or by source', async () => {
    await writePages();
    await repository.write({ 'src/a.ts': source('z') });
    await expectAllWell(1, ['--paths', 'docs/reference/README.md']);
    await repository.write({
      'src/a.ts': source('z'),
      'src/b.ts': source('z'),
      'docs/reference/src/c.ts.md': null,
    });
    await expectProblems(
      [
        'docs/reference/src/a.ts.md  stale: src/a.ts changed',
        'docs/reference/src/c.ts.md  missing: the file was deleted',
      ],
      '2 of 2 generated files are not up to date: 1 stale, 1 missing.',
      ['--paths', 'src/a.ts', 'docs/**/c.ts.md'],
    );
  });

  it('names pages that Gloss did not write, and does not fail for them', async () => {
    await repository.write({
      'docs/reference/src/a.ts.md': '# By hand\n',
      'docs/reference/README.md': '# Ours\n',
    });
    await repository.write({ 'src/b.ts': null, 'src/c.ts': null });
    const { stdout, exitCode } = await check();
    expect(stdout).toBe(
      [
        'note: docs/reference/README.md was not written by Gloss and is left alone',
        'note: docs/reference/src/a.ts.md was not written by Gloss and is left alone',
        '',
        'No files are generated here.',
        '',
      ].join('\n'),
    );
    expect(exitCode).toBe(0);
  });

  it('leaves alone what .glossignore names', async () => {
    await writePages();
    await repository.write({
      '.glossignore': 'docs/reference/src/a.ts.md\n',
      'src/a.ts': source('z'),
      'docs/reference/README.md': null,
    });
    const { stdout } = await check({ args: ['--json'] });
    expect(JSON.parse(stdout).files.map(({ path }: { path: string }) => path)).toEqual([
      'docs/reference/README.md',
    ]);
  });

  it('fails when a change takes gloss.lock away, or empties it', async () => {
    await writePages();
    await repository.write({ '.github/gloss.yml': null, 'gloss.lock': null });
    const gone = await check();
    expect(gone).toMatchObject({ exitCode: 4, stdout: expect.stringContaining('no record of it') });
    await repository.write({ 'gloss.lock': '' });
    expect(await check()).toMatchObject({ exitCode: 4 });
  });

  it('keeps telling pages that a slip in docs.sources leaves without a source, and counts no index that is not there', async () => {
    await writePages();
    await repository.write({ '.github/gloss.yml': 'docs:\n  sources: [scr/]\n' });
    const slip = await check();
    expect(slip).toMatchObject({ exitCode: 4, stdout: expect.stringContaining("'scr/' finds no file") });
    await repository.write({ 'gloss.lock': null, 'docs/reference': null });
    rmSync(join(repository.directory, 'docs'), { recursive: true });
    expect((await check()).stdout).toContain('No files are generated here.');
  });

  it('says why pages go of which two would be one file', async () => {
    await writePages();
    await repository.write({ 'src/A.ts': source('d') });
    const { stdout, exitCode } = await check();
    expect(exitCode).toBe(4);
    expect(stdout).toMatch(/src\/a\.ts\.md {2}orphaned: src\/a\.ts has no page: its page .*/);
    expect(stdout).toContain('note: src/A.ts has no page: its page');
  });

  it('tells once that git ignores the place of the pages', async () => {
    await writePages();
    await repository.write({ '.gitignore': 'docs/\n' });
    expect((await check()).exitCode).toBe(0);
    await repository.git('rm', '-rq', '--cached', 'docs');
    const run = await check();
    expect(run).toMatchObject({ exitCode: 2, stdout: '' });
    expect(run.stderr).toContain("Git ignores 'docs/reference/README.md' (docs.index)");
  });

  it('says how to begin where nothing was generated and nothing is asked for', async () => {
    await repository.write({ '.github/gloss.yml': null });
    const run = await check();
    expect(run.exitCode).toBe(0);
    expect(run.stdout).toBe(
      "There is nothing to check yet: no gloss.lock, and no 'docs:' in .github/gloss.yml.\nTo begin, run: gloss run docs --write\n",
    );
    const json = await check({ args: ['--json'] });
    expect(JSON.parse(json.stdout)).toMatchObject({ status: 'nothing', files: [] });
    await repository.write({ '.github/gloss.yml': CONFIG });
    expect((await check()).exitCode).toBe(4);
  });

  it('takes another configuration, from where it was typed', async () => {
    await repository.write({ 'settings/gloss.yml': 'docs:\n  sources: [src/a.ts]\n  index: false\n' });
    const run = await check({
      args: ['--repo', '..', '--config', 'gloss.yml'],
      cwd: join(repository.directory, 'settings'),
    });
    expect(run.stdout).toContain('1 of 1 generated file is not up to date: 1 missing.');
  });

  it('prints one object with --json', async () => {
    await writePages();
    await repository.write({ 'src/a.ts': source('z'), 'src/big.ts': '' });
    const { stdout, stderr, exitCode } = await check({ args: ['--json'] });
    expect(JSON.parse(stdout)).toEqual({
      status: 'stale',
      counts: { files: 4, current: 3, stale: 1, missing: 0, edited: 0, orphaned: 0 },
      files: [
        {
          path: 'docs/reference/src/a.ts.md',
          problem: 'stale',
          edited: false,
          reasons: ['src/a.ts changed'],
        },
      ],
      foreign: [],
      notRead: [{ path: 'src/big.ts', reason: 'empty file' }],
      problems: [],
    });
    expect([stderr, exitCode]).toEqual(['', 4]);
  });

  it('works in a SHA-256 repository, a shallow clone and a sparse checkout', async () => {
    await using other = await makeRepository({ objectFormat: 'sha256' });
    await other.write({ '.github/gloss.yml': CONFIG, 'src/a.ts': source('a') });
    await writeDocs({ directory: other.directory, config: CONFIG, objectFormat: 'sha256' });
    expect((await check({ cwd: other.directory })).stdout).toBe(
      'All is well: 2 generated files up to date.\n',
    );
    await writePages();
    await repository.commit('more');
    const clone = join(mkdtempSync(join(tmpdir(), 'gloss-check-')), 'clone');
    await repository.git('clone', '-q', '--depth', '1', `file://${repository.directory}`, clone);
    expect((await check({ cwd: clone })).stdout).toBe('All is well: 4 generated files up to date.\n');
    rmSync(join(clone, '..'), { recursive: true });
    await repository.git('sparse-checkout', 'set', 'src');
    await expectAllWell(4);
  });

  it('writes nothing, and loads neither engine nor models, nor the parser when nothing changed', async () => {
    await writePages();
    const loaded = join(mkdtempSync(join(tmpdir(), 'gloss-check-')), 'loaded');
    const hook = `import{registerHooks}from'node:module';import{appendFileSync}from'node:fs';registerHooks({resolve(s,c,n){const r=n(s,c);appendFileSync(${JSON.stringify(loaded)},r.url+'\\n');return r}})`;
    const env = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(hook)}` };
    const status = () => repository.git('status', '--porcelain', '--ignored');
    expect((await check({ env })).exitCode).toBe(0);
    const modules = readFileSync(loaded, 'utf8');
    expect(modules).toContain('/src/cli/check-command.ts');
    expect(modules).toContain('/src/pipelines/docs/judge-pages.ts');
    expect(modules).not.toMatch(
      /\/src\/(engine|workflows|models|results|github|publish|parsers)\/|node:sqlite|\/node_modules\/(ai|@ai-sdk|workflow|@workflow|web-tree-sitter|mermaid|@octokit)\//,
    );
    expect(await status()).toBe('');
    rmSync(join(loaded, '..'), { recursive: true });
  });

  it('agrees with what gloss run docs --write wrote', async () => {
    const write = () => runCli({ args: ['run', 'docs', '--write'], cwd: repository.directory });
    expect((await write()).exitCode).toBe(0);
    await expectAllWell(4);
    await repository.write({ 'src/a.ts': source('a', 'export const more = 1;\n'), 'src/c.ts': null });
    expect((await check()).exitCode).toBe(4);
    expect((await write()).exitCode).toBe(0);
    await expectAllWell(3);
  });

  it('has a help that names every option', () => {
    for (const option of Object.keys(CHECK_OPTIONS)) expect(renderHelp('check')).toContain(`--${option}`);
    expect(renderHelp()).toContain('gloss check');
  });
});

describe('what cannot be checked', () => {
  it.each<[string, Record<string, string | null>, string[], RegExp]>([
    [
      'a lock in conflict',
      { 'gloss.lock': '<<<<<<< HEAD\n{}\n=======\n{}\n>>>>>>> x\n' },
      [],
      /gloss\.lock:1 .*merge conflict.*gloss run docs/,
    ],
    ['a lock that is no JSON', { 'gloss.lock': '{' }, [], /gloss\.lock:1 is not JSON/],
    [
      'a lock of a newer version',
      { 'gloss.lock': '{ "version": 2, "files": {} }' },
      [],
      /newer version of Gloss/,
    ],
    ['a lock that is binary', { 'gloss.lock': '\0' }, [], /gloss\.lock cannot be read as text/],
    [
      'a lock that leads outside',
      { 'gloss.lock': '{"version":1,"files":{"../x":{}}}' },
      [],
      /leaves the repository/,
    ],
    [
      'a wrong configuration',
      { '.github/gloss.yml': 'docs:\n  sauces: []\n' },
      [],
      /gloss\.yml:2:3: .*sauces/,
    ],
    ['a huge configuration', { '.github/gloss.yml': `# ${'x'.repeat(40_000)}\n` }, [], /32 KiB/],
    ['a bad .glossignore', { '.glossignore': 'x'.repeat(300) }, [], /\.glossignore/],
    [
      'a configuration that is not there',
      {},
      ['--config', 'none.yml'],
      /There is no configuration 'none\.yml'/,
    ],
    ['an unknown option', {}, ['--write'], /--write/],
    ['a word too many', {}, ['docs'], /'docs' is one word too many/],
    ['an empty value', {}, ['--repo='], /--repo must not be empty/],
    ['no pattern', {}, ['--paths'], /--paths needs at least one pattern/],
    ['a pattern over the limits', {}, ['--paths', 'x'.repeat(300)], /at most 256 characters/],
    ['no repository', {}, ['--repo', tmpdir()], /is not a git repository/],
    ['no directory', {}, ['--repo', 'nowhere'], /does not exist/],
  ])('%s ends with 2 and says what to do', async (_, files, args, message) => {
    await repository.write(files);
    const run = await check({ args });
    expect(run.stderr).toMatch(/^gloss: /);
    expect(run.stderr).toMatch(message);
    expect(run.stderr).not.toMatch(/^\s+at /m);
    expect([run.stdout, run.exitCode]).toEqual(['', 2]);
  });

  it('a configuration that is a symbolic link is not followed', async () => {
    const { directory } = repository;
    await repository.write({ '.github/gloss.yml': null, 'elsewhere.yml': 'secret: hunter2\n' });
    symlinkSync('../elsewhere.yml', join(directory, '.github/gloss.yml'));
    const run = await check();
    expect(run.stderr).toMatch(/symbolic link/);
    expect(run.stderr).not.toContain('hunter2');
    expect(run.exitCode).toBe(2);
  });

  it('a bare repository ends with 2', async () => {
    await repository.commit('one');
    await repository.git('clone', '-q', '--bare', '.', 'bare.git');
    const run = await check({ args: ['--repo', 'bare.git'] });
    expect(run.stderr).toMatch(/bare repository/);
    expect(run.exitCode).toBe(2);
  });
});

describe('a hostile repository', () => {
  const inActions = { GITHUB_ACTIONS: 'true' };

  it('with an output directory that is a symbolic link: what is behind it does not count', async () => {
    await writePages();
    const { directory } = repository;
    await repository.git('mv', 'docs', 'moved');
    symlinkSync('moved', join(directory, 'docs'));
    const { stdout, exitCode } = await check();
    expect(stdout).toContain(
      'docs/reference/src/a.ts.md  missing: the file was deleted; the file is there, but git ignores it or it lies behind a symbolic link',
    );
    expect(exitCode).toBe(4);
  });

  it('with conflict markers in a page: it is stale, and says so', async () => {
    await writePages();
    const text = readFileSync(page('src/a.ts.md'), 'utf8');
    writeFileSync(page('src/a.ts.md'), `<<<<<<< HEAD\n${text}=======\nx\n>>>>>>> y\n`);
    await expectProblems(
      ['docs/reference/src/a.ts.md  stale: it holds the markers of a merge conflict; edited by people'],
      '1 of 4 generated files is not up to date: 1 stale.',
    );
  });

  it('cannot give the runner of a workflow a command by a name', async () => {
    await writePages();
    const lock = JSON.parse(readFileSync(join(repository.directory, 'gloss.lock'), 'utf8'));
    const record = lock.files['docs/reference/src/a.ts.md'];
    const names = [
      '::error::x.md',
      '  ::add-mask::a.md',
      '::stop-commands::x/y.md',
      '##[add-mask]b.md',
      'x ##[error]c.md',
      '%0A::warning::d.md',
      'title=x,file=y::e.md',
    ];
    for (const name of names) lock.files[name] = record;
    lock.files['docs/reference/src/a.ts.md'].sources = {
      'src/a.ts': record.sources['src/a.ts'],
      'b\n::error::x': record.sources['src/a.ts'],
      '\r##[add-mask]x': record.sources['src/a.ts'],
    };
    await repository.write({ 'gloss.lock': JSON.stringify(lock) });
    const run = await check({ env: inActions });
    expect(run.exitCode).toBe(4);
    const commandsOf = (text: string) =>
      text.split(/\r\n|\r|\n/).map((line) => parseWorkflowCommand(line, COMMANDS));
    expect(commandsOf(run.stdout).filter(Boolean)).toEqual([]);
    const annotations = commandsOf(run.stderr.replace(/\n$/, ''));
    expect(annotations.map((command) => command?.name)).toEqual(Array(names.length + 1).fill('error'));
    expect(annotations.map((command) => command?.properties.get('file')).sort()).toEqual(
      [...names, 'docs/reference/src/a.ts.md'].sort(),
    );
    for (const command of annotations)
      expect([...(command?.properties.keys() ?? [])]).toEqual(['file', 'title']);
    const json = await check({ args: ['--json'], env: inActions });
    expect(commandsOf(json.stdout).filter(Boolean)).toEqual([]);
    expect(JSON.parse(json.stdout).files.map(({ path }: { path: string }) => path)).toEqual(
      expect.arrayContaining(names),
    );
  });

  it('cannot give a command by an error message either', async () => {
    await repository.write({ 'gloss.lock': '{"version":1,"files":{"##[add-mask]x":{}}}' });
    const { stderr, exitCode } = await check({ env: inActions });
    expect(stderr).toContain('add-mask');
    expect(stderr.split('\n').filter((line) => parseWorkflowCommand(line, COMMANDS))).toEqual([]);
    expect(exitCode).toBe(2);
  });

  it('with odd names of sources is checked like any other', async () => {
    await repository.write({ 'src/é "q" \t.ts': source('odd'), 'src/two\nlines.ts': source('odd') });
    await writePages();
    const { stdout, exitCode } = await check({ args: ['--json'] });
    expect(JSON.parse(stdout)).toMatchObject({ status: 'current' });
    expect(exitCode).toBe(0);
  });
});

describe('annotations', () => {
  it('are at most ten, and the rest is one notice; outside GitHub Actions there are none', async () => {
    await repository.write(
      Object.fromEntries(
        Array.from({ length: 9 }, (_, index) => [`src/more${index}.ts`, source(`more${index}`)]),
      ),
    );
    const { stderr, stdout } = await check({ env: { GITHUB_ACTIONS: 'true' } });
    const lines = stderr.trim().split('\n');
    expect(lines).toHaveLength(11);
    expect(lines[0]).toBe(
      '::error file=docs/reference/README.md,title=Generated page is missing::missing: never written. To bring it up to date, run: gloss run docs --write',
    );
    expect(lines[10]).toBe(
      '::notice title=gloss check::3 more generated files are not up to date; the log names them.',
    );
    expect(stdout.split('\n').filter((line) => line.includes('missing: '))).toHaveLength(13);
    expect((await check()).stderr).toBe('');
    await writePages();
    expect((await check({ env: { GITHUB_ACTIONS: 'true' } })).stderr).toBe('');
  });
});
