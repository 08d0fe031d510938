import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { fillSchema } from '../../../src/models/offline/fill-schema.ts';

const sentences = ['First sentence.', 'Second sentence.', 'Third sentence.'];

describe('fillSchema', () => {
  const tree: z.ZodType = z.object({ name: z.string(), children: z.array(z.lazy(() => tree)) });

  it.each([
    ['strings and optional ones', z.object({ a: z.string(), b: z.string().optional() })],
    [
      'limits',
      z.object({ a: z.string().max(5), b: z.string().min(40), c: z.number().min(3), d: z.int().max(-2) }),
    ],
    ['choices', z.object({ a: z.enum(['x', 'y']), b: z.literal(7), c: z.union([z.string(), z.number()]) })],
    ['null and booleans', z.object({ a: z.string().nullable(), b: z.boolean(), c: z.null() })],
    ['arrays', z.object({ a: z.array(z.string()), b: z.array(z.object({ c: z.string() })).min(2) })],
    ['nested objects', z.object({ a: z.object({ b: z.object({ c: z.string() }) }) })],
    ['a schema that refers to itself', tree],
    [
      'findings of a review',
      z.object({ summary: z.string(), findings: z.array(z.object({ path: z.string(), line: z.int() })) }),
    ],
  ])('fits %s', (_, schema) => {
    const value = fillSchema({ schema: z.toJSONSchema(schema) as never, sentences });
    expect(schema.safeParse(value).error).toBeUndefined();
  });

  it('uses the sentences in their order and finds nothing where nothing is asked for', () => {
    const schema = z.object({ headline: z.string(), findings: z.array(z.string()), rest: z.string() });
    expect(fillSchema({ schema: z.toJSONSchema(schema) as never, sentences })).toEqual({
      headline: 'First sentence.',
      findings: [],
      rest: 'Second sentence.',
    });
  });

  it.each([
    [{}],
    [{ type: 'nonsense' }],
    [{ $ref: '#/$defs/missing' }],
    [{ $ref: '#' }],
    [{ $ref: 'https://example.com/schema' }],
    [{ anyOf: [] }],
    [{ type: 'array', minItems: 1e9, items: true }],
    [{ type: [] }],
    [{ type: 'object', required: ['a'] }],
    [{ type: 'string', minLength: 1e12 }],
  ])('never throws, not even for %j', (schema) => {
    expect(() => JSON.stringify(fillSchema({ schema: schema as never, sentences }))).not.toThrow();
  });
});
