import type { Durability } from '../engine/create-engine.ts';
import { GlossError } from '../errors.ts';
import type { ModelSettings } from '../models/create-models.ts';
import type { ServiceSettings } from '../models/jobs/service-settings.ts';

/** Settings that people give by environment; read once, at the door. */
export interface CliSettings {
  models: ModelSettings;
  /** `GLOSS_SERVICES`: job services by name; read only where a pipeline may need one. */
  readServices: () => Promise<Record<string, ServiceSettings>>;
  /** `GLOSS_MODEL`. */
  model: string | undefined;
  /** `GLOSS_DURABILITY`: what a power cut may take. */
  durability: Durability;
  /** `GLOSS_STATE_DIR`: where state is kept when no option says so. */
  stateDir: string | undefined;
  /** Where the command was typed: under npm the process starts elsewhere. */
  directory: string;
  /** `GITHUB_ACTIONS`: what is printed becomes a log in which findings can be marked. */
  annotations: boolean;
  /** Off with `NO_COLOR` (https://no-color.org) and on terminals that know none. */
  colours: boolean;
}

export function readSettings(env: NodeJS.ProcessEnv, workingDirectory: string): CliSettings {
  const given = (name: string) => env[name]?.trim() || undefined;
  const directory = given('INIT_CWD') ?? workingDirectory;
  return {
    models: {
      apiKey: given('GLOSS_API_KEY'),
      keys: {
        openai: given('OPENAI_API_KEY'),
        anthropic: given('ANTHROPIC_API_KEY'),
        google: given('GOOGLE_GENERATIVE_AI_API_KEY'),
        compatible: given('COMPATIBLE_API_KEY'),
      },
      baseUrl: given('GLOSS_BASE_URL'),
      openaiBaseUrl: given('OPENAI_BASE_URL'),
      callTimeoutMs: positive('GLOSS_CALL_TIMEOUT_MS', given('GLOSS_CALL_TIMEOUT_MS')),
      retryWaitMs: positive('GLOSS_RETRY_WAIT_MS', given('GLOSS_RETRY_WAIT_MS')),
    },
    readServices: async () => {
      const { readServices } = await import('../models/jobs/read-services.ts');
      return readServices({ value: given('GLOSS_SERVICES'), env, directory });
    },
    model: given('GLOSS_MODEL'),
    durability: durabilityOf(given('GLOSS_DURABILITY')),
    stateDir: given('GLOSS_STATE_DIR'),
    directory,
    annotations: given('GITHUB_ACTIONS') === 'true',
    colours: given('NO_COLOR') === undefined && given('TERM') !== 'dumb',
  };
}

function durabilityOf(value: string | undefined): Durability {
  if (value === undefined || value === 'window' || value === 'full') return value ?? 'window';
  throw new GlossError({
    code: 'usage',
    message: `GLOSS_DURABILITY must be window or full, got '${value}'.`,
    remedy:
      'Leave it unset: a killed process loses nothing, a power cut at most the last second. With full, nothing.',
  });
}

function positive(name: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const number = Number(value);
  if (Number.isInteger(number) && number > 0) return number;
  throw new GlossError({
    code: 'usage',
    message: `${name} must be a whole number of milliseconds above 0, got '${value}'.`,
    remedy: 'Mend it or leave it unset.',
  });
}
