import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLES } from '../../src/cli/init/starter-workflows.ts';
import { parseConfig } from '../../src/config/parse-config.ts';
import { createPicker } from '../../src/pipelines/docs/select-sources.ts';
import { makeRepository, type TestRepository } from '../support/make-repository.ts';
import { runCli } from '../support/run-cli.ts';

const root = join(import.meta.dirname, '../..');
const CONFIG = '.github/gloss.yml';
const SUMMARY = '.github/workflows/gloss.yml';
const DOCS = '.github/workflows/gloss-docs.yml';

const many = (count: number, name: (index: number) => string, text: string) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [name(index), `${text}${index}\n`]));

/** Small repositories of five kinds, and what a first configuration of each has to say. */
const KINDS: {
  what: string;
  files: Record<string, string>;
  sources: string[];
  noise?: string[];
  pipelines: string[];
  says: string;
}[] = [
  {
    what: 'a TypeScript library',
    files: {
      'package.json': '{}\n',
      'vitest.config.ts': 'export default {};\n',
      'src/index.ts': 'export const a = 1;\n',
      'src/parse/tokens.ts': 'export const b = 1;\n',
      'src/index.test.ts': 'test();\n',
      'test/fixtures/big.ts': 'x\n',
      'examples/demo.ts': 'x\n',
      'README.md': '# Library\n',
    },
    sources: ['/src/'],
    noise: ['fixtures/'],
    pipelines: ['news'],
    says: 'TypeScript 6, Markdown 1; tests in test/; default branch main',
  },
  {
    what: 'a Python package',
    files: {
      'setup.py': 'setup()\n',
      'lamps/__init__.py': 'a = 1\n',
      'lamps/on.py': 'b = 1\n',
      'tests/test_on.py': 'c = 1\n',
      'docs/conf.py': 'd = 1\n',
      ...many(9, (index) => `docs/guide-${index}.md`, '# Guide '),
    },
    sources: ['/lamps/'],
    pipelines: ['overview'],
    says: 'Markdown 9, Python 5; tests in tests/; docs in docs/; default branch main',
  },
  {
    what: 'a Go service',
    files: {
      'go.mod': 'module lamps\n',
      'main.go': 'package main\n',
      'server.go': 'package main\n',
      'server_test.go': 'package main\n',
      'internal/store/store.go': 'package store\n',
      '_examples/x/main.go': 'package main\n',
    },
    sources: ['/*.go', '/internal/'],
    pipelines: ['news'],
    says: 'Go 5; default branch main',
  },
  {
    what: 'documentation alone',
    files: {
      'README.md': '# Handbook\n',
      ...many(10, (index) => `people/page-${index}.md`, '# Page '),
      ...many(10, (index) => `places/page-${index}.md`, '# Page '),
    },
    sources: ['**'],
    pipelines: ['overview'],
    says: 'Markdown 21; default branch main',
  },
  {
    what: 'a monorepo with tables of data',
    files: {
      'package.json': '{}\n',
      ...many(3, (index) => `packages/one/src/file-${index}.ts`, 'export const a = '),
      ...many(3, (index) => `packages/two/src/file-${index}.ts`, 'export const a = '),
      'packages/one/vite.config.ts': 'export default {};\n',
      'packages/one/test/one.ts': 'x\n',
      'scripts/build.ts': 'x\n',
      'data/products.csv': "unit price,sku,what's new\n3,a-1,x\n4,a-2,y\n5,a-3,z\n",
      'data/nothing.json': '{"a": 1}\n',
      'locales/en.json': '[{"id": 1, "b": 2}, {"id": 2, "b": 3}]\n',
    },
    sources: ['/packages/*/src/'],
    pipelines: ['rows'],
    says: '3 rows in data/products.csv; default branch main',
  },
];

let repositories: TestRepository[] = [];

async function repositoryOf(files: Record<string, string>): Promise<TestRepository> {
  const repository = await makeRepository();
  repositories.push(repository);
  await repository.write(files);
  await repository.commit('start');
  return repository;
}

afterAll(async () => {
  await Promise.all(repositories.map((repository) => repository.dispose()));
  repositories = [];
});

