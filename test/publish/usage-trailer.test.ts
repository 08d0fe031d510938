import { expect, it } from 'vitest';
import { composeCommitMessage } from '../../src/publish/commit-message.ts';
import { sumUsage, USAGE_TRAILER, writeUsage } from '../../src/publish/usage-trailer.ts';

function messageOf(body: string, usage?: string): string {
  const message = {
    headline: 'docs',
    body,
    ...(usage === undefined ? {} : { trailers: { [USAGE_TRAILER]: usage } }),
  };
  const composed = composeCommitMessage({ message, pipeline: 'docs', runId: 'run-1' });
  return `${composed.headline}\n\n${composed.body}`;
}

it('adds up what the commits of a branch cost', () => {
  const one = writeUsage({ modelCalls: 3, tokensIn: 1000, tokensOut: 20 });
  const other = writeUsage({ modelCalls: 1, tokensIn: 5, tokensOut: 6 });
  expect(sumUsage([messageOf('- a', one), messageOf(''), messageOf('- b', other)])).toEqual({
    modelCalls: 4,
    tokensIn: 1005,
    tokensOut: 26,
  });
});

it.each([
  'calls=-1 in=0 out=0',
  'calls=1e9 in=0 out=0',
  'calls=1 in=2',
  '',
  `calls=${'9'.repeat(30)} in=1 out=1`,
])('takes %j for nothing', (usage) => {
  expect(sumUsage([messageOf('', usage)])).toEqual({ modelCalls: 0, tokensIn: 0, tokensOut: 0 });
});

it('does not take a line of the body for the trailer', () => {
  expect(sumUsage([messageOf(`${USAGE_TRAILER}: calls=9 in=9 out=9`)]).modelCalls).toBe(0);
});
