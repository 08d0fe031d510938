import type { z } from 'zod';
import type { Usage } from '../result.ts';
import { createCaller } from './create-caller.ts';
import type { Meter } from './create-meter.ts';
import { generateImage } from './generate-image.ts';
import { generateObject } from './generate-object.ts';
import { generateSpeech } from './generate-speech.ts';
import type { JobService } from './jobs/job-service.ts';
import { openService } from './jobs/open-service.ts';
import type { ServiceSettings } from './jobs/service-settings.ts';
import { takeTurns } from './jobs/take-turns.ts';
import type { PriceOverrides } from './prices/find-price.ts';

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
  /** Job services by name, as `readServices` gives them. */
  services?: Readonly<Record<string, ServiceSettings>> | undefined;
  /** US dollars that one run may spend; see `readMoney` for what the configuration says. */
  budgetUsd?: number | undefined;
  /** Prices that go before those of the table. */
  prices?: PriceOverrides | undefined;
  /** Asked before each call, and told what it took. */
  meter?: Meter | undefined;
  fetch?: typeof fetch | undefined;
  /** True once the run is stopped or given up: calls under way go on, what waits for its turn rejects with StoppedError. */
  isStopped?: (() => boolean) | undefined;
  /** Told about every call when it has ended, for progress and metrics. */
  onCall?: ((event: ModelCallEvent) => void) | undefined;
}

export interface ModelCallEvent {
  /** `provider:id`, or `service:` and the name of a job service. */
  model: string;
  /** What was asked for: the name of a schema, `text`, `image`, `speech` or `job`. */
  schemaName: string;
  /** True for the second call, which shows the model its own unusable answer. */
  repair: boolean;
  outcome: 'answered' | 'unusable' | 'failed';
  milliseconds: number;
  usage: Usage;
}

/** What every call has. */
export interface CallRequest {
  /** `provider:id`. */
  model: string;
  /** Sent as `Idempotency-Key` to `openai:` and `compatible:` servers. */
  idempotencyKey?: string | undefined;
  /** Aborting it rejects with the signal's own reason. */
  signal?: AbortSignal | undefined;
  /** How many stages of the item came before, from 0: later ones go first. */
  stage?: number | undefined;
  /** Milliseconds for each call, instead of the settings' `callTimeoutMs`. */
  timeoutMs?: number | undefined;
}

export interface GenerateObjectRequest<T> extends CallRequest {
  system: string;
  prompt: string;
  schema: z.ZodType<T>;
  /** Told to the provider; the offline model goes by it. */
  schemaName: string;
  maxOutputTokens?: number | undefined;
}

/** A question whose answer is text. */
export type GenerateTextRequest = Omit<GenerateObjectRequest<string>, 'schema' | 'schemaName'>;

/** A picture to be drawn. */
export interface GenerateImageRequest extends CallRequest {
  prompt: string;
  /**
   * `WIDTHxHEIGHT` in pixels; the provider's own unless told. A model that does not draw it is asked for the nearest
   * that it draws, and `askedSize` of the answer says so.
   */
  size?: string | undefined;
  format: 'png' | 'jpeg' | 'webp';
}

/** A text to be read aloud. */
export interface GenerateSpeechRequest extends CallRequest {
  text: string;
  /** As the provider names it; its own choice unless told. */
  voice?: string | undefined;
  format: 'mp3' | 'wav' | 'opus';
}

/** A picture or sound as the provider sent it: nobody has looked at the bytes. */
export interface GeneratedMedia {
  bytes: Uint8Array;
  /** What the provider, or the SDK by the first bytes, takes it for. */
  mediaType: string;
  /** What the model was asked for where that was another size than the request's. */
  askedSize?: string | undefined;
  calls: number;
  /** Zero where the provider counts no tokens. */
  usage: Usage;
}

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
  /**
   * One picture, by `openai:` or `compatible:`; `offline:extractive` paints a plain pattern. Throws as generateObject does;
   * GlossError `usage` for a provider that draws none.
   */
  generateImage(request: GenerateImageRequest): Promise<GeneratedMedia>;
  /** A text read aloud, by `openai:`. Throws as generateImage does. */
  generateSpeech(request: GenerateSpeechRequest): Promise<GeneratedMedia>;
  /**
   * The job service of a name. What is handed over to it takes turns with calls, and counts as one.
   * Throws GlossError `usage` when there is none of that name, or its key is missing.
   */
  service(name: string): JobService;
  /** Calls sent so far, repairs included. */
  usedCalls(): number;
}

/** The one door to models. Nothing of a provider is loaded before the first call that needs it. */
export function createModels(settings: ModelSettings): Models {
  const caller = createCaller(settings);
  return {
    generateObject: (request) => generateObject(caller, request),
    generateText: (request) => generateObject(caller, { ...request, schema: undefined, schemaName: 'text' }),
    generateImage: (request) => generateImage(caller, request),
    generateSpeech: (request) => generateSpeech(caller, request),
    service: (name) => takeTurns(caller, openService({ name, settings })),
    usedCalls: caller.usedCalls,
  };
}
