import { redactSecrets } from './redact-secrets.ts';

/** What is known of a failed call, whichever provider it came from. */
export interface ProviderFailure {
  status: number | undefined;
  /** The provider's machine-readable code or type, lower case; empty when there is none. */
  code: string;
  /** Response headers, names in lower case. */
  headers: Record<string, string>;
  /** The provider's own words, cleaned. */
  detail: string;
  /** One line for people: what happened, with the provider's words. */
  reason: string;
  /** The SDK knows that the model does not exist, or cannot do what was asked. */
  missingModel: boolean;
  unsupported: boolean;
}

/** Nested causes are followed this far; a cycle must not hang us. */
const MAX_CAUSES = 6;
/** Enough of a body to find the provider's error object in; the rest may be a page of HTML. */
const MAX_BODY = 64 * 1024;

/** Looks at an error of the AI SDK, of fetch or of anything else, by shape: the SDK itself need not be loaded for it. */
export function readProviderFailure(error: unknown, secrets: string[]): ProviderFailure {
  const chain = causesOf(error);
  const call = chain.find((cause) => 'statusCode' in cause || 'responseBody' in cause);
  const status = typeof call?.statusCode === 'number' ? call.statusCode : undefined;
  const body = readBody(call);
  const network = chain.map((cause) => cause.code).find((code) => typeof code === 'string');
  const words = body.message || textOf(chain[0]?.message) || String(error ?? 'unknown error');
  const detail = redactSecrets({ text: words, secrets });
  return {
    status,
    code: body.code.toLowerCase(),
    headers: readHeaders(call?.responseHeaders),
    detail,
    reason: redactSecrets({ text: describe({ chain, status, network, detail }), secrets }),
    missingModel: chain.some((cause) => /NoSuchModel|NoSuchProvider/.test(textOf(cause.name))),
    unsupported: chain.some((cause) => /UnsupportedFunctionality|InvalidPrompt/.test(textOf(cause.name))),
  };
}

type Cause = Record<string, unknown>;

function causesOf(error: unknown): Cause[] {
  const chain: Cause[] = [];
  let current = error;
  while (typeof current === 'object' && current !== null && chain.length < MAX_CAUSES) {
    chain.push(current as Cause);
    current = (current as Cause).lastError ?? (current as Cause).cause;
  }
  return chain;
}

function describe(options: {
  chain: Cause[];
  status: number | undefined;
  network: unknown;
  detail: string;
}): string {
  const { chain, status, network, detail } = options;
  if (chain.some((cause) => cause.name === 'TimeoutError')) return 'The model did not answer in time.';
  if (status === undefined && typeof network === 'string') return `No connection to the model (${network}).`;
  if (status === undefined) return `The call to the model failed: ${detail}`;
  if (status < 400) return `The model's server sent an answer that could not be read: ${detail}`;
  return `The model's server answered ${status}: ${detail}`;
}

/** OpenAI and Anthropic: `{error: {message, type, code}}`; Google: `{error: {message, status}}`; some servers: `{message}` or `{detail}`. */
function readBody(call: Cause | undefined): { message: string; code: string } {
  const parsed = parseJson(textOf(call?.responseBody).slice(0, MAX_BODY));
  const outer = isRecord(parsed) ? parsed : {};
  const inner = isRecord(outer.error) ? outer.error : outer;
  const message = textOf(inner.message) || textOf(outer.error) || textOf(outer.detail);
  const codes = [inner.code, inner.type, inner.status].map(textOf).filter((code) => code !== '');
  return { message, code: codes.join(' ') };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readHeaders(headers: unknown): Record<string, string> {
  if (!isRecord(headers)) return {};
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
