import { inspect } from 'node:util';
import { describeBytes, type Plain } from './normalise.ts';
import type { Operation } from './operations.ts';
import type { Disagreement, Pair } from './run-sequence.ts';

/** A disagreement as a person reads it: how to get it again, the operations, both answers. */
export function describeDisagreement(options: {
  pair: Pair;
  seed: number;
  operations: readonly Operation[];
  disagreement: Disagreement;
  again: string;
}): string {
  const { pair, seed, operations, disagreement, again } = options;
  const start = operations[0]?.at ?? 0;
  return [
    `${pair.tested.name} and ${pair.stock.name} disagree on the last operation of this sequence (seed ${seed}). ${again}`,
    ...operations.map((operation, index) => `${index + 1}. ${describeOperation(operation, start)}`),
    `${pair.tested.name} answered: ${describePlain(disagreement.tested)}`,
    `${pair.stock.name} answered: ${describePlain(disagreement.stock)}`,
  ].join('\n');
}

export function describeOperation({ at, ...operation }: Operation, start: number): string {
  const text = inspect(shorten(operation), {
    depth: 8,
    breakLength: Number.POSITIVE_INFINITY,
    compact: true,
  });
  return `+${at - start} ms ${text}`;
}

const describePlain = (plain: Plain): string =>
  inspect(plain, { depth: 12, breakLength: 110, compact: 4, maxArrayLength: 200, maxStringLength: 300 });

function shorten(value: unknown): unknown {
  if (value instanceof Uint8Array) return describeBytes(value);
  if (Array.isArray(value)) return value.map(shorten);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, shorten(field)]));
}
