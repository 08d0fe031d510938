import { median } from '../support/median.ts';
import type { EngineName } from './engines.ts';
import { type Measurement, nameShape, type Shape } from './shapes.ts';

/** The middle of every figure over the rounds. */
export type Summary = Measurement & { rounds: number; minWallMs: number; maxWallMs: number };

/** What was measured, and why something was not. */
export interface Results {
  add(engine: EngineName, shape: Shape, measurement: Measurement): void;
  /** Ends the measuring of a shape, or of an engine without `shape`. */
  fail(options: { engine: EngineName; shape?: Shape; reason: string }): void;
  /** Whether the engine has ever given a figure. */
  isKnown(engine: EngineName): boolean;
  /** Why there is no figure, if that is known. */
  reason(engine: EngineName, shape: Shape): string | undefined;
  find(engine: EngineName, shape: Shape): Summary | undefined;
}

export function createResults(): Results {
  const measured = new Map<string, Measurement[]>();
  const failed = new Map<string, string>();
  const known = new Set<EngineName>();
  const nameOf = (engine: EngineName, shape: Shape) => `${engine} ${nameShape(shape)}`;
  return {
    add: (engine, shape, measurement) => {
      const name = nameOf(engine, shape);
      measured.set(name, [...(measured.get(name) ?? []), measurement]);
      known.add(engine);
    },
    fail: ({ engine, shape, reason }) => void failed.set(shape ? nameOf(engine, shape) : engine, reason),
    isKnown: (engine) => known.has(engine),
    reason: (engine, shape) => failed.get(engine) ?? failed.get(nameOf(engine, shape)),
    find: (engine, shape) => summarise(measured.get(nameOf(engine, shape)) ?? []),
  };
}

function summarise(all: Measurement[]): Summary | undefined {
  const [first] = all;
  if (!first) return undefined;
  const names = Object.keys(first) as (keyof Measurement)[];
  const middle = names.map((name) => [name, median(all.map((one) => one[name] ?? Number.NaN))]);
  const walls = all.map(({ wallMs }) => wallMs);
  return {
    ...(Object.fromEntries(middle) as Measurement),
    rounds: all.length,
    minWallMs: Math.min(...walls),
    maxWallMs: Math.max(...walls),
  };
}
