import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { z } from 'zod';
import { createModels } from '../../src/models/create-models.ts';

let server: Server | undefined;

afterEach(() => server?.close());

/** A Chat Completions server that gives every answer with this reason. */
async function serve(answer: { content: string; finishReason: string | null }): Promise<string> {
  server = createServer((_, response) => {
    const choice = {
      index: 0,
      message: { role: 'assistant', content: answer.content },
      finish_reason: answer.finishReason,
    };
    response.setHeader('content-type', 'application/json');
    response.end(
      JSON.stringify({ id: 'x', object: 'chat.completion', created: 1, model: 'm', choices: [choice] }),
    );
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
}

const request = {
  model: 'compatible:m',
  system: 'Answer.',
  prompt: 'How many?',
  schema: z.object({ count: z.number() }),
  schemaName: 'count',
};

it.each([null, 'stop', 'eos'])(
  'a whole answer counts when the server says %j at its end',
  async (finishReason) => {
    const models = createModels({ baseUrl: await serve({ content: '{"count":3}', finishReason }) });
    expect(await models.generateObject(request)).toMatchObject({ value: { count: 3 }, calls: 1 });
  },
);

it.each([
  ['it was cut off', '{"count":3}', 'length'],
  ['it is not whole', '{"count":', null],
  ['it has another shape', '{"number":3}', null],
])('an answer does not count when %s', async (_, content, finishReason) => {
  const models = createModels({ baseUrl: await serve({ content, finishReason }) });
  await expect(models.generateObject(request)).rejects.toMatchObject({ kind: 'unusable', calls: 2 });
});

it('an address with a password is refused before anything could quote it', async () => {
  const models = createModels({ baseUrl: 'http://user:secret@127.0.0.1:1/v1' });
  await expect(models.generateObject(request)).rejects.toThrow('The base URL holds a user name or password.');
  await expect(models.generateObject(request)).rejects.not.toThrow(/secret/);
});
