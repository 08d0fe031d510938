import pLimit from 'p-limit';
import { z } from 'zod';
import type { Ask } from './run-bare-loop.ts';

/** The same request by `fetch` in a bare `p-limit`: no SDK, no check of the answer, no timeout. */
export function createAsk(options: { apiKey: string; baseUrl: string; concurrency: number }): Ask {
  const { apiKey, baseUrl, concurrency } = options;
  const limit = pLimit(concurrency);
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${apiKey}` };
  return ({ system, prompt, schema, schemaName, maxOutputTokens }) =>
    limit(async () => {
      const body = JSON.stringify({
        model: 'mock',
        input: [
          { role: 'system', content: system },
          { role: 'user', content: [{ type: 'input_text', text: prompt }] },
        ],
        max_output_tokens: maxOutputTokens,
        store: false,
        text: { format: { type: 'json_schema', name: schemaName, schema: z.toJSONSchema(schema) } },
      });
      const response = await fetch(`${baseUrl}/responses`, { method: 'POST', headers, body });
      if (!response.ok) throw new Error(`The model server answered ${response.status}.`);
      const { output } = (await response.json()) as { output: { content: { text: string }[] }[] };
      return JSON.parse(output[0]?.content[0]?.text ?? '');
    });
}
