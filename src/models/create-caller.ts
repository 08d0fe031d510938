import PQueue from 'p-queue';
import type { Usage } from '../result.ts';
import { createModelLoader, type ModelLoader } from './create-model-loader.ts';
import type { CallRequest, ModelCallEvent, ModelSettings } from './create-models.ts';
import { baseUrlFor } from './load-language-model.ts';
import { ModelError, toModelError } from './model-error.ts';
import { parseModelId } from './parse-model-id.ts';
import { StoppedError } from './stopped-error.ts';

/** Calls in flight at once unless settings say otherwise. */
const DEFAULT_CONCURRENCY = 8;
/** How long one call may take unless settings or the request say otherwise. */
const DEFAULT_CALL_TIMEOUT_MS = 120_000;

/** One call to be sent, whatever it asks for. */
export interface Sending<T> {
  request: CallRequest;
  /** See ModelCallEvent. */
  schemaName: string;
  /** About how many tokens are sent, for what it may cost. */
  tokensIn: number;
  maxOutputTokens?: number | undefined;
  /** The second call, which shows the model its own unusable answer. */
  repair?: boolean;
  /** Sends it, without retries; may throw whatever the SDK throws. */
  send(sent: SentWith): Promise<T>;
}

/** What a call is sent with. */
export interface SentWith {
  /** Ends when the caller gives up or the time is over. */
  signal: AbortSignal;
  headers: Record<string, string>;
}

/** The one place that calls go through: they take turns, and are counted, timed, reported, and their failures translated. */
export interface Caller {
  load: ModelLoader;
  /**
   * Throws ModelError for whatever the provider did, and the signal's reason when the caller gave up. After one
   * `unauthorised` no further call to that model is sent.
   */
  call<T extends { usage: Usage; usable?: boolean }>(sending: Sending<T>): Promise<T>;
  usedCalls(): number;
}

export function createCaller(settings: ModelSettings): Caller {
  const turns = new PQueue({ concurrency: settings.concurrency ?? DEFAULT_CONCURRENCY });
  /** Why no call to a model can succeed, once one of them has shown it. */
  const hopeless = new Map<string, ModelError>();
  let sent = 0;
  const send = async <T extends { usage: Usage; usable?: boolean }>(sending: Sending<T>): Promise<T> => {
    const { request } = sending;
    request.signal?.throwIfAborted();
    // A repair belongs to a call that was sent already.
    if (!sending.repair && settings.isStopped?.()) throw new StoppedError();
    const known = hopeless.get(request.model);
    // Whatever still waits for its turn would only be refused too, one call each.
    if (known) throw new ModelError({ ...known, usage: undefined, calls: 0 });
    const { tokensIn, maxOutputTokens } = sending;
    const admitted = await settings.meter?.admit({ model: request.model, tokensIn, maxOutputTokens });
    sent += 1;
    const report = startReport(settings, sending);
    try {
      const answer = await sending.send(sentWith(settings, sending));
      admitted?.settle({ usage: answer.usage, failed: false });
      report(answer.usable === false ? 'unusable' : 'answered', answer.usage);
      return answer;
    } catch (error) {
      const failure = explain({ settings, model: request.model, error });
      // Without a status nobody saw an answer: it may have been made all the same.
      const unsure = failure.kind === 'transient' && failure.status === undefined;
      admitted?.settle({ usage: failure.usage, failed: true, unsure });
      if (failure.kind === 'unauthorised') hopeless.set(request.model, failure);
      report('failed', failure.usage);
      request.signal?.throwIfAborted();
      throw failure;
    }
  };
  return {
    load: createModelLoader(settings),
    // What was begun is ended before more is begun: a run that is stopped, or runs out of money, has more to show.
    call: (sending) => turns.add(() => send(sending), { priority: sending.request.stage ?? 0 }),
    usedCalls: () => sent,
  };
}

function startReport(settings: ModelSettings, { request, schemaName, repair = false }: Sending<unknown>) {
  const started = performance.now();
  return (outcome: ModelCallEvent['outcome'], usage: Usage) => {
    const milliseconds = Math.round(performance.now() - started);
    settings.onCall?.({ model: request.model, schemaName, repair, outcome, milliseconds, usage });
  };
}

function sentWith(settings: ModelSettings, { request, repair }: Sending<unknown>): SentWith {
  const timeout = AbortSignal.timeout(request.timeoutMs ?? settings.callTimeoutMs ?? DEFAULT_CALL_TIMEOUT_MS);
  const key = idempotencyKeyOf(request, repair);
  return {
    signal: request.signal ? AbortSignal.any([request.signal, timeout]) : timeout,
    headers: key === undefined ? {} : { 'Idempotency-Key': key },
  };
}

/** The repair is another request than the first: under the same key a server could answer it with the same bad answer. */
function idempotencyKeyOf({ model, idempotencyKey }: CallRequest, repair = false): string | undefined {
  if (!idempotencyKey) return undefined;
  const { provider } = parseModelId(model);
  if (provider !== 'openai' && provider !== 'compatible') return undefined;
  return repair ? `${idempotencyKey}-repair` : idempotencyKey;
}

function explain(options: { settings: ModelSettings; model: string; error: unknown }): ModelError {
  const { settings, model, error } = options;
  const own = findOwn(error);
  if (own) return own;
  const secrets = [settings.apiKey, ...Object.values(settings.keys ?? {})].filter((key) => key !== undefined);
  return toModelError(error, { model, baseUrl: baseUrlFor({ id: model, settings }), secrets });
}

/** Causes are followed this far; a cycle must not hang us. */
const MAX_CAUSES = 6;

/** An error of ours, such as that of an answer that is too large, may come back inside one of the SDK. */
function findOwn(error: unknown): ModelError | undefined {
  let current = error;
  for (let depth = 0; depth < MAX_CAUSES && current instanceof Error; depth += 1) {
    if (current instanceof ModelError) return current;
    current = current.cause;
  }
  return undefined;
}
