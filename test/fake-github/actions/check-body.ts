import type { State } from '../types.ts';
import { Refusal } from './access.ts';

/** Refuses a body that is blank (where GitHub wants one) or longer than GitHub stores, in characters. */
export function checkBody(state: State, body: string, options: { mayBeBlank?: boolean } = {}): void {
  if (!options.mayBeBlank && body.trim() === '') throw new Refusal('invalid', 'Body cannot be blank');
  const limit = state.limits.bodyCharacters;
  if (body.length > limit && [...body].length > limit) {
    throw new Refusal('invalid', `Body is too long (maximum is ${limit} characters)`);
  }
}
