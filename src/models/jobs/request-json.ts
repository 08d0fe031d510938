import { ModelError } from '../model-error.ts';
import { readProviderFailure } from '../read-provider-failure.ts';
import { readRetryAfter } from '../read-retry-after.ts';
import { redactSecrets } from '../redact-secrets.ts';

const TIMEOUT_MS = 60_000;
const BUSY = new Set([429, 503]);
/** No other request to the service will do better: bad key, no money, no right, no such address. */
const HOPELESS = new Set([401, 402, 403, 404, 405, 410]);

/** What one request needs, and how to speak of it. */
export interface ServiceRequest {
  /** Of the service, for people. */
  name: string;
  url: string;
  method: string;
  headers: Record<string, string>;
  body?: unknown;
  /** Statuses that the caller reads itself. */
  accepted?: readonly number[];
  maxBytes: number;
  secrets: string[];
  signal?: AbortSignal | undefined;
  fetch?: typeof fetch | undefined;
}

export interface ServiceAnswer {
  status: number;
  /** Undefined when the answer is no JSON. */
  json: unknown;
  retryAfterMs: number | undefined;
}

/**
 * One request to a job service, answered in JSON. Redirects are not followed: they would take the key along.
 *
 * @throws ModelError for any status but 2xx and those that are `accepted`, and for no answer at all.
 */
export async function requestJson(request: ServiceRequest): Promise<ServiceAnswer> {
  const { url, method, headers, body, accepted = [], signal } = request;
  const timeout = AbortSignal.timeout(TIMEOUT_MS);
  try {
    const response = await (request.fetch ?? fetch)(url, {
      method,
      headers: { accept: 'application/json', 'content-type': 'application/json', ...headers },
      redirect: 'manual',
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await readText(response, request.maxBytes);
    const { status } = response;
    const given = Object.fromEntries(response.headers);
    if (!response.ok && !accepted.includes(status)) throw failure({ request, status, text, headers: given });
    return { status, json: parse(text), retryAfterMs: readRetryAfter({ headers: given, now: Date.now() }) };
  } catch (error) {
    signal?.throwIfAborted();
    throw error instanceof ModelError ? error : noAnswer(request, error, timeout.aborted);
  }
}

async function readText(response: Response, maxBytes: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.length;
    // Leaving the loop ends the connection.
    if (bytes > maxBytes)
      throw new ModelError({ kind: 'refused', reason: `Its answer has more than ${maxBytes} bytes.` });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function failure(options: {
  request: ServiceRequest;
  status: number;
  text: string;
  headers: Record<string, string>;
}): ModelError {
  const { request, status, text, headers } = options;
  const call = { statusCode: status, responseBody: text, responseHeaders: headers, message: '' };
  const { detail } = readProviderFailure(call, request.secrets);
  const words = detail === '' || detail === '[object Object]' ? '' : `: ${detail}`;
  const reason = `Service '${request.name}' answered ${status}${words}`;
  if (BUSY.has(status)) {
    const retryAfterMs = readRetryAfter({ headers, now: Date.now() });
    return new ModelError({ kind: 'throttled', status, reason, retryAfterMs });
  }
  if (HOPELESS.has(status) || (status >= 300 && status < 400)) {
    const remedy = `Check the address and the key of '${request.name}' in GLOSS_SERVICES.`;
    return new ModelError({ kind: 'unauthorised', status, reason: `${reason}.`, remedy });
  }
  const isAboutThis = status >= 400 && status < 500 && ![408, 409, 425].includes(status);
  return new ModelError({ kind: isAboutThis ? 'refused' : 'transient', status, reason });
}

function noAnswer({ name, secrets }: ServiceRequest, error: unknown, isLate: boolean): ModelError {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'no connection';
  const why = isLate ? 'did not answer in time' : `cannot be reached (${code})`;
  return new ModelError({
    kind: 'transient',
    reason: redactSecrets({ text: `Service '${name}' ${why}.`, secrets }),
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
