import type { Usage } from '../result.ts';
import type { Json } from './canonical-json.ts';

export interface StoredResult {
  value: Json;
  /** What the answer cost when it was made, if the model told. */
  usage: Usage | undefined;
}

export interface NewResult extends Pick<StoredResult, 'value'> {
  /** See `resultKey`. */
  key: string;
  /** What the value is: `item`, `plan`, `combine`, … For people who look into the file; not part of the identity. */
  kind: string;
  usage?: Usage | undefined;
}

/**
 * The memory of model answers. Every method either does all of its work or throws; what `put` returned from is there
 * after the process is killed. A damaged entry is never returned: it counts as absent.
 */
export interface ResultStore {
  /** The result, or undefined when there is none or it is damaged. Marks it as used (at most one write an hour). */
  get(key: string): StoredResult | undefined;
  /** Stores or replaces one result, and makes room when the store passes its bound. */
  put(result: NewResult): void;
  /** Those of the keys that `get` would answer. Does not mark them as used. */
  has(keys: string[]): Set<string>;
  /** Keeps bytes that are too large for a result under their SHA-256, which is returned. */
  putBytes(bytes: Uint8Array): string;
  /** Undefined when there are none or they are damaged. Marks them as used. */
  getBytes(digest: string): Uint8Array | undefined;
  /** Whether `getBytes` would find them, without reading them. Marks them as used. */
  hasBytes(digest: string): boolean;
  /** Counts one real failure of the step `id` and returns its failures so far: a killed process uses up none. */
  noteFailure(id: string): number;
  failures(id: string): number;
  clearFailures(id: string): void;
  /** `bytes` is the size of all values (UTF-8), which is what their bound speaks of; what `putBytes` keeps has its own. */
  stats(): { entries: number; bytes: number };
  /**
   * Drops the least recently used results above 90 % of the bound, failure counts nobody touched for 30 days, and bytes
   * above their bound that were not used for a day.
   */
  prune(): { removed: number };
  /** Closes the file; any later call but `close` throws. */
  close(): void;
}
