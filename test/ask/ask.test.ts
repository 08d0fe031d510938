import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/pipelines/ask/answer.ts';
import type { RunReport } from '../../src/result.ts';
import { openTill } from '../money/open-till.ts';
import { answerQuestion, questionOf, readPathsOf, type ScriptedNote } from '../support/answer-question.ts';
import { makeRepository, type TestRepository } from '../support/make-repository.ts';
import { type MockStages, type StageCallSeen, startMockStages } from '../support/mock-stages.ts';
import { runCli, startCli } from '../support/run-cli.ts';

const QUESTION = 'Where is the "retry" limit decided, & by whom?';

let repository: TestRepository;
let stages: MockStages;
let till: ReturnType<typeof openTill>;
let script: ScriptedNote[] = [];

const lines = (name: string, count = 12) =>
  `${Array.from({ length: count }, (_, index) => `const ${name}${index} = ${index};`).join('\n')}\n`;

beforeAll(async () => {
  repository = await makeRepository();
  await repository.write({ 'README.md': '# Demo\n', 'src/a.ts': lines('a'), 'src/b.ts': lines('b') });
  await repository.commit('start');
  await repository.write({
    'src/a.ts': lines('a').replace('a9 = 9', 'retryLimit = 99'),
    'src/b.ts': lines('b').replace('b4 = 4', 'b4 = 44'),
    'src/new.ts': 'export const fresh = 1;\n',
    'package-lock.json': '{}\n',
  });
  await repository.commit('change');
  stages = await startMockStages();
  till = openTill({ env: { GLOSS_BASE_URL: stages.baseUrl, GLOSS_RETRY_WAIT_MS: '10' } });
});
afterAll(async () => {
  till[Symbol.dispose]();
  await stages[Symbol.asyncDispose]();
  await repository.dispose();
});
beforeEach(() => {
  stages.calls.length = 0;
  stages.behave(usual);
  script = [
    { path: 'src/a.ts', text: 'The limit is 99.', startLine: 10 },
    { path: 'src/a.ts', text: 'It was 9.', startLine: 10, side: 'LEFT' },
    { path: 'src/new.ts', text: 'Somewhere.', startLine: 400 },
  ];
});

const usual = ({ prompt }: StageCallSeen) => {
  const content = answerQuestion(prompt, script);
  return content === undefined ? undefined : { content };
};
const commandFor = (state: string, ...args: string[]) => [
  ...['run', 'ask', '--question', QUESTION, '--repo', repository.directory, '--state-dir', state],
  ...['--model', 'compatible:mock', ...args],
];
const askChange = (state: string, ...args: string[]) =>
  till.run(commandFor(state, '--base', 'HEAD~1', ...args));
const answerOf = ({ answer }: RunReport) => answer as unknown as Answer;
const sourcesOf = (report: RunReport) =>
  answerOf(report).statements.map(({ text, sources }) => [
    text,
    ...sources.map(({ path, startLine, side, exists }) => `${path} ${side} ${startLine} ${exists}`),
  ]);

