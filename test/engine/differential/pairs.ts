import { LOCAL_DIFFERENCES } from './local-differences.ts';
import type { Pair } from './run-sequence.ts';
import { FULL_PROFILE, type Profile } from './sequence-model.ts';
import { localWorld, sqliteWorld } from './worlds.ts';

/** A pair and what its sequences may contain. */
export interface Setting {
  readonly pair: Pair;
  readonly profile: Profile;
}

/** The stock local world with itself: whatever is found here is a fault of the test. */
export const LOCAL_WITH_ITSELF: Setting = {
  pair: { tested: localWorld, stock: localWorld, known: [], clock: 'owned', spoils: true },
  profile: FULL_PROFILE,
};

/**
 * The embedded world with the stock local one. Bytes are not spoilt: the embedded world hands out the ones it keeps,
 * which nobody writes to.
 */
export const SQLITE_WITH_LOCAL: Setting = {
  pair: { tested: sqliteWorld, stock: localWorld, known: LOCAL_DIFFERENCES, clock: 'owned', spoils: false },
  // In a database any text is an id.
  profile: { ...FULL_PROFILE, refusedIds: false },
};
