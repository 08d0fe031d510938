import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Json } from '../../src/results/canonical-json.ts';
import { openResultStore } from '../../src/results/open-result-store.ts';

const HOUR = 3_600_000;

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'gloss-results-'));
});
afterEach(() => {
  rmSync(directory, { recursive: true, force: true });
});

/** Runs one statement from outside, as another program could. */
function tamper(sql: string): void {
  const database = new DatabaseSync(join(directory, 'results.sqlite'));
  expect(database.prepare(sql).run().changes).toBeGreaterThan(0);
  database.close();
}

function readColumn(sql: string): unknown {
  const database = new DatabaseSync(join(directory, 'results.sqlite'));
  const row = database.prepare(sql).get();
  database.close();
  return row && Object.values(row)[0];
}

describe('what was put', () => {
  test.each<[string, Json]>([
    ['an object', { text: 'a\u0000b \ud83d\ude00 \ud800', list: [1, null, true], nested: { a: {} } }],
    ['a string', 'plain'],
    ['null', null],
    ['zero', 0],
    ['a megabyte', 'é'.repeat(500_000)],
  ])('is there after the store was closed and opened again: %s', (_name, value) => {
    const writer = openResultStore({ directory: join(directory, 'deep/er') });
    writer.put({ key: 'k', kind: 'item', value, usage: { tokensIn: 3, tokensOut: 5 } });
    writer.put({ key: 'free', kind: 'plan', value });
    writer.close();
    const reader = openResultStore({ directory: join(directory, 'deep/er') });
    expect(reader.get('k')).toEqual({ value, usage: { tokensIn: 3, tokensOut: 5 } });
    expect(reader.get('free')).toEqual({ value, usage: undefined });
    expect(reader.get('other')).toBeUndefined();
    reader.close();
    expect(readdirSync(join(directory, 'deep/er'))).toEqual(['results.sqlite']);
  });

  test('is replaced by a later put under the same key, and counted once', () => {
    const store = openResultStore({ directory });
    store.put({ key: 'k', kind: 'item', value: 'first', usage: { tokensIn: 1, tokensOut: 1 } });
    store.put({ key: 'k', kind: 'item', value: 'second one' });
    expect(store.get('k')).toEqual({ value: 'second one', usage: undefined });
    expect(store.stats()).toEqual({ entries: 1, bytes: '"second one"'.length });
    store.close();
  });

  test('is found by `has` in one question, however many keys are asked for', () => {
    const store = openResultStore({ directory });
    const keys = Array.from({ length: 5_000 }, (_, index) => `k${index}`);
    for (const key of keys.slice(0, 1_000)) store.put({ key, kind: 'item', value: key });
    expect(store.has(keys)).toEqual(new Set(keys.slice(0, 1_000)));
    expect(store.has([])).toEqual(new Set());
    store.close();
  });
});

describe('a damaged entry', () => {
  test.each([
    ['one byte of the value', `UPDATE results SET value = replace(value, 'right', 'wrong') WHERE key = 'k'`],
    ['the kind', `UPDATE results SET kind = 'plan' WHERE key = 'k'`],
    ['the usage', `UPDATE results SET tokens_in = 1 WHERE key = 'k'`],
    ['the digest', `UPDATE results SET digest = 'x' WHERE key = 'k'`],
    ['the key (an answer to another question)', `UPDATE results SET key = 'other' WHERE key = 'k'`],
    ['bytes that are no UTF-8', `UPDATE results SET value = CAST(x'22ff22' AS TEXT) WHERE key = 'k'`],
  ])('counts as absent and leaves the rest alone: %s', (_part, sql) => {
    const store = openResultStore({ directory });
    store.put({ key: 'k', kind: 'item', value: 'the right answer', usage: { tokensIn: 9, tokensOut: 9 } });
    store.put({ key: 'sound', kind: 'item', value: 'sound' });
    expect(store.has(['k', 'other', 'sound'])).toEqual(new Set(['k', 'sound']));
    tamper(sql);
    expect(store.has(['k', 'other', 'sound'])).toEqual(new Set(['sound']));
    expect(store.get('k')).toBeUndefined();
    expect(store.get('other')).toBeUndefined();
    expect(store.get('sound')?.value).toBe('sound');
    expect(store.stats()).toEqual({ entries: 1, bytes: 7 });
    store.put({ key: 'k', kind: 'item', value: 'made again' });
    expect(store.get('k')?.value).toBe('made again');
    store.close();
  });
});

