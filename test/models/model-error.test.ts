import { APICallError } from '@ai-sdk/provider';
import { describe, expect, it } from 'vitest';
import { backoffMs, ModelError, toModelError } from '../../src/models/model-error.ts';

const NOW = Date.parse('2026-11-22T12:00:00Z');

function callError(options: {
  status?: number;
  body?: unknown;
  headers?: Record<string, string>;
  message?: string;
  cause?: unknown;
}): APICallError {
  const { status, body, headers, message, cause } = options;
  return new APICallError({
    message: message ?? 'Failed',
    url: 'https://api.example.com/v1/responses?key=SECRET-KEY',
    requestBodyValues: { input: 'the whole prompt' },
    ...(status === undefined ? {} : { statusCode: status }),
    ...(headers ? { responseHeaders: headers } : {}),
    ...(body === undefined ? {} : { responseBody: typeof body === 'string' ? body : JSON.stringify(body) }),
    ...(cause === undefined ? {} : { cause }),
  });
}

const openAiError = (code: string | null, message: string, type = 'invalid_request_error') => ({
  error: { message, type, param: null, code },
});

describe('toModelError', () => {
  it.each([
    ['429 of a rate limit', 429, openAiError('rate_limit_exceeded', 'Slow down'), 'throttled'],
    ['503', 503, 'upstream busy', 'throttled'],
    [
      "529, Anthropic's overload",
      529,
      { error: { type: 'overloaded_error', message: 'Overloaded' } },
      'throttled',
    ],
    ['429 of an empty account', 429, openAiError('insufficient_quota', 'No quota'), 'unauthorised'],
    [
      '400 of an empty account',
      400,
      { error: { message: 'Your credit balance is too low' } },
      'unauthorised',
    ],
    ['401', 401, openAiError('invalid_api_key', 'Bad key'), 'unauthorised'],
    ['402', 402, { message: 'Payment required' }, 'unauthorised'],
    ['403', 403, { detail: 'Forbidden' }, 'unauthorised'],
    ['404 of an unknown model', 404, openAiError('model_not_found', 'No such model'), 'unauthorised'],
    [
      "400 of Google's bad key",
      400,
      { error: { status: 'INVALID_ARGUMENT', message: 'API key not valid.' } },
      'unauthorised',
    ],
    ['400 of a content policy', 400, openAiError('content_policy_violation', 'Not allowed'), 'refused'],
    ['400 of a long prompt', 400, openAiError('context_length_exceeded', 'Too long'), 'refused'],
    ['413', 413, 'too large', 'refused'],
    ['422', 422, { detail: 'bad schema' }, 'refused'],
    ['a server error that comes as 400', 400, openAiError('server_error', 'Oops'), 'transient'],
    ['408', 408, '', 'transient'],
    ['409', 409, '', 'transient'],
    ['500', 500, '<html>oops</html>', 'transient'],
    ['502', 502, '', 'transient'],
    ['200 with a body that is no JSON', 200, '<html>', 'transient'],
  ])('maps %s', (_, status, body, kind) => {
    expect(toModelError(callError({ status, body }))).toMatchObject({ kind, status });
  });

  it.each([
    [{ 'retry-after': '7' }, 7_000],
    [{ 'Retry-After': '0.5' }, 500],
    [{ 'retry-after': 'Sun, 22 Nov 2026 12:00:30 GMT' }, 30_000],
    [{ 'retry-after': 'Sun, 22 Nov 2026 11:00:00 GMT' }, 0],
    [{ 'retry-after-ms': '1234', 'retry-after': '60' }, 1_234],
    [{ 'retry-after': '86400' }, 600_000],
    [{ 'retry-after': '-5' }, 0],
    [{ 'retry-after': 'soon' }, undefined],
    [{}, undefined],
  ])('reads the wait from %j', (headers, retryAfterMs) => {
    const error = callError({ status: 429, headers: headers as Record<string, string> });
    expect(toModelError(error, { now: NOW }).retryAfterMs).toBe(retryAfterMs);
  });

  it('gives the reason of the provider on one line of at most 300 characters', () => {
    const body = openAiError('content_policy_violation', `Refused\nbecause ${'x'.repeat(500)}`);
    const { reason } = toModelError(callError({ status: 400, body }));
    expect(reason).toMatch(/^The model's server answered 400: Refused because x+…$/);
    expect(reason.length).toBeLessThanOrEqual(300);
  });

  it.each([
    ['sk-proj-abcdef1234567890', 'Incorrect API key provided: sk-proj-abcdef1234567890.'],
    ['opaque/key+value', 'Key opaque/key+value was refused'],
    ['opaque/key+value', 'GET https://x/?token=opaque%2Fkey%2Bvalue failed'],
    ['another-secret', 'Authorization: Bearer another-secret'],
  ])('never shows the key %s', (secret, message) => {
    const failure = toModelError(callError({ status: 401, body: openAiError(null, message), message }), {
      secrets: [secret],
      model: 'openai:gpt-5',
    });
    const everything = `${failure.message} ${failure.stack} ${JSON.stringify(failure)}`;
    expect(everything).not.toContain(secret);
    expect(everything).not.toContain(encodeURIComponent(secret));
    expect(everything).not.toContain('the whole prompt');
    expect(failure.cause).toBeUndefined();
  });

  it('masks a key that the provider echoes in part', () => {
    const body = openAiError(null, 'Incorrect API key provided: sk-ab***********wxyz.');
    expect(toModelError(callError({ status: 401, body })).message).not.toContain('wxyz');
  });

  it('tells which key, model and address to check, without the secrets of the address', () => {
    const failure = toModelError(callError({ status: 404, body: openAiError(null, 'No such model') }), {
      model: 'compatible:llama',
      baseUrl: 'http://user:password@10.0.0.1:8080/v1?key=abc',
    });
    expect(failure.message).toContain("Check that 'compatible:llama' exists at http://10.0.0.1:8080/v1");
    expect(failure.message).not.toMatch(/password|key=abc/);
  });

  it.each([
    [
      'a reset',
      Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' }),
      /No connection.*ECONNRESET/,
    ],
    ['a time-out', new DOMException('timed out', 'TimeoutError'), /did not answer in time/],
    ['anything else', 'odd', /odd/],
    ['nothing at all', undefined, /unknown error/],
  ])('takes %s for transient', (_, cause, reason) => {
    const failure = toModelError(cause);
    expect(failure).toMatchObject({ kind: 'transient', status: undefined });
    expect(failure.reason).toMatch(reason);
  });

  it('finds the network error behind the call error', () => {
    const cause = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:9'), { code: 'ECONNREFUSED' });
    expect(toModelError(callError({ message: 'Cannot connect', cause })).reason).toContain('ECONNREFUSED');
  });

  it('survives a cause that is its own cause', () => {
    const error = new Error('loop');
    error.cause = error;
    expect(toModelError(error).kind).toBe('transient');
  });

  it('returns a ModelError as it is', () => {
    const error = new ModelError({ kind: 'unusable', reason: 'no JSON' });
    expect(toModelError(error)).toBe(error);
  });
});

describe('ModelError.after', () => {
  it('keeps the failure and adds what an earlier call spent', () => {
    const error = new ModelError({
      kind: 'throttled',
      reason: 'busy',
      status: 429,
      retryAfterMs: 5,
      remedy: 'Wait.',
    });
    expect(error.after({ tokensIn: 10, tokensOut: 2 })).toMatchObject({
      kind: 'throttled',
      message: 'busy Wait.',
      status: 429,
      retryAfterMs: 5,
      usage: { tokensIn: 10, tokensOut: 2 },
      calls: 2,
    });
  });
});

describe('backoffMs', () => {
  it.each([
    [1, 0, 1_000],
    [1, 0.999999, 2_000],
    [3, 0, 4_000],
    [6, 0, 30_000],
    [50, 0.999999, 60_000],
  ])('waits for attempt %i with random %d about %i ms', (attempt, random, expected) => {
    expect(backoffMs({ attempt, random })).toBe(expected);
  });
});
