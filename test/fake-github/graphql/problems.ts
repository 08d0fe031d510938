import type { Location } from './lexer.ts';

/** One entry of `errors` in a GraphQL answer. */
export interface GraphqlProblem {
  type?: string;
  path?: Array<string | number>;
  extensions?: Record<string, unknown>;
  locations?: Location[];
  message: string;
}

/** A refusal by a field or mutation: the field becomes null and this stands in `errors`. HTTP stays 200. */
export class FieldError extends Error {
  override readonly name = 'FieldError';
  readonly type: string;
  readonly extensions: Record<string, unknown> | undefined;

  constructor(type: string, message: string, extensions?: Record<string, unknown>) {
    super(message);
    this.type = type;
    this.extensions = extensions;
  }
}

export function unresolvedNode(id: string): FieldError {
  return new FieldError('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'`);
}
