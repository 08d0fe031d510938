import { type ChatCompletionRequest, LLMock } from '@copilotkit/aimock';

/** One call of a stage as the model server saw it. */
export interface StageCallSeen {
  /** What was asked, without instructions. */
  prompt: string;
  /** Name of the schema; absent for text. */
  schema?: string;
  answered: boolean;
}

/** What the server does instead of answering. */
export type StageBehaviour =
  | { status: number; message: string; code?: string }
  | { content: string }
  | { hang: true };

export interface MockStages extends AsyncDisposable {
  /** For `GLOSS_BASE_URL` and models of `compatible:`, whose requests name the schema. */
  baseUrl: string;
  calls: StageCallSeen[];
  /** Decides about each call; undefined answers as usual. */
  behave(decide: (call: StageCallSeen) => StageBehaviour | undefined): void;
}

/** A model server that answers stages from their prompts alone: text about their first words, or data of their schema. */
export async function startMockStages(options: { latencyMs?: number } = {}): Promise<MockStages> {
  const server = new LLMock({ port: 0, strict: true, logLevel: 'silent' });
  const calls: StageCallSeen[] = [];
  let decide: (call: StageCallSeen) => StageBehaviour | undefined = () => undefined;
  server.on({ predicate: () => true }, async (request) => {
    const { call, schema } = readCall(request);
    calls.push(call);
    const behaviour = decide(call);
    if (behaviour && 'hang' in behaviour) await new Promise(() => {});
    if (behaviour && 'status' in behaviour) {
      const { status, message, code } = behaviour;
      return { status, error: { message, type: 'error', ...(code === undefined ? {} : { code }) } };
    }
    const { latencyMs = 0 } = options;
    if (latencyMs > 0) await new Promise((resolve) => setTimeout(resolve, latencyMs));
    call.answered = true;
    const told = behaviour && 'content' in behaviour ? behaviour.content : undefined;
    const content =
      told ?? (schema === undefined ? about(call.prompt) : JSON.stringify(fill(schema, call.prompt)));
    const usage = { input: Math.ceil(call.prompt.length / 4), output: Math.ceil(content.length / 4) };
    return {
      content,
      usage: {
        prompt_tokens: usage.input,
        completion_tokens: usage.output,
        input_tokens: usage.input,
        output_tokens: usage.output,
        total_tokens: usage.input + usage.output,
      },
    };
  });
  await server.start();
  return {
    baseUrl: `${server.url}/v1`,
    calls,
    behave: (next) => {
      decide = next;
    },
    async [Symbol.asyncDispose]() {
      await server.stop();
    },
  };
}

interface Schema {
  type?: string;
  enum?: unknown[];
  properties?: Record<string, Schema>;
  items?: Schema;
}

function readCall(request: ChatCompletionRequest): { call: StageCallSeen; schema: Schema | undefined } {
  const prompt = request.messages
    .filter(({ role }) => role === 'user')
    .map(({ content }) => textOf(content))
    .join('\n');
  const format = request.response_format as { json_schema?: { name?: string; schema?: Schema } } | undefined;
  const { name, schema } = format?.json_schema ?? {};
  return { call: { prompt, answered: false, ...(name === undefined ? {} : { schema: name }) }, schema };
}

function textOf(content: unknown): string {
  if (typeof content === 'string') return content;
  if (!Array.isArray(content)) return '';
  return content.map((part: { text?: string }) => part.text ?? '').join('\n');
}

/** A sentence that tells prompts apart. */
function about(prompt: string): string {
  return `An answer about ${prompt.replaceAll(/\s+/g, ' ').trim().slice(0, 80)}.`;
}

function fill(schema: Schema, prompt: string): unknown {
  if (schema.enum) return schema.enum[0];
  if (schema.type === 'object') {
    return Object.fromEntries(
      Object.entries(schema.properties ?? {}).map(([name, entry]) => [name, fill(entry, prompt)]),
    );
  }
  if (schema.type === 'array') return schema.items ? [fill(schema.items, prompt)] : [];
  if (schema.type === 'integer' || schema.type === 'number') return 1;
  return schema.type === 'boolean' ? true : about(prompt);
}
