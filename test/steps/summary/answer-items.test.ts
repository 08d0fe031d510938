import { describe, expect, it } from 'vitest';
import { ModelError, type ModelErrorKind } from '../../../src/models/model-error.ts';
import { summary } from '../../../src/pipelines/summary.ts';
import { answerItems, type Question } from '../../../src/steps/summary/answer-items.ts';
import { loadAnswer } from '../../../src/steps/summary/stored-plan.ts';
import { answerAll, answerOf, makeRooms, packed, type Script, type TestRooms } from './step-rooms.ts';

const failure = (kind: ModelErrorKind, more: Partial<ConstructorParameters<typeof ModelError>[0]> = {}) =>
  new ModelError({ kind, reason: `the provider says ${kind}`, ...more });

function question(rooms: TestRooms, change: Partial<Question> = {}): Question {
  return {
    rooms,
    pipeline: summary,
    model: 'openai:mock',
    lineage: 'line-1',
    contents: packed(['a', 'b', 'c']),
    attemptId: 'step-0',
    alone: false,
    ...change,
  };
}

const known = ({ results }: TestRooms, paths: string[]) =>
  paths.filter((path) => loadAnswer(results, `key of ${path}`) !== undefined);

/** Fails every call in which one of the paths is. */
const failing =
  (paths: string[], error: () => Error): Script =>
  (call) => {
    if (call.paths.some((path) => paths.includes(path))) throw error();
    return answerAll(call);
  };

describe('the items of a pack', () => {
  it('are answered by one call, each answer stored on its own', async () => {
    const rooms = makeRooms();
    const answered = await answerItems(question(rooms));
    expect(answered).toEqual({ failures: [], faults: [], failedCalls: 0 });
    expect(rooms.calls.map(({ paths }) => paths)).toEqual([['a', 'b', 'c']]);
    expect(loadAnswer(rooms.results, 'key of b')).toMatchObject({
      answer: { summary: 'Changes b.', topics: ['change'], risk: 'low', kind: 'fix' },
      lineage: 'line-1',
      calls: 1,
    });
    expect(loadAnswer(rooms.results, 'key of b')?.answer).not.toHaveProperty('id');
    expect(rooms.told).toEqual(Array(3).fill('finished 1, failed 0'));
  });

  it('that are known are not asked for again', async () => {
    const rooms = makeRooms();
    await answerItems(question(rooms, { contents: packed(['b']) }));
    await answerItems(question(rooms));
    await answerItems(question(rooms));
    expect(rooms.calls.map(({ paths }) => paths)).toEqual([['b'], ['a', 'c']]);
  });

  it.each<[name: string, spoil: (items: ReturnType<typeof answerOf>[]) => unknown[]]>([
    ['has no answer', (items) => items.filter(({ id }) => id !== 2)],
    ['has two answers', (items) => [...items, { ...items[1], summary: 'Another.' }]],
    [
      'has its answer under an id that was not asked for',
      (items) => items.map((i) => (i.id === 2 ? { ...i, id: 7 } : i)),
    ],
  ])('are asked for alone when one %s, and the others are kept', async (_, spoil) => {
    const rooms = makeRooms((call) => {
      const items = call.items.map(answerOf);
      return { value: { items: items.length > 1 ? spoil(items) : items } };
    });
    const answered = await answerItems(question(rooms));
    expect(answered.failures).toEqual([]);
    expect(rooms.calls.map(({ paths }) => paths)).toEqual([['a', 'b', 'c'], ['b']]);
    expect(known(rooms, ['a', 'b', 'c'])).toEqual(['a', 'b', 'c']);
    expect(loadAnswer(rooms.results, 'key of b')?.answer.summary).toBe('Changes b.');
  });

  it('without any answer, together or alone, fail one by one, with every call counted', async () => {
    const rooms = makeRooms(() => ({ value: { items: [] }, calls: 2 }));
    const answered = await answerItems(question(rooms, { contents: packed(['a', 'b']) }));
    expect(answered.failures.map(({ key }) => key)).toEqual(['a', 'b']);
    expect(answered.failures[0]?.reason).toMatch(/no answer/);
    expect(rooms.calls).toHaveLength(3);
    expect(answered.failedCalls).toBe(6);
  });

  it.each(['refused', 'unusable'] as const)(
    'are asked for alone when the pack is %s, so that one costs no other',
    async (kind) => {
      const rooms = makeRooms(failing(['b'], () => failure(kind, { calls: kind === 'unusable' ? 2 : 1 })));
      const answered = await answerItems(question(rooms));
      expect(answered.failures).toEqual([{ key: 'b', reason: `the provider says ${kind}` }]);
      expect(answered.faults).toEqual([]);
      expect(known(rooms, ['a', 'b', 'c'])).toEqual(['a', 'c']);
      expect(rooms.calls.map(({ paths }) => paths)).toEqual([['a', 'b', 'c'], ['a'], ['b'], ['c']]);
      expect(answered.failedCalls).toBe(kind === 'unusable' ? 4 : 2);
    },
  );

  it.each(['throttled', 'transient'] as const)(
    'are left for a later attempt when the call is %s',
    async (kind) => {
      const rooms = makeRooms(failing(['b'], () => failure(kind, { retryAfterMs: 7_000 })));
      const answered = await answerItems(question(rooms));
      expect(answered.failures).toEqual([]);
      expect(answered.faults.map(({ key, error }) => [key, error.kind, error.retryAfterMs])).toEqual(
        ['a', 'b', 'c'].map((key) => [key, kind, 7_000]),
      );
      expect(answered.failedCalls).toBe(1);
      expect(rooms.calls).toHaveLength(1);
    },
  );

  it('are asked for alone from the start after the pack has failed before, the faulty one left for later', async () => {
    const rooms = makeRooms(failing(['b'], () => failure('transient')));
    const answered = await answerItems(question(rooms, { alone: true }));
    expect(rooms.calls.map(({ paths }) => paths)).toEqual([['a'], ['b'], ['c']]);
    expect(answered.faults.map(({ key }) => key)).toEqual(['b']);
    expect(known(rooms, ['a', 'b', 'c'])).toEqual(['a', 'c']);
  });

  it('make no further call once one shows that none can succeed', async () => {
    const rooms = makeRooms(() => {
      throw failure('unauthorised', { remedy: 'Check the key.' });
    });
    const first = await answerItems(question(rooms));
    expect(first).toMatchObject({
      failures: [],
      failedCalls: 1,
      fatal: 'the provider says unauthorised Check the key.',
    });
    const second = await answerItems(question(rooms, { contents: packed(['d']) }));
    expect(second).toMatchObject({ failures: [], failedCalls: 0, fatal: first.fatal });
    expect(rooms.calls).toHaveLength(1);
  });

  it('keep what was answered before the key was refused', async () => {
    const rooms = makeRooms(failing(['b'], () => failure('unauthorised')));
    const answered = await answerItems(question(rooms, { alone: true }));
    expect(answered.fatal).toBe('the provider says unauthorised');
    expect(known(rooms, ['a', 'b', 'c'])).toEqual(['a', 'c']);
  });

  it('pass on an error that is not the model’s, with what was stored before kept', async () => {
    const rooms = makeRooms(failing(['b'], () => new TypeError('a bug')));
    await expect(answerItems(question(rooms, { alone: true }))).rejects.toThrow('a bug');
    expect(known(rooms, ['a'])).toEqual(['a']);
  });

  it('are stored one by one: a store that fails midway has the first ones', async () => {
    const rooms = makeRooms();
    const { put } = rooms.results;
    rooms.results.put = (result) => {
      if (result.key === 'key of c') throw new Error('disk full');
      put(result);
    };
    await expect(answerItems(question(rooms))).rejects.toThrow('disk full');
    expect(known(rooms, ['a', 'b', 'c'])).toEqual(['a', 'b']);
    rooms.results.put = put;
    await answerItems(question(rooms));
    expect(rooms.calls.at(-1)?.paths).toEqual(['c']);
  });
});

