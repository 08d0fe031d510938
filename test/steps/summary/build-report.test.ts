import { describe, expect, it } from 'vitest';
import type { StoredOverview } from '../../../src/steps/summary/ask-overview.ts';
import { buildReport } from '../../../src/steps/summary/build-report.ts';
import type { Plan, StoredAnswer } from '../../../src/steps/summary/stored-plan.ts';
import { answeredItem, sampleOutcome } from '../../pipelines/sample-outcome.ts';
import { overviewOf, publishInput } from './step-rooms.ts';

const PLAN: Plan = {
  items: [],
  notRead: [],
  files: 3,
  hunksTotal: 3,
  groups: [],
  expected: [{ model: 'openai:mock', calls: 4, tokensIn: 900, tokensOut: 300 }],
  whole: [],
  startedAt: '2026-01-01T00:00:00.000Z',
};

function answered(path: string, stored: Partial<StoredAnswer> = {}) {
  const entry = answeredItem({ path });
  const { answer } = entry;
  return {
    ...entry,
    stored: {
      answer,
      lineage: 'line-1',
      callId: `call of ${path}`,
      calls: 1,
      tokensIn: 10,
      tokensOut: 4,
      ...stored,
    },
  };
}

function report(options: {
  answered?: ReturnType<typeof answered>[];
  failures?: { key: string; reason: string }[];
  overviews?: Partial<StoredOverview>[];
  failedCalls?: number;
  fallbackReason?: string;
}) {
  const { answered: entries = [], failures = [], overviews = [], failedCalls = 0, fallbackReason } = options;
  const items = entries.map(({ item, area, answer }) => ({ item, area, answer }));
  return buildReport({
    runId: 'wrun_1',
    input: publishInput({ failedCalls, failures }),
    plan: PLAN,
    answered: entries,
    failures,
    outcome: sampleOutcome({ items, failures, ...(fallbackReason === undefined ? {} : { fallbackReason }) }),
    overviews: overviews.map((overview) => ({
      overview: overviewOf(1),
      lineage: 'line-1',
      calls: 1,
      tokensIn: 50,
      tokensOut: 7,
      ...overview,
    })),
    finishedAt: '2026-01-01T00:01:00.000Z',
  });
}

describe('the report of a run', () => {
  it('names every item once, by key, with what became of it', () => {
    const { items } = report({
      answered: [answered('c'), answered('a', { lineage: 'line-0' })],
      failures: [{ key: 'b#2', reason: 'refused' }],
    });
    expect(items.map(({ key, status, reused, error }) => ({ key, status, reused, error }))).toEqual([
      { key: 'a', status: 'done', reused: true, error: undefined },
      { key: 'b#2', status: 'failed', reused: false, error: 'refused' },
      { key: 'c', status: 'done', reused: false, error: undefined },
    ]);
  });

  it('has totals that are the sums of what it lists', () => {
    const { items, totals } = report({
      answered: [
        answered('a'),
        answered('b', { tokensIn: 30, tokensOut: 6 }),
        answered('c', { lineage: 'line-0' }),
      ],
      failures: [{ key: 'd', reason: 'refused' }],
      overviews: [{}],
      failedCalls: 3,
    });
    expect(totals).toEqual({
      items: 4,
      done: 3,
      reused: 1,
      failed: 1,
      modelCalls: 2 + 1 + 3,
      tokensIn: 10 + 30 + 50,
      tokensOut: 4 + 6 + 7,
      costUsd: null,
    });
    const sum = (of: 'tokensIn' | 'tokensOut') => items.reduce((total, item) => total + item[of], 0);
    expect([sum('tokensIn'), sum('tokensOut')]).toEqual([40, 10]);
  });

  it('counts a call that several items shared once, with its repair', () => {
    const shared = { callId: 'one call', calls: 2 };
    expect(
      report({ answered: [answered('a', shared), answered('b', shared), answered('c')] }).totals.modelCalls,
    ).toBe(3);
  });

  it('charges nothing for what another line of runs paid', () => {
    const { totals, items } = report({
      answered: [answered('a', { lineage: 'line-0' }), answered('b', { lineage: 'line-9' })],
      overviews: [{ lineage: 'line-0' }],
    });
    expect(totals).toMatchObject({ items: 2, reused: 2, modelCalls: 0, tokensIn: 0, tokensOut: 0 });
    expect(items.map(({ tokensIn, tokensOut }) => tokensIn + tokensOut)).toEqual([0, 0]);
  });

  it('charges the overviews of groups too', () => {
    const { totals } = report({ answered: [answered('a')], overviews: [{}, {}, { lineage: 'line-0' }] });
    expect(totals).toMatchObject({ modelCalls: 1 + 2, tokensIn: 10 + 2 * 50, tokensOut: 4 + 2 * 7 });
  });

  it('holds what was said of each item', () => {
    const [item] = report({ answered: [answered('a')] }).items;
    expect(item?.answer).toEqual(answered('a').answer);
  });

  it('is the same for a run that was interrupted, which keeps its line', () => {
    const entries = [answered('a'), answered('b')];
    expect(report({ answered: [...entries].reverse() })).toEqual(report({ answered: entries }));
  });

  it.each<[name: string, options: Parameters<typeof report>[0], status: string]>([
    ['everything was answered', { answered: [answered('a')] }, 'complete'],
    ['there was nothing to answer', {}, 'complete'],
    ['an item failed', { answered: [answered('a')], failures: [{ key: 'b', reason: 'x' }] }, 'partial'],
    ['the overview was extracted', { answered: [answered('a')], fallbackReason: 'x' }, 'partial'],
    ['every item failed', { failures: [{ key: 'b', reason: 'x' }] }, 'failed'],
  ])('tells the status when %s', (_, options, status) => expect(report(options).status).toBe(status));

  it('carries what was asked for, planned and covered', () => {
    expect(report({ answered: [answered('a')] })).toMatchObject({
      runId: 'wrun_1',
      pipeline: 'summary',
      target: { kind: 'range', repository: 'octo/repo' },
      estimate: { modelCalls: 4, tokensIn: 900, tokensOut: 300, costUsd: null },
      coverage: { hunksTotal: 1, hunksRead: 1, notRead: [] },
      model: 'openai:mock',
      startedAt: PLAN.startedAt,
      finishedAt: '2026-01-01T00:01:00.000Z',
      publications: [],
    });
  });
});
