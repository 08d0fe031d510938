import pLimit from 'p-limit';
import type { z } from 'zod';
import type { Usage } from '../result.ts';
import { type Answer, type ChatMessage, callModel } from './call-model.ts';
import { baseUrlFor, createLanguageModelLoader, type LanguageModelLoader } from './load-language-model.ts';
import { addUsage, ModelError, toModelError } from './model-error.ts';
import { parseModelId } from './parse-model-id.ts';
import { repairMessages } from './repair-messages.ts';

/** Calls in flight at once unless settings say otherwise. */
export const DEFAULT_CONCURRENCY = 8;
/** How long one call may take unless settings or the request say otherwise. */
export const DEFAULT_CALL_TIMEOUT_MS = 120_000;

/** Everything a door knows about models. Keys and addresses come from here only, never from a repository. */
export interface ModelSettings {
  /** Key for whichever provider is called (`api-key`); goes before `keys`. */
  apiKey?: string | undefined;
  /** Each provider's own key, as the door read it from the provider's environment variable. */
  keys?: { [provider in 'openai' | 'anthropic' | 'google' | 'compatible']?: string | undefined };
  /** Where `compatible:` models are (`base-url`), and `openai:` ones unless `openaiBaseUrl` says otherwise. */
  baseUrl?: string | undefined;
  /** `OPENAI_BASE_URL`. */
  openaiBaseUrl?: string | undefined;
  /** Calls in flight at once, over all callers of one `Models`. */
  concurrency?: number | undefined;
  /** Milliseconds; counted from when a call is sent, not while it waits its turn. */
  callTimeoutMs?: number | undefined;
  /** Milliseconds before a failed call is tried for the second time, unless the provider says; later waits are longer. */
  retryWaitMs?: number | undefined;
  fetch?: typeof fetch | undefined;
  /** Told about every call when it has ended, for progress and metrics. */
  onCall?: ((event: ModelCallEvent) => void) | undefined;
}

export interface ModelCallEvent {
  model: string;
  schemaName: string;
  /** True for the second call, which shows the model its own unusable answer. */
  repair: boolean;
  outcome: 'answered' | 'unusable' | 'failed';
  milliseconds: number;
  usage: Usage;
}

export interface GenerateObjectRequest<T> {
  /** `provider:id`. */
  model: string;
  system: string;
  prompt: string;
  schema: z.ZodType<T>;
  /** Told to the provider; the offline model goes by it. */
  schemaName: string;
  maxOutputTokens?: number | undefined;
  /** Sent as `Idempotency-Key` to `openai:` and `compatible:` servers. */
  idempotencyKey?: string | undefined;
  /** Aborting it rejects with the signal's own reason. */
  signal?: AbortSignal | undefined;
  /** Milliseconds for each call, instead of the settings' `callTimeoutMs`. */
  timeoutMs?: number | undefined;
}

/** A question whose answer is text. */
export type GenerateTextRequest = Omit<GenerateObjectRequest<string>, 'schema' | 'schemaName'>;

export interface Generated<T> {
  value: T;
  /** Tokens of all calls made for this answer, as the provider counts them. */
  usage: Usage;
  finishReason: string;
  /** 1, or 2 when the first answer had to be repaired. */
  calls: number;
}

export interface Models {
  /**
   * One answer of the given schema. Throws ModelError for whatever the provider did, GlossError `usage` when the model,
   * its key or its address is missing, and the signal's reason when the caller gave up. After one `unauthorised` no
   * further call to that model is sent.
   */
  generateObject<T>(request: GenerateObjectRequest<T>): Promise<Generated<T>>;
  /** One answer in plain text; throws as generateObject does. */
  generateText(request: GenerateTextRequest): Promise<Generated<string>>;
  /** Calls sent so far, repairs included. */
  usedCalls(): number;
}

