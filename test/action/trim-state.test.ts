import { mkdtemp, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { trimState } from '../../action/trim-state.ts';
import { openResultStore } from '../../src/results/open-result-store.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

async function stateDirectory(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'trim-'));
  onTestFinished(() => rm(directory, { recursive: true, force: true }));
  return directory;
}

test('a state that is carried keeps the answers used last, and pictures of today', async () => {
  const stateDir = await stateDirectory();
  const directory = join(stateDir, 'results');
  let now = Date.now() - 3 * DAY_MS;
  const store = openResultStore({ directory, now: () => now });
  const keys = Array.from({ length: 10 }, (_, index) => `key-${index}`);
  for (const key of keys) {
    now += 1;
    store.put({ key, kind: 'item', value: 'x'.repeat(1_000) });
  }
  now = Date.now();
  const today = store.putBytes(new Uint8Array(600).fill(1));
  const before = store.putBytes(new Uint8Array(600).fill(2));
  store.close();
  const old = new Date(now - 2 * DAY_MS);
  await utimes(join(directory, 'media', before.slice(0, 2), before), old, old);

  const bounds = { maxBytes: 5_000, maxMediaBytes: 1_000 };
  const removed = await trimState({ stateDir, bounds });
  const after = openResultStore({ directory });
  onTestFinished(() => after.close());
  const left = after.has(keys);
  expect(after.stats().bytes).toBeLessThanOrEqual(bounds.maxBytes);
  expect([...left]).toEqual(keys.slice(-left.size));
  expect(left.size).toBeGreaterThan(2);
  expect([after.hasBytes(today), after.hasBytes(before)]).toEqual([true, false]);
  expect(removed).toBe(keys.length - left.size + 1);
  expect(await trimState({ stateDir, bounds })).toBe(0);
});

test('a job that did nothing has nothing to trim', async () => {
  expect(await trimState({ stateDir: join(await stateDirectory(), 'none') })).toBe(0);
});
