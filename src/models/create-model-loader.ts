import type { ImageModelV4, LanguageModelV4, ProviderV4, SpeechModelV4 } from '@ai-sdk/provider';
import type { ModelSettings } from './create-models.ts';
import { creatorFor } from './load-language-model.ts';
import { type Provider, parseModelId } from './parse-model-id.ts';

/** Gives the AI SDK's model for a `provider:id`, loading that provider's package the first time. */
export interface ModelLoader {
  language(id: string): Promise<LanguageModelV4>;
  /** Rejects with the SDK's own error where the provider has none. */
  image(id: string): Promise<ImageModelV4>;
  speech(id: string): Promise<SpeechModelV4>;
}

/**
 * A loader over the AI SDK's provider registry. Keys and addresses are always passed explicitly, because the provider
 * packages would otherwise look in the environment themselves.
 * The loader throws GlossError `usage` for a bad model id, a missing key and a missing or bad base URL.
 */
export function createModelLoader(settings: ModelSettings): ModelLoader {
  const providers = new Map<Provider, Promise<ProviderV4>>();
  const open = async (id: string) => {
    const { provider, model } = parseModelId(id);
    const create = creatorFor({ provider, settings, id });
    const instance = providers.get(provider) ?? create();
    providers.set(provider, instance);
    const { createProviderRegistry } = await import('ai');
    const registry = createProviderRegistry({ [provider]: await instance });
    return { registry, name: `${provider}:${model}` as const };
  };
  return {
    language: async (id) => {
      const { registry, name } = await open(id);
      return registry.languageModel(name);
    },
    image: async (id) => {
      const { registry, name } = await open(id);
      return registry.imageModel(name);
    },
    speech: async (id) => {
      const { registry, name } = await open(id);
      return registry.speechModel(name);
    },
  };
}
