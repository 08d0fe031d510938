import { dehydrateStepReturnValue } from '@workflow/core/serialization';
import { encodeWithFormatPrefix } from '@workflow/core/serialization-format';
import { describe, expect, it } from 'vitest';
import { decodePayload } from '../../src/engine/decode-payload.ts';

/** As the SDK's step handler stores what a step returns. */
const store = (value: unknown) => dehydrateStepReturnValue(value, 'wrun_x', undefined) as Promise<unknown>;

const DATE = new Date('2026-11-22T22:04:11.457Z');
const shared = { once: true };

const CASES: [what: string, value: unknown, json: unknown][] = [
  ['nothing', undefined, null],
  ['null', null, null],
  ['a text with any letters', 'ü \u001b 日本 \u2028', 'ü \u001b 日本 \u2028'],
  ['a number', -0.5, -0.5],
  ['no number', Number.NaN, null],
  ['an object in an array', [{ a: [1, { b: null }] }], [{ a: [1, { b: null }] }]],
  ['an absent field', { a: undefined, b: 1 }, { b: 1 }],
  ['the same object twice', [shared, shared], [{ once: true }, { once: true }]],
  ['a date', { at: DATE }, { at: '2026-11-22T22:04:11.457Z' }],
  ['no date', new Date(Number.NaN), null],
  ['a large number', 12_345_678_901_234_567_890n, '12345678901234567890'],
  [
    'a map',
    new Map<unknown, unknown>([
      ['a', DATE],
      [{ b: 1 }, 2],
    ]),
    [
      ['a', '2026-11-22T22:04:11.457Z'],
      [{ b: 1 }, 2],
    ],
  ],
  ['a set', new Set([1, 'a']), [1, 'a']],
  ['bytes', new Uint8Array([0, 255]), { $base64: 'AP8=' }],
  ['no bytes', new Uint8Array(), { $base64: '' }],
  ['numbers of four bytes', new Uint32Array([1]), { $base64: 'AQAAAA==' }],
  ['a pattern', /a\/b/gi, '/a\\/b/gi'],
  ['an address', new URL('https://example.com/a?b=c'), 'https://example.com/a?b=c'],
  ['no parameters', new URLSearchParams(), ''],
  ['headers', new Headers({ a: 'b' }), [['a', 'b']]],
];

describe('a payload is told as JSON', () => {
  it.each(CASES)('%s', async (_, value, json) => {
    expect(decodePayload(await store(value))).toEqual(json);
  });

  it('an error with its name and message', async () => {
    expect(decodePayload(await store(new RangeError('too far')))).toMatchObject({
      name: 'RangeError',
      message: 'too far',
    });
  });

  it('what is no payload stays as it is', () => {
    expect(decodePayload({ a: 1 })).toEqual({ a: 1 });
    expect(decodePayload(undefined)).toBe(null);
  });
});

describe('what cannot be told as JSON is told as bytes', () => {
  const text = (value: string) => new TextEncoder().encode(value);
  const circle: { self?: unknown } = {};
  circle.self = circle;

  it.each<[what: string, payload: () => unknown]>([
    ['nothing at all', () => new Uint8Array()],
    ['another format', () => text('cbor....')],
    ['an encrypted payload', () => text('encr....')],
    ['a payload that was cut off', () => text('devl[{"a":')],
    ['a type that nobody knows', () => encodeWithFormatPrefix('devl', text('[["Unheard",1],2]'))],
    ['a circle', () => store(circle)],
  ])('%s', async (_, payload) => {
    const bytes = (await payload()) as Uint8Array;
    expect(decodePayload(bytes)).toEqual({ $base64: Buffer.from(bytes).toString('base64') });
  });
});
