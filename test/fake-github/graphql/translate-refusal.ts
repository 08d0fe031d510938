import { Refusal } from '../actions/access.ts';
import { FieldError } from './problems.ts';

const TYPES: Record<Refusal['kind'], string> = {
  unauthenticated: 'FORBIDDEN',
  forbidden: 'FORBIDDEN',
  'not-found': 'NOT_FOUND',
  invalid: 'UNPROCESSABLE',
  stale: 'STALE_DATA',
  protected: 'BRANCH_PROTECTION_RULE_VIOLATION',
};

/** A broken rule in GraphQL's words. Anything else is passed on. */
export function fieldError(problem: unknown): unknown {
  if (!(problem instanceof Refusal)) return problem;
  const extensions = problem.kind === 'forbidden' ? { saml_failure: false } : undefined;
  return new FieldError(TYPES[problem.kind], problem.message, extensions);
}

/** Runs something that may refuse, inside a field. */
export function translateRefusal<Result>(run: () => Result): Result {
  try {
    return run();
  } catch (problem) {
    throw fieldError(problem);
  }
}
