import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { costOf } from '../../src/models/prices/find-price.ts';
import { makeRepository, type TestRepository } from '../support/make-repository.ts';
import { type MockModel, startMockModel } from '../support/mock-model.ts';
import { type MockStages, startMockStages } from '../support/mock-stages.ts';
import { openTill } from './open-till.ts';

const ITEMS = 30;
const CONCURRENCY = 3;
/** So dear that cents are spent. */
const PRICE = { input: 100, output: 400 };
const CONFIG = `prices:
  openai:mock: { input: ${PRICE.input}, output: ${PRICE.output} }
  compatible:mock: { input: ${PRICE.input}, output: ${PRICE.output} }
pipelines:
  notes:
    source: { files: ['src/**'] }
    each:
      - { name: first, kind: text, prompt: 'Describe {{ item.path }}: {{ item.text }}' }
      - { name: second, kind: text, prompt: 'Shorten: {{ stages.first }}' }
`;

let repository: TestRepository;
let model: MockModel;
let stages: MockStages;
let till: ReturnType<typeof openTill>;

beforeAll(async () => {
  repository = await makeRepository();
  await repository.write({ 'README.md': '# Demo\n', '.github/gloss.yml': CONFIG });
  await repository.commit('start');
  const body = (index: number) => `export const value${index} = ${index};\n`.repeat(20 + 10 * (index % 5));
  const files = Array.from({ length: ITEMS }, (_, index) => [`src/f${index}.ts`, body(index)] as const);
  await repository.write(Object.fromEntries(files));
  await repository.commit('change');
  model = await startMockModel();
  stages = await startMockStages();
  till = openTill({
    env: {
      OPENAI_API_KEY: 'key',
      OPENAI_BASE_URL: model.baseUrl,
      GLOSS_BASE_URL: stages.baseUrl,
      GLOSS_RETRY_WAIT_MS: '10',
    },
  });
});
afterAll(async () => {
  till[Symbol.dispose]();
  await model.stop();
  await stages[Symbol.asyncDispose]();
  await repository.dispose();
});
beforeEach(() => {
  model.behave(() => undefined);
  model.calls.length = 0;
  stages.calls.length = 0;
});

const common = ['--concurrency', String(CONCURRENCY)];
const summary = (...args: string[]) => [
  ...['run', 'summary', '--repo', repository.directory, '--base', 'HEAD~1', '--model', 'openai:mock'],
  ...['--no-packing', ...common, ...args],
];
const notes = (...args: string[]) => [
  ...['run', 'notes', '--repo', repository.directory, '--model', 'compatible:mock', ...common, ...args],
];

/** US dollars of the dearest call that a server saw, as it counts: four characters a token. */
function dearest(calls: readonly { prompt: string }[]): number {
  const usd = calls.map(({ prompt }) =>
    costOf({ price: PRICE, usage: { tokensIn: Math.ceil(prompt.length / 4), tokensOut: 250 } }),
  );
  return Math.max(0, ...usd);
}

describe.each([
  { what: 'a summary', args: summary, calls: () => model.calls },
  { what: 'a pipeline of one’s own', args: notes, calls: () => stages.calls },
])('the budget of $what', ({ args, calls }) => {
  let full = 0;
  let all = 0;
  beforeAll(async () => {
    const { report, exitCode } = await till.run(args('--state-dir', till.newState()));
    expect(exitCode).toBe(0);
    full = report.totals.costUsd ?? 0;
    all = report.totals.modelCalls;
    expect(full).toBeGreaterThan(0);
    expect(all).toBe(calls().length);
  });

  it.each([0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110, 120])(
    'holds at %i in 100 of what it costs',
    async (percent) => {
      const budget = (full * percent) / 100;
      const state = till.newState();
      const { exitCode, report, stderr } = await till.run(
        args('--state-dir', state, '--budget-usd', budget.toFixed(6)),
      );
      const { totals } = report;
      expect(totals.modelCalls).toBe(calls().length);
      expect(totals.costUsd).toBeLessThanOrEqual(budget + CONCURRENCY * dearest(calls()));
      expect(totals.done + totals.failed + (totals.skipped ?? 0)).toBe(ITEMS);
      expect(totals.failed).toBe(0);
      if (percent === 0) expect(calls()).toEqual([]);
      if (percent >= 120) {
        expect([exitCode, report.status, report.budget]).toEqual([0, 'complete', undefined]);
        return;
      }
      const missing = report.items.filter(({ status }) => status === 'skipped');
      expect(missing).toHaveLength(totals.skipped ?? 0);
      if (missing.length === 0) return;
      expect([exitCode, report.status]).toEqual([3, 'partial']);
      expect(report.budget).toMatchObject({
        missing: missing.length,
        finishUsd: [expect.any(Number), expect.any(Number)],
      });
      expect(missing[0]?.error).toContain('the budget of $');
      expect(stderr).toContain('is used up');
      // Most of the money is spent: what is put aside for calls is about what they cost.
      if (percent >= 50) expect(totals.costUsd).toBeGreaterThan(budget * 0.6);
    },
  );

  it('is of one run: the next goes on, and pays for nothing twice', async () => {
    const state = till.newState();
    const first = await till.run(args('--state-dir', state, '--budget-usd', (full / 2).toFixed(6)));
    const second = await till.run(args('--state-dir', state));
    expect([first.exitCode, second.exitCode]).toEqual([3, 0]);
    expect(second.report.totals).toMatchObject({ done: ITEMS, failed: 0 });
    expect(second.report.totals.reused).toBe(first.report.totals.done);
    const overviews = calls().filter((call) => 'kind' in call && call.kind === 'overview').length;
    expect(calls().length - overviews).toBe(all - (overviews > 0 ? 1 : 0));
  });
});

describe('a budget', () => {
  it('counts calls that fail and are sent again', async () => {
    let time = 0;
    model.behave(({ kind }) => (kind === 'items' && time++ % 3 === 0 ? { content: 'no JSON' } : undefined));
    const { report } = await till.run(summary('--state-dir', till.newState()));
    expect(report.totals.modelCalls).toBe(model.calls.length);
    const calm = report.items.reduce((sum, { costUsd }) => sum + (costUsd ?? 0), 0);
    expect(report.totals.costUsd).toBeGreaterThan(calm);
  });

  it.each([
    ['openai:gpt-unknown', '--budget-usd', '1'],
    ['compatible:unknown', '--budget-usd', '0'],
  ])('is refused with %s, whose price nobody knows, before anything is sent', async (id, ...args) => {
    const run = till.run([...summary('--state-dir', till.newState(), ...args), '--model', id]);
    await expect(run).rejects.toMatchObject({ code: 'usage' });
    await expect(run).rejects.toThrow(`nobody knows what '${id}' costs`);
    expect(model.calls).toEqual([]);
  });

  it('needs no price where nothing is paid', async () => {
    const args = summary('--state-dir', till.newState(), '--budget-usd', '0');
    const { exitCode, report } = await till.run([...args, '--model', 'offline:extractive']);
    expect([exitCode, report.totals.costUsd]).toEqual([0, 0]);
  });

  it('bounds items, too, and names the others', async () => {
    const { exitCode, report } = await till.run(summary('--state-dir', till.newState(), '--max-items', '7'));
    expect([exitCode, report.totals.items]).toEqual([0, 7]);
    const left = report.coverage.notRead.filter(({ reason }) => reason === '`max-items` is 7');
    expect(left).toHaveLength(ITEMS - 7);
    const hunks = report.coverage.hunksTotal - report.coverage.hunksRead;
    expect(hunks).toBe(ITEMS - 7);
  });
});
