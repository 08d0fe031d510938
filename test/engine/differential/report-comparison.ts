import { compareWorlds } from './compare-worlds.ts';
import type { Pair } from './run-sequence.ts';
import type { Profile } from './sequence-model.ts';
import { surveyDifferences } from './survey-differences.ts';

const REPORT_EVERY = 1000;

/**
 * Compares two worlds and prints what came of it.
 *
 * @param options.survey goes on after a disagreement, and counts them by kind.
 * @returns the exit code: 0 when no disagreement was found.
 */
export async function reportComparison(options: {
  pair: Pair;
  profile: Profile;
  seed: number;
  sequences: number;
  survey: boolean;
}): Promise<0 | 1> {
  if (options.survey) {
    const kinds = await surveyDifferences(options);
    for (const [kind, { times, seed }] of kinds)
      console.log(`${times} times, first with seed ${seed}: ${kind}`);
    return kinds.length === 0 ? 0 : 1;
  }
  const started = performance.now();
  const onBatch = (done: number) => done % REPORT_EVERY === 0 && console.log(`${done} sequences`);
  const report = await compareWorlds({ ...options, onBatch });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(report.failure ?? 'No disagreement.');
  console.log(`${report.sequences} sequences, ${report.operations} operations, ${seconds} s`);
  for (const [name, times] of report.met) console.log(`known difference met ${times} times: ${name}`);
  return report.failure === undefined ? 0 : 1;
}