describe('a question about a change', () => {
  it('is asked of all files together, and answered once, with the lines that prove it', async () => {
    const { exitCode, report } = await askChange(till.newState());
    expect(exitCode).toBe(0);
    expect(answerOf(report)).toMatchObject({ question: QUESTION, outcome: 'answered' });
    expect(sourcesOf(report)).toEqual([
      ['So: The limit is 99.', 'src/a.ts RIGHT 10 true'],
      ['So: It was 9.', 'src/a.ts LEFT 10 false'],
      ['So: Somewhere.', 'src/new.ts RIGHT 400 false'],
    ]);
    expect(stages.calls.map(({ schema, prompt }) => [schema, ...readPathsOf(prompt)])).toEqual([
      ['file_answers', 'src/a.ts', 'src/b.ts', 'src/new.ts'],
      ['answer'],
    ]);
    expect(stages.calls.map(({ prompt }) => questionOf(prompt))).toEqual([QUESTION, QUESTION]);
    expect(report.coverage).toMatchObject({ hunksTotal: 4, hunksRead: 3 });
    expect(report.coverage.notRead.map(({ path }) => path)).toEqual(['package-lock.json']);
    expect(report.totals).toMatchObject({ modelCalls: 2, done: 3, failed: 0 });
  });

  it('costs nothing the second time; after a push only what changed is asked', async () => {
    const state = till.newState();
    const first = await askChange(state);
    stages.calls.length = 0;
    const second = await askChange(state);
    expect(stages.calls).toEqual([]);
    expect(second.report).toMatchObject({
      answer: first.report.answer,
      totals: { modelCalls: 0, reused: 3 },
    });
    const base = (await repository.git('rev-parse', 'HEAD~1')).trim();
    await repository.write({ 'src/b.ts': lines('b').replace('b4 = 4', 'b4 = 45') });
    await repository.commit('push');
    const third = await till.run(commandFor(state, '--base', base));
    await repository.git('reset', '-q', '--hard', 'HEAD~1');
    expect(stages.calls.map(({ prompt }) => readPathsOf(prompt))).toEqual([['src/b.ts']]);
    expect(third.report.totals).toMatchObject({ modelCalls: 1, reused: 2 });
    stages.calls.length = 0;
    await till.run(commandFor(state, '--base', 'HEAD~1').with(3, 'Another question?'));
    expect(stages.calls).toHaveLength(2);
  });

  it('is not found where nobody says anything, and what was read is said; nobody is asked about nothing', async () => {
    script = [];
    const { exitCode, report } = await askChange(till.newState());
    expect([exitCode, report.status]).toEqual([0, 'complete']);
    expect(answerOf(report)).toMatchObject({ outcome: 'not-found', statements: [] });
    expect(stages.calls.map(({ schema }) => schema)).toEqual(['file_answers']);
    expect(report.coverage.hunksRead).toBe(3);
  });

  it('shows the notes where no answer can be drawn from them, and a bad file costs no other', async () => {
    const state = till.newState();
    stages.behave((call) => {
      const isBad = call.schema === 'answer' || readPathsOf(call.prompt).includes('src/new.ts');
      return isBad ? { status: 400, message: 'content policy: refused' } : usual(call);
    });
    const { exitCode, report } = await askChange(state);
    expect([exitCode, report.status]).toEqual([3, 'partial']);
    expect(answerOf(report).outcome).toBe('places');
    expect(sourcesOf(report).map(([text]) => text)).toEqual(['The limit is 99.', 'It was 9.']);
    expect(report.coverage.notRead.map(({ path }) => path)).toEqual(['package-lock.json', 'src/new.ts']);
    stages.behave(usual);
    stages.calls.length = 0;
    const again = await askChange(state);
    expect(stages.calls.map(({ prompt }) => readPathsOf(prompt))).toEqual([['src/new.ts'], []]);
    expect(answerOf(again.report).outcome).toBe('answered');
  });

  it('draws one answer from more notes than one call reads, and its places stay right', async () => {
    const many = Array.from({ length: 90 }, (_, index) => `src/many-${index}.ts`);
    const wide = `const wide = '${'some words and more '.repeat(9)}';\n`.repeat(10);
    await repository.write(Object.fromEntries(many.map((path) => [path, wide])));
    await repository.commit('many');
    script = many.flatMap((path) =>
      Array.from({ length: 4 }, (_, at) => ({
        path,
        text: `${path} ${at}`,
        startLine: at + 1,
        endLine: at + 5,
      })),
    );
    const { report } = await askChange(till.newState());
    await repository.git('reset', '-q', '--hard', 'HEAD~1');
    const drawn = stages.calls.filter(({ schema }) => schema === 'answer');
    expect(drawn.length).toBeGreaterThan(2);
    expect(drawn.every(({ prompt }) => prompt.length < 400_000)).toBe(true);
    for (const [text = '', place] of sourcesOf(report)) {
      const [, path, at] = /So: So: (\S+) (\d)/.exec(text) ?? [];
      expect(place).toBe(`${path} RIGHT ${Number(at) + 1} true`);
    }
    expect(report.totals.modelCalls).toBe(stages.calls.length);
  });

  it('without a model says so and where its words stand', async () => {
    const { exitCode, report } = await askChange(till.newState(), '--model', 'offline:extractive');
    expect([exitCode, stages.calls.length]).toEqual([0, 0]);
    expect(answerOf(report).outcome).toBe('places');
    expect(sourcesOf(report)).toEqual([['`retry`, `limit`', 'src/a.ts RIGHT 10 true']]);
    expect(report.totals).toMatchObject({ done: 3 });
  });

  it('stops at the budget, says so, and goes on where there is more', async () => {
    const state = till.newState();
    mkdirSync(state);
    const config = join(state, 'gloss.yml');
    writeFileSync(config, 'prices:\n  compatible:mock: { input: 100, output: 400 }\n');
    const poor = await askChange(state, '--config', config, '--budget-usd', '0.0001');
    expect([poor.exitCode, stages.calls.length]).toEqual([3, 0]);
    expect(answerOf(poor.report)).toMatchObject({ outcome: 'not-found', statements: [] });
    expect(poor.report).toMatchObject({ totals: { skipped: 3, done: 0 }, budget: { missing: 3 } });
    const rich = await askChange(state, '--config', config, '--budget-usd', '9');
    expect(answerOf(rich.report).outcome).toBe('answered');
  });

  it('is estimated before anything is sent', async () => {
    const { report } = await till.run(commandFor(till.newState(), '--base', 'HEAD~1').with(0, 'estimate'));
    expect(report).toMatchObject({ status: 'skipped', totals: { items: 3, reused: 0 } });
    expect(stages.calls).toEqual([]);
  });

  it.each([
    ['no question', ['run', 'ask'], /'ask' needs a question/],
    ['an empty one', ['run', 'ask', '--question', '?!'], /The question is empty/],
    ['one that is too long', ['run', 'ask', '--question', 'x'.repeat(1_001)], /1001 characters/],
    [
      'one for a pipeline that answers none',
      ['run', 'summary', '--question', 'Why?'],
      /'summary' answers no question/,
    ],
  ])('is refused: %s', async (_, args, reason) => {
    await expect(till.run([...args, '--repo', repository.directory])).rejects.toThrow(reason);
  });
});

