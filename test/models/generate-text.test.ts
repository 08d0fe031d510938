import { describe, expect, it } from 'vitest';
import { createModels } from '../../src/models/create-models.ts';
import { chatCompletion, sendJson, startHttpServer } from './start-http-server.ts';

const request = { model: 'compatible:test-model', system: 'Explain.', prompt: 'Why?', idempotencyKey: 'k' };

describe('a text', () => {
  it('is what the model wrote, with nothing said of a schema', async () => {
    await using server = await startHttpServer(({ response }) =>
      sendJson(response, 200, chatCompletion('Because.')),
    );
    const models = createModels({ baseUrl: server.url });
    await expect(models.generateText(request)).resolves.toEqual({
      value: 'Because.',
      usage: { tokensIn: 100, tokensOut: 20 },
      finishReason: 'stop',
      calls: 1,
    });
    expect(server.requests[0]?.body).not.toHaveProperty('response_format');
    expect(server.requests[0]?.headers['idempotency-key']).toBe('k');
  });

  it.each([
    ['is cut off', chatCompletion('Because it', 'length'), /must be shorter/],
    ['says nothing', chatCompletion(' \n'), /the answer is empty/],
  ])('that %s is asked for once more, with no word of JSON', async (_, bad, told) => {
    await using server = await startHttpServer(({ index, response }) =>
      sendJson(response, 200, index === 0 ? bad : chatCompletion('Because.')),
    );
    const models = createModels({ baseUrl: server.url });
    await expect(models.generateText(request)).resolves.toMatchObject({ value: 'Because.', calls: 2 });
    const messages = JSON.stringify(server.requests[1]?.body.messages);
    expect(messages).toMatch(told);
    expect(messages).not.toMatch(/JSON/);
  });

  it('that is cut off twice is unusable, and costs what both calls cost', async () => {
    await using server = await startHttpServer(({ response }) =>
      sendJson(response, 200, chatCompletion('B', 'length')),
    );
    await expect(createModels({ baseUrl: server.url }).generateText(request)).rejects.toMatchObject({
      kind: 'unusable',
      calls: 2,
      usage: { tokensIn: 200, tokensOut: 40 },
    });
  });

  it('that the filter stopped is refused', async () => {
    await using server = await startHttpServer(({ response }) =>
      sendJson(response, 200, chatCompletion('', 'content_filter')),
    );
    await expect(createModels({ baseUrl: server.url }).generateText(request)).rejects.toMatchObject({
      kind: 'refused',
      calls: 1,
    });
  });
});
