import { GlossError } from '../errors.ts';
import type { PreviewOutcome, PublishInput, StepInput } from '../run.ts';
import { approvalToken } from './approval-token.ts';
import { guarded } from './guarded.ts';
import { findRecipe } from './recipes.ts';
import { STEP_RETRIES } from './step-retries.ts';

/** Works out what people are to be asked about; undefined when nothing would be published. */
export async function previewRun(results: StepInput<PublishInput>): Promise<PreviewOutcome | undefined> {
  'use step';
  return guarded(results, async (context, input) => {
    const { preview } = findRecipe(input.request);
    if (preview === undefined) throw noPreview(input.request.pipeline);
    const shown = await preview(context, input);
    return shown && { digest: shown.digest, token: approvalToken(context.runId) };
  });
}
previewRun.maxRetries = STEP_RETRIES;

function noPreview(pipeline: string): GlossError {
  return new GlossError({
    code: 'usage',
    message: `'${pipeline}' commits nothing that could be approved.`,
    remedy: 'Leave `approval` out for it.',
  });
}
