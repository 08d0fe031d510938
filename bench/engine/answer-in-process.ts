import { parsePromptItems } from '../../src/content/prompt-items.ts';

/** What a call to OpenAI's Responses API holds, as far as it is answered here. */
interface ResponsesCall {
  model: string;
  input: { content: string | { text?: string }[] }[];
  text?: { format?: { name?: string } };
}

const OVERVIEW = {
  headline: 'Adds modules',
  overview: 'Adds modules.',
  areas: [],
  notable: [],
  lookFirst: [],
};

/** A `fetch` that is OpenAI's Responses API for the `summary` pipeline: short answers of the right form, at once. */
export const answerInProcess: typeof fetch = async (_, init) => {
  const call = JSON.parse(String(init?.body)) as ResponsesCall;
  const prompt = call.input.map(({ content }) => textOf(content)).join('\n');
  const text = JSON.stringify(call.text?.format?.name === 'overview' ? OVERVIEW : answerItems(prompt));
  const message = { type: 'message', id: 'message', role: 'assistant', status: 'completed' };
  return Response.json({
    id: 'response',
    object: 'response',
    created_at: 0,
    status: 'completed',
    model: call.model,
    output: [{ ...message, content: [{ type: 'output_text', text, annotations: [] }] }],
    usage: { input_tokens: 100, output_tokens: 40, total_tokens: 140 },
  });
};

function answerItems(prompt: string): unknown {
  const items = parsePromptItems(prompt).map(({ id, attributes }) => ({
    id,
    summary: `Adds ${attributes.path}.`,
    topics: ['values', 'modules'],
    risk: 'low',
    kind: 'feature',
  }));
  return { items };
}

function textOf(content: string | { text?: string }[]): string {
  return typeof content === 'string' ? content : content.map((part) => part.text ?? '').join('\n');
}
