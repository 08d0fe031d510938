import { createModels } from '../../src/models/create-models.ts';
import type { Ask } from './run-bare-loop.ts';

/** The same call through the AI SDK that a step makes, in a bare `p-limit`. */
export function createAsk(options: { apiKey: string; baseUrl: string; concurrency: number }): Ask {
  const { apiKey, baseUrl, concurrency } = options;
  const models = createModels({ apiKey, baseUrl, concurrency });
  return async (call) => (await models.generateObject({ model: 'openai:mock', ...call })).value;
}
