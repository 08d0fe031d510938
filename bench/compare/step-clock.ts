/** When steps ended (`performance.now()`), by the key of their run: all engines run their steps in the worker. */
const ends = new Map<string, number[]>();

export function recordStep(key: string): void {
  const times = ends.get(key);
  if (times) times.push(performance.now());
  else ends.set(key, [performance.now()]);
}

/** Ends of a run's steps so far, in order. */
export function stepEnds(key: string): number[] {
  return ends.get(key) ?? [];
}
