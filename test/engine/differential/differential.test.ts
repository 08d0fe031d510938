import { beforeAll, describe, expect, test } from 'vitest';
import { type ComparisonReport, compareWorlds } from './compare-worlds.ts';
import { LOCAL_WITH_ITSELF, SQLITE_WITH_LOCAL } from './pairs.ts';

/** As many as every planted fault shows within (mutants.slow.test.ts). Many more, with other seeds: node test/engine/differential/run-differential.ts --sequences N --seed S */
const SEQUENCES = 400;
const SEED = 1;
const PATIENCE_MS = 300_000;

describe('the embedded world and the stock local world', () => {
  let report: ComparisonReport;
  beforeAll(async () => {
    report = await compareWorlds({ ...SQLITE_WITH_LOCAL, seed: SEED, sequences: SEQUENCES });
  }, PATIENCE_MS);

  test(`answer ${SEQUENCES} random sequences of calls alike`, () => {
    expect(report.failure ?? 'no disagreement').toBe('no disagreement');
    expect(report.sequences).toBe(SEQUENCES);
  });

  test.each(SQLITE_WITH_LOCAL.pair.known.filter(({ rare }) => !rare))(
    'differ where they are known to: $name',
    ({ name }) => {
      expect(report.met.get(name) ?? 0).toBeGreaterThan(0);
    },
  );
});

test('the comparison finds nothing between the stock local world and itself', {
  timeout: PATIENCE_MS,
}, async () => {
  const report = await compareWorlds({ ...LOCAL_WITH_ITSELF, seed: SEED, sequences: 100 });
  expect(report.failure ?? 'no disagreement').toBe('no disagreement');
});
