import type { ReviewOptions } from '../request.ts';
import type { GlossConfig } from './config-schema.ts';

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
