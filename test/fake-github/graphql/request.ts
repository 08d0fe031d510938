import type { State, Token } from '../types.ts';

/** What every field and mutation may ask of the request it belongs to. */
export interface GraphqlRequest {
  state: State;
  token: Token;
}
