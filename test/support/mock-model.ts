import { type ChatCompletionRequest, LLMock } from '@copilotkit/aimock';
import { type PromptItem, parsePromptItems } from '../../src/content/prompt-items.ts';

/** One call as the model server saw it. */
export interface ModelCall {
  kind: 'items' | 'overview';
  /** Paths of the items that were asked for, in order; with `#2` for a later part. */
  paths: string[];
  prompt: string;
  /** 1 for the first call of its kind that asks for exactly these paths, 2 for the second, … */
  time: number;
  /** When it came in, in ms of `performance.now()`. */
  at: number;
  answered: boolean;
}

/** What the server does instead of answering; the usual answer comes after a delay, or `until` something. */
export type Behaviour =
  | { delayMs: number }
  | { hang: true }
  | { until: Promise<unknown> }
  | { status: number; message: string; code?: string; retryAfterSeconds?: number }
  | { content: string; finishReason?: 'stop' | 'length' };

export interface MockModel {
  /** For `--base-url` and `OPENAI_BASE_URL`. */
  baseUrl: string;
  calls: ModelCall[];
  /** Calls for items only. */
  itemCalls(): ModelCall[];
  /** Decides about each call; undefined answers as usual. */
  behave(decide: (call: ModelCall) => Behaviour | undefined): void;
  stop(): Promise<void>;
}

/** A model server that answers what the prompts ask for, deterministically, and keeps a journal. */
export async function startMockModel(options: { latencyMs?: number } = {}): Promise<MockModel> {
  const server = new LLMock({ port: 0, strict: true, logLevel: 'silent' });
  const calls: ModelCall[] = [];
  const seen = new Map<string, number>();
  let decide: (call: ModelCall) => Behaviour | undefined = () => undefined;
  server.on({ predicate: () => true }, async (request) => {
    const call = readCall(request, seen);
    calls.push(call);
    const behaviour = decide(call);
    if (behaviour && 'hang' in behaviour) await new Promise(() => {});
    if (behaviour && 'until' in behaviour) await behaviour.until;
    if (behaviour && 'status' in behaviour) return toError(behaviour);
    const delayMs = behaviour && 'delayMs' in behaviour ? behaviour.delayMs : (options.latencyMs ?? 0);
    if (delayMs > 0) await new Promise((resolve) => setTimeout(resolve, delayMs));
    call.answered = true;
    const told = behaviour && 'content' in behaviour ? behaviour : undefined;
    const content = told?.content ?? JSON.stringify(answerOf(call));
    const usage = countUsage(call.prompt, content);
    return { content, usage, ...(told?.finishReason ? { finishReason: told.finishReason } : {}) };
  });
  await server.start();
  return {
    baseUrl: `${server.url}/v1`,
    calls,
    itemCalls: () => calls.filter(({ kind }) => kind === 'items'),
    behave: (next) => {
      decide = next;
    },
    stop: () => server.stop(),
  };
}

function readCall(request: ChatCompletionRequest, seen: Map<string, number>): ModelCall {
  const prompt = request.messages.map(({ content }) => textOf(content)).join('\n');
  const items = parsePromptItems(prompt);
  const paths = items.map(nameOf);
  const kind = items.some(({ attributes }) => 'status' in attributes) ? 'items' : 'overview';
  const name = [kind, ...paths].join('\n');
  const time = (seen.get(name) ?? 0) + 1;
  seen.set(name, time);
  return { kind, paths, prompt, time, at: performance.now(), answered: false };
}

function textOf(content: unknown): string {
  if (typeof content === 'string') return content;
  if (!Array.isArray(content)) return '';
  return content.map((part: { text?: string }) => part.text ?? '').join('\n');
}

function nameOf({ attributes }: PromptItem): string {
  const { path = '', part } = attributes;
  return part === undefined || !part.includes('/') ? path : `${path}#${part.split('/')[0]}`;
}

/** The usual answer, which follows from the prompt alone; for behaviours that change it. */
export function answerOf(call: Pick<ModelCall, 'kind' | 'prompt'>): unknown {
  const items = parsePromptItems(call.prompt);
  if (call.kind === 'items') {
    return {
      items: items.map(({ id, attributes, body }) => ({
        id,
        summary: `Changes ${attributes.path} in ${body.split('\n').length} lines.`,
        topics: ['change', String(attributes.status)],
        risk: 'low',
        kind: 'feature',
      })),
    };
  }
  const areas = [...new Set(items.flatMap(({ attributes }) => attributes.area ?? []))];
  const paths = items.flatMap(({ attributes }) => attributes.path ?? []);
  return {
    headline: `Changes ${items.length} entries`,
    overview: `The change touches ${items.length} entries in ${areas.length} areas.`,
    areas: areas.map((name) => ({ name, summary: `Work on ${name}.` })),
    notable: paths.slice(0, 2).map((path) => ({ path, text: `Look at ${path}.` })),
    lookFirst: paths.slice(0, 1).map((path) => ({ path, reason: 'It comes first.' })),
  };
}

function countUsage(prompt: string, content: string) {
  const [input, output] = [Math.ceil(prompt.length / 4), Math.ceil(content.length / 4)];
  return {
    prompt_tokens: input,
    completion_tokens: output,
    input_tokens: input,
    output_tokens: output,
    total_tokens: input + output,
  };
}

function toError(behaviour: { status: number; message: string; code?: string; retryAfterSeconds?: number }) {
  const { status, message, code, retryAfterSeconds } = behaviour;
  return {
    status,
    error: { message, type: 'error', ...(code === undefined ? {} : { code }) },
    ...(retryAfterSeconds === undefined ? {} : { retryAfter: retryAfterSeconds }),
  };
}
