import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { RunReport } from '../../src/result.ts';
import {
  createRandom,
  fakePrivateKey,
  fillShape,
  SHAPES,
  secretParts,
} from '../content/redact/secret-shapes.ts';
import { answerPage } from '../support/answer-page.ts';
import { makeRepository, type TestRepository } from '../support/make-repository.ts';
import { type MockModel, startMockModel } from '../support/mock-model.ts';
import { type MockStages, startMockStages } from '../support/mock-stages.ts';
import { runCli } from '../support/run-cli.ts';

const CONFIG = `docs: { sources: ['src/*.ts'] }
pipelines:
  rows:
    source: { table: table.csv, key: name }
    each:
      - { name: plain, kind: transform, prompt: 'Of {{ item.row.name }}: {{ item.row.value }}' }
      - { name: note, kind: text, prompt-file: note.md }
    publish: { each: [{ path: 'notes/{{ item.key | slugify }}.md', content: '{{ stages.plain }} {{ stages.note }}' }] }
`;
const random = createRandom(11);
const kinds = Object.keys(SHAPES);
/** All that must be seen nowhere. */
const canaries: string[] = [];
let repository: TestRepository;
let model: MockModel;
let stages: MockStages;
let root: string;

/** One secret of every kind, new for each place. */
function makeSecrets(): string[] {
  return Object.values(SHAPES).map(makeSecret);
}

function makeSecret(shape: string): string {
  const secret = fillShape(shape, random);
  canaries.push(...secretParts(shape, secret));
  return secret;
}

function makeKey(): string {
  const key = fakePrivateKey(random);
  canaries.push(...key.split('\n').slice(1, -1));
  return key;
}

beforeAll(async () => {
  repository = await makeRepository();
  model = await startMockModel();
  stages = await startMockStages();
  root = mkdtempSync(join(tmpdir(), 'gloss-redaction-'));
  await repository.write({
    '.github/gloss.yml': CONFIG,
    'src/plain.ts': 'export const a = 1;\n',
    'note.md': '',
  });
  await repository.commit('start');
});
afterAll(async () => {
  await model.stop();
  await stages[Symbol.asyncDispose]();
  await repository.dispose();
  rmSync(root, { recursive: true, force: true });
});

