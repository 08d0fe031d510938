import { expect, test } from 'vitest';
import { mayStoreState } from '../../action/may-store-state.ts';
import { isWorthKeeping } from '../../action/outputs.ts';

const totals = (modelCalls: number) => ({ totals: { modelCalls } });

test.each([
  ['a run that asked the model', 'complete', 'wrun_1', false, totals(3), true],
  ['a run that knew every answer', 'complete', 'wrun_1', false, totals(0), false],
  ['one that an earlier job had begun', 'complete', 'wrun_1', true, totals(0), true],
  ['a gap that is to be closed', 'partial', 'wrun_1', false, totals(0), true],
  ['a failure', 'failed', 'wrun_1', false, totals(0), true],
  ['a run that waits', 'waiting', 'wrun_1', false, undefined, true],
  ['answers that came too late to be shown', 'skipped', 'wrun_1', false, totals(2), true],
  ['a run without a report', 'skipped', 'wrun_1', false, undefined, true],
  ['nothing to do', 'skipped', '', false, undefined, false],
  ['pages that are all up to date', 'complete', '', false, undefined, false],
] as const)('%s is worth keeping or not', (_, status, runId, resumed, report, worth) => {
  expect(isWorthKeeping({ status, runId, resumed, report: report as never })).toBe(worth);
});

test.each([
  ['push', undefined, true],
  ['pull_request', undefined, true],
  ['issue_comment', undefined, false],
  ['pull_request_target', undefined, false],
  ['issue_comment', 'write', true],
  ['issue_comment', 'read', false],
  ['push', 'read', false],
  ['push', 'none', false],
  ['push', 'write-only', true],
] as const)('a job of %s with the cache mode %s may store its state: %s', (event, mode, may) => {
  const env = { GITHUB_EVENT_NAME: event, ...(mode === undefined ? {} : { ACTIONS_CACHE_MODE: mode }) };
  expect(mayStoreState(env)).toBe(may);
});
