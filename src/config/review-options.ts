import type { Severity } from '../content/review/finding.ts';
import type { ReviewOptions } from '../request.ts';
import type { GlossConfig } from './config-schema.ts';

/** The mildest severity for which a check fails. */
export type FailOn = Severity | 'none';

/** What a request says of `review`: nothing for other pipelines, whose answers it must not decide. Pure. */
export function reviewOptions(pipeline: string, { review }: GlossConfig): { review?: ReviewOptions } {
  if (pipeline !== 'review') return {};
  const { 'max-findings': maxFindings, 'min-confidence': minConfidence, instructions } = review;
  const pathInstructions = review['path-instructions'];
  return {
    review: {
      ...{ maxFindings, minConfidence, instructions },
      ...(pathInstructions.length === 0 ? {} : { pathInstructions }),
    },
  };
}

/** What of a review is written beside its comment: as a door says, else as the configuration does. Pure. */
export function reviewTargets(
  { review }: GlossConfig,
  door: { comment: boolean; review?: { lines?: boolean; check?: boolean } },
): { lines: boolean; check: boolean; failOn: FailOn } {
  const failOn = review['fail-on'];
  const { lines = door.comment, check = door.comment && (review.check || failOn !== 'none') } =
    door.review ?? {};
  return { lines, check, failOn };
}