describe('a question about files', () => {
  const askFiles = (state: string, ...args: string[]) => till.run(commandFor(state, '--paths', ...args));

  it('reads those that have most to do with it, as they are at the head', async () => {
    await repository.write({ 'src/a.ts': 'dirty\n' });
    script = [
      { path: 'src/a.ts', text: 'The limit is 99.', startLine: 10 },
      { path: 'src/a.ts', text: 'Not there.', startLine: 13 },
    ];
    const { report } = await askFiles(till.newState(), 'src/');
    await repository.git('checkout', '-q', '.');
    expect(sourcesOf(report)).toEqual([
      ['So: The limit is 99.', 'src/a.ts RIGHT 10 true'],
      ['So: Not there.', 'src/a.ts RIGHT 13 false'],
    ]);
    const [call] = stages.calls;
    expect(readPathsOf(call?.prompt ?? '')).toEqual(['src/a.ts', 'src/b.ts', 'src/new.ts']);
    expect(call?.prompt).toContain('|10|+const retryLimit = 99;');
    expect(report.target).toMatchObject({ kind: 'tree', baseName: 'HEAD' });
  });

  it('leaves out, with the reason, what it has no room for', async () => {
    const large = `const words = 'zebra ${'nothing '.repeat(20)}';\n`.repeat(600);
    await repository.write({
      'big/one.ts': large,
      'big/two.ts': large,
      'big/yarn.lock': 'x\n',
      'big/retry.ts': 'x\n',
    });
    await repository.commit('big');
    const { report } = await askFiles(till.newState(), 'big/', '--head', 'HEAD');
    await repository.git('reset', '-q', '--hard', 'HEAD~1');
    const reasons = Object.fromEntries(report.coverage.notRead.map(({ path, reason }) => [path, reason]));
    expect(reasons).toEqual({
      'big/two.ts': 'has less to do with the question than what was read',
      'big/yarn.lock': 'lockfile',
    });
    expect(report.coverage).toMatchObject({ hunksTotal: 4, hunksRead: 2 });
  });
});

describe('a process', () => {
  const env = () => ({ GLOSS_BASE_URL: stages.baseUrl, NO_COLOR: '1' });

  it('that is killed half-way goes on where it was, and prints the answer', async () => {
    const state = till.newState();
    const args = commandFor(state, '--base', 'HEAD~1', '--no-packing', '--concurrency', '1');
    const third = Promise.withResolvers<void>();
    stages.behave((call) => {
      if (stages.calls.length < 3) return usual(call);
      third.resolve();
      return { hang: true };
    });
    const { child, done } = startCli({ args, env: env() });
    await third.promise;
    child.kill('SIGKILL');
    await done;
    const before = stages.calls.slice(0, 1).flatMap(({ prompt }) => readPathsOf(prompt));
    stages.behave(usual);
    const end = await runCli({ args, env: env() });
    expect(end.exitCode, end.stderr).toBe(0);
    expect(end.stderr).toContain('took up the unfinished run');
    const after = stages.calls.slice(3).flatMap(({ prompt }) => readPathsOf(prompt));
    expect(after.filter((path) => before.includes(path))).toEqual([]);
    expect(end.stdout).toContain(`Answer\n\n  ? ${QUESTION}\n\nSo: The limit is 99.\n    src/a.ts:10\n`);
    expect(end.stdout).toContain('Read 3 of 4 hunks in 3 of 4 changed files.');
  });
});