describe('the bound', () => {
  const value = 'x'.repeat(98); // 100 bytes as JSON

  test('is kept by dropping what was used least recently, down to 90 %', () => {
    let now = 0;
    const store = openResultStore({ directory, maxBytes: 1_000, now: () => now });
    for (let index = 0; index < 10; index += 1) {
      now += 1;
      store.put({ key: `k${index}`, kind: 'item', value });
    }
    expect(store.stats()).toEqual({ entries: 10, bytes: 1_000 });
    now += 2 * HOUR;
    store.get('k0');
    now += 1;
    store.put({ key: 'new', kind: 'item', value });
    const left = store.has(['new', ...Array.from({ length: 10 }, (_, index) => `k${index}`)]);
    expect([...left].sort()).toEqual(['k0', 'k3', 'k4', 'k5', 'k6', 'k7', 'k8', 'k9', 'new']);
    expect(store.stats()).toEqual({ entries: 9, bytes: 900 });
    store.close();
  });

  test('holds after every put, also when the clock runs backwards', () => {
    let now = 1_000_000;
    const store = openResultStore({ directory, maxBytes: 5_000, now: () => (now -= 1) });
    for (let index = 0; index < 300; index += 1) {
      store.put({ key: `k${index}`, kind: 'item', value: 'x'.repeat((index * 37) % 900) });
      expect(store.stats().bytes).toBeLessThanOrEqual(5_000);
      expect(store.get(`k${index}`)).toBeDefined();
    }
    store.close();
  });

  test('keeps a new value that fills the store alone, and refuses a larger one with a warning', () => {
    const warnings: string[] = [];
    const store = openResultStore({
      directory,
      maxBytes: 1_000,
      onWarning: (warning) => warnings.push(warning),
    });
    store.put({ key: 'small', kind: 'item', value });
    store.put({ key: 'full', kind: 'item', value: 'x'.repeat(998) });
    expect(store.has(['small', 'full'])).toEqual(new Set(['full']));
    expect(warnings).toEqual([]);
    store.put({ key: 'huge', kind: 'item', value: 'x'.repeat(999) });
    expect(store.has(['huge', 'full'])).toEqual(new Set(['full']));
    expect(warnings).toEqual([expect.stringContaining(`'huge'`)]);
    store.close();
  });

  test('of a store that is opened with a smaller one is reached by `prune`', () => {
    const large = openResultStore({ directory });
    for (let index = 0; index < 20; index += 1) large.put({ key: `k${index}`, kind: 'item', value });
    large.close();
    const small = openResultStore({ directory, maxBytes: 1_000 });
    expect(small.prune()).toEqual({ removed: 11 });
    expect(small.stats()).toEqual({ entries: 9, bytes: 900 });
    expect(small.prune()).toEqual({ removed: 0 });
    small.close();
  });

  test('costs a read no write, but one an hour', () => {
    let now = 1_000;
    const store = openResultStore({ directory, now: () => now });
    store.put({ key: 'k', kind: 'item', value });
    now += HOUR;
    store.get('k');
    expect(readColumn('SELECT last_used FROM results')).toBe(1_000);
    now += 1;
    store.get('k');
    expect(readColumn('SELECT last_used FROM results')).toBe(now);
    store.close();
  });
});

test('failures are counted by step, survive the process, and can be cleared', () => {
  const first = openResultStore({ directory });
  expect(first.failures('step-a')).toBe(0);
  expect([first.noteFailure('step-a'), first.noteFailure('step-a'), first.noteFailure('step-b')]).toEqual([
    1, 2, 1,
  ]);
  first.close();
  const second = openResultStore({ directory });
  expect(second.noteFailure('step-a')).toBe(3);
  second.clearFailures('step-a');
  expect([second.failures('step-a'), second.failures('step-b')]).toEqual([0, 1]);
  second.close();
});

test('prune forgets failure counts that nobody touched for 30 days', () => {
  let now = 0;
  const store = openResultStore({ directory, now: () => now });
  store.noteFailure('old');
  now += 29 * 24 * HOUR;
  store.noteFailure('young');
  store.prune();
  expect([store.failures('old'), store.failures('young')]).toEqual([1, 1]);
  now += 2 * 24 * HOUR;
  store.prune();
  expect([store.failures('old'), store.failures('young')]).toEqual([0, 1]);
  store.close();
});

test('a closed store says so, and can be closed again', () => {
  const store = openResultStore({ directory });
  store.close();
  store.close();
  expect(() => store.get('k')).toThrow(/is closed/);
});
