import { resultKey } from './result-key.ts';

/** Where what a door was asked with is kept in the result store, for a line of runs (see RunInput). */
export function commandKey(lineage: string): string {
  return resultKey({ kind: 'command', lineage });
}
