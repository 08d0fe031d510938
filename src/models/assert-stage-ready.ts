import type { StageDefinition } from '../pipeline-definition.ts';
import type { ModelSettings } from './create-models.ts';
import { assertDraws } from './generate-image.ts';
import { assertSpeaks } from './generate-speech.ts';
import { openService } from './jobs/open-service.ts';
import { assertModelReady } from './load-language-model.ts';

/**
 * Throws GlossError `usage` when a stage's model or service cannot make what the stage asks for, whatever its prompt: no
 * such service, a missing key, a provider that draws none. Sends nothing: for doors, before anything is paid for.
 *
 * @param options.model The run's, for a stage that names none.
 */
export function assertStageReady(options: {
  stage: StageDefinition;
  model: string;
  settings: ModelSettings;
}): void {
  const { stage, settings } = options;
  if (stage.kind === 'transform') return;
  if (stage.service !== undefined) {
    openService({ name: stage.service, settings });
    return;
  }
  const model = stage.model ?? options.model;
  assertModelReady({ id: model, settings });
  if (stage.kind === 'image') assertDraws({ model, format: stage.format ?? 'png', size: stage.size });
  if (stage.kind === 'speech') assertSpeaks({ model });
}
