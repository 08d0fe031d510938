import { describe, expect, it } from 'vitest';
import { GlossError } from '../../src/errors.ts';
import { createModels, type ModelCallEvent } from '../../src/models/create-models.ts';
import { ModelError } from '../../src/models/model-error.ts';
import { startMockMedia } from '../support/mock-media.ts';
import { sampleMp3, samplePng } from '../support/sample-media.ts';

const KEY = 'sk-test-key-1234567890';
const image = { model: 'openai:draw-1', prompt: 'A boat', size: '64x32', format: 'png' as const };
const speech = { model: 'openai:tts-1', text: 'Hello', format: 'mp3' as const };

describe('pictures', () => {
  it.each(['openai:draw-1', 'compatible:flux'])('of %s', async (model) => {
    await using server = await startMockMedia();
    const events: ModelCallEvent[] = [];
    const models = createModels({
      apiKey: KEY,
      baseUrl: server.baseUrl,
      onCall: (event) => events.push(event),
    });
    const made = await models.generateImage({ ...image, model, idempotencyKey: 'step-1' });
    expect(Buffer.from(made.bytes).equals(samplePng(64, 32, 'A boat'))).toBe(true);
    expect(made).toMatchObject({ mediaType: 'image/png', calls: 1, usage: { tokensIn: 7, tokensOut: 100 } });
    const [call] = server.calls;
    expect(call?.headers).toMatchObject({ authorization: `Bearer ${KEY}`, 'idempotency-key': 'step-1' });
    expect(call?.body).toMatchObject({ prompt: 'A boat', size: '64x32', n: 1 });
    expect(call?.body).not.toHaveProperty('output_format');
    expect(models.usedCalls()).toBe(1);
    expect(events).toMatchObject([{ model, schemaName: 'image', repair: false, outcome: 'answered' }]);
  });

  it.each(['openai:draw-1', 'compatible:flux'])('of another format of %s', async (model) => {
    await using server = await startMockMedia();
    const models = createModels({ apiKey: KEY, baseUrl: server.baseUrl });
    const made = await models.generateImage({ ...image, model, format: 'webp' });
    expect(made.mediaType).toBe('image/webp');
    expect(server.calls[0]?.body).toMatchObject({ output_format: 'webp' });
  });

  it.each([
    [
      'a refusal for its content',
      { status: 400, message: 'Your request was rejected by our safety system.', code: 'moderation_blocked' },
      { kind: 'refused', reason: /400: Your request was rejected by our safety system/ },
    ],
    [
      'too many calls',
      { status: 429, message: 'Slow down', retryAfterSeconds: 3 },
      { kind: 'throttled', retryAfterMs: 3000 },
    ],
    ['a server that fell over', { status: 500, message: 'Oops' }, { kind: 'transient' }],
    ['an answer that is cut off', { cutOff: true as const }, { kind: 'transient' }],
    [
      'an answer without a picture',
      { empty: true as const },
      { kind: 'unusable', reason: /without a picture/ },
    ],
    ['a bad key', { status: 401, message: 'Bad key' }, { kind: 'unauthorised' }],
  ])('tells %s and sends no second call by itself', async (_, behaviour, told) => {
    await using server = await startMockMedia();
    server.behave(() => behaviour);
    const models = createModels({ apiKey: KEY, baseUrl: server.baseUrl });
    const error = await models.generateImage(image).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ModelError);
    const { reason, ...rest } = told as { kind: string; reason?: RegExp };
    expect(error).toMatchObject(rest);
    if (reason) expect((error as ModelError).reason).toMatch(reason);
    expect(server.calls).toHaveLength(1);
  });

  it('are not asked for again once the key was refused', async () => {
    await using server = await startMockMedia();
    server.behave(() => ({ status: 401, message: 'Bad key' }));
    const models = createModels({ apiKey: KEY, baseUrl: server.baseUrl });
    for (const prompt of ['one', 'two'])
      await expect(models.generateImage({ ...image, prompt })).rejects.toMatchObject({
        kind: 'unauthorised',
      });
    expect(server.calls).toHaveLength(1);
  });

  it('end with the time they have', async () => {
    await using server = await startMockMedia();
    server.behave(() => ({ hang: true }));
    const models = createModels({ apiKey: KEY, baseUrl: server.baseUrl });
    const slow = models.generateImage({ ...image, timeoutMs: 50 });
    await expect(slow).rejects.toMatchObject({
      kind: 'transient',
      reason: expect.stringMatching(/did not answer in time/),
    });
  });

  it('are painted without any network by the offline model', async () => {
    const models = createModels({});
    const offline = { ...image, model: 'offline:extractive', size: '1024x512' };
    const [one, same, other] = await Promise.all([
      models.generateImage(offline),
      models.generateImage(offline),
      models.generateImage({ ...offline, prompt: 'A house' }),
    ]);
    expect(Buffer.from(one.bytes).equals(same.bytes)).toBe(true);
    expect(Buffer.from(one.bytes).equals(other.bytes)).toBe(false);
    expect(one.bytes.length).toBeLessThan(20_000);
    await expect(models.generateImage({ ...offline, format: 'webp' })).rejects.toThrow(/png only/);
  });

  it.each([
    ['openai:gpt-image-1', '1536x1024'],
    ['openai:dall-e-3', '1792x1024'],
  ])('of %s are asked for in a size that it draws', async (model, askedSize) => {
    await using server = await startMockMedia();
    const models = createModels({ apiKey: KEY, baseUrl: server.baseUrl });
    const made = await models.generateImage({ ...image, model, size: '1200x630' });
    expect(made.askedSize).toBe(askedSize);
    expect(server.calls).toMatchObject([{ body: { size: askedSize } }]);
  });

  it('are not asked of providers that draw none', async () => {
    const models = createModels({ apiKey: KEY });
    const asked = models.generateImage({ ...image, model: 'anthropic:claude-sonnet-4-5' });
    await expect(asked).rejects.toBeInstanceOf(GlossError);
  });
});

