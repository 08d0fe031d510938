import { rmSync, symlinkSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeRepository, type TestRepository } from '../support/make-repository.ts';
import { runCli } from '../support/run-cli.ts';

const INDEX = 'docs/reference/README.md';
const PAGE = (name: string) => `docs/reference/src/${name}.ts.md`;
const KEPT = '<!-- gloss:keep -->\nMine, and it stays.\n<!-- /gloss:keep -->\n';

let repository: TestRepository;

const source = (name: string, words = `Part ${name}.`) =>
  `/** ${words} */\nexport function part${name}(a: number): number {\n  return a;\n}\n`;
const cli = (...args: string[]) => runCli({ args, cwd: repository.directory });
const write = (...args: string[]) => cli('run', 'docs', '--write', ...args);
const check = async () => (await cli('check')).exitCode;
const read = (path: string) => readFile(join(repository.directory, path), 'utf8');
const git = (...args: string[]) => repository.git(...args);
/** A merge that conflicts is what these tests are about. */
const merge = (branch: string) => git('merge', '--quiet', branch).catch(() => '');

beforeEach(async () => {
  repository = await makeRepository();
  await repository.write({ 'src/a.ts': source('a'), '.gitignore': '.gloss\n' });
  await write();
  await repository.commit('docs');
});

afterEach(() => repository.dispose());

/** Two branches that each add a source with its page, and the conflict that comes of it. */
async function mergeBranches(): Promise<void> {
  await git('checkout', '--quiet', '-b', 'x');
  await repository.write({ 'src/n.ts': source('n') });
  await write();
  await repository.commit('n');
  await git('checkout', '--quiet', '-');
  await git('checkout', '--quiet', '-b', 'y', 'x~1');
  await repository.write({ 'src/m.ts': source('m') });
  await write();
  await repository.commit('m');
  await merge('x');
  expect(await read('gloss.lock')).toContain('<<<<<<<');
  expect(await read(INDEX)).toContain('<<<<<<<');
}

async function expectBothFollowed(): Promise<void> {
  expect(await read(INDEX)).not.toMatch(/<<<<<<<|>>>>>>>/);
  expect(await read(INDEX)).toContain('src/m.ts.md');
  expect(await read(INDEX)).toContain('src/n.ts.md');
  expect(await check()).toBe(0);
  await repository.write({ 'src/n.ts': source('n', 'Quite new.'), 'src/m.ts': source('m', 'New too.') });
  expect(await check()).toBe(4);
  expect((await write()).exitCode).toBe(0);
  expect(await read(PAGE('n'))).toContain('Quite new.');
  expect(await read(PAGE('m'))).toContain('New too.');
}

describe('a merge of two branches that wrote pages', () => {
  it('is joined by the next run, lock and index', async () => {
    await mergeBranches();
    expect(await cli('check')).toMatchObject({ stderr: expect.stringContaining('gloss run docs --write') });
    expect(await write()).toMatchObject({ exitCode: 0 });
    await expectBothFollowed();
  });

  it.each([
    ['lock and index', ['gloss.lock', INDEX]],
    ['the lock alone', ['gloss.lock']],
  ])('loses no page when %s came from one side', async (_, paths) => {
    await mergeBranches();
    await git('checkout', '--ours', '--', ...paths);
    expect(await check()).toBe(4);
    expect(await write()).toMatchObject({ exitCode: 0 });
    await expectBothFollowed();
  });

  it('keeps people’s words in a page that both branches wrote, and leaves a conflict about them to people', async () => {
    const both = (first: string, second: string) => `${source('a', first)}\n${source('b', second)}`;
    await repository.write({ 'src/a.ts': both('One.', 'Two.') });
    await write();
    await repository.commit('two parts');
    await git('checkout', '--quiet', '-b', 'x');
    await repository.write({ 'src/a.ts': both('One of x.', 'Two of x.') });
    await write();
    await repository.write({ [PAGE('a')]: `${await read(PAGE('a'))}\n${KEPT}` });
    await repository.commit('x');
    await git('checkout', '--quiet', '-b', 'y', 'x~1');
    await repository.write({ 'src/a.ts': both('One of y.', 'Two.') });
    await write();
    await repository.commit('y');
    await merge('x');
    expect(await read(PAGE('a'))).toContain('<<<<<<<');
    await repository.write({ 'src/a.ts': both('One of both.', 'Two of x.') });
    expect(await write()).toMatchObject({ exitCode: 0 });
    const page = await read(PAGE('a'));
    expect(page).toContain('One of both.');
    expect(page).not.toMatch(/One of [xy]/);
    expect(page).toContain('Two of x.');
    expect(page).toContain(KEPT);
    expect(page).not.toMatch(/<<<<<<<|=======|>>>>>>>/);
    expect(await check()).toBe(0);
    const conflicted = `${page}\n<<<<<<< HEAD\nMine.\n=======\nTheirs.\n>>>>>>> x\n`;
    await repository.write({ [PAGE('a')]: conflicted });
    const run = await write();
    expect(run).toMatchObject({ exitCode: 3 });
    expect(run.stdout).toContain('markers of a merge conflict');
    expect(await read(PAGE('a'))).toBe(conflicted);
  });
});

