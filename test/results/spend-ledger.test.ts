import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openResultStore } from '../../src/results/open-result-store.ts';
import { openSpendLedger, readSpend } from '../../src/results/spend-ledger.ts';

let directory: string;
let results: ReturnType<typeof openResultStore>;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'spend-'));
  results = openResultStore({ directory });
});
afterEach(() => {
  results.close();
  rmSync(directory, { recursive: true, force: true });
});

const usage = { tokensIn: 100, tokensOut: 10 };

test('what a run spent is added up, by line of runs', () => {
  const ledger = openSpendLedger({ results, lineage: 'one' });
  expect(readSpend({ results, lineage: 'one' })).toBeUndefined();
  ledger.open('a', 0.5);
  expect(ledger.sums()).toEqual({ spentUsd: 0, openUsd: 0.5 });
  ledger.close('a', { usage, usd: 0.25, failed: false });
  ledger.open('b', 0.5);
  ledger.close('b', { usage, usd: null, failed: true });
  expect(ledger.read()).toEqual({
    calls: 1,
    failedCalls: 1,
    tokensIn: 200,
    tokensOut: 20,
    usd: 0.25,
    unpriced: 1,
  });
  expect(openSpendLedger({ results, lineage: 'two' }).read().calls).toBe(0);
});

test('a killed process spends nothing unseen: what it had under way counts as spent', () => {
  const first = openSpendLedger({ results, lineage: 'one' });
  first.open('a', 0.5);
  first.close('a', { usage, usd: 0.25, failed: false });
  first.open('b', 0.5);
  first.open('c', 0.125);
  expect(readSpend({ results, lineage: 'one' })?.usd).toBe(0.875);
  const second = openSpendLedger({ results, lineage: 'one' });
  expect(second.sums()).toEqual({ spentUsd: 0.875, openUsd: 0 });
  second.open('d', 1);
  second.close('d', { usage, usd: 1, failed: false });
  expect(openSpendLedger({ results, lineage: 'one' }).sums().spentUsd).toBe(1.875);
});
