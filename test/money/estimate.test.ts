import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { countTokens } from '../support/count-tokens.ts';
import { type MockModel, startMockModel } from '../support/mock-model.ts';
import { openTill } from './open-till.ts';

const root = join(import.meta.dirname, '../..');
const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

let model: MockModel;
let till: ReturnType<typeof openTill>;
beforeAll(async () => {
  model = await startMockModel();
  till = openTill({ env: { OPENAI_API_KEY: 'key', OPENAI_BASE_URL: model.baseUrl } });
});
afterAll(async () => {
  till[Symbol.dispose]();
  await model.stop();
});

// Ranges of this repository that a shallow clone has, too: all of a directory, since the beginning.
it.each(['src/cli', 'src/steps', 'src/content', 'bot', 'docs'])(
  'what is expected of %s is what it takes, by the tokenizer, within 15 in 100',
  async (directory) => {
    model.calls.length = 0;
    const state = ['--state-dir', till.newState()];
    const asked = [
      '--repo',
      root,
      '--base',
      EMPTY_TREE,
      '--paths',
      directory,
      '--model',
      'openai:gpt-5-mini',
    ];
    const { report: planned } = await till.run(['estimate', 'summary', ...asked, ...state]);
    expect(model.calls).toEqual([]);
    const { report } = await till.run(['run', 'summary', ...asked, ...state]);
    const sent = await Promise.all(model.calls.map(({ prompt }) => countTokens(prompt)));
    const actual = sent.reduce((sum, tokens) => sum + tokens, 0);
    expect(planned.estimate.tokensIn / actual).toBeGreaterThan(0.85);
    expect(planned.estimate.tokensIn / actual).toBeLessThan(1.15);
    expect(planned.estimate.modelCalls).toBe(model.calls.length);
    expect(report.estimate).toEqual(planned.estimate);
    const [low = 0, high = 0] = planned.estimate.costUsdRange ?? [];
    expect(low).toBeLessThan(planned.estimate.costUsd ?? 0);
    expect(high).toBeGreaterThan(planned.estimate.costUsd ?? 0);
  },
);

it('what is known costs nothing', async () => {
  const state = ['--state-dir', till.newState()];
  const asked = [
    '--repo',
    root,
    '--base',
    EMPTY_TREE,
    '--paths',
    'src/events',
    '--model',
    'openai:gpt-5-mini',
  ];
  await till.run(['run', 'summary', ...asked, ...state]);
  const { report } = await till.run(['run', 'summary', ...asked, ...state]);
  expect(report.totals).toMatchObject({ modelCalls: 0, costUsd: 0 });
});
