import type { GitHubFailureKind } from './github-error.ts';
import type { Failure } from './read-failure.ts';
import { readLimit } from './read-limit.ts';

/** The kind of a failure: what a caller may conclude from it. Pure. `now` is milliseconds since 1970. */
export function classifyFailure(options: { failure: Failure; now: number }): GitHubFailureKind {
  const { failure } = options;
  const { status, message, types } = failure;
  if (status === undefined || status >= 500) return 'uncertain';
  if (readLimit(options) !== undefined) return 'limit';
  if (status === 401) return 'token';
  if (status === 404 || types.includes('NOT_FOUND')) return 'missing';
  if (status === 403 || types.includes('FORBIDDEN') || types.includes('INSUFFICIENT_SCOPES')) {
    return 'permission';
  }
  if (/resource not accessible by|SAML enforcement/i.test(message)) return 'permission';
  // GraphQL's way of saying 500 or timeout under status 200.
  if (/something went wrong while executing|respond to your request in time/i.test(message)) {
    return 'uncertain';
  }
  if (types.includes('INTERNAL') || types.includes('SERVICE_UNAVAILABLE')) return 'uncertain';
  return 'refused';
}
