/** A seeded source of choices: the same seed gives the same choices on every machine. */
export interface Random {
  /** A whole number from `low` to `high`, both included. */
  readonly between: (low: number, high: number) => number;
  /** True once in `1 / probability` calls. */
  readonly chance: (probability: number) => boolean;
  readonly pick: <T>(choices: readonly T[]) => T;
  /** One of the keys, the more often the higher its weight. */
  readonly weighted: <K extends string>(weights: Readonly<Record<K, number>>) => K;
}

/** Mulberry32 (Tommy Ettinger, public domain): 32 bits of state are enough for choices in a test. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return {
    between,
    chance: (probability) => next() < probability,
    pick: <T>(choices: readonly T[]) => {
      if (choices.length === 0) throw new Error('Nothing to pick from.');
      return choices[between(0, choices.length - 1)] as T;
    },
    weighted: (weights) => {
      const entries = Object.entries(weights) as [keyof typeof weights, number][];
      let point = next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [key, weight] of entries) {
        point -= weight;
        if (point < 0) return key;
      }
      throw new Error('Nothing to pick from.');
    },
  };
}

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A ULID of the given time (ms since 1970) whose random part comes from `random`. */
export function createUlid(time: number, random: Random): string {
  let head = '';
  for (let rest = time, index = 0; index < 10; index += 1, rest = Math.floor(rest / 32)) {
    head = `${CROCKFORD[rest % 32]}${head}`;
  }
  return head + Array.from({ length: 16 }, () => CROCKFORD[random.between(0, 31)]).join('');
}
