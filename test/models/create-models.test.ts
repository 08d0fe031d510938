import type { ServerResponse } from 'node:http';
import { LLMock } from '@copilotkit/aimock';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { GlossError } from '../../src/errors.ts';
import { createModels, type ModelCallEvent, type ModelSettings } from '../../src/models/create-models.ts';
import { ModelError } from '../../src/models/model-error.ts';
import { chatCompletion, sendJson, startHttpServer } from './start-http-server.ts';

const KEY = 'test-key-1234567890';
const schema = z.object({ items: z.array(z.object({ id: z.number().int(), summary: z.string() })) });
const GOOD = { items: [{ id: 1, summary: 'Adds `x`.' }] };
const request = {
  model: 'compatible:test-model',
  system: 'Summarise.',
  prompt: 'item 1',
  schema,
  schemaName: 'file_summaries',
};

/** Runs one request against a server and returns the error it ended in. */
async function failureOf(settings: ModelSettings, overrides: Partial<typeof request> & object = {}) {
  return createModels(settings)
    .generateObject({ ...request, ...overrides })
    .then(
      () => new Error('no failure'),
      (error: unknown) => error,
    );
}

describe('openai: over the Responses API', () => {
  const mocks: LLMock[] = [];
  afterEach(async () => {
    await Promise.all(mocks.splice(0).map((mock) => mock.stop()));
  });

  async function startMock(): Promise<LLMock> {
    const mock = new LLMock({ port: 0, strict: true });
    mocks.push(mock);
    await mock.start();
    return mock;
  }

  const usage = { input_tokens: 321, output_tokens: 45, total_tokens: 366 };

  it('returns the object, the usage and the finish reason, and asks for the schema by name', async () => {
    const mock = await startMock();
    mock.on({ predicate: () => true }, { content: JSON.stringify(GOOD), usage });
    const bodies: string[] = [];
    const models = createModels({
      keys: { openai: KEY },
      openaiBaseUrl: `${mock.url}/v1`,
      fetch: (input, init) => {
        bodies.push(String(init?.body));
        return fetch(input, init);
      },
    });
    const generated = await models.generateObject({ ...request, model: 'openai:gpt-5' });
    expect(generated).toEqual({
      value: GOOD,
      usage: { tokensIn: 321, tokensOut: 45 },
      finishReason: 'stop',
      calls: 1,
    });
    expect(models.usedCalls()).toBe(1);
    expect(mock.getLastRequest()?.path).toBe('/v1/responses');
    const body = JSON.parse(bodies[0] ?? '{}');
    expect(body.text.format).toMatchObject({ type: 'json_schema', name: 'file_summaries', strict: true });
    // What strangers push is not left with the provider, and reasoning models refuse a temperature.
    expect(body.store).toBe(false);
    expect(body).not.toHaveProperty('temperature');
  });

  it('is throttled by a 429 and sends no second request by itself', async () => {
    const mock = await startMock();
    mock.on({ predicate: () => true }, { content: JSON.stringify(GOOD), usage });
    mock.nextRequestError(429, { message: 'Rate limit reached', type: 'rate_limit_error' });
    const models = createModels({ apiKey: KEY, openaiBaseUrl: `${mock.url}/v1` });
    const openai = { ...request, model: 'openai:gpt-5' };
    await expect(models.generateObject(openai)).rejects.toMatchObject({ kind: 'throttled', status: 429 });
    expect(mock.getRequests()).toHaveLength(1);
    await expect(models.generateObject(openai)).resolves.toMatchObject({ value: GOOD });
  });
});

