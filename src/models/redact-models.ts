import { redactSecrets } from '../content/redact/redact-secrets.ts';
import { redactValue } from '../content/redact/redact-value.ts';
import type { Models } from './create-models.ts';

/**
 * Models that are shown no secret, whoever wrote the prompt, and whose answers hold none: a model can repeat what it learned
 * elsewhere. What comes from a repository has been redacted when it was read; this is the last wall, not the first.
 */
export function redactModels(models: Models): Models {
  const clean = (text: string) => redactSecrets(text).text;
  return {
    ...models,
    generateObject: async (request) => {
      const { system, prompt } = request;
      const generated = await models.generateObject({
        ...request,
        system: clean(system),
        prompt: clean(prompt),
      });
      return { ...generated, value: redactValue(generated.value) };
    },
    generateText: async (request) => {
      const { system, prompt } = request;
      const generated = await models.generateText({
        ...request,
        system: clean(system),
        prompt: clean(prompt),
      });
      return { ...generated, value: clean(generated.value) };
    },
    generateImage: (request) => models.generateImage({ ...request, prompt: clean(request.prompt) }),
    generateSpeech: (request) => models.generateSpeech({ ...request, text: clean(request.text) }),
    service: (name) => {
      const service = models.service(name);
      return {
        ...service,
        submit: ({ input, ...call }) =>
          service.submit({ ...call, input: { ...input, prompt: clean(input.prompt) } }),
      };
    },
  };
}