/** The one door to language models. Nothing of a provider is loaded before the first call that needs it. */
export function createModels(settings: ModelSettings): Models {
  const state: State = {
    settings,
    load: createLanguageModelLoader(settings),
    limit: pLimit(settings.concurrency ?? DEFAULT_CONCURRENCY),
    sent: 0,
    hopeless: new Map(),
  };
  return {
    generateObject: (request) => generateObject(state, request),
    generateText: (request) => generateObject(state, { ...request, schema: undefined, schemaName: 'text' }),
    usedCalls: () => state.sent,
  };
}

type AnyRequest<T> = Omit<GenerateObjectRequest<T>, 'schema'> & { schema: z.ZodType<T> | undefined };

interface State {
  settings: ModelSettings;
  load: LanguageModelLoader;
  limit: ReturnType<typeof pLimit>;
  sent: number;
  /** Why no call to a model can succeed, once one of them has shown it. */
  hopeless: Map<string, ModelError>;
}

/** Asks; when the answer cannot be used, shows it to the model once and asks again. */
async function generateObject<T>(state: State, request: AnyRequest<T>): Promise<Generated<T>> {
  const prompt: ChatMessage = { role: 'user', content: request.prompt };
  const first = await ask({ state, request, messages: [prompt], repair: false });
  if (first.usable) {
    return { value: first.value, usage: first.usage, finishReason: first.finishReason, calls: 1 };
  }
  const messages = [prompt, ...repairMessages(first)];
  const second = await ask({ state, request, messages, repair: true }).catch((error: unknown) => {
    throw error instanceof ModelError ? error.after(first.usage) : error;
  });
  const usage = addUsage(first.usage, second.usage);
  if (second.usable) return { value: second.value, usage, finishReason: second.finishReason, calls: 2 };
  const reason = `The model's answer could not be used, nor its second try: ${second.problem}`;
  throw new ModelError({ kind: 'unusable', reason, usage, calls: 2 });
}

interface Question<T> {
  state: State;
  request: AnyRequest<T>;
  messages: ChatMessage[];
  repair: boolean;
}

/** One call when its turn comes: counted, timed, reported, its failure translated. */
async function ask<T>(question: Question<T>): Promise<Answer<T>> {
  const { state, request, messages, repair } = question;
  const { settings, limit } = state;
  const languageModel = await state.load(request.model);
  return limit(async () => {
    request.signal?.throwIfAborted();
    const hopeless = state.hopeless.get(request.model);
    // Whatever still waits for its turn would only be refused too, one call each.
    if (hopeless) throw new ModelError({ ...hopeless, usage: undefined, calls: 0 });
    state.sent += 1;
    const started = performance.now();
    const report = (outcome: ModelCallEvent['outcome'], usage: Usage) => {
      const milliseconds = Math.round(performance.now() - started);
      const { model, schemaName } = request;
      settings.onCall?.({ model, schemaName, repair, outcome, milliseconds, usage });
    };
    try {
      const timeoutMs = request.timeoutMs ?? settings.callTimeoutMs ?? DEFAULT_CALL_TIMEOUT_MS;
      const idempotencyKey = idempotencyKeyOf(question);
      const answer = await callModel({ ...request, languageModel, messages, idempotencyKey, timeoutMs });
      report(answer.usable ? 'answered' : 'unusable', answer.usage);
      return answer;
    } catch (error) {
      const failure = explain(question, error);
      if (failure.kind === 'unauthorised') state.hopeless.set(request.model, failure);
      report('failed', failure.usage);
      request.signal?.throwIfAborted();
      throw failure;
    }
  });
}

/** The repair is another request than the first: under the same key a server could answer it with the same bad answer. */
function idempotencyKeyOf<T>({ request, repair }: Question<T>): string | undefined {
  const { provider } = parseModelId(request.model);
  if (!request.idempotencyKey || (provider !== 'openai' && provider !== 'compatible')) return undefined;
  return repair ? `${request.idempotencyKey}-repair` : request.idempotencyKey;
}

function explain<T>({ state, request }: Question<T>, error: unknown): ModelError {
  const { settings } = state;
  const secrets = [settings.apiKey, ...Object.values(settings.keys ?? {})].filter((key) => key !== undefined);
  const baseUrl = baseUrlFor({ id: request.model, settings });
  return toModelError(error, { model: request.model, baseUrl, secrets });
}