describe('compatible: over chat completions', () => {
  it('sends key, schema and idempotency key to the base URL', async () => {
    await using server = await startHttpServer(({ response }) =>
      sendJson(response, 200, chatCompletion(JSON.stringify(GOOD))),
    );
    const models = createModels({ apiKey: KEY, baseUrl: server.url });
    await models.generateObject({ ...request, idempotencyKey: 'step-1', maxOutputTokens: 500 });
    const [sent] = server.requests;
    expect(sent?.path).toBe('/v1/chat/completions');
    expect(sent?.headers).toMatchObject({ authorization: `Bearer ${KEY}`, 'idempotency-key': 'step-1' });
    expect(sent?.body).toMatchObject({
      model: 'test-model',
      max_tokens: 500,
      response_format: { type: 'json_schema', json_schema: { name: 'file_summaries' } },
    });
    expect(sent?.body).not.toHaveProperty('temperature');
  });

  it('needs no key', async () => {
    await using server = await startHttpServer(({ response }) =>
      sendJson(response, 200, chatCompletion(JSON.stringify(GOOD))),
    );
    await createModels({ baseUrl: server.url }).generateObject(request);
    expect(server.requests[0]?.headers).not.toHaveProperty('authorization');
  });

  it.each([
    ['is no JSON', 'Sure! Here you are.', 'stop', /not valid JSON/],
    ['is cut short', '{"items":[{"id":1,"summ', 'length', /cut off at the output limit; it must be shorter/],
    ['is whole but marked as cut', JSON.stringify(GOOD), 'length', /must be shorter/],
    ['does not fit the schema', '{"items":[{"id":"1","summary":"x"}]}', 'stop', /items\.0\.id: .*number/],
    ['is empty', '', 'stop', /not valid JSON/],
  ])('repairs an answer that %s with one more call and adds its usage', async (_, bad, finish, told) => {
    await using server = await startHttpServer(({ index, response }) =>
      sendJson(
        response,
        200,
        index === 0 ? chatCompletion(bad, finish) : chatCompletion(JSON.stringify(GOOD)),
      ),
    );
    const events: ModelCallEvent[] = [];
    const models = createModels({ baseUrl: server.url, onCall: (event) => events.push(event) });
    const generated = await models.generateObject({ ...request, idempotencyKey: 'step-1' });
    expect(generated).toMatchObject({ value: GOOD, calls: 2, usage: { tokensIn: 200, tokensOut: 40 } });
    expect(models.usedCalls()).toBe(2);
    const messages = JSON.stringify(server.requests[1]?.body.messages);
    expect(messages).toMatch(told);
    expect(messages).toContain('item 1');
    expect(server.requests[1]?.headers['idempotency-key']).toBe('step-1-repair');
    expect(events.map(({ outcome, repair }) => [outcome, repair])).toEqual([
      ['unusable', false],
      ['answered', true],
    ]);
  });

  it('shows the model its own answer shortened', async () => {
    const long = `BEGIN${'x'.repeat(50_000)}END`;
    await using server = await startHttpServer(({ index, response }) =>
      sendJson(response, 200, chatCompletion(index === 0 ? long : JSON.stringify(GOOD))),
    );
    await createModels({ baseUrl: server.url }).generateObject(request);
    const messages = JSON.stringify(server.requests[1]?.body.messages);
    expect(messages).toContain('BEGIN');
    expect(messages).toContain('END');
    expect(messages.length).toBeLessThan(6_000);
  });

  it('is unusable when the second answer is as bad, and says what both calls cost', async () => {
    await using server = await startHttpServer(({ response }) =>
      sendJson(response, 200, chatCompletion('{"items": 5}')),
    );
    const failure = await failureOf({ baseUrl: server.url });
    expect(failure).toBeInstanceOf(ModelError);
    expect(failure).toMatchObject({ kind: 'unusable', calls: 2, usage: { tokensIn: 200, tokensOut: 40 } });
    expect(server.requests).toHaveLength(2);
  });

  it('keeps what the first call cost when the repair is throttled', async () => {
    await using server = await startHttpServer(({ index, response }) =>
      index === 0
        ? sendJson(response, 200, chatCompletion('no'))
        : sendJson(response, 429, '{}', { 'retry-after': '3' }),
    );
    expect(await failureOf({ baseUrl: server.url })).toMatchObject({
      kind: 'throttled',
      retryAfterMs: 3_000,
      calls: 2,
      usage: { tokensIn: 100, tokensOut: 20 },
    });
  });

  it('is refused when the content filter stopped the answer, without a second call', async () => {
    await using server = await startHttpServer(({ response }) =>
      sendJson(response, 200, chatCompletion('I cannot', 'content_filter')),
    );
    expect(await failureOf({ baseUrl: server.url })).toMatchObject({
      kind: 'refused',
      reason: "The provider's content filter stopped the answer.",
      usage: { tokensIn: 100, tokensOut: 20 },
    });
    expect(server.requests).toHaveLength(1);
  });

  it.each([
    [
      429,
      { 'retry-after': '12' },
      '{"error":{"message":"slow"}}',
      { kind: 'throttled', retryAfterMs: 12_000 },
    ],
    [503, {}, 'busy', { kind: 'throttled', retryAfterMs: undefined }],
    [500, {}, 'oops', { kind: 'transient' }],
    [
      400,
      {},
      '{"error":{"message":"Flagged by the content policy","code":"content_policy_violation"}}',
      { kind: 'refused' },
    ],
    [401, {}, '{"error":{"message":"Bad key"}}', { kind: 'unauthorised' }],
    [404, {}, '{"error":{"message":"The model does not exist"}}', { kind: 'unauthorised' }],
    [200, {}, '{"id": "chatcmpl', { kind: 'transient' }],
    [200, {}, '<html>proxy</html>', { kind: 'transient' }],
  ])('maps a %i with %j', async (status, headers, body, expected) => {
    await using server = await startHttpServer(({ response }) =>
      sendJson(response, status, body, headers as Record<string, string>),
    );
    const failure = await failureOf({ apiKey: KEY, baseUrl: server.url });
    expect(failure).toMatchObject(expected);
    expect(server.requests).toHaveLength(1);
  });

  it('reads a Retry-After date against the clock', async () => {
    const date = new Date(Date.now() + 90_000).toUTCString();
    await using server = await startHttpServer(({ response }) =>
      sendJson(response, 429, '{}', { 'retry-after': date }),
    );
    const failure = (await failureOf({ baseUrl: server.url })) as ModelError;
    expect(failure.retryAfterMs).toBeGreaterThan(60_000);
    expect(failure.retryAfterMs).toBeLessThanOrEqual(90_000);
  });

  it('never shows the key, whatever the server echoes', async () => {
    const echo = JSON.stringify({ error: { message: `Bad key ${KEY} in Bearer ${KEY}` } });
    await using server = await startHttpServer(({ response }) => sendJson(response, 401, echo));
    const failure = (await failureOf({ apiKey: KEY, baseUrl: server.url })) as ModelError;
    expect(`${failure.message}${failure.stack}${JSON.stringify(failure)}`).not.toContain(KEY);
    expect(failure.message).toMatch(/Bad key \[key\].*Check the key for 'compatible:test-model'/);
  });

  it('is transient when the server hangs beyond the time allowed', async () => {
    await using server = await startHttpServer(() => undefined);
    const failure = await failureOf({ baseUrl: server.url, callTimeoutMs: 50 });
    expect(failure).toMatchObject({ kind: 'transient', reason: 'The model did not answer in time.' });
  });

  it('is transient when the connection is reset', async () => {
    await using server = await startHttpServer(({ response }) => response.socket?.resetAndDestroy());
    expect(await failureOf({ baseUrl: server.url })).toMatchObject({ kind: 'transient', status: undefined });
  });

  it("rethrows the caller's own reason when the caller gives up", async () => {
    const controller = new AbortController();
    await using server = await startHttpServer(() => controller.abort());
    const models = createModels({ baseUrl: server.url });
    const pending = models.generateObject({ ...request, signal: controller.signal });
    await expect(pending).rejects.toMatchObject({ name: 'AbortError' });
    await expect(pending).rejects.not.toBeInstanceOf(ModelError);
  });
});

