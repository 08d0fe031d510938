import { GlossError } from '../errors.ts';

/** Every provider a model id may name, in the order people are told about them. */
export const PROVIDERS = ['openai', 'anthropic', 'google', 'compatible', 'offline'] as const;

export type Provider = (typeof PROVIDERS)[number];

export interface ModelId {
  provider: Provider;
  /** The provider's own name of the model; may itself hold colons (`llama3.3:70b`). */
  model: string;
}

/** The one model that needs no key and no network. */
export const OFFLINE_MODEL = 'offline:extractive';

/** Raised whenever the offline model would answer the same request differently. */
const OFFLINE_REVISION = 2;

/** What of a model decides an answer: its id, and for the one that is built in, which edition of it. */
export function modelIdentity(id: string): string {
  return id === OFFLINE_MODEL ? `${id}@${OFFLINE_REVISION}` : id;
}

/**
 * Takes a `provider:id` apart at its first colon.
 * Throws GlossError `usage` when the provider is missing or unknown, or the id is empty.
 */
export function parseModelId(id: string): ModelId {
  const accepted = `providers: ${PROVIDERS.join(', ')}.`;
  const shown = id.trim();
  const colon = shown.indexOf(':');
  if (colon < 0) {
    const known = PROVIDERS.find((provider) => provider === shown);
    throw usage(
      known ? `Model '${shown}' names a provider but no model.` : `Model '${shown}' has no provider.`,
      `Write provider:id, for example ${known ? exampleFor(known) : `openai:${shown || 'gpt-5'}`}; ${accepted}`,
    );
  }
  const name = shown.slice(0, colon);
  const model = shown.slice(colon + 1);
  const provider = PROVIDERS.find((known) => known === name);
  if (!provider) {
    const remedy = `Write provider:id, for example openai:gpt-5 or compatible:${model || name}; ${accepted}`;
    throw usage(`Model '${shown}' names the unknown provider '${name}'.`, remedy);
  }
  if (model === '') {
    throw usage(
      `Model '${shown}' names no model.`,
      `Write, for example, ${exampleFor(provider)}; ${accepted}`,
    );
  }
  if (provider === 'offline' && shown !== OFFLINE_MODEL) {
    throw usage(`Model '${shown}' does not exist.`, `The only offline model is ${OFFLINE_MODEL}.`);
  }
  return { provider, model };
}

function exampleFor(provider: Provider): string {
  const examples: Record<Provider, string> = {
    openai: 'openai:gpt-5',
    anthropic: 'anthropic:claude-sonnet-4-5',
    google: 'google:gemini-2.5-flash',
    compatible: 'compatible:llama3.3',
    offline: OFFLINE_MODEL,
  };
  return examples[provider];
}

function usage(message: string, remedy: string): GlossError {
  return new GlossError({ code: 'usage', message, remedy });
}
