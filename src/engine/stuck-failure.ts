/** Run failures that say the log is unusable, not that the work failed (`@workflow/errors` RUN_ERROR_CODES). */
const STUCK_CODES = new Set([
  'CORRUPTED_EVENT_LOG',
  'REPLAY_DIVERGENCE',
  'MAX_DELIVERIES_EXCEEDED',
  'MAX_EVENTS_EXCEEDED',
  'RUNTIME_ERROR',
]);

/**
 * True when a run failed for the engine's sake: its log cannot be replayed, or a step's attempts were used up
 * by killed processes (the SDK counts a start without an end as an attempt).
 */
export function isStuckFailure(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  const code = (cause as { code?: unknown } | undefined)?.code;
  if (typeof code === 'string' && STUCK_CODES.has(code)) return true;
  return cause instanceof Error && /exceeded max(imum)? (retries|queue deliveries)/i.test(cause.message);
}