describe('speech', () => {
  it('is asked of openai:', async () => {
    await using server = await startMockMedia();
    const events: ModelCallEvent[] = [];
    const models = createModels({
      apiKey: KEY,
      baseUrl: server.baseUrl,
      onCall: (event) => events.push(event),
    });
    const made = await models.generateSpeech({ ...speech, voice: 'alloy', idempotencyKey: 'step-2' });
    expect(Buffer.from(made.bytes).equals(sampleMp3())).toBe(true);
    expect(made).toMatchObject({ calls: 1, usage: { tokensIn: 0, tokensOut: 0 } });
    const [call] = server.calls;
    expect(call?.body).toMatchObject({
      model: 'tts-1',
      input: 'Hello',
      voice: 'alloy',
      response_format: 'mp3',
    });
    expect(call?.headers).toMatchObject({ 'idempotency-key': 'step-2' });
    expect(events).toMatchObject([{ schemaName: 'speech', outcome: 'answered' }]);
  });

  it('says when there was none', async () => {
    await using server = await startMockMedia();
    server.behave(() => ({ empty: true }));
    const models = createModels({ apiKey: KEY, baseUrl: server.baseUrl });
    await expect(models.generateSpeech(speech)).rejects.toMatchObject({ kind: 'unusable' });
  });

  it.each([
    ['offline:extractive', /There is no offline speech/],
    ['compatible:kokoro', /does not read aloud here/],
    ['google:gemini-2.5-flash', /does not read aloud here/],
  ])('is refused for %s with a way out', async (model, told) => {
    const models = createModels({ apiKey: KEY, baseUrl: 'http://127.0.0.1:9/v1' });
    const error = await models.generateSpeech({ ...speech, model }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(GlossError);
    expect(error).toMatchObject({
      code: 'usage',
      message: expect.stringMatching(told),
      remedy: expect.any(String),
    });
  });
});
