import { mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeRepository, type TestRepository } from '../support/make-repository.ts';
import { runCli } from '../support/run-cli.ts';

const FILE = '.github/gloss.yml';
const GOOD = `pipelines:
  products:
    source: { table: data/products.csv }
    each:
      - { name: text, kind: text, prompt-file: prompts/text.md }
    publish: { each: [{ path: 'docs/{{ item.key }}.md' }], comment: '{{ items.size }} done' }
  notes:
    source: { files: ['*.md'] }
    all:
      - { name: overview, kind: text, prompt: '{{ items.size }}' }
`;
const FILES = {
  'README.md': '# Demo\n',
  'data/products.csv': 'id,name\n1,Lamp\n',
  'prompts/text.md': 'Describe {{ item.row.name }}.\n',
};

let repository: TestRepository;

beforeAll(async () => {
  repository = await makeRepository();
});
afterAll(async () => await repository.dispose());

/** Everything in the work tree, to see that nothing comes or goes. */
const listFiles = () => readdirSync(repository.directory, { recursive: true }).sort();

async function validate(files: Record<string, string | Buffer | null>, ...args: string[]) {
  await repository.write({ [FILE]: null, ...FILES, ...files });
  const before = listFiles();
  const run = await runCli({ args: ['validate', '--repo', repository.directory, ...args] });
  expect(listFiles()).toEqual(before);
  return run;
}

describe('gloss validate', () => {
  it('says what is right', async () => {
    const run = await validate({ [FILE]: GOOD });
    expect(run).toEqual({
      exitCode: 0,
      stderr: '',
      stdout: `${FILE}: 2 pipelines: products, notes.
  products  rows of data/products.csv → each: text (text) → docs/{{ item.key }}.md, a comment
  notes     2 files → all: overview (text) → nothing is published
`,
    });
  });

  it('says it as data', async () => {
    const run = await validate({ [FILE]: GOOD }, '--json');
    expect(JSON.parse(run.stdout)).toMatchObject({
      status: 'valid',
      file: FILE,
      pipelines: [{ name: 'products' }, { name: 'notes' }],
      problems: [],
      warnings: [],
    });
    expect(run.exitCode).toBe(0);
  });

  it('without a file says that the defaults hold', async () => {
    const run = await validate({});
    expect(run.stdout).toBe(
      `There is no ${FILE}: every setting has its default. \`gloss init\` writes one.\n`,
    );
    expect(run.exitCode).toBe(0);
  });

  it('warns of a source that finds nothing', async () => {
    const text = GOOD.replace("'*.md'", "'*.rst'");
    const run = await validate({ [FILE]: text });
    expect(run.stdout).toContain(`${FILE}: warning: pipelines.notes.source.files matches no file.\n`);
    expect(run.exitCode).toBe(0);
  });

  it('reads the file that is named', async () => {
    const draft = join(repository.directory, 'draft.yml');
    const run = await validate({ 'draft.yml': 'docs: { group: files }\n' }, '--config', draft);
    expect(run.stderr).toContain(`${draft}:1:16: docs.group must be 'file' or 'directory'`);
    expect(run.exitCode).toBe(2);
    await repository.write({ 'draft.yml': null });
  });

  it.each<[string, Record<string, string | Buffer>, string[]]>([
    [
      'two things in the file',
      { [FILE]: GOOD.replace('name: text', 'nam: text').replaceAll('items.size', 'item.size') },
      [
        `${FILE} has 3 problems:`,
        `${FILE}:5:9: stage 1: name is missing. Add 'name: …' to stage 1.`,
        `${FILE}:5:11: stage 1: nam is not a setting. Did you mean 'name'?`,
      ],
    ],
    [
      'a prompt that is not there',
      { [FILE]: GOOD.replace('text.md', 'none.md') },
      [
        `${FILE} has 1 problem:`,
        `${FILE}:5:48: stage "text": prompt-file 'prompts/none.md' is not there. Commit it, or write the prompt into the configuration.`,
      ],
    ],
    [
      'a prompt that is wrong, and a table that is not there',
      { [FILE]: GOOD.replace('products.csv', 'none.csv'), 'prompts/text.md': 'x\n{{ item.name }}' },
      [
        `${FILE} has 2 problems:`,
        `${FILE}:3:22: pipelines.products.source.table names 'data/none.csv', which is not in the repository.`,
        'prompts/text.md:2:4: pipelines.products, stage "text": \'item.name\' is not there. There are item.key, item.number, item.row.',
      ],
    ],
    [
      'a prompt that is no text',
      { [FILE]: GOOD, 'prompts/text.md': Buffer.from([0x80, 0]) },
      [`${FILE} has 1 problem:`, "prompts/text.md' is no text. Save it as UTF-8."],
    ],
    [
      'a prompt that is a directory',
      { [FILE]: GOOD.replace('prompts/text.md', 'prompts') },
      [`${FILE} has 1 problem:`, "'prompts' is a directory. Name a file in it."],
    ],
    [
      'no UTF-8',
      { [FILE]: Buffer.from('docs: { audience: "caf\u00e9" }\n', 'latin1') },
      [`${FILE} has 1 problem:`, `${FILE}:1:23: This is not UTF-8.`],
    ],
    ['10 MB', { [FILE]: 'x'.repeat(10 * 1024 * 1024) }, ['1:1: The file must have at most 32 KiB.']],
    ['a bomb of aliases', { [FILE]: 'a: &a [x]\nb: [*a, *a]\n' }, ["'&a' is an anchor"]],
    [
      'an address',
      { [FILE]: 'defaults: { base-url: "https://example.com" }\n' },
      ['cannot be set in this file'],
    ],
  ])('tells %s with its place, and fails', async (_, files, lines) => {
    const run = await validate(files);
    for (const line of lines) expect(run.stderr).toContain(line);
    expect(run.stdout).toBe('');
    expect(run.exitCode).toBe(2);
    const json = await validate(files, '--json');
    const { status, problems } = JSON.parse(json.stdout);
    expect([status, json.exitCode, json.stderr]).toEqual(['invalid', 2, '']);
    for (const problem of problems) {
      expect(problem).toEqual({
        file: expect.any(String),
        line: expect.any(Number),
        column: expect.any(Number),
        message: expect.any(String),
      });
    }
  });

  it('follows no link from a prompt', async () => {
    const path = join(repository.directory, 'prompts/link.md');
    mkdirSync(dirname(path), { recursive: true });
    symlinkSync('/etc/hostname', path);
    const run = await validate({ [FILE]: GOOD.replace('text.md', 'link.md') });
    expect(run.stderr).toContain("'prompts/link.md' is a symbolic link, which is not followed.");
    expect(run.exitCode).toBe(2);
  });

  it('is told apart from other commands', async () => {
    for (const args of [
      ['validate', 'more'],
      ['validate', '--write'],
      ['validate', '--config', 'none.yml'],
    ]) {
      const run = await runCli({ args: [...args, '--repo', repository.directory] });
      expect([run.exitCode, run.stdout]).toEqual([2, '']);
    }
    const help = await runCli({ args: ['validate', '--help'] });
    expect(help.stdout).toMatch(/^gloss validate \[options\]/);
  });
});
