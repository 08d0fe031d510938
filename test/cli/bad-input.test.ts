import { execFile, execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderHelp } from '../../src/cli/help.ts';
import { RUN_OPTIONS } from '../../src/cli/parse-arguments.ts';
import type { RunReport } from '../../src/result.ts';
import { makeRepository, type TestRepository } from '../support/make-repository.ts';
import { startMockModel } from '../support/mock-model.ts';
import { type CliRun, runCli, startCli } from '../support/run-cli.ts';

const root = join(import.meta.dirname, '../..');
const program = join(root, 'bin/gloss.mjs');
const NOBODY = 65_534;

let repository: TestRepository;
let bare: TestRepository;
let temporary: string;

beforeAll(async () => {
  temporary = mkdtempSync(join(tmpdir(), 'gloss-bad-input-'));
  bare = await makeRepository();
  repository = await makeRepository();
  await repository.write({ 'README.md': '# Demo\n' });
  await repository.commit('start');
  await repository.commit('nothing');
  await repository.write({ 'src/a.ts': 'export const a = 1;\n' });
  await repository.commit('change');
  mkdirSync(join(temporary, 'plain'));
  writeFileSync(join(temporary, 'file'), 'text\n');
  symlinkSync(join(temporary, 'plain'), join(temporary, 'link to plain'));
  symlinkSync(join(temporary, 'gone'), join(temporary, 'dangling'));
  mkdirSync(join(temporary, 'ein Ort für Übungen ☃'));
  mkdirSync(join(temporary, 'two\nlines'));
});

afterAll(async () => {
  await repository.dispose();
  await bare.dispose();
  rmSync(temporary, { recursive: true, force: true });
});

