import { describeError } from '../errors.ts';

/** What is left of a failed call once everything that could hold a secret or a large body is dropped. */
export interface Failure {
  /** HTTP status; undefined when no (whole) answer arrived. */
  status: number | undefined;
  /** Answer headers, names in lower case. */
  headers: Record<string, string>;
  /** GitHub's or the network's own words, one line. */
  message: string;
  /** The `type` of each GraphQL error, for example NOT_FOUND. */
  types: string[];
}

/** An answer that is not what the API speaks: a proxy's page, or one that broke off. */
export class BrokenAnswer extends Error {}

/** GitHub's sentences are short; anything longer is a page or an echo. */
const MESSAGE_LIMIT = 300;

interface Thrown {
  name?: unknown;
  status?: unknown;
  errors?: unknown;
  headers?: unknown;
  response?: { status?: unknown; headers?: unknown; data?: { errors?: unknown } };
}

/**
 * Reads what octokit threw (its RequestError, its GraphqlResponseError, or the bare error its throttling
 * plugin makes of a GraphQL rate limit).
 *
 * @param options.scrub Removes the token from a text.
 * @returns undefined for an error that no call to GitHub made: a bug, to be thrown on untouched.
 */
export function readFailure(options: {
  error: unknown;
  scrub: (text: string) => string;
}): Failure | undefined {
  const found = toFailure(options.error);
  // First the token, then the length: half a token would not be recognised.
  return found && { ...found, message: options.scrub(found.message).slice(0, MESSAGE_LIMIT) };
}

function toFailure(error: unknown): Failure | undefined {
  if (!(error instanceof Error)) return undefined;
  if (error instanceof BrokenAnswer) return failure({ error });
  const thrown = error as Thrown;
  const answer = thrown.response;
  if (thrown.name === 'GraphqlResponseError') {
    return failure({ error, status: 200, headers: thrown.headers, errors: thrown.errors });
  }
  if (answer?.data?.errors !== undefined && thrown.name !== 'HttpError') {
    return failure({ error, status: 200, headers: answer.headers, errors: answer.data.errors });
  }
  if (thrown.name !== 'HttpError') return undefined;
  // Without an answer octokit invents a status 500.
  if (answer === undefined) return failure({ error });
  return failure({ error, status: Number(thrown.status), headers: answer.headers });
}

function failure(options: { error: Error; status?: number; headers?: unknown; errors?: unknown }): Failure {
  const errors: { type?: unknown; message?: unknown }[] = Array.isArray(options.errors) ? options.errors : [];
  const words = errors.map((entry) => describeError(entry.message)).join('; ');
  return {
    status: options.status,
    headers: Object.fromEntries(
      Object.entries(options.headers ?? {}).map(([name, value]) => [name.toLowerCase(), String(value)]),
    ),
    message: words === '' ? describeError(options.error) : words,
    types: errors.map((entry) => entry.type).filter((type) => typeof type === 'string'),
  };
}
