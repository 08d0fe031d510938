import { join } from 'node:path';
import { GlossError } from '../src/errors.ts';
import { readWritePace } from '../src/github/write-pace.ts';
import type { ModelSettings } from '../src/models/create-models.ts';
import type { ServiceSettings } from '../src/models/jobs/service-settings.ts';
import type { ActionInputs } from './inputs.ts';

export interface ActionSettings {
  /** As the input says; undefined when it says nothing. */
  model: string | undefined;
  models: ModelSettings;
  /** Writes to GitHub are a second apart. */
  paceWrites: boolean;
  stateDir: string;
  workspace: string | undefined;
  /** Id of the workflow run, where the state of a run that waits is kept beyond the job. */
  keptIn: string | undefined;
  /** `GLOSS_SERVICES`: job services by name; read only where a pipeline may need one. */
  readServices: () => Promise<Record<string, ServiceSettings>>;
}

/** Set by the composite action, which uploads the state of a run that waits. */
const KEEPS_WAITING = 'GLOSS_KEEPS_WAITING';

/** Inputs and the runner's environment together. @throws GlossError `usage` when a key has no model to go with. */
export function readSettings(inputs: ActionInputs, env: NodeJS.ProcessEnv): ActionSettings {
  const given = (value: string | undefined) => value?.trim() || undefined;
  const apiKey = given(inputs['api-key']);
  const model = given(inputs.model);
  if (model === undefined && apiKey !== undefined) {
    throw new GlossError({
      code: 'usage',
      message: "Input 'api-key' is given, but 'model' is not.",
      remedy: 'Name the model as provider:id, for example `model: openai:gpt-5-mini`.',
    });
  }
  return {
    model,
    models: {
      apiKey,
      keys: {
        openai: given(env.OPENAI_API_KEY),
        anthropic: given(env.ANTHROPIC_API_KEY),
        google: given(env.GOOGLE_GENERATIVE_AI_API_KEY),
        compatible: given(env.COMPATIBLE_API_KEY),
      },
      baseUrl: given(inputs['base-url']),
      openaiBaseUrl: given(env.OPENAI_BASE_URL),
      concurrency: inputs.concurrency,
      budgetUsd: inputs['budget-usd'],
    },
    paceWrites: readWritePace(env.GLOSS_WRITE_PACE),
    stateDir: given(inputs['state-dir']) ?? join(env.RUNNER_TEMP ?? '.', 'gloss'),
    workspace: given(env.GITHUB_WORKSPACE),
    keptIn:
      given(inputs['state-dir']) === undefined && env[KEEPS_WAITING] !== 'true'
        ? undefined
        : env.GITHUB_RUN_ID,
    readServices: async () => {
      const { readServices } = await import('../src/models/jobs/read-services.ts');
      return readServices({ value: given(env.GLOSS_SERVICES), env, directory: env.GITHUB_WORKSPACE ?? '.' });
    },
  };
}