async function run(pipeline: string, ...more: string[]): Promise<RunReport> {
  const isStages = pipeline === 'rows' || pipeline === 'digest';
  const { stdout, stderr } = await runCli({
    args: [
      ...['run', pipeline, '--json', '--state-dir', join(root, 'state')],
      ...['--model', isStages ? 'compatible:mock' : 'openai:mock', ...more],
    ],
    cwd: repository.directory,
    env: {
      ...{ OPENAI_BASE_URL: model.baseUrl, OPENAI_API_KEY: 'test-key', GLOSS_RETRY_WAIT_MS: '1' },
      GLOSS_BASE_URL: stages.baseUrl,
    },
  });
  expectNone(`${pipeline} printed`, stdout + stderr);
  expect(stdout, stderr).toMatch(/^\{/);
  return JSON.parse(stdout) as RunReport;
}

function expectNone(where: string, text: string): void {
  expect(
    canaries.filter((canary) => text.includes(canary)),
    where,
  ).toEqual([]);
}

/** Every byte of every file below a directory, as Latin-1: SQLite's own files too. */
function bytesBelow(directory: string): string {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .map((name) => join(directory, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => readFileSync(path, 'latin1'))
    .join('\n');
}

const read = (path: string) => readFileSync(join(repository.directory, path), 'utf8');

it('shows no secret to a model, keeps none and prints none, and says where they are', async () => {
  // A change: every kind on a line of its own, a key, and a secret that is removed.
  const removed = makeSecret('ghp_{alnum:36}');
  await repository.write({ 'src/old.ts': `export const one = 1;\nexport const old = '${removed}';\n` });
  await repository.commit('old');
  const lines = [
    '/** Settings. */',
    ...makeSecrets().map((secret, at) => `export const k${at} = \`${secret}\`;`),
  ];
  const settings = [...lines, `export const pem = \`${makeKey()}\`;`, 'export const last = 1;', ''].join(
    '\n',
  );
  await repository.write({ 'src/settings.ts': settings, 'src/old.ts': 'export const one = 1;\n' });
  await repository.commit('settings');
  const echoed = makeSecret('sk_live_{alnum:24}');
  const overview = { headline: `Uses ${echoed}.`, overview: 'o', areas: [], notable: [], lookFirst: [] };
  model.behave(({ kind, prompt }) => {
    if (prompt.includes('holds="page"'))
      return { content: JSON.stringify(answerPage(prompt, `Has ${echoed}`)) };
    return kind === 'overview' ? { content: JSON.stringify(overview) } : undefined;
  });
  const out = join(root, 'out');
  const summary = await run('summary', '--base', 'HEAD~1', '--out', out);
  expect(summary.status).toBe('complete');
  expect(summary.coverage.redacted).toEqual([
    { path: 'src/old.ts', kind: 'github-pat', line: 2 },
    ...kinds.map((kind, at) => ({ path: 'src/settings.ts', kind, line: at + 2 })),
    { path: 'src/settings.ts', kind: 'private-key', line: kinds.length + 2 },
  ]);
  const [items] = model.itemCalls();
  expect(items?.prompt).toContain(`+export const last = 1;`);
  const shown = /@@ -0,0 \+1,(\d+) @@\n([\s\S]*?)\n<\/item/.exec(items?.prompt ?? '');
  expect(shown?.[2]?.split('\n').length).toBe(Number(shown?.[1]));
  expect(Number(shown?.[1])).toBe(settings.split('\n').length - 1);
  const comment = readFileSync(join(out, 'summary.md'), 'utf8');
  expect(comment).toContain(`${kinds.length + 2} values that look like secrets (`);
  expect(comment).toContain('`src/old.ts:2`');
  expect(comment).toContain('REDACTED:stripe-access-token');

  // Pages: what people wrote stays theirs, byte for byte.
  const first = await run('docs', '--write');
  expect(first.coverage.redacted).toContainEqual({
    path: 'src/settings.ts',
    kind: 'github-pat',
    line: kinds.indexOf('github-pat') + 2,
  });
  const page = 'docs/reference/src/settings.ts.md';
  const own = makeSecret('glpat-{alnum:20}');
  expectNone('the page', read(page));
  const kept = `<!-- gloss:keep -->\nOurs: ${own}\n<!-- /gloss:keep -->\n`;
  await repository.write({ [page]: `${read(page)}\n${kept}` });
  await repository.commit('people');
  await repository.write({ 'src/settings.ts': settings.replace('last = 1', 'other = 1') });
  await run('docs', '--write');
  expect(read(page)).toContain(kept);
  expect(read(page)).toContain('other');

  // A table, a prompt file, and a conversation with a title.
  const cells = makeSecrets().map((secret, at) => `${kinds[at]},"${secret.replaceAll('"', '')}"`);
  await repository.write({
    'table.csv': [
      'name,value',
      ...cells.slice(0, 12),
      `all,"${cells.map((cell) => cell.slice(cell.indexOf('"') + 1, -1)).join('\n')}"`,
    ].join('\n'),
    'note.md': `Use ${makeSecret('npm_{alnum:36}')} to tell what {{ item.row.value }} is.`,
    'thread.json': JSON.stringify({
      title: `Key ${makeSecrets().join(' ')} does not work`,
      body: `See\n${makeKey()}`,
      comments: [{ author: { login: 'ada' }, body: makeSecrets().join('\n') }],
    }),
  });
  await repository.commit('table');
  const rows = await run('rows', '--write');
  expect(rows.totals).toMatchObject({ items: 13, done: 13, failed: 0 });
  expect(rows.coverage.redacted).toContainEqual({ path: 'table.csv', kind: kinds[0], line: 2 });
  const note = read('notes/url-password.md');
  expect(note).toContain('postgres://app:[REDACTED:url-password]@db-7.internal.corp/orders');
  const digest = await run('digest', '--thread', 'thread.json');
  expect(digest.status).toBe('complete');
  expect(digest.coverage.redacted?.length).toBe(2 * kinds.length + 1);

  const prompts = [...model.calls, ...stages.calls].map(({ prompt }) => prompt).join('\n');
  expect(prompts).toContain('to tell what');
  for (const kind of [...kinds, 'private-key']) expect(prompts).toContain(`[REDACTED:${kind}]`);
  expectNone('the model saw', prompts);
  const state = bytesBelow(join(root, 'state'));
  // What is looked through is what is kept.
  for (const known of ['export const last = 1', 'postgres://app:[REDACTED', 'runPipeline'])
    expect(state).toContain(known);
  expectNone('the state holds', state);
  expectNone('--out holds', bytesBelow(out));
  expectNone('notes hold', bytesBelow(join(repository.directory, 'notes')));
}, 120_000);
