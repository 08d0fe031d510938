import { hash } from 'node:crypto';
import type { Json } from './canonical-json.ts';
import type { NewResult, StoredResult } from './result-store.ts';

/** What a row of the table `results` carries of one result. */
export interface StoredRow {
  key: string;
  kind: string;
  tokensIn: number | null;
  tokensOut: number | null;
  digest: string;
  value: string;
}

/** A result as its row, digest included. */
export function toRow({ key, kind, value, usage }: NewResult): StoredRow {
  const row = {
    key,
    kind,
    tokensIn: usage?.tokensIn ?? null,
    tokensOut: usage?.tokensOut ?? null,
    value: JSON.stringify(value),
  };
  return { ...row, digest: digestOf(row) };
}

/** The result of a row as SQLite returned it, or undefined when any part of it is not what was stored. */
export function fromRow(row: Record<string, unknown>): StoredResult | undefined {
  const { key, kind, tokensIn, tokensOut, digest, value } = row;
  if (typeof key !== 'string' || typeof kind !== 'string' || typeof value !== 'string') return undefined;
  if (!isCount(tokensIn) || !isCount(tokensOut)) return undefined;
  if (digest !== digestOf({ key, kind, tokensIn, tokensOut, value })) return undefined;
  const usage = tokensIn === null || tokensOut === null ? undefined : { tokensIn, tokensOut };
  return { value: JSON.parse(value) as Json, usage };
}

/** Covers every field, so that an answer that slipped under another key is noticed too. */
function digestOf({ key, kind, tokensIn, tokensOut, value }: Omit<StoredRow, 'digest'>): string {
  return hash('sha256', `${JSON.stringify([key, kind, tokensIn, tokensOut])}\n${value}`, 'hex');
}

function isCount(value: unknown): value is number | null {
  return value === null || typeof value === 'number';
}
