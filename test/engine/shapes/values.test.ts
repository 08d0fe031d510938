import { describe, expect, it } from 'vitest';
import { visits } from './probe.ts';
import { useShapes } from './use-shapes.ts';

const shapes = useShapes();

function cycle(): unknown {
  const value: Record<string, unknown> = {};
  value.self = value;
  return value;
}

describe('values', () => {
  it('of every type that the documentation names come through steps and back as they were', async () => {
    const engine = await shapes.open();
    const { values, inStep, inWorkflow } = (await shapes.result(engine, 'valuesWorkflow')) as {
      values: Record<string, unknown>;
      inStep: string[];
      inWorkflow: string[];
    };
    expect(inStep).toEqual([]);
    expect(inWorkflow).toEqual([]);
    expect(visits()).toEqual(['echo']);
    expect(values.date).toEqual(new Date('2024-02-29T12:00:00.123Z'));
    expect(values.bigint).toBe(2n ** 70n);
    expect(values.map).toEqual(new Map([['key', new Map([[1, new Date(0)]])]]));
    expect(values.set).toEqual(new Set([1, 'two', null]));
    expect(values.expression).toEqual(/a+b/giu);
    expect((values.url as URL).href).toBe('https://example.com/%C3%A4?q=1#top');
    expect(String(values.search)).toBe('a=1&a=2&b=%26');
    expect((values.headers as Headers).get('x-one')).toBe('1');
    expect(values.bytes).toEqual(new Uint8Array([0, 127, 255]));
    expect(values.view).toEqual(new Uint8Array([8, 7]));
    expect(values.bigints).toEqual(new BigInt64Array([-1n, 2n ** 62n]));
    expect(values.float64).toEqual(new Float64Array([Math.PI, -0]));
    expect(new Uint8Array(values.buffer as ArrayBuffer)).toEqual(new Uint8Array([1, 2, 3]));
    expect(values.list).toEqual([1, [2, [3]], undefined]);
    expect(Object.is(values.zero, -0)).toBe(true);
    expect(values).toHaveProperty('missing', undefined);
  });

  it('of every type reach a workflow that a step starts, and come back', async () => {
    const engine = await shapes.open();
    expect(await shapes.result(engine, 'argumentsWorkflow')).toEqual({
      inWorkflow: [],
      returned: [],
      second: 'second',
    });
  });

  it.each([
    ['a bigint', { value: 10n }],
    ['a function', { value: () => 1 }],
    ['a cycle', cycle()],
  ])(
    'that cannot be kept as an input are refused, and the key stays free: %s',
    async (_, input) => {
      const engine = await shapes.open();
      await expect(shapes.start(engine, 'processOrderWorkflow', input)).rejects.toThrow();
      const handle = await shapes.start(engine, 'processOrderWorkflow', 'o1');
      expect(await handle.result).toMatchObject({ described: 'o1 has 4' });
      expect(visits()).toEqual(['addItem']);
    },
    5_000,
  );

  it('may be errors', async () => {
    const engine = await shapes.open();
    const result = (await shapes.result(engine, 'errorValueWorkflow')) as Record<string, Error>;
    expect(result).toMatchObject({ read: 'RangeError: too far', sent: 'TypeError: wrong type' });
    expect(result.given).toBeInstanceOf(Error);
    expect(result.given?.message).toBe('too far');
  });

  it('may be of a class that says how, whose methods may be steps', async () => {
    const engine = await shapes.open();
    expect(await shapes.result(engine, 'processOrderWorkflow', 'o1')).toEqual({
      before: 1,
      after: 4,
      described: 'o1 has 4',
    });
    expect(visits()).toEqual(['addItem']);
  });

  it('may be requests and responses, whose bodies the workflow reads', async () => {
    const engine = await shapes.open();
    expect(await shapes.result(engine, 'requestResponseWorkflow')).toEqual({
      status: 203,
      header: '1',
      json: { hello: 'wörld' },
      request: 'PUT https://example.com/ 2 some text',
    });
    expect(visits()).toEqual(['response']);
  });
});