describe('pages without a record', () => {
  it('are Gloss’s again when they are what would be written', async () => {
    await repository.write({ [PAGE('a')]: `${await read(PAGE('a'))}\n${KEPT}` });
    const before = [await read(PAGE('a')), await read(INDEX)];
    rmSync(join(repository.directory, 'gloss.lock'));
    expect(await write()).toMatchObject({ exitCode: 0 });
    expect([await read(PAGE('a')), await read(INDEX)]).toEqual(before);
    expect(await check()).toBe(0);
  });

  it('are taken over with --adopt, the index too, and nothing stands there twice', async () => {
    await repository.write({
      [PAGE('a')]: `${await read(PAGE('a'))}\nBy hand.\n\n${KEPT}`,
      [INDEX]: `${await read(INDEX)}\nBy hand, too.\n`,
      'src/a.ts': source('a', 'Something else.'),
    });
    rmSync(join(repository.directory, 'gloss.lock'));
    const run = await write();
    expect(run).toMatchObject({ exitCode: 3 });
    expect(run.stdout).toContain('--adopt');
    expect(await write('--adopt')).toMatchObject({ exitCode: 0 });
    const page = await read(PAGE('a'));
    expect(page).toContain('By hand.');
    expect(page).toContain(KEPT);
    expect(page.match(/^title:/gm)).toHaveLength(1);
    expect(page.match(/Generated by Gloss/g)).toHaveLength(1);
    expect(await read(INDEX)).toContain('By hand, too.');
    expect(await check()).toBe(0);
    expect((await write('--adopt')).stdout).toContain('up to date');
  });

  it('takes over an index that people wrote', async () => {
    rmSync(join(repository.directory, 'gloss.lock'));
    await repository.write({ [INDEX]: '# Ours\n\nRead this first.\n' });
    expect((await write()).stdout).toContain('a file that Gloss did not write');
    expect(await write('--adopt')).toMatchObject({ exitCode: 0 });
    expect(await read(INDEX)).toMatch(/src\/a\.ts\.md[\s\S]*gloss:keep[\s\S]*Read this first\./);
    expect(await check()).toBe(0);
  });
});

describe('a conflict with people’s text', () => {
  beforeEach(async () => {
    const page = await read(PAGE('a'));
    await repository.write({
      [PAGE('a')]: page.replaceAll(/^Part a\.$/gm, 'Part a.\nA person’s line.'),
      'src/a.ts': source('a', 'Something else.'),
    });
  });

  it('is shown with what would have been written, on the terminal, as JSON and in --out', async () => {
    const run = await cli('run', 'docs', '--out', 'out');
    expect(run).toMatchObject({ exitCode: 3 });
    expect(run.stderr).toMatch(/^ {2}\| \+Something else\.$/m);
    expect(run.stderr).toContain('To settle one');
    expect(run.stdout).not.toContain('Something else.');
    expect(await read('out/proposals.diff')).toMatch(/^\+Something else\.$/m);
    expect(await read('out/docs.diff')).not.toContain('+Something else.');
    const report = JSON.parse((await cli('run', 'docs', '--json')).stdout);
    expect(report.leftAlone).toEqual([
      { path: PAGE('a'), reason: expect.any(String), proposal: expect.stringContaining('+Something else.') },
    ]);
  });

  it('is settled once people took over the generated lines', async () => {
    expect(await write()).toMatchObject({ exitCode: 3 });
    const settled = (await read(PAGE('a'))).replaceAll('Part a.', 'Something else.');
    await repository.write({ [PAGE('a')]: settled });
    expect(await write()).toMatchObject({ exitCode: 0 });
    expect(await read(PAGE('a'))).toBe(settled);
    expect(await check()).toBe(0);
  });
});

describe('what cannot be written', () => {
  it('is neither in the index nor makes it one that people edited', async () => {
    await repository.write({ 'src/b.ts': source('b') });
    symlinkSync('/nowhere', join(repository.directory, PAGE('b')));
    expect(await write()).toMatchObject({ exitCode: 3 });
    expect(await read(INDEX)).not.toContain('src/b.ts.md');
    const found = await cli('check');
    expect(found.stdout).not.toContain(INDEX);
    expect(found.stdout).toContain(PAGE('b'));
  });
});

describe('people’s text in the page of a renamed source', () => {
  it('goes over to its new page: kept regions and edits', async () => {
    const page = await read(PAGE('a'));
    await repository.write({ [PAGE('a')]: `${page}\nBy hand.\n\n${KEPT}` });
    await write();
    await repository.commit('people');
    await git('mv', 'src/a.ts', 'src/renamed.ts');
    const run = await write();
    expect(run).toMatchObject({ exitCode: 0 });
    expect(run.stdout).toContain(`keeps what people wrote in ${PAGE('a')}`);
    await expect(read(PAGE('a'))).rejects.toThrow();
    const moved = await read(PAGE('renamed'));
    expect(moved).toContain(`By hand.\n\n${KEPT}`);
    expect(moved).toContain('src/renamed.ts');
    expect(moved).not.toContain('src/a.ts');
    expect(await check()).toBe(0);
  });

  it('stays where it is when the new page cannot be written', async () => {
    await repository.write({ [PAGE('a')]: `${await read(PAGE('a'))}\n${KEPT}` });
    await repository.commit('people');
    await git('mv', 'src/a.ts', 'src/renamed.ts');
    symlinkSync('/nowhere', join(repository.directory, PAGE('renamed')));
    expect(await write()).toMatchObject({ exitCode: 3 });
    expect(await read(PAGE('a'))).toContain(KEPT);
  });

  it('is named, with what to do, when it is not clear where it belongs', async () => {
    await repository.write({ [PAGE('a')]: `${await read(PAGE('a'))}\n${KEPT}` });
    await repository.commit('people');
    await repository.write({ 'src/a.ts': null, 'src/b.ts': source('b') });
    const run = await write();
    expect(run).toMatchObject({ exitCode: 3 });
    expect(run.stdout).toContain('move what is yours to another page, and delete this one');
    expect(await read(PAGE('a'))).toContain(KEPT);
  });
});
