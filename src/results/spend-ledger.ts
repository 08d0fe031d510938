import type { Usage } from '../result.ts';
import type { Json } from './canonical-json.ts';
import { resultKey } from './result-key.ts';
import type { ResultStore } from './result-store.ts';

/** What one line of runs has spent, over all its processes. */
export interface Spend extends Usage {
  /** Calls that were answered, and those that gave nothing. */
  calls: number;
  failedCalls: number;
  /** US dollars. */
  usd: number;
  /** Calls whose price is not known: `usd` is without them. */
  unpriced: number;
}

export interface SpendLedger {
  read(): Spend;
  sums(): { spentUsd: number; openUsd: number };
  open(callId: string, usd: number): void;
  close(callId: string, entry: { usage: Usage; usd: number | null; failed: boolean }): void;
}

type Stored = Spend & { open: Record<string, number> };

const NOTHING: Spend = { calls: 0, failedCalls: 0, tokensIn: 0, tokensOut: 0, usd: 0, unpriced: 0 };

/**
 * The book of a line of runs, in the result store: written before a call is sent and after it was answered, so that a
 * killed process spends nothing unseen. What an earlier process had under way counts as spent: whoever was asked may have
 * answered, and nobody will ever know.
 */
export function openSpendLedger(options: { results: ResultStore; lineage: string }): SpendLedger {
  const { results, lineage } = options;
  const key = spendKey(lineage);
  const { open: left = {}, ...before } = (results.get(key)?.value ?? NOTHING) as unknown as Stored;
  const spend: Spend = { ...before, usd: before.usd + sum(left) };
  const open = new Map<string, number>();
  const save = () => {
    const value = { ...spend, open: Object.fromEntries(open) };
    results.put({ key, kind: 'spend', value: value as unknown as Json });
  };
  return {
    read: () => ({ ...spend }),
    sums: () => ({ spentUsd: spend.usd, openUsd: [...open.values()].reduce((total, usd) => total + usd, 0) }),
    open: (callId, usd) => {
      open.set(callId, usd);
      save();
    },
    close: (callId, { usage, usd, failed }) => {
      open.delete(callId);
      if (failed) spend.failedCalls += 1;
      else spend.calls += 1;
      spend.tokensIn += usage.tokensIn;
      spend.tokensOut += usage.tokensOut;
      if (usd === null) spend.unpriced += 1;
      else spend.usd += usd;
      save();
    },
  };
}

/** What a line of runs has spent so far; undefined when it paid for nothing. */
export function readSpend(options: {
  results: Pick<ResultStore, 'get'>;
  lineage: string;
}): Spend | undefined {
  const stored = options.results.get(spendKey(options.lineage))?.value as unknown as Stored | undefined;
  if (stored === undefined) return undefined;
  const { open, ...spend } = stored;
  return { ...spend, usd: spend.usd + sum(open) };
}

function spendKey(lineage: string): string {
  return resultKey({ kind: 'spend', lineage });
}

function sum(values: Record<string, number>): number {
  return Object.values(values).reduce((total, usd) => total + usd, 0);
}
