import { parseArgs } from 'node:util';
import { LOCAL_DIFFERENCES } from './local-differences.ts';
import { POSTGRES_DIFFERENCES } from './postgres-differences.ts';
import { startPostgresWorld } from './postgres-world.ts';
import { reportComparison } from './report-comparison.ts';
import { FULL_PROFILE } from './sequence-model.ts';
import { localWorld, sqliteWorld } from './worlds.ts';

/**
 * Compares the embedded world (or, to see where the stock worlds disagree with each other, the local one) with the
 * stock Postgres world. Usage: node test/engine/differential/run-postgres.ts [--sequences N] [--seed S] [--local] [--survey]
 */
const { values } = parseArgs({
  options: {
    sequences: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    local: { type: 'boolean', default: false },
    survey: { type: 'boolean', default: false },
  },
});
const postgres = await startPostgresWorld();
try {
  const known = values.local ? [...POSTGRES_DIFFERENCES, ...LOCAL_DIFFERENCES] : POSTGRES_DIFFERENCES;
  const tested = values.local ? localWorld : sqliteWorld;
  process.exitCode = await reportComparison({
    pair: { tested, stock: postgres.kind, known, clock: 'real', spoils: false },
    // There, ids of steps are unique over all runs, lists are in the order of ids, events of one tick come in any
    // order, and the time is the server's.
    profile: {
      ...FULL_PROFILE,
      strangeIds: false,
      refusedIds: false,
      sharedIds: false,
      ties: false,
      exactTimes: false,
      fanOuts: false,
      unsetRetries: false,
      failsAfterEnd: false,
      ascendingPages: false,
    },
    seed: Number(values.seed),
    sequences: Number(values.sequences),
    survey: values.survey,
  });
} finally {
  await postgres.stop();
}