/** Every file below a directory with its content; `.git` is git's own. */
function readTree(directory: string): Record<string, string> {
  const tree: Record<string, string> = {};
  for (const entry of readdirSync(directory, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (/(^|\/)\.git(\/|$)/.test(path)) continue;
    tree[path] = entry.isFile() ? readFileSync(path, 'latin1') : 'no file';
  }
  return tree;
}

/** One line on stderr, for people; nothing on stdout; exit code 2. */
function expectRefused(run: CliRun, message: RegExp): void {
  expect(run.stderr).toMatch(/^gloss: .+\n$/);
  expect(run.stderr.trim().split('\n')).toHaveLength(1);
  expect(run.stderr).toMatch(message);
  expect(run.stdout).toBe('');
  expect(run.exitCode).toBe(2);
}

interface Case {
  args: string[];
  env?: Record<string, string>;
  cwd?: string;
}

const long = 'a'.repeat(257);
const braces = '{a,b}'.repeat(5);

/** What is wrong, the command line, and what the message names: the thing and the remedy. */
const CASES: [what: string, build: () => Case, message: RegExp][] = [
  ['an unknown command', () => ({ args: ['sumary'] }), /no command 'sumary'.*gloss --help/],
  ['a pipeline for a command', () => ({ args: ['summary'] }), /no command 'summary'.*gloss --help/],
  ['an unknown option', () => run('--frobnicate'), /'--frobnicate'.*gloss --help/],
  ['an option of another command', () => run('--write'), /--write is an option of 'docs'.*gloss run --help/],
  ['a value for an option that takes none', () => run('--json=yes'), /--json.*gloss --help/],
  ['an option without its value', () => run('--base'), /--base.*gloss --help/],
  ['one word too many', () => run('more'), /'more'.*gloss --help/],
  ['no pipeline to estimate', () => ({ args: ['estimate'] }), /Which pipeline.*gloss estimate <pipeline>/],
  ['an estimate that writes', () => ({ args: ['estimate', 'docs', '--write'] }), /--write means nothing/],
  ['no pipeline', () => ({ args: ['run'] }), /Which pipeline.*gloss run <pipeline>/],
  [
    'an unknown pipeline',
    () => ({ args: ['run', 'sumary', '--repo', repository.directory] }),
    /no pipeline 'sumary'\. Did you mean 'summary'\? Pipelines: summary/,
  ],
  [
    'a pipeline named like a property',
    () => ({ args: ['run', 'toString', '--repo', repository.directory] }),
    /no pipeline 'toString'/,
  ],
  ['a list without patterns', () => run('--paths', '--json'), /--paths needs.*gloss --help/],
  ['an empty list at the end', () => run('--ignore'), /--ignore needs.*gloss --help/],
  ['an empty state directory', () => run('--state-dir', ''), /--state-dir must not be empty/],
  ['an empty pattern', () => run('--paths', ''), /--paths must not be empty/],

  ['an unknown base', () => run('--base', 'nowhere'), /'nowhere' is not a commit.*Pass an existing/],
  ['an unknown head', () => run('--head', 'nowhere'), /'nowhere' is not a commit.*Pass an existing/],
  ['a base like an option', () => run('--base', '--upload-pack=x'), /--base.*'--base=-XYZ'/],
  ['a base with a dash', () => run('--base=-n'), /'-n' cannot be the name of a commit.*Pass a branch/],
  ['a head with a dash', () => run('--head=--all'), /'--all' cannot be.*Pass a branch/],
  ['a file for a commit', () => run('--base', 'HEAD:README.md'), /'HEAD:README.md' is not a commit/],
  ['a range for a commit', () => run('--base', 'HEAD~2..HEAD'), /'HEAD~2..HEAD' is not a commit/],
  [
    'base and head equal',
    () => run('--base', 'HEAD', '--head', 'HEAD'),
    /Nothing changed.*--base and --head/,
  ],
  ['trees equal', () => run('--base', 'HEAD~2', '--head', 'HEAD~1'), /Nothing changed.*HEAD~2.*HEAD~1/],
  ['a head before its base', () => run('--base', 'main', '--head', 'HEAD~1'), /Nothing changed.*main/],

  ['no repository', () => at('plain'), /plain' is not a git repository.*--repo DIR/],
  ['no directory', () => at('gone'), /gone' does not exist.*--repo DIR/],
  ['a file for a directory', () => at('file'), /file' cannot be entered.*--repo DIR/],
  [
    'a link to no repository',
    () => at('link to plain'),
    /link to plain' is not a git repository.*--repo DIR/,
  ],
  ['a link to nothing', () => at('dangling'), /dangling' does not exist.*--repo DIR/],
  [
    'spaces and letters',
    () => at('ein Ort für Übungen ☃'),
    /'\S*ein Ort für Übungen ☃' is not a git repository/,
  ],
  ['a line break in a name', () => at('two\nlines'), /two lines' is not a git repository/],
  [
    'no repository around the place it was typed in',
    () => ({ args: ['run', 'summary'], cwd: join(temporary, 'plain') }),
    /plain' is not a git repository/,
  ],
  [
    'a repository without commits',
    () => ({ args: ['run', 'summary', '--repo', bare.directory] }),
    /has no commits yet.*Commit/,
  ],

  ['a model without its provider', () => run('--model', 'gpt-5'), /'gpt-5' has no provider.*provider:id/],
  [
    'a provider without a model',
    () => run('--model', 'openai'),
    /names a provider but no model.*provider:id/,
  ],
  ['a provider and nothing after it', () => run('--model', 'openai:'), /'openai:' names no model.*openai:/],
  ['an unknown provider', () => run('--model', 'acme:x'), /unknown provider 'acme'.*providers: openai/],
  [
    'an unknown provider in the environment',
    () => ({ ...run(), env: { GLOSS_MODEL: 'acme:x' } }),
    /unknown provider 'acme'.*providers: openai/,
  ],
  [
    'a model that is not offline',
    () => run('--model', 'offline:magic'),
    /'offline:magic' does not exist.*offline:extractive/,
  ],
  ['openai without a key', () => run('--model', 'openai:x'), /'openai:x' needs a key.*OPENAI_API_KEY/],
  ['anthropic without a key', () => run('--model', 'anthropic:x'), /needs a key.*ANTHROPIC_API_KEY/],
  ['google without a key', () => run('--model', 'google:x'), /needs a key.*GOOGLE_GENERATIVE_AI_API_KEY/],
  ['compatible without an address', () => run('--model', 'compatible:x'), /needs the address.*--base-url/],
  [
    'an address that is none',
    () => run('--model', 'compatible:x', '--base-url', 'localhost:11434'),
    /base URL is not an http or https address.*Write it in full/,
  ],
  [
    'an address in the environment that is none',
    () => ({ ...run('--model', 'openai:x'), env: { OPENAI_API_KEY: 'key', OPENAI_BASE_URL: 'here' } }),
    /base URL is not an http or https address/,
  ],
  [
    'a time that is none',
    () => ({ ...run(), env: { GLOSS_CALL_TIMEOUT_MS: 'soon' } }),
    /GLOSS_CALL_TIMEOUT_MS must be a whole number.*'soon'/,
  ],
  [
    'an unknown durability',
    () => ({ ...run(), env: { GLOSS_DURABILITY: 'some' } }),
    /GLOSS_DURABILITY must be window or full.*'some'/,
  ],
  ...['0', '-1', '1.5', 'many', '101', ''].map((text): (typeof CASES)[number] => [
    `--concurrency '${text}'`,
    () => run(`--concurrency=${text}`),
    text === '' ? /--concurrency must not be empty/ : /--concurrency must be a whole number from 1 to 100/,
  ]),

  ['a long pattern', () => run('--paths', long), /'paths'.*at most 256 characters.*several shorter/],
  ['many braces', () => run('--paths', braces), /'paths'.*at most 4 brace groups.*several shorter/],
  ['a long pattern to ignore', () => run('--ignore', long), /'ignore'.*at most 256 characters/],
  [
    'braces that stand for too much',
    () => run('--ignore', '{a,b,c,d,e,f,g,h,i}'.repeat(2)),
    /'ignore'.*at most 64 patterns/,
  ],
  ['a file to write results into', () => run('--out', join(temporary, 'file')), /file' is a file.*--out/],
  [
    'a file on the way to the results',
    () => run('--out', join(temporary, 'file/out')),
    /file' is a file.*--out/,
  ],
  [
    'a file for the state',
    () => run('--state-dir', join(temporary, 'file')),
    /file' cannot be used.*another state directory/,
  ],
  [
    'a file on the way to the state',
    () => run('--state-dir', join(temporary, 'file/state')),
    /cannot be used.*is a file.*another state directory/,
  ],
];

function run(...more: string[]): Case {
  return { args: ['run', 'summary', '--repo', repository.directory, ...more] };
}

function at(name: string): Case {
  return { args: ['run', 'summary', '--repo', join(temporary, name)] };
}

describe.concurrent('what a person can mend is said in one line, with exit code 2, and nothing is written', () => {
  it.each(CASES)('%s', async (_, build, message) => {
    const before = readTree(temporary);
    const { args, env = {}, cwd = temporary } = build();
    expectRefused(await runCli({ args, cwd, env: { HOME: temporary, ...env } }), message);
    expect(readTree(temporary)).toEqual(before);
    expect(existsSync(join(repository.directory, '.gloss'))).toBe(false);
    expect(existsSync(join(bare.directory, '.gloss'))).toBe(false);
    expect(await repository.git('status', '--porcelain', '--ignored')).toBe('');
  });
});

describe('the state directory', () => {
  let state: string;

  const summary = (...more: string[]) => [
    'run',
    'summary',
    '--repo',
    repository.directory,
    '--state-dir',
    state,
    ...more,
  ];

  it('of another live process is refused by its pid and host, and that process goes on', async () => {
    state = join(temporary, 'in use');
    const model = await startMockModel({ latencyMs: 3_000 });
    try {
      const env = { OPENAI_API_KEY: 'key', OPENAI_BASE_URL: model.baseUrl };
      const { child, done } = startCli({ args: summary('--model', 'openai:mock', '--json'), env });
      const early = done.then(({ stderr }) =>
        Promise.reject(new Error(`It ended before its first call: ${stderr}`)),
      );
      early.catch(() => {});
      await Promise.race([early, expect.poll(() => model.calls.length, { timeout: 30_000 }).toBe(1)]);
      const second = await runCli({ args: summary() });
      expectRefused(
        second,
        new RegExp(`in use by process ${child.pid} on ${hostname()}.*another state directory`),
      );
      const first = await done;
      expect(first.exitCode).toBe(0);
      expect((JSON.parse(first.stdout) as RunReport).status).toBe('complete');
    } finally {
      await model.stop();
    }
  });

  it('of a newer Gloss is refused and left as it is', async () => {
    state = join(temporary, 'newer');
    mkdirSync(join(state, 'results'), { recursive: true });
    writeFileSync(join(state, '.gitignore'), '*\n');
    const database = new DatabaseSync(join(state, 'results/results.sqlite'));
    database.exec('PRAGMA journal_mode = WAL; PRAGMA user_version = 99');
    database.close();
    const before = readTree(state);
    for (const more of [[], ['--dry-run']]) {
      expectRefused(await runCli({ args: summary(...more) }), /newer Gloss.*schema 99.*Upgrade Gloss/);
      expect(readTree(state)).toEqual(before);
    }
  });

  it('that holds other things keeps their .gitignore', async () => {
    state = join(temporary, 'shared');
    mkdirSync(state);
    writeFileSync(join(state, '.gitignore'), 'build/\n');
    expect((await runCli({ args: summary() })).exitCode).toBe(0);
    expect(readFileSync(join(state, '.gitignore'), 'utf8')).toBe('build/\n');
    rmSync(join(state, '.gitignore'));
    writeFileSync(join(state, 'notes.txt'), 'mine\n');
    expect((await runCli({ args: summary() })).exitCode).toBe(0);
    expect(existsSync(join(state, '.gitignore'))).toBe(false);
  });

  it.for([
    { what: 'that may not be read', mode: 0o000, name: 'closed' },
    { what: 'that may not be written', mode: 0o555, name: 'read only' },
    { what: 'in a place that may not be written', mode: 0o555, name: 'read only parent/state' },
  ])('$what is refused', async ({ mode, name }, { skip }) => {
    state = join(temporary, name);
    const locked = join(temporary, name.split('/')[0] ?? '');
    mkdirSync(locked);
    chmodSync(locked, mode);
    try {
      const refused = await runUnprivileged(summary());
      if (refused === undefined)
        return skip('root ignores permissions, and nobody may not read the program here');
      expectRefused(refused, /cannot be (used|created).*another state directory/);
    } finally {
      chmodSync(locked, 0o755);
    }
    expect(readdirSync(locked)).toEqual([]);
  });
});

/** As a user whom permissions hold for; undefined where such a user cannot run the program at all. */
async function runUnprivileged(args: string[]): Promise<CliRun | undefined> {
  if (process.getuid?.() !== 0) return runCli({ args });
  const home = join(temporary, 'home of nobody');
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, '.gitconfig'), '[safe]\n\tdirectory = *\n');
  for (const directory of [temporary, repository.directory]) chmodSync(directory, 0o755);
  const start = async (words: string[]): Promise<CliRun> => {
    const env = { PATH: process.env.PATH ?? '', HOME: home };
    const options = { cwd: temporary, env, uid: NOBODY, gid: NOBODY };
    return promisify(execFile)(process.execPath, [program, ...words], options).then(
      ({ stdout, stderr }) => ({ exitCode: 0, stdout, stderr }),
      ({ code, stdout, stderr }) => ({ exitCode: code, stdout, stderr }),
    );
  };
  const able = await start([
    'run',
    'summary',
    '--repo',
    repository.directory,
    '--dry-run',
    '--state-dir',
    home,
  ]);
  return able.exitCode === 0 ? start(args) : undefined;
}

describe('where the repository is', () => {
  async function reads(options: {
    args?: string[];
    cwd?: string;
    env?: Record<string, string>;
  }): Promise<RunReport> {
    const { args = [], cwd = temporary, env = {} } = options;
    const ended = await runCli({ args: ['run', 'summary', '--json', '--base', 'HEAD~1', ...args], cwd, env });
    expect(ended.exitCode, ended.stderr).toBe(0);
    return JSON.parse(ended.stdout) as RunReport;
  }

  it.each<[what: string, place: () => { args?: string[]; cwd?: string; env?: Record<string, string> }]>([
    ['the directory the command is typed in', () => ({ cwd: repository.directory })],
    ['around the directory the command is typed in', () => ({ cwd: join(repository.directory, 'src') })],
    [
      'around the directory npm was called in',
      () => ({ cwd: root, env: { INIT_CWD: join(repository.directory, 'src') } }),
    ],
    [
      'named relative to that directory',
      () => ({ cwd: root, env: { INIT_CWD: join(repository.directory, 'src') }, args: ['--repo', '..'] }),
    ],
    ['named from elsewhere', () => ({ args: ['--repo', repository.directory] })],
  ])('%s: it is read, and its top holds the state', async (_, place) => {
    const { items } = await reads(place());
    expect(items.map(({ key }) => key)).toEqual(['src/a.ts']);
    expect(statSync(join(repository.directory, '.gloss')).isDirectory()).toBe(true);
    expect(existsSync(join(repository.directory, 'src/.gloss'))).toBe(false);
    expect(await repository.git('status', '--porcelain')).toBe('');
    rmSync(join(repository.directory, '.gloss'), { recursive: true });
  });

  it('may be a link, and have spaces and any letters in its name', async () => {
    const odd = join(temporary, 'Überblick — zwei Wörter 日本');
    const link = join(temporary, 'ein Verweis');
    await repository.git('clone', '-q', repository.directory, odd);
    symlinkSync(odd, link);
    for (const directory of [odd, link]) {
      const { items } = await reads({
        args: ['--repo', directory, '--out', join(directory, '.gloss/out dir')],
      });
      expect(items.map(({ key }) => key)).toEqual(['src/a.ts']);
    }
    expect(readdirSync(join(odd, '.gloss/out dir'))).toContain('report.json');
  });

  it('needs no key for a dry run, which writes nothing', async () => {
    const dry = await runCli({ args: run('--model', 'openai:x', '--dry-run').args });
    expect(dry).toMatchObject({ exitCode: 0, stderr: '' });
    expect(existsSync(join(repository.directory, '.gloss'))).toBe(false);
  });
});

describe('help', () => {
  it.each<[args: string[], words: RegExp]>([
    [[], /Usage.*gloss run <pipeline>.*Exit codes/s],
    [['--help'], /Usage.*gloss run <pipeline>.*Exit codes/s],
    [['-h'], /Usage/],
    [['help'], /Usage/],
    [['help', 'run'], /--repo DIR/],
    [['run', '--help'], /summary.*--repo DIR/s],
    [['run', 'summary', '-h'], /--repo DIR/],
    [['--version'], /^\d+\.\d+\.\d+\n$/],
    [['-v'], /^\d+\.\d+\.\d+\n$/],
  ])('%j is answered on stdout with exit code 0, anywhere', async (args, words) => {
    const help = await runCli({ args, cwd: join(temporary, 'plain') });
    expect(help).toMatchObject({ exitCode: 0, stderr: '' });
    expect(help.stdout).toMatch(words);
    expect(Math.max(...help.stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(110);
  });

  it('names every option there is, and no other', () => {
    const named = new Set(renderHelp('run').match(/--[a-z][a-z-]+/g));
    expect([...named].sort()).toEqual(
      Object.keys(RUN_OPTIONS)
        .map((name) => `--${name}`)
        .sort(),
    );
    const used = renderHelp().match(/--[a-z][a-z-]+/g) ?? [];
    expect(used.filter((name) => !named.has(name))).toEqual(['--version']);
  });

  it('tells an older Node in one line what is needed', async ({ skip }) => {
    const old = ['/usr/local/bin/node', '/usr/bin/node'].find(isOld);
    if (old === undefined) return skip('there is no Node older than 24 on this machine');
    const refused = await promisify(execFile)(old, [program, 'run', 'summary']).then(
      ({ stdout, stderr }) => ({ exitCode: 0, stdout, stderr }),
      ({ code, stdout, stderr }) => ({ exitCode: code, stdout, stderr }),
    );
    expectRefused(refused, /Node 24 or newer is needed, this is \d+\.\d+.*npm run gloss/);
  });
});

function isOld(path: string): boolean {
  if (!existsSync(path)) return false;
  return Number(execFileSync(path, ['-p', 'process.versions.node']).toString().split('.')[0]) < 24;
}
