import { HOUR_MILLISECONDS, MINUTE_MILLISECONDS } from '../limits.ts';
import type { RateWindow, State, Token } from '../types.ts';
import { failure, type HttpError } from './reply.ts';

export type Resource = 'core' | 'graphql';

const LIMITS_PAGE = 'https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api';
const anonymousWindows = new WeakMap<State, Map<string, RateWindow>>();

export interface RateStatus {
  limit: number;
  used: number;
  remaining: number;
  /** Seconds since the epoch. */
  reset: number;
  resource: Resource;
}

/** Where a token (or the anonymous caller) stands on a resource, after `spend` more requests. */
export function spendRate(state: State, token: Token | null, resource: Resource, spend = 0): RateStatus {
  const windows = token?.windows ?? anonymousWindows.get(state) ?? new Map<string, RateWindow>();
  if (!token) anonymousWindows.set(state, windows);
  let window = windows.get(resource);
  if (!window || window.resetAt <= state.now()) {
    window = { used: 0, resetAt: state.now() + HOUR_MILLISECONDS };
    windows.set(resource, window);
  }
  const limit = token ? token.limits[resource] : state.limits.anonymousRequestsPerHour;
  window.used = Math.min(limit, window.used + spend);
  return {
    limit,
    used: window.used,
    remaining: limit - window.used,
    reset: Math.ceil(window.resetAt / 1000),
    resource,
  };
}

/** The headers every answer carries. */
export function rateHeaders(status: RateStatus): Record<string, string> {
  return {
    'x-ratelimit-limit': String(status.limit),
    'x-ratelimit-remaining': String(status.remaining),
    'x-ratelimit-reset': String(status.reset),
    'x-ratelimit-used': String(status.used),
    'x-ratelimit-resource': status.resource,
  };
}

/** Who is over the limit, as GitHub says it. */
export function rateLimitMessage(token: Token | null): string {
  if (!token) return 'API rate limit exceeded for 127.0.0.1.';
  return token.kind === 'installation'
    ? 'API rate limit exceeded for installation.'
    : `API rate limit exceeded for user ID ${token.user.id}.`;
}

/** 403 or 429 for a spent primary limit. */
export function primaryLimitError(token: Token | null, status: 403 | 429 = 403): HttpError {
  return failure({ status, message: rateLimitMessage(token), documentation: LIMITS_PAGE });
}

/** 403 or 429 for a secondary limit; `retry-after` in seconds, absent when undefined. */
export function secondaryLimitError(options: {
  status?: 403 | 429;
  retryAfterSeconds: number | undefined;
  requestId: string;
  content?: boolean;
}): HttpError {
  const advice = options.content
    ? 'You have exceeded a secondary rate limit and have been temporarily blocked from content creation. Please retry your request again later.'
    : 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
  return failure({
    status: options.status ?? 403,
    message: `${advice} If you reach out to GitHub Support for help, please include the request ID ${options.requestId}.`,
    documentation: `${LIMITS_PAGE}#about-secondary-rate-limits`,
    headers:
      options.retryAfterSeconds === undefined ? {} : { 'retry-after': String(options.retryAfterSeconds) },
  });
}

/** Which secondary limit one more request would break; remembers the request when none. */
export function checkSecondaryLimits(
  state: State,
  token: Token | null,
  request: { points: number; graphql: boolean; content: boolean },
): 'content' | 'other' | undefined {
  if (!token) return undefined;
  const { limits } = state;
  const now = state.now();
  token.recent = token.recent.filter(({ at }) => at > now - HOUR_MILLISECONDS);
  const minute = token.recent.filter(({ at }) => at > now - MINUTE_MILLISECONDS);
  const points = minute
    .filter(({ graphql }) => graphql === request.graphql)
    .reduce((sum, entry) => sum + entry.points, 0);
  const pointLimit = request.graphql ? limits.graphqlPointsPerMinute : limits.restPointsPerMinute;
  const contents = (entries: Token['recent']): number => entries.filter(({ content }) => content).length;
  if (
    request.content &&
    (contents(minute) >= limits.contentPerMinute || contents(token.recent) >= limits.contentPerHour)
  ) {
    return 'content';
  }
  if (points + request.points > pointLimit || token.underWay > limits.concurrentRequests) return 'other';
  token.recent.push({ at: now, ...request });
  return undefined;
}
