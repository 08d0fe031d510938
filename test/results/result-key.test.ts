import { expect, test } from 'vitest';
import { canonicalJson, type Json } from '../../src/results/canonical-json.ts';
import { resultKey } from '../../src/results/result-key.ts';

test('the key of nothing but an empty object is the SHA-256 of `{}`', () => {
  expect(resultKey({})).toBe('44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a');
});

test.each<[string, Json, string]>([
  [
    'properties are sorted by code unit, at every depth',
    { b: { z: 1, a: 2 }, a: 0, B: 3 },
    '{"B":3,"a":0,"b":{"a":2,"z":1}}',
  ],
  ['number-like properties are sorted as text', { 10: 1, 9: 2 }, '{"10":1,"9":2}'],
  ['undefined properties are dropped', { a: undefined, b: null }, '{"b":null}'],
  ['arrays keep their order', [3, 1, [2]], '[3,1,[2]]'],
  ['strings keep their spaces and escape what JSON escapes', 'a b\n"é\ud800', '"a b\\n\\"é\\ud800"'],
  ['numbers are written as JSON does', [1, 1.5, -0, 1e21], '[1,1.5,0,1e+21]'],
])('canonical JSON: %s', (_rule, value, text) => {
  expect(canonicalJson(value)).toBe(text);
});

test.each([
  ['NaN', Number.NaN],
  ['infinity', Number.POSITIVE_INFINITY],
  ['undefined in an array', [undefined]],
  ['a date', new Date(0)],
  ['a map', new Map([['a', 1]])],
  ['a function', () => 1],
  ['a bigint', 1n],
])('%s has no key, because JSON would turn it into something else', (_name, value) => {
  expect(() => resultKey({ value } as unknown as Json)).toThrow(TypeError);
});

test('whatever order properties were added in, the key is the same; any other value, another key', () => {
  const random = randomNumbers(7);
  const keys = new Map<string, string>();
  for (let round = 0; round < 2_000; round += 1) {
    const value = randomJson(random, 3);
    const key = resultKey(value);
    expect(resultKey(shuffled(value, random))).toBe(key);
    const text = canonicalJson(value);
    expect(keys.get(key) ?? text).toBe(text);
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
    keys.set(key, text);
  }
  expect(new Set(keys.values()).size).toBe(keys.size);
  expect(keys.size).toBeGreaterThan(500);
});

/** The same numbers every time (mulberry32), each in [0, 1). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function randomJson(random: () => number, depth: number): Json {
  const kind = Math.floor(random() * (depth > 0 ? 6 : 4));
  const scalars: Json[] = [
    null,
    random() < 0.5,
    Math.floor(random() * 50),
    ['', 'a', 'é', '{"a":1}', '1'][kind] ?? 'b',
  ];
  const size = Math.floor(random() * 4);
  if (kind === 4) return Array.from({ length: size }, () => randomJson(random, depth - 1));
  if (kind < 4) return scalars[kind] ?? null;
  const names = ['a', 'b', 'aa', '1', '10', 'é'].slice(0, size + 1);
  return Object.fromEntries(names.map((name) => [name, randomJson(random, depth - 1)]));
}

function shuffled(value: Json, random: () => number): Json {
  if (Array.isArray(value)) return value.map((element) => shuffled(element, random));
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([name, inner]) => ({ name, inner, at: random() }));
  entries.sort((a, b) => a.at - b.at);
  return Object.fromEntries(
    entries.map(({ name, inner }) => [name, inner === undefined ? inner : shuffled(inner, random)]),
  );
}