describe('the tokens of a call', () => {
  it.each<[tokens: number[], tokensIn: number, tokensOut: number]>([
    [[10, 10, 10], 300, 90],
    [[1, 1, 1], 100, 1],
    [[0, 0, 7_000], 7_123, 11],
    [[3, 5, 11], 1_000_003, 17],
    [[10, 20, 30], 0, 0],
  ])(
    'of items of %j are shared out by size and add up: %i in, %i out',
    async (tokens, tokensIn, tokensOut) => {
      const rooms = makeRooms((call) => ({ ...answerAll(call), usage: { tokensIn, tokensOut } }));
      await answerItems(question(rooms, { contents: packed(['a', 'b', 'c'], tokens) }));
      const stored = ['a', 'b', 'c'].map((path) => loadAnswer(rooms.results, `key of ${path}`));
      const sum = (of: 'tokensIn' | 'tokensOut') =>
        stored.reduce((total, each) => total + (each?.[of] ?? 0), 0);
      expect(Math.abs(sum('tokensIn') - tokensIn)).toBeLessThanOrEqual(3);
      expect(Math.abs(sum('tokensOut') - tokensOut)).toBeLessThanOrEqual(3);
      const shares = stored.map((each) => each?.tokensIn ?? 0);
      expect([...shares].sort((a, b) => a - b)).toEqual(shares);
      expect(new Set(stored.map((each) => each?.callId)).size).toBe(1);
    },
  );
});

describe('the idempotency key of a call', () => {
  const keysOf = async (change: Partial<Question>, script?: Script) => {
    const rooms = makeRooms(script);
    await answerItems(question(rooms, change));
    return rooms.calls.map(({ idempotencyKey }) => idempotencyKey);
  };

  it('is the same when the same attempt is made again after a kill', async () => {
    expect(await keysOf({})).toEqual(await keysOf({}));
  });

  it('is another for another attempt, for other items, and for an item alone', async () => {
    const single: Script = (call) => (call.items.length > 1 ? { value: { items: [] } } : answerAll(call));
    const keys = [
      ...(await keysOf({})),
      ...(await keysOf({ attemptId: 'step-1' })),
      ...(await keysOf({ contents: packed(['a', 'b']) })),
      ...(await keysOf({}, single)).slice(1),
    ];
    expect(keys).toHaveLength(6);
    expect(new Set(keys).size).toBe(6);
  });
});
