import type { Decision } from '../run.ts';

/** As a sentence. The reason is whatever somebody wrote, so whoever shows it must escape it. */
export function describeDecision({ kind, actor, reason }: Decision): string {
  if (kind === 'expired') return 'Nobody approved it in time.';
  const why = reason === undefined ? '' : `: ${reason}`;
  return `Rejected${actor === undefined ? '' : ` by ${actor}`}${why}.`;
}