describe('concurrency', () => {
  it('keeps exactly as many calls in flight as allowed while there is work', async () => {
    const open: ServerResponse[] = [];
    let most = 0;
    await using server = await startHttpServer(({ response }) => {
      open.push(response);
      most = Math.max(most, open.length);
      // Answers only when the limit is reached, so that a lower one would never end.
      if (open.length < 3) return;
      for (const held of open.splice(0)) sendJson(held, 200, chatCompletion(JSON.stringify(GOOD)));
    });
    const models = createModels({ baseUrl: server.url, concurrency: 3 });
    const answers = await Promise.all(Array.from({ length: 9 }, () => models.generateObject(request)));
    expect(answers).toHaveLength(9);
    expect(most).toBe(3);
    expect(models.usedCalls()).toBe(9);
  });

  it('starts the clock of a call when it is sent, not while it waits its turn', async () => {
    await using server = await startHttpServer(({ response }) => {
      setTimeout(() => sendJson(response, 200, chatCompletion(JSON.stringify(GOOD))), 300);
    });
    // The fourth is sent after some 900 ms, later than its 800 ms would have ended.
    const models = createModels({ baseUrl: server.url, concurrency: 1, callTimeoutMs: 800 });
    const answers = await Promise.all(Array.from({ length: 4 }, () => models.generateObject(request)));
    expect(answers).toHaveLength(4);
  });

  it('does not send what its caller gave up while it waited', async () => {
    const controller = new AbortController();
    await using server = await startHttpServer(({ response }) => {
      controller.abort();
      sendJson(response, 200, chatCompletion(JSON.stringify(GOOD)));
    });
    const models = createModels({ baseUrl: server.url, concurrency: 1 });
    const first = models.generateObject(request);
    const second = models.generateObject({ ...request, signal: controller.signal });
    await expect(second).rejects.toMatchObject({ name: 'AbortError' });
    await expect(first).resolves.toMatchObject({ value: GOOD });
    expect(server.requests).toHaveLength(1);
  });
});

