import { describe, expect, it } from 'vitest';
import { RetryableError } from 'workflow';
import { ModelError, type ModelErrorKind } from '../../../src/models/model-error.ts';
import { OFFLINE_MODEL } from '../../../src/models/parse-model-id.ts';
import { summary } from '../../../src/pipelines/summary.ts';
import { askOverview, loadOverview } from '../../../src/steps/summary/ask-overview.ts';
import { answeredItem } from '../../pipelines/sample-outcome.ts';
import { answerAll, makeRooms, overviewOf, type Script, type TestRooms } from './step-rooms.ts';

const ITEMS = ['a.ts', 'b.ts'].map((path) => answeredItem({ path }));

const ask = (rooms: TestRooms, change: Partial<Parameters<typeof askOverview>[0]> = {}) =>
  askOverview({
    rooms,
    pipeline: summary,
    model: 'openai:mock',
    lineage: 'line-1',
    stepId: 'step-1',
    items: ITEMS,
    parts: [],
    ...change,
  });

/** The model fails, the offline one does not. */
const failing =
  (kind: ModelErrorKind, calls = 1): Script =>
  (call) => {
    if (call.model !== OFFLINE_MODEL) throw new ModelError({ kind, reason: `it was ${kind}`, calls });
    return answerAll(call);
  };

describe('the overview', () => {
  it('is asked for once and stored with what it cost', async () => {
    const rooms = makeRooms((call) => ({
      ...answerAll(call),
      calls: 2,
      usage: { tokensIn: 70, tokensOut: 9 },
    }));
    const outcome = await ask(rooms);
    expect(outcome).toEqual({ resultKey: expect.any(String), failedCalls: 0 });
    expect(loadOverview(rooms, outcome.resultKey)).toEqual({
      overview: overviewOf(2),
      lineage: 'line-1',
      calls: 2,
      tokensIn: 70,
      tokensOut: 9,
    });
    expect(await ask(rooms, { lineage: 'line-2', stepId: 'step-9' })).toEqual(outcome);
    expect(rooms.calls).toHaveLength(1);
  });

  it.each<[name: string, change: Partial<Parameters<typeof askOverview>[0]>, same: boolean]>([
    ['the run is another', { lineage: 'line-2', stepId: 'step-2' }, true],
    [
      'the topics of an item differ',
      { items: [answeredItem({ path: 'a.ts', answer: { topics: ['x'] } }), ...ITEMS.slice(1)] },
      false,
    ],
    [
      'the answer of an item differs',
      { items: [answeredItem({ path: 'a.ts', answer: { risk: 'high' } }), ...ITEMS.slice(1)] },
      false,
    ],
    [
      'the area of an item differs',
      { items: [answeredItem({ path: 'a.ts', area: 'x' }), ...ITEMS.slice(1)] },
      false,
    ],
    ['an item is missing', { items: ITEMS.slice(1) }, false],
    ['the model differs', { model: 'openai:other' }, false],
    ['it combines overviews', { items: [], parts: [overviewOf(1)] }, false],
  ])('has its key decided by what it combines: when %s', async (_, change, same) => {
    const rooms = makeRooms();
    const first = await ask(rooms);
    const second = await ask(rooms, change);
    expect(second.resultKey === first.resultKey).toBe(same);
  });

  it('shows the model either the notes or the overviews of the parts', async () => {
    const rooms = makeRooms();
    await ask(rooms);
    await ask(rooms, { items: [], parts: [overviewOf(4), overviewOf(5)] });
    expect(rooms.calls[0]?.paths).toEqual(['a.ts', 'b.ts']);
    expect(
      rooms.calls[1]?.items.map(({ body }) => (JSON.parse(body) as { headline: string }).headline),
    ).toEqual(['Changes 4 files', 'Changes 5 files']);
  });

  it.each(['refused', 'unusable'] as const)(
    'is extracted without the model when that is %s, and says why',
    async (kind) => {
      const rooms = makeRooms(failing(kind, 2));
      const outcome = await ask(rooms);
      expect(outcome).toEqual({
        resultKey: expect.any(String),
        failedCalls: 2,
        fallbackReason: `it was ${kind}`,
      });
      expect(rooms.calls.map(({ model }) => model)).toEqual(['openai:mock', OFFLINE_MODEL]);
      // An extraction costs nothing and must not be found as the model's own answer.
      expect(loadOverview(rooms, outcome.resultKey)?.calls).toBe(0);
      const later = makeRooms();
      expect((await ask(later)).resultKey).not.toBe(outcome.resultKey);
    },
  );

  it.each(['throttled', 'transient'] as const)(
    'is tried again when the call is %s, five times, then extracted',
    async (kind) => {
      const rooms = makeRooms(failing(kind));
      for (let attempt = 1; attempt <= 5; attempt += 1) {
        const error = await ask(rooms).then(
          () => undefined,
          (thrown: unknown) => thrown,
        );
        expect(RetryableError.is(error)).toBe(true);
        const wait = Number((error as RetryableError).retryAfter) - Date.now();
        expect(Math.abs(wait - attempt * 1_000)).toBeLessThan(500);
      }
      const outcome = await ask(rooms);
      expect(outcome).toMatchObject({ failedCalls: 6, fallbackReason: `it was ${kind} (6 attempts)` });
      const keys = rooms.calls
        .filter(({ model }) => model !== OFFLINE_MODEL)
        .map((call) => call.idempotencyKey);
      expect(new Set(keys).size).toBe(6);
      // The next run starts with a clean count.
      expect(rooms.results.failures('step-1')).toBe(0);
    },
  );

  it('counts the calls of earlier attempts when a later one succeeds', async () => {
    let attempts = 0;
    const rooms = makeRooms((call) => {
      attempts += 1;
      if (attempts < 3) throw new ModelError({ kind: 'transient', reason: 'reset' });
      return answerAll(call);
    });
    await expect(ask(rooms)).rejects.toThrow('reset');
    await expect(ask(rooms)).rejects.toThrow('reset');
    expect(await ask(rooms)).toEqual({ resultKey: expect.any(String), failedCalls: 2 });
  });

  it('waits as long as the provider asks', async () => {
    const rooms = makeRooms(() => {
      throw new ModelError({ kind: 'throttled', reason: 'slow down', retryAfterMs: 33_000 });
    });
    const error: unknown = await ask(rooms).catch((thrown: unknown) => thrown);
    const wait = Number((error as RetryableError).retryAfter) - Date.now();
    expect(Math.abs(wait - 33_000)).toBeLessThan(500);
  });

  it('ends the run when no call can succeed', async () => {
    const rooms = makeRooms(failing('unauthorised'));
    expect(await ask(rooms)).toEqual({ resultKey: '', failedCalls: 1, fatal: 'it was unauthorised' });
    expect(rooms.fatal).toBe('it was unauthorised');
    expect(rooms.calls).toHaveLength(1);
  });

  it('passes on an error that is not the model’s', async () => {
    const rooms = makeRooms(() => {
      throw new TypeError('a bug');
    });
    await expect(ask(rooms)).rejects.toThrow(TypeError);
  });
});
