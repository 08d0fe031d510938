import { describe, expect, test } from 'vitest';
import { compareWorlds } from './compare-worlds.ts';
import { MUTANTS, mutate } from './mutants.ts';
import { SQLITE_WITH_LOCAL } from './pairs.ts';

/** A fault must show within this many of the sequences that the comparison runs. */
const SEQUENCES = 400;
const SEED = 1;

describe('the comparison finds out a world that', () => {
  test.each(MUTANTS)('$name', { timeout: 120_000 }, async (mutant) => {
    const { pair, profile } = SQLITE_WITH_LOCAL;
    const broken = { ...pair, tested: mutate(pair.tested, mutant) };
    const report = await compareWorlds({
      pair: broken,
      profile,
      seed: SEED,
      sequences: SEQUENCES,
      shrink: false,
    });
    expect(report.failure).toContain('disagree');
  });
});