const init = ({ directory }: TestRepository, ...args: string[]) =>
  runCli({ args: ['init', '--repo', directory, ...args] });
const read = ({ directory }: TestRepository, path: string) => readFileSync(join(directory, path), 'utf8');

/** The example at the end, without its comment signs. */
function uncomment(text: string): string {
  const start = text.indexOf('# pipelines:\n');
  return text.slice(0, start) + text.slice(start).replaceAll(/^# ?/gm, '');
}

describe.each(KINDS)('gloss init in $what', ({ files, sources, noise = [], pipelines, says }) => {
  let repository: TestRepository;
  let text: string;
  beforeAll(async () => {
    repository = await repositoryOf(files);
    const run = await init(repository);
    expect([run.exitCode, run.stderr]).toEqual([0, '']);
    expect(run.stdout).toContain(says);
    text = read(repository, CONFIG);
  });

  it('writes a configuration that fits it', () => {
    const config = parseConfig({ text, file: CONFIG });
    expect(config.docs.sources).toEqual(sources);
    expect(config.defaults.ignore).toEqual(noise);
    expect(config.pipelines).toEqual({});
    expect(text.split('\n').filter((line) => line.length > 120)).toEqual([]);
  });

  it('writes only patterns that match files of it', () => {
    const { docs, defaults, pipelines: own } = parseConfig({ text: uncomment(text), file: CONFIG });
    const patterns = Object.values(own).flatMap(({ source }) => source.files ?? []);
    for (const pattern of [...docs.sources, ...docs.ignore, ...defaults.ignore, ...patterns]) {
      if (pattern.startsWith('!')) continue;
      expect(Object.keys(files).filter(createPicker([pattern], 'test')), pattern).not.toEqual([]);
    }
  });

  it('shows a pipeline that fits it, which is right without its comment signs', async () => {
    const draft = { 'draft.yml': uncomment(text) };
    await repository.write(draft);
    const file = join(repository.directory, 'draft.yml');
    const run = await runCli({
      args: ['validate', '--json', '--repo', repository.directory, '--config', file],
    });
    await repository.write({ 'draft.yml': null });
    const { status, pipelines: found, problems } = JSON.parse(run.stdout);
    expect({ status, problems, names: found.map(({ name }: { name: string }) => name) }).toEqual({
      status: 'valid',
      problems: [],
      names: pipelines,
    });
  });

  it('writes workflows, those of the examples', () => {
    expect(read(repository, SUMMARY)).toBe(EXAMPLES['summary.yml']);
    const hasCode = sources[0] !== '**';
    expect(existsSync(join(repository.directory, DOCS))).toBe(hasCode);
    if (hasCode) expect(read(repository, DOCS)).toBe(EXAMPLES['docs-weekly.yml']);
  });
});

describe('gloss init', () => {
  it.each(Object.entries(EXAMPLES))(
    'writes examples/%s (else: node scripts/write-examples.ts)',
    (name, text) => expect(readFileSync(join(root, 'examples', name), 'utf8')).toBe(text),
  );

  it('says what it wrote, and what to try next', async () => {
    const repository = await repositoryOf({ 'src/a.ts': 'export const a = 1;\n' });
    const { stdout } = await init(repository);
    expect(stdout).toContain(`Wrote ${CONFIG}\nWrote ${SUMMARY}\nWrote ${DOCS}\n`);
    const at = ` --repo ${repository.directory}`;
    const [, next = ''] = stdout.split('Try next:\n');
    const commands = [...next.matchAll(/^ {2}gloss (.*?) {2,}/gm)].map(([, command]) => command);
    expect(commands).toEqual([`validate${at}`, `run summary${at}`, `estimate docs${at}`]);
    const run = await runCli({ args: commands[2]?.split(' ') ?? [] });
    expect(run.exitCode).toBe(0);
  });

  it('leaves what is there, and says so', async () => {
    const repository = await repositoryOf({ 'src/a.ts': 'export const a = 1;\n', [CONFIG]: '# mine\n' });
    const { stdout, exitCode } = await init(repository);
    expect(exitCode).toBe(0);
    expect(stdout).toContain(
      `Left ${CONFIG}: it is there already; --force writes it anew.\nWrote ${SUMMARY}\n`,
    );
    expect(read(repository, CONFIG)).toBe('# mine\n');
    const forced = await init(repository, '--force');
    expect(forced.stdout).toContain(`Wrote ${CONFIG}\nLeft ${SUMMARY}: it is as it would be written.\n`);
    expect(read(repository, CONFIG)).toMatch(/^# Gloss: /);
  });

  it('with --dry-run shows all and writes nothing', async () => {
    const repository = await repositoryOf({ 'src/a.ts': 'export const a = 1;\n' });
    const { stdout } = await init(repository, '--dry-run', '--force');
    expect(stdout).toContain(`Would write ${CONFIG}\n`);
    expect(stdout).toContain(`--- ${CONFIG}\n# Gloss: `);
    expect(stdout).toContain(`--- ${SUMMARY}\n${EXAMPLES['summary.yml']}`);
    expect(readdirSync(repository.directory).sort()).toEqual(['.git', 'src']);
  });

  it('writes through no link', async () => {
    const repository = await repositoryOf({ 'src/a.ts': 'export const a = 1;\n' });
    const elsewhere = join(repository.directory, 'elsewhere');
    mkdirSync(elsewhere);
    symlinkSync(elsewhere, join(repository.directory, '.github'));
    const { stdout } = await init(repository, '--force');
    expect(stdout).toContain(`Left ${CONFIG}: '.github' is a symbolic link.\n`);
    expect(readdirSync(elsewhere)).toEqual([]);
  });

  it('works before the first commit, and without any file', async () => {
    const repository = await makeRepository();
    repositories.push(repository);
    const { stdout, exitCode } = await init(repository);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('Looked at 0 files, 0 bytes; default branch main.\n');
    expect(parseConfig({ text: read(repository, CONFIG), file: CONFIG }).pipelines).toEqual({});
  });

  it.each<[string, string, string | undefined]>([
    ['a server of GitHub', 'https://github.example.com/a/b.git', 'OWNER/gloss/action@v0'],
    ['github.com by ssh', 'git@github.com:a/b.git', 'OWNER/gloss@v0'],
    ['GitLab', 'https://gitlab.com/a/b.git', undefined],
  ])('fits the workflows to %s', async (_, remote, action) => {
    const repository = await repositoryOf({ 'src/a.ts': 'export const a = 1;\n' });
    await repository.git('remote', 'add', 'origin', remote);
    const { stdout } = await init(repository);
    if (action === undefined) {
      expect(stdout).toContain('No workflows: they are for GitHub, and origin is elsewhere.\n');
      expect(existsSync(join(repository.directory, '.github/workflows'))).toBe(false);
    } else expect(read(repository, SUMMARY)).toContain(`- uses: ${action} #`);
  });

  it('survives names that are anything but plain', async () => {
    const repository = await repositoryOf({
      "it's [odd] {a,b} #1/über: x.ts": 'export const a = 1;\n',
      'data/*odd: #name.csv': 'a,b\n1,2\n2,3\n',
      "data/plain it's.csv": 'a,b\n1,2\n2,3\n',
      'data/yes.csv': '"true","#: {{ x }}"\n1,2\n2,3\n',
    });
    const run = await init(repository);
    expect([run.exitCode, run.stderr]).toEqual([0, '']);
    const config = parseConfig({ text: uncomment(read(repository, CONFIG)), file: CONFIG });
    expect(config.pipelines.rows?.source).toEqual({ table: 'data/yes.csv', key: 'true' });
    expect(config.docs.sources).toEqual(['**']);
  });

  it('is refused outside a repository, in a bare one, and with what it does not know', async () => {
    const repository = await repositoryOf({ 'a.md': '# A\n' });
    const bare = join(repository.directory, 'bare.git');
    await repository.git('clone', '-q', '--bare', '.', bare);
    for (const args of [['--repo', '/nowhere'], ['--repo', bare], ['--json'], ['more']]) {
      const run = await runCli({ args: ['init', ...args], cwd: repository.directory });
      expect([run.exitCode, run.stdout]).toEqual([2, '']);
    }
    const help = await runCli({ args: ['init', '--help'] });
    expect(help.stdout).toMatch(/^gloss init \[options\]/);
  });
});
