import { Refusal } from '../actions/access.ts';
import { failure, type HttpError } from './reply.ts';

/** A broken rule in REST's words. */
export function refusalError(refusal: Refusal): HttpError {
  const { kind, message, permissions } = refusal;
  const statuses = {
    unauthenticated: 401,
    forbidden: 403,
    'not-found': 404,
    invalid: 422,
    stale: 409,
    protected: 422,
  };
  const status = statuses[kind];
  const headers = permissions ? { 'x-accepted-github-permissions': permissions } : {};
  return failure({ status, message, headers });
}

/** Runs an action; an invalid input is reported the way this endpoint does. */
export async function refuseAs<Result>(
  translate: (message: string) => HttpError,
  action: () => Promise<Result> | Result,
): Promise<Result> {
  try {
    return await action();
  } catch (problem) {
    if (problem instanceof Refusal && problem.kind === 'invalid') throw translate(problem.message);
    throw problem;
  }
}
