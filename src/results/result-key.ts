import { hash } from 'node:crypto';
import { canonicalJson, type Json } from './canonical-json.ts';

/**
 * The key of a result: SHA-256 (64 hexadecimal digits) over the canonical JSON of `parts`.
 *
 * It is the hash of everything that decides an item's answer: stage prompt, schema, model, parameters, item content;
 * never of which other items shared its call. Leave out whatever does not change the answer (run id, time, path of the
 * checkout), or nothing is ever found again; leave in whatever does, or an old answer is given to a new question.
 *
 * Throws a TypeError when `parts` holds something that is not JSON.
 */
export function resultKey(parts: Json): string {
  return hash('sha256', canonicalJson(parts), 'hex');
}
