/** Run failures that say the log is unusable, not that the work failed (`@workflow/errors` RUN_ERROR_CODES). */
const STUCK_CODES = new Set([
  'CORRUPTED_EVENT_LOG',
  'REPLAY_DIVERGENCE',
  'MAX_DELIVERIES_EXCEEDED',
  'MAX_EVENTS_EXCEEDED',
]);

/**
 * True when a run failed for the engine's sake: its log cannot be replayed, or a step's attempts were used up
 * by killed processes (the SDK counts a start without an end as an attempt).
 *
 * @param options.resumed whether an earlier process worked on the run: only then can a kill have used up attempts.
 */
export function isStuckFailure(options: { error: unknown; resumed: boolean }): boolean {
  const { error, resumed } = options;
  const cause = error instanceof Error ? error.cause : undefined;
  const code = (cause as { code?: unknown } | undefined)?.code;
  if (typeof code === 'string' && STUCK_CODES.has(code)) return true;
  if (!resumed || !(cause instanceof Error)) return false;
  return /exceeded max(imum)? (retries|queue deliveries)/i.test(cause.message);
}