describe('settings that are missing', () => {
  it.each([
    ['openai:gpt-5', 'OPENAI_API_KEY'],
    ['anthropic:claude-sonnet-4-5', 'ANTHROPIC_API_KEY'],
    ['google:gemini-2.5-flash', 'GOOGLE_GENERATIVE_AI_API_KEY'],
  ])('names the variable, the input and the offline model when %s has no key', async (model, variable) => {
    const failure = (await failureOf({ apiKey: '', keys: { openai: '' } }, { model })) as GlossError;
    expect(failure).toBeInstanceOf(GlossError);
    expect(failure).toMatchObject({ code: 'usage' });
    expect(failure.remedy).toContain(variable);
    expect(failure.remedy).toContain('api-key');
    expect(failure.remedy).toContain('offline:extractive');
  });

  it.each([
    [undefined, /needs the address/, /base-url/],
    ['', /needs the address/, /base-url/],
    ['localhost:8080', /not an http or https address/, /in full/],
    ['ftp://x', /not an http or https address/, /in full/],
  ])('asks for the base URL of a compatible server when it is %j', async (baseUrl, message, remedy) => {
    const failure = (await failureOf({ baseUrl })) as GlossError;
    expect(failure).toMatchObject({ code: 'usage' });
    expect(failure.message).toMatch(message);
    expect(failure.remedy).toMatch(remedy);
  });

  it('refuses an unknown provider before anything is sent', async () => {
    expect(await failureOf({}, { model: 'gpt-5' })).toMatchObject({ code: 'usage' });
  });
});

describe('each provider', () => {
  afterEach(() => vi.unstubAllEnvs());

  it.each([
    ['anthropic:claude-sonnet-4-5', 'https://api.anthropic.com/v1/messages', 'x-api-key'],
    [
      'google:gemini-2.5-flash',
      'https://generativelanguage.googleapis.com/v1beta/models/gemini-2.5-flash:generateContent',
      'x-goog-api-key',
    ],
    ['openai:gpt-5', 'https://api.openai.com/v1/responses', 'authorization'],
  ])(
    'sends %s to %s with its own key, whatever base URLs the environment holds',
    async (model, url, header) => {
      vi.stubEnv('OPENAI_BASE_URL', 'http://127.0.0.1:9/v1');
      vi.stubEnv('ANTHROPIC_BASE_URL', 'http://127.0.0.1:9/v1');
      const sent: { url: string; headers: Headers }[] = [];
      const settings: ModelSettings = {
        keys: { openai: KEY, anthropic: KEY, google: KEY },
        fetch: async (input, init) => {
          sent.push({ url: String(input), headers: new Headers(init?.headers) });
          return new Response('{"error":{"message":"stop here"}}', { status: 500 });
        },
      };
      expect(await failureOf(settings, { model })).toMatchObject({ kind: 'transient' });
      expect(sent).toHaveLength(1);
      expect(sent[0]?.url).toBe(url);
      expect(sent[0]?.headers.get(header)).toContain(KEY);
    },
  );
});
