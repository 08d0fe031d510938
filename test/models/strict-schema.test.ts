import type { JSONSchema7 } from '@ai-sdk/provider';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createModels } from '../../src/models/create-models.ts';
import { isStrictSchema } from '../../src/models/is-strict-schema.ts';
import { chatCompletion, sendJson, startHttpServer } from './start-http-server.ts';

const finding: JSONSchema7 = {
  type: 'object',
  properties: { path: { type: 'string' }, line: { type: ['integer', 'null'] } },
  required: ['path', 'line'],
  additionalProperties: false,
};

describe('a schema', () => {
  it.each<[string, JSONSchema7, boolean]>([
    ['a closed object whose properties are all required', finding, true],
    ['one with another inside', { ...finding, properties: { ...finding.properties, path: finding } }, true],
    ['one with a choice', { ...finding, properties: { path: { anyOf: [finding] }, line: true } }, true],
    ['an optional property', { ...finding, required: ['path'] }, false],
    ['an open object', { type: 'object', properties: {}, required: [] }, false],
    [
      'an open object in a list',
      { ...finding, properties: { path: { type: 'array', items: { type: 'object' } }, line: true } },
      false,
    ],
    [
      'an open object in a definition',
      { ...finding, $defs: { a: { type: 'object' } } } as JSONSchema7,
      false,
    ],
    [
      'all of several',
      { ...finding, properties: { path: { allOf: [{ type: 'string' }] }, line: true } },
      false,
    ],
    ['no object', { type: 'array', items: finding }, false],
  ])('is known to be strict or not: %s', (_, schema, strict) => {
    expect(isStrictSchema(schema)).toBe(strict);
  });

  it.each([
    ['is asked for strictly where it is strict', z.object({ a: z.string() }), true],
    ['is not where a property is optional', z.object({ a: z.string(), b: z.string().optional() }), false],
    [
      'is not where it was JSON Schema of an open object',
      z.fromJSONSchema({ type: 'object', properties: { a: { type: 'string' } }, required: ['a'] }),
      false,
    ],
  ])('%s', async (_, schema, strict) => {
    await using server = await startHttpServer(({ request, response }) =>
      request.path.endsWith('/responses')
        ? sendJson(response, 400, '{"error":{"message":"enough"}}')
        : sendJson(response, 200, chatCompletion('{"a":"x"}')),
    );
    const models = createModels({ baseUrl: server.url, apiKey: 'k' });
    const question = { system: '', prompt: 'x', schemaName: 's', schema: schema as z.ZodType<unknown> };
    await models.generateObject({ ...question, model: 'compatible:m' });
    await models.generateObject({ ...question, model: 'openai:gpt-5' }).catch(() => {});
    expect(server.requests[0]?.body).toMatchObject({ response_format: { json_schema: { strict } } });
    expect(server.requests[1]?.body).toMatchObject({ text: { format: { strict } }, store: false });
  });
});
