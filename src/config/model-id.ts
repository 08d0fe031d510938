import { z } from 'zod';

const MAX_MODEL = 200;

/** The providers a model may be of; src/models decides what they are. */
export const MODEL_PROVIDERS = ['openai', 'anthropic', 'google', 'compatible', 'offline'] as const;

/** A model as `provider:id`. */
export function modelId() {
  return z
    .string()
    .min(1)
    .max(MAX_MODEL)
    .regex(
      new RegExp(`^(${MODEL_PROVIDERS.join('|')}):\\S+$`),
      `must be 'provider:id', with one of the providers ${MODEL_PROVIDERS.join(', ')}`,
    );
}
