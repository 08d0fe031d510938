import type { Usage } from '../result.ts';
import { type ProviderFailure, readProviderFailure } from './read-provider-failure.ts';
import { readRetryAfter } from './read-retry-after.ts';

/**
 * Why a model call gave nothing, as the step that made it must act on it:
 * - `throttled`: wait `retryAfterMs` (or back off) and try again;
 * - `transient`: try again;
 * - `refused`: this request will never be answered, others may be;
 * - `unusable`: the model answered, but not with what was asked for, twice;
 * - `budget`: there is no money for it in this run, so nothing was sent;
 * - `unauthorised`: no request of this run can succeed until a person mends the key, the model's name or the address.
 */
export type ModelErrorKind = 'throttled' | 'transient' | 'refused' | 'unusable' | 'budget' | 'unauthorised';

/**
 * A model call that failed, safe to show and to store: one line, no key, no prompt.
 * It keeps no `cause` on purpose: the provider's error holds the whole request and the raw answer.
 */
export class ModelError extends Error {
  override readonly name = 'ModelError';
  readonly kind: ModelErrorKind;
  /** What happened, in the provider's own words where it gave any. `message` is this and the remedy. */
  readonly reason: string;
  readonly remedy: string | undefined;
  readonly status: number | undefined;
  /** Milliseconds the provider asked to wait. */
  readonly retryAfterMs: number | undefined;
  /** Tokens already spent on answers that could not be used. */
  readonly usage: Usage;
  /** Calls already made for this request, this one included. */
  readonly calls: number;

  constructor(options: {
    kind: ModelErrorKind;
    reason: string;
    remedy?: string | undefined;
    status?: number | undefined;
    retryAfterMs?: number | undefined;
    usage?: Usage | undefined;
    calls?: number | undefined;
  }) {
    super(options.remedy ? `${options.reason} ${options.remedy}` : options.reason);
    this.kind = options.kind;
    this.reason = options.reason;
    this.remedy = options.remedy;
    this.status = options.status;
    this.retryAfterMs = options.retryAfterMs;
    this.usage = options.usage ?? { tokensIn: 0, tokensOut: 0 };
    this.calls = options.calls ?? 1;
  }

  /** The same failure, of a second call after a first that had spent this much. */
  after(earlier: Usage): ModelError {
    return new ModelError({ ...this, usage: addUsage(earlier, this.usage), calls: this.calls + 1 });
  }
}

export function addUsage(a: Usage, b: Usage): Usage {
  const cached = (a.tokensCached ?? 0) + (b.tokensCached ?? 0);
  return {
    tokensIn: a.tokensIn + b.tokensIn,
    tokensOut: a.tokensOut + b.tokensOut,
    ...(cached > 0 ? { tokensCached: cached } : {}),
  };
}

export interface ModelErrorContext {
  /** `provider:id`, for the remedy. */
  model?: string;
  /** Where calls go, when it is not the provider's own address. */
  baseUrl?: string | undefined;
  /** Values that must never be shown, whatever the provider echoes. */
  secrets?: string[];
  /** Milliseconds since the epoch, for `Retry-After` dates. */
  now?: number;
}

/** Statuses that mean "too busy": 529 is Anthropic's "overloaded". */
const BUSY = new Set([429, 503, 529]);
/** Statuses that no other request of this run will escape: bad key, no money, no right, no such model or address. */
const HOPELESS = new Set([401, 402, 403, 404, 410]);
/** Codes of an account that has run dry; waiting does not help, although OpenAI says 429. */
const OUT_OF_MONEY = /insufficient_quota|billing_hard_limit|insufficient_balance|credit balance is too low/i;
/** Google answers a bad key with 400. */
const BAD_KEY = /api_key_invalid|invalid_api_key|api key not valid/i;

/**
 * Translates anything a model call threw into the one error that steps know.
 * A ModelError comes back as it is. Statuses: https://platform.openai.com/docs/guides/error-codes,
 * https://docs.anthropic.com/en/api/errors, https://ai.google.dev/gemini-api/docs/troubleshooting.
 */
export function toModelError(error: unknown, context: ModelErrorContext = {}): ModelError {
  if (error instanceof ModelError) return error;
  const failure = readProviderFailure(error, context.secrets ?? []);
  const { status, reason } = failure;
  if (isHopeless(failure)) {
    return new ModelError({ kind: 'unauthorised', status, reason, remedy: remedyFor(failure, context) });
  }
  if (isBusy(failure)) {
    const retryAfterMs = readRetryAfter({ headers: failure.headers, now: context.now ?? Date.now() });
    return new ModelError({ kind: 'throttled', status, reason, retryAfterMs });
  }
  return new ModelError({ kind: isRefusal(failure) ? 'refused' : 'transient', status, reason });
}

function isHopeless({ status, code, detail, missingModel }: ProviderFailure): boolean {
  if (missingModel || (status !== undefined && HOPELESS.has(status))) return true;
  return OUT_OF_MONEY.test(code) || (status === 400 && (BAD_KEY.test(code) || matchesAccount(detail)));
}

function matchesAccount(detail: string): boolean {
  return BAD_KEY.test(detail) || OUT_OF_MONEY.test(detail);
}

function isBusy({ status, code }: ProviderFailure): boolean {
  return (status !== undefined && BUSY.has(status)) || code.includes('rate_limit_exceeded');
}

/** Every other 4xx is about this request; 408 and 409 are about the moment, and `server_error` can hide behind any status. */
function isRefusal({ status, code, unsupported }: ProviderFailure): boolean {
  if (unsupported) return true;
  if (code.includes('server_error') || status === undefined) return false;
  return status >= 400 && status < 500 && status !== 408 && status !== 409;
}

function remedyFor(
  { status, code, detail, missingModel }: ProviderFailure,
  context: ModelErrorContext,
): string {
  const model = context.model ? `'${context.model}'` : 'the model';
  const where = context.baseUrl ? ` at ${withoutSecrets(context.baseUrl)}` : '';
  if (status === 402 || OUT_OF_MONEY.test(code) || OUT_OF_MONEY.test(detail)) {
    return `Waiting does not help: add credit or raise the limit of the account behind the key for ${model}.`;
  }
  if (missingModel || status === 404 || status === 410) {
    return `Check that ${model} exists${where}, that the key may use it, and that the base URL is right (most end in /v1).`;
  }
  if (status === 403) return `Check that the key may use ${model}${where}: project, region and permissions.`;
  return `Check the key for ${model}${where}: the provider's environment variable or the api-key input.`;
}

function withoutSecrets(address: string): string {
  const url = URL.parse(address);
  return url ? `${url.origin}${url.pathname}` : 'the base URL';
}

const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 60_000;

/**
 * How long to wait, in milliseconds, before trying a throttled call again when the provider did not say:
 * `firstWaitMs` (2 s) doubling up to 60 s, of which the upper half is random, so that callers throttled together do not
 * return together. `attempt` counts from 1; `random` lies in [0, 1).
 */
export function backoffMs(options: {
  attempt: number;
  random: number;
  firstWaitMs?: number | undefined;
}): number {
  const { attempt, firstWaitMs = FIRST_WAIT_MS } = options;
  const doublings = Math.max(0, Math.min(attempt - 1, 10));
  const ceiling = Math.min(LONGEST_WAIT_MS, firstWaitMs * 2 ** doublings);
  return Math.round(ceiling / 2 + (ceiling / 2) * options.random);
}
