/** The longest wait a provider can ask of us; beyond it a person would rather see the run end. */
export const MAX_RETRY_AFTER_MS = 10 * 60_000;

/**
 * Milliseconds a provider asks to wait: `retry-after-ms`, else `Retry-After` in seconds or as an HTTP date
 * (RFC 9110, section 10.2.3), held within 0 and ten minutes. Undefined when it did not say, or not legibly.
 */
export function readRetryAfter(options: {
  headers: Record<string, string>;
  now: number;
}): number | undefined {
  const exact = Number.parseFloat(options.headers['retry-after-ms'] ?? '');
  if (Number.isFinite(exact)) return hold(exact);
  const value = options.headers['retry-after']?.trim();
  if (!value) return undefined;
  if (/^-?\d+(\.\d+)?$/.test(value)) return hold(Number(value) * 1000);
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : hold(date - options.now);
}

function hold(milliseconds: number): number {
  return Math.min(MAX_RETRY_AFTER_MS, Math.max(0, Math.round(milliseconds)));
}
