/** Repeatable numbers for property tests: the same seed gives the same cases. */
export function pseudoRandom(seed: number) {
  let state = seed >>> 0;
  const next = () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
    return ((state ^ (state >>> 13)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    below,
    bytes: (length: number) => Uint8Array.from({ length }, () => below(256)),
    pick: <T>(choices: readonly T[]): T => choices[below(choices.length)] as T,
  };
}
