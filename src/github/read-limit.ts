import type { Failure } from './read-failure.ts';

export interface Limit {
  kind: 'primary' | 'secondary';
  /** Seconds from `now` until GitHub takes requests again. */
  seconds: number;
  /** GitHub said so. */
  isTold: boolean;
}

/** GitHub: without `retry-after` and without a reset time, wait at least one minute. */
const DEFAULT_WAIT_SECONDS = 60;

/**
 * Whether a failure is a rate limit, and how long it lasts. Pure. A limited request was not executed, so even
 * a write may be sent again afterwards.
 *
 * Rule: https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit
 * (`retry-after` first, then `x-ratelimit-reset` when `x-ratelimit-remaining` is 0, else a minute); GraphQL
 * says the same under status 200 with an error of type RATE_LIMITED or RATE_LIMIT.
 */
export function readLimit(options: { failure: Failure; now: number }): Limit | undefined {
  const { failure, now } = options;
  const secondary = /secondary rate|abuse detection|submitted too quickly/i.test(failure.message);
  const spent = failure.headers['x-ratelimit-remaining'] === '0';
  const typed = failure.types.some((type) => type.startsWith('RATE_LIMIT'));
  const refused = failure.status === 403 || failure.status === 429;
  const after = readSeconds(failure.headers['retry-after']);
  const limited = typed || secondary || failure.status === 429 || (refused && (spent || after !== undefined));
  if (!limited) return undefined;
  if (after !== undefined)
    return { kind: spent && !secondary ? 'primary' : 'secondary', seconds: after, isTold: true };
  const reset = readSeconds(failure.headers['x-ratelimit-reset']);
  if ((spent || typed) && reset !== undefined) {
    // One second on top, because the reset happens within that second.
    const seconds = Math.max(0, Math.ceil(reset - now / 1000)) + 1;
    return { kind: 'primary', seconds, isTold: true };
  }
  return { kind: spent || typed ? 'primary' : 'secondary', seconds: DEFAULT_WAIT_SECONDS, isTold: false };
}

function readSeconds(value: string | undefined): number | undefined {
  return value !== undefined && /^\d+$/.test(value) ? Number(value) : undefined;
}
