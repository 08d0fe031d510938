import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openResultStore } from '../../src/results/open-result-store.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

let directory: string;
let now = 0;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'gloss-media-'));
  now = Date.UTC(2026, 0, 1);
});
afterEach(() => {
  rmSync(directory, { recursive: true, force: true });
});

const open = (maxMediaBytes?: number) =>
  openResultStore({ directory, now: () => now, ...(maxMediaBytes === undefined ? {} : { maxMediaBytes }) });
const bytesOf = (fill: number, length = 100) => new Uint8Array(length).fill(fill);
const pathOf = (digest: string) => join(directory, 'media', digest.slice(0, 2), digest);

describe('bytes that were put', () => {
  test('are there after the store was closed, under their own digest, once', () => {
    const store = open();
    const digest = store.putBytes(bytesOf(1));
    expect(store.putBytes(bytesOf(1))).toBe(digest);
    store.close();
    const again = open();
    expect(again.getBytes(digest)).toEqual(Buffer.from(bytesOf(1)));
    expect(again.hasBytes(digest)).toBe(true);
    expect(readdirSync(join(directory, 'media'))).toEqual([digest.slice(0, 2)]);
    again.close();
  });

  test('are no results: the bound of those knows nothing of them', () => {
    const store = open();
    store.putBytes(bytesOf(1, 10_000));
    expect(store.stats()).toEqual({ entries: 0, bytes: 0 });
    store.close();
  });

  test.each([
    ['another byte', Buffer.from('x'.repeat(100))],
    ['nothing', Buffer.alloc(0)],
    ['its beginning', Buffer.from(bytesOf(1, 50))],
  ])('are gone once the file holds %s, and can be put again', (_, damage) => {
    const store = open();
    const digest = store.putBytes(bytesOf(1));
    writeFileSync(pathOf(digest), damage);
    expect(store.getBytes(digest)).toBeUndefined();
    expect(existsSync(pathOf(digest))).toBe(false);
    expect(store.hasBytes(digest)).toBe(false);
    store.putBytes(bytesOf(1));
    expect(store.getBytes(digest)).toEqual(Buffer.from(bytesOf(1)));
    store.close();
  });

  test.each(['', '..', '../../results.sqlite', 'a'.repeat(63), 'A'.repeat(64)])('are not at %j', (digest) => {
    const store = open();
    expect(store.getBytes(digest)).toBeUndefined();
    expect(store.hasBytes(digest)).toBe(false);
    store.close();
  });

  test('say why they cannot be kept', () => {
    const store = open();
    writeFileSync(join(directory, 'media'), 'a file');
    expect(() => store.putBytes(bytesOf(1))).toThrow(/cannot be kept in .*media/);
    store.close();
  });
});

describe('above the bound', () => {
  test('what was used least recently goes, but nothing that was used within a day', () => {
    const store = open(1_000);
    const [first = '', second = '', third = ''] = [1, 2, 3].map((fill) => {
      now += HOUR;
      return store.putBytes(bytesOf(fill, 300));
    });
    now += 2 * DAY;
    expect(store.hasBytes(first)).toBe(true);
    const fourth = store.putBytes(bytesOf(4, 300));
    expect([first, second, third, fourth].map((digest) => existsSync(pathOf(digest)))).toEqual([
      true,
      false,
      true,
      true,
    ]);
    // All of these are young: the bound has to wait.
    const young = [5, 6, 7].map((fill) => store.putBytes(bytesOf(fill, 300)));
    expect([first, fourth, ...young].every((digest) => existsSync(pathOf(digest)))).toBe(true);
    expect(existsSync(pathOf(third))).toBe(false);
    now += 2 * DAY;
    expect(store.prune().removed).toBeGreaterThan(0);
    store.close();
  });

  test('and what a killed process left half written goes after a day', () => {
    const store = open();
    store.putBytes(bytesOf(1));
    const left = join(directory, 'media', '.left.tmp');
    writeFileSync(left, 'half');
    store.prune();
    expect(existsSync(left)).toBe(true);
    now = Date.now() + 2 * DAY;
    expect(store.prune().removed).toBe(1);
    expect(existsSync(left)).toBe(false);
    store.close();
  });
});

test('a use is noted at most once an hour', () => {
  const store = open();
  const digest = store.putBytes(bytesOf(1));
  const usedAt = () => statSync(pathOf(digest)).mtimeMs;
  now += HOUR / 2;
  store.getBytes(digest);
  expect(usedAt()).toBe(now - HOUR / 2);
  now += HOUR;
  store.getBytes(digest);
  expect(usedAt()).toBe(now);
  store.close();
});
