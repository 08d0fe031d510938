import { parseArgs } from 'node:util';
import { compareWorlds } from './compare-worlds.ts';
import { MUTANTS, mutate } from './mutants.ts';
import { LOCAL_WITH_ITSELF, type Setting, SQLITE_WITH_LOCAL } from './pairs.ts';
import { reportComparison } from './report-comparison.ts';

/** Usage: node test/engine/differential/run-differential.ts [--sequences N] [--seed S] [--pair P] [--survey | --mutants] */
const { values } = parseArgs({
  options: {
    sequences: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
    pair: { type: 'string', default: 'sqlite-local' },
    // Goes on after a disagreement, and counts them by kind.
    survey: { type: 'boolean', default: false },
    // After how many sequences each broken world is found out.
    mutants: { type: 'boolean', default: false },
  },
});
const settings: Record<string, Setting> = {
  'sqlite-local': SQLITE_WITH_LOCAL,
  'local-local': LOCAL_WITH_ITSELF,
};
const setting = settings[values.pair];
if (!setting) throw new Error(`No pair ${values.pair}: ${Object.keys(settings).join(', ')}`);
const options = { ...setting, seed: Number(values.seed), sequences: Number(values.sequences) };
process.exitCode = values.mutants
  ? await findMutants()
  : await reportComparison({ ...options, survey: values.survey });

async function findMutants(): Promise<0 | 1> {
  let missed = 0;
  for (const mutant of MUTANTS) {
    const pair = { ...options.pair, tested: mutate(options.pair.tested, mutant) };
    const { failedAfter } = await compareWorlds({ ...options, pair, shrink: false });
    console.log(`${failedAfter === undefined ? 'NOT FOUND' : `after ${failedAfter}`}: ${mutant.name}`);
    if (failedAfter === undefined) missed += 1;
  }
  return missed === 0 ? 0 : 1;
}
