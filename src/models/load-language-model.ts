import type { ProviderV4 } from '@ai-sdk/provider';
import { GlossError } from '../errors.ts';
import type { ModelSettings } from './create-models.ts';
import { limitAnswers } from './limit-answers.ts';
import { OFFLINE_MODEL, type Provider, parseModelId } from './parse-model-id.ts';

const OPENAI_URL = 'https://api.openai.com/v1';
const ANTHROPIC_URL = 'https://api.anthropic.com/v1';
const GOOGLE_URL = 'https://generativelanguage.googleapis.com/v1beta';

/** The environment variable each provider documents for its key; doors read it, people are told about it. */
export const KEY_VARIABLES = {
  openai: 'OPENAI_API_KEY',
  anthropic: 'ANTHROPIC_API_KEY',
  google: 'GOOGLE_GENERATIVE_AI_API_KEY',
} as const;

/** Throws what the loader would throw for this model, without loading anything: for doors, before anything is written. */
export function assertModelReady(options: { id: string; settings: ModelSettings }): void {
  const { id, settings } = options;
  creatorFor({ provider: parseModelId(id).provider, settings, id });
}

/** Where calls for this model go when a setting decides it; undefined for a provider's own address. */
export function baseUrlFor(options: { id: string; settings: ModelSettings }): string | undefined {
  const { settings } = options;
  const { provider } = parseModelId(options.id);
  if (provider === 'openai') return settings.openaiBaseUrl || settings.baseUrl || undefined;
  return provider === 'compatible' ? settings.baseUrl || undefined : undefined;
}

/** Checks the settings at once; loads the package when called. Throws GlossError `usage`. */
export function creatorFor(options: {
  provider: Provider;
  settings: ModelSettings;
  id: string;
}): () => Promise<ProviderV4> {
  const { provider, settings, id } = options;
  const fetch = { fetch: limitAnswers(settings.fetch) };
  const baseUrl = checkedUrl(baseUrlFor({ id, settings }));
  switch (provider) {
    case 'openai': {
      const apiKey = requiredKey({ provider, settings, id });
      return async () =>
        (await import('@ai-sdk/openai')).createOpenAI({ apiKey, baseURL: baseUrl ?? OPENAI_URL, ...fetch });
    }
    case 'anthropic': {
      const apiKey = requiredKey({ provider, settings, id });
      return async () =>
        (await import('@ai-sdk/anthropic')).createAnthropic({ apiKey, baseURL: ANTHROPIC_URL, ...fetch });
    }
    case 'google': {
      const apiKey = requiredKey({ provider, settings, id });
      return async () =>
        (await import('@ai-sdk/google')).createGoogle({ apiKey, baseURL: GOOGLE_URL, ...fetch });
    }
    case 'compatible':
      return compatibleCreator({ baseUrl, settings, id });
    case 'offline':
      return createOfflineProvider;
  }
}

/** Any server that speaks OpenAI's chat completions; a local one needs no key. */
function compatibleCreator(options: { baseUrl: string | undefined; settings: ModelSettings; id: string }) {
  const { baseUrl, settings, id } = options;
  if (!baseUrl) {
    throw new GlossError({
      code: 'usage',
      message: `Model '${id}' needs the address of its server.`,
      remedy: `Set the base-url input (--base-url, for example http://127.0.0.1:11434/v1), or use ${OFFLINE_MODEL}.`,
    });
  }
  const apiKey = settings.apiKey || settings.keys?.compatible;
  return async () =>
    (await import('@ai-sdk/openai-compatible')).createOpenAICompatible({
      name: 'compatible',
      baseURL: baseUrl,
      supportsStructuredOutputs: true,
      ...(apiKey ? { apiKey } : {}),
      fetch: limitAnswers(settings.fetch),
    });
}

async function createOfflineProvider(): Promise<ProviderV4> {
  const [{ customProvider }, { createOfflineModel }] = await Promise.all([
    import('ai'),
    import('./offline/create-offline-model.ts'),
  ]);
  return customProvider({ languageModels: { extractive: createOfflineModel() } });
}

function requiredKey(options: {
  provider: keyof typeof KEY_VARIABLES;
  settings: ModelSettings;
  id: string;
}): string {
  const { provider, settings, id } = options;
  const key = settings.apiKey || settings.keys?.[provider];
  if (key) return key;
  throw new GlossError({
    code: 'usage',
    message: `Model '${id}' needs a key and there is none.`,
    remedy: `Set ${KEY_VARIABLES[provider]} or the api-key input, or use ${OFFLINE_MODEL}, which needs no key.`,
  });
}

function checkedUrl(address: string | undefined): string | undefined {
  if (!address) return undefined;
  const url = URL.parse(address);
  // Errors quote the address, and reports quote errors.
  if (url?.username || url?.password) {
    throw new GlossError({
      code: 'usage',
      message: 'The base URL holds a user name or password.',
      remedy: 'Leave them out of the address and give a key instead.',
    });
  }
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return address;
  throw new GlossError({
    code: 'usage',
    message: 'The base URL is not an http or https address.',
    remedy: 'Write it in full, for example https://api.example.com/v1.',
  });
}
