import type { TestCaseChanges } from './find-test-cases.ts';
import { count, listNames } from './phrases.ts';

/** Half-sentences for test cases: adds 4 cases (`survives a kill`, …). */
export function describeTestCases(tests: TestCaseChanges): string[] {
  return [
    describe('adds', tests.added),
    describe('removes', tests.removed),
    describe('changes', tests.changed),
  ].filter((clause) => clause !== '');
}

function describe(verb: string, names: string[]): string {
  if (names.length === 0) return '';
  if (names.length === 1) return `${verb} the case ${listNames(names)}`;
  const shown = names.slice(0, 2);
  const more = names.length > shown.length ? ', …' : '';
  return `${verb} ${count(names.length, 'case')} (${shown.map((name) => `\`${name}\``).join(', ')}${more})`;
}
