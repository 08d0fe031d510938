import { describe, expect, it } from 'vitest';
import { GlossError } from '../../../src/errors.ts';
import type { Json } from '../../../src/results/canonical-json.ts';
import {
  loadAnswers,
  loadPack,
  loadPlan,
  type Plan,
  type StoredAnswer,
  savePlan,
} from '../../../src/steps/summary/stored-plan.ts';
import { makeRooms, packed } from './step-rooms.ts';

const CONTENTS = packed(['a', 'b#1', 'größe/c']);
const PLAN: Plan = {
  items: CONTENTS.map(({ item, resultKey }) => ({ item, area: 'src', resultKey })),
  notRead: [{ path: 'x.lock', reason: 'lockfile' }],
  files: 4,
  hunksTotal: 5,
  groups: [[0, 3]],
  expected: [{ model: 'openai:mock', calls: 2, tokensIn: 900, tokensOut: 300 }],
  whole: [],
  startedAt: '2026-01-01T00:00:00.000Z',
};
const ANSWER: StoredAnswer = {
  answer: { summary: 'Changes.', topics: [], risk: 'low', kind: 'fix' },
  lineage: 'line-1',
  callId: 'call-1',
  calls: 1,
  tokensIn: 3,
  tokensOut: 2,
};

describe('a stored plan', () => {
  const save = (results: ReturnType<typeof makeRooms>['results'], lineage = 'line-1', plan = PLAN) =>
    savePlan({ results, lineage, plan, packs: [CONTENTS.slice(0, 2), CONTENTS.slice(2)] });

  it('is read as it was written, and so is each pack', () => {
    const { results } = makeRooms();
    const planKey = save(results);
    expect(loadPlan({ results, planKey })).toEqual(PLAN);
    expect(loadPack({ results, planKey, pack: 0 })).toEqual(CONTENTS.slice(0, 2));
    expect(loadPack({ results, planKey, pack: 1 })).toEqual(CONTENTS.slice(2));
  });

  it('has the same name when the step is repeated, and another for another line of runs or another plan', () => {
    const { results } = makeRooms();
    const planKey = save(results);
    expect(save(results)).toBe(planKey);
    expect(save(results, 'line-2')).not.toBe(planKey);
    expect(save(results, 'line-1', { ...PLAN, files: 5 })).not.toBe(planKey);
  });

  it('that is gone is told with what to do', () => {
    const { results } = makeRooms();
    expect(() => loadPlan({ results, planKey: 'gone' })).toThrow(GlossError);
    const planKey = save(results);
    expect(() => loadPack({ results, planKey, pack: 2 })).toThrow(/contents .* gone/);
  });
});

describe('the answers to a plan', () => {
  it('are all items, answered or failed, each in exactly one list and in order', () => {
    const { results } = makeRooms();
    for (const key of ['key of a', 'key of größe/c']) {
      results.put({ key, kind: 'item', value: ANSWER as unknown as Json });
    }
    const { answered, failures } = loadAnswers({
      results,
      plan: PLAN,
      failures: [{ key: 'b#1', reason: 'refused' }],
    });
    expect(answered.map(({ item, area, answer }) => [item.key, area, answer.summary])).toEqual([
      ['a', 'src', 'Changes.'],
      ['größe/c', 'src', 'Changes.'],
    ]);
    expect(failures).toEqual([{ key: 'b#1', reason: 'refused' }]);
  });

  it('that were lost are failures with a reason, and a failure that was answered since is none', () => {
    const { results } = makeRooms();
    results.put({ key: 'key of a', kind: 'item', value: ANSWER as unknown as Json });
    const { answered, failures } = loadAnswers({
      results,
      plan: PLAN,
      failures: [{ key: 'a', reason: 'refused' }],
    });
    expect(answered.map(({ item }) => item.key)).toEqual(['a']);
    expect(failures.map(({ key }) => key)).toEqual(['b#1', 'größe/c']);
    expect(failures[0]?.reason).toMatch(/lost; run again/);
  });
});
