import { expect } from 'vitest';
import type { RunReport } from '../../src/result.ts';
import type { Attempt, Bench } from './open-bench.ts';

const EXIT_CODES: Record<string, number> = { complete: 0, partial: 3, failed: 1 };

/** What holds for the report of every run that ended, whatever went wrong on the way. */
export function expectSound(bench: Bench, attempt: Attempt & { report: RunReport }): void {
  const { report } = attempt;
  const { items, totals, coverage } = report;
  expectQuiet(attempt);
  expect(attempt.exitCode).toBe(EXIT_CODES[report.status]);

  const failed = items.filter(({ status }) => status === 'failed');
  expect(totals.items).toBe(items.length);
  expect(totals.done + totals.failed).toBe(totals.items);
  expect(totals.failed).toBe(failed.length);
  if (failed.length > 0) expect(report.status).toBe(totals.done > 0 ? 'partial' : 'failed');

  expect(items.map(({ key }) => key)).toEqual(bench.changed);
  expect(coverage.notRead).toEqual(failed.map(({ key, error }) => ({ path: key, reason: error })));
  expect(coverage.hunksRead).toBe(coverage.hunksTotal - failed.length);
  for (const { error } of failed) expect(error).toMatch(/\w{3}/);
}

/** No stack trace, nothing the Workflow SDK prints by itself, no key. */
export function expectQuiet({ stderr }: Attempt): void {
  expect(stderr).not.toMatch(/^\s+at .*[:)]/m);
  expect(stderr).not.toMatch(/\[Workflow|\[embedded|UnhandledPromise|Warning:/i);
  expect(stderr).not.toContain('test-key');
}

/** The run stopped as a whole: nothing on stdout, one line for people, exit code 2. */
export function expectStopped(attempt: Attempt, message: RegExp): void {
  expectQuiet(attempt);
  expect(attempt.messages).toEqual([expect.stringMatching(message)]);
  expect(attempt.messages[0]).toMatch(/^gloss: /);
  expect(attempt.stdout).toBe('');
  expect(attempt.exitCode).toBe(2);
}

/** Keys and reasons of the items that have no answer. */
export function failuresOf(report: RunReport): [key: string, reason: string][] {
  return report.items.flatMap(({ key, error }) => (error === undefined ? [] : [[key, error]]));
}
